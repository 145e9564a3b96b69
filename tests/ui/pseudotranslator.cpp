// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pseudotranslator.h"

#include <base/inenglish.h>

using namespace Qt::StringLiterals;

namespace testsupport
{

namespace
{

constexpr char16_t kAlef = u'\u05D0';
constexpr char16_t kLetters = 27;

/// The letter as a Hebrew one; markers (%1, %n, {{ … }}) and mnemonics stay.
QString foreign(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isMarker = i > 0 && (text.at(i - 1) == u'%' || text.at(i - 1) == u'&');
        if (!isMarker && c.isLetter() && c.unicode() < 128)
            result.append(QChar(char16_t(kAlef + c.unicode() % kLetters)));
        else
            result.append(c);
    }
    return result;
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    if (base::InEnglish::isOn() || QByteArrayView(context) == "QLocale" || QByteArrayView(source) == "QT_LAYOUT_DIRECTION")
        return {};
    const QString text = QString::fromUtf8(source);
    if (text.contains(u"}}"_s) || text.contains(u"%}"_s) || text.contains(u'<'))
        return u'⟦' + text + u'⟧';
    const qsizetype longer = (text.size() + 1) / 2;
    return u'⟦' + foreign(text) + u' ' + QString(longer, u'ש') + u'⟧';
}

} // namespace testsupport
