// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "udi.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

enum class Entity { Gs1, Hibcc, Ifa, Other };

/// The longest Basic UDI-DI of any entity (MDCG 2019-1).
constexpr qsizetype kLongestBasicUdiDi = 25;

Entity entityOf(const QString &name)
{
    const QString upper = name.trimmed().toUpper();
    if (upper == u"GS1")
        return Entity::Gs1;
    if (upper == u"HIBCC" || upper == u"HIBC")
        return Entity::Hibcc;
    return upper == u"IFA" ? Entity::Ifa : Entity::Other;
}

UdiCheck verdict(bool right)
{
    return right ? UdiCheck::Right : UdiCheck::Wrong;
}

bool hasForm(const QString &code, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(code).hasMatch();
}

/// GS1 General Specifications 7.9.5: the values of the characters, weighted with the primes from right to
/// left, modulo 1021, written with 32 characters. HIBCC uses the same for its Basic UDI-DI, "++" included.
bool hasRightPair(const QString &code)
{
    static constexpr QLatin1StringView kCharacters(
        "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
    static constexpr QLatin1StringView kCheckCharacters("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
    static constexpr std::array kPrimes{2,  3,  5,  7,  11, 13, 17, 19, 23, 29, 31, 37,
                                        41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83};
    static_assert(kPrimes.size() == kLongestBasicUdiDi - 2);
    if (code.size() < 3 || code.size() > kLongestBasicUdiDi)
        return false;
    qsizetype sum = 0;
    for (qsizetype i = 0; i < code.size() - 2; ++i) {
        const qsizetype value = kCharacters.indexOf(code.at(i));
        if (value < 0)
            return false;
        sum += value * kPrimes.at(size_t(code.size() - 3 - i));
    }
    sum %= 1021;
    return code.at(code.size() - 2) == kCheckCharacters.at(sum / 32) &&
           code.at(code.size() - 1) == kCheckCharacters.at(sum % 32);
}

/// IFA, "Check Digit Calculations of PZN, PPN and Basic UDI-DI": ASCII values weighted from the left with 2,
/// 3, 4 …
bool hasRightModulo97(const QString &code)
{
    int sum = 0;
    for (qsizetype i = 0; i < code.size() - 2; ++i)
        sum += int(code.at(i).unicode()) * int(i + 2);
    return code.last(2) == QString::number(sum % 97).rightJustified(2, u'0');
}

bool hasRightModulo10(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits.at(digits.size() - 1 - i).digitValue() * (i % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
}

/// ANSI/HIBC 2.6: the plain sum over the 43 characters of Code 39.
bool hasRightModulo43(const QString &code)
{
    static constexpr QLatin1StringView kCharacters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%");
    qsizetype sum = 0;
    for (const QChar c : code.chopped(1)) {
        const qsizetype value = kCharacters.indexOf(c);
        if (value < 0)
            return false;
        sum += value;
    }
    return code.back() == kCharacters.at(sum % 43);
}

} // namespace

UdiCheck checkBasicUdiDi(const QString &code, const QString &issuingEntity)
{
    const QString text = code.trimmed();
    if (text.isEmpty())
        return UdiCheck::NotChecked;
    switch (entityOf(issuingEntity)) {
        case Entity::Gs1:
            return verdict(hasForm(text, u"[0-9]{5}.{1,18}.."_s) && hasRightPair(text));
        case Entity::Hibcc:
            if (!text.startsWith(u"++"))
                return UdiCheck::NotChecked;
            return verdict(hasForm(text, u"\\+\\+[A-Z][A-Z0-9]{3}.{1,17}.."_s) && hasRightPair(text));
        case Entity::Ifa:
            return verdict(hasForm(text, u"PP[0-9]{5}[0-9A-Z.]{1,16}[0-9]{2}"_s) && hasRightModulo97(text));
        case Entity::Other:
            return UdiCheck::NotChecked;
    }
    return UdiCheck::NotChecked;
}

UdiCheck checkUdiDi(const QString &code, const QString &issuingEntity)
{
    QString text = code.trimmed();
    if (text.isEmpty())
        return UdiCheck::NotChecked;
    switch (entityOf(issuingEntity)) {
        case Entity::Gs1:
            if (text.startsWith(u"(01)"))
                text.remove(0, 4);
            return verdict(hasForm(text, u"[0-9]{8}|[0-9]{12,14}"_s) && hasRightModulo10(text));
        case Entity::Hibcc:
            if (!text.startsWith(u'+'))
                return UdiCheck::NotChecked;
            return verdict(hasForm(text, u"\\+[A-Z][A-Z0-9]{3}[A-Z0-9]{1,18}[0-9]."_s) &&
                           hasRightModulo43(text));
        case Entity::Ifa:
            return verdict(hasForm(text, u"[0-9A-Z]{2}[0-9A-Z.-]{1,18}[0-9]{2}"_s) && hasRightModulo97(text));
        case Entity::Other:
            return UdiCheck::NotChecked;
    }
    return UdiCheck::NotChecked;
}

} // namespace domain
