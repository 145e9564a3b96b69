// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "templatescan.h"
#include "template.h"
#include "texts.h"

#include <base/text.h>

#include <QRegularExpression>

namespace report {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestTemplate = 1'000'000;
constexpr qsizetype kMostTags = 20'000;
constexpr qsizetype kDeepestNesting = 200;

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(u"\\G\\{\\{[ \\t]*([A-Za-z]\\w*(?:\\.\\w+)*)[ \\t]*\\}\\}"_s);
    return pattern;
}

const QRegularExpression &tagPattern()
{
    static const QRegularExpression pattern(u"\\G\\{%[ \\t]*([^\\n%{}]*?)[ \\t]*%\\}"_s);
    return pattern;
}

base::Error usage(const QString &message)
{
    return {base::ErrorCode::Usage, message, {}};
}

class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) {}

    const QList<TemplateProblem> &problems() const { return m_problems; }

    base::Result<ScannedTemplate> scan()
    {
        auto scanned = scanAll();
        if (!scanned)
            m_problems.append({m_open.isEmpty() || m_at < m_text.size() ? line() : m_open.last().line,
                               scanned.error().message, true});
        return scanned;
    }

private:
    struct Open
    {
        QString word;
        qsizetype line = 0;
        QString variable;
    };

    base::Result<ScannedTemplate> scanAll()
    {
        while (m_at < m_text.size()) {
            const qsizetype brace = m_text.indexOf(u'{', m_at);
            literal(m_at, brace < 0 ? m_text.size() : brace);
            if (brace < 0)
                break;
            m_at = brace;
            if (auto taken = takeBrace(); !taken)
                return base::fail(taken.error());
        }
        if (!m_open.isEmpty())
            return base::fail(usage(
                report::Texts::tr("The template has {% %1 %} in line %2 without {% end%1 %}. Add it, then try again.")
                    .arg(m_open.last().word)
                    .arg(m_open.last().line)));
        return m_result;
    }

    qsizetype line() const { return m_text.first(m_at).count(u'\n') + 1; }

    void literal(qsizetype from, qsizetype to)
    {
        for (const QChar c : QStringView(m_text).sliced(from, to - from))
            m_result.text += c.unicode() >= kFieldStart && c.unicode() <= kFieldEnd
                                 ? QChar(QChar::ReplacementCharacter)
                                 : c;
    }

    void literalBrace()
    {
        m_result.text += "{% templatetag openbrace %}"_L1;
        ++m_at;
    }

    base::Result<> takeBrace()
    {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        if (rest.startsWith(u"{{"_s)) {
            const auto match = fieldPattern().match(m_text, m_at, QRegularExpression::NormalMatch,
                                                    QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch())
                return takeField(match);
            remark(rest);
        } else if (rest.startsWith(u"{%"_s)) {
            const auto match = tagPattern().match(m_text, m_at, QRegularExpression::NormalMatch,
                                                  QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch())
                return takeTag(match);
            remark(rest);
        }
        literalBrace();
        return {};
    }

    void remark(QStringView rest)
    {
        constexpr qsizetype kMostRemarks = 100;
        if (m_result.remarks.size() >= kMostRemarks)
            return;
        m_result.remarks.append(
            report::Texts::tr("\"%1\" in line %2 is no field and stays as it is.")
                .arg(base::elided(base::singleLine(rest.first(qMin(rest.size(), 60)).toString()), 40))
                .arg(line()));
        m_problems.append({line(), m_result.remarks.last(), false});
    }

    base::Result<> count(qsizetype length)
    {
        m_at += length;
        if (++m_tags > kMostTags)
            return base::fail(
                usage(report::Texts::tr("The template has more than %1 fields and tags. Split it, then try again.")
                          .arg(kMostTags)));
        return {};
    }

    base::Result<> takeField(const QRegularExpressionMatch &match)
    {
        const QString field = match.captured(1);
        m_result.text += QChar(kFieldStart) + QString::number(m_result.fields.size()) + QChar(kFieldValue) +
                         u"{{ "_s + field + u" }}"_s + QChar(kFieldEnd);
        m_result.fields.append(field);
        return count(match.capturedLength());
    }

    base::Result<> takeTag(const QRegularExpressionMatch &match)
    {
        const QString body = match.captured(1).simplified();
        const QString word = body.section(u' ', 0, 0);
        auto checked = word == u"if" || word == u"for" ? openTag(word, body) : innerTag(word, body);
        if (!checked)
            return checked;
        m_result.text += u"{% "_s + body + u" %}"_s;
        return count(match.capturedLength());
    }

    base::Result<> openTag(const QString &word, const QString &body)
    {
        static const QRegularExpression loop(u"^for ([A-Za-z]\\w*) in ([A-Za-z]\\w*(?:\\.\\w+)*)$"_s);
        const auto match = loop.match(body);
        if (word == u"for" ? !match.hasMatch() : !isCondition(body))
            return base::fail(malformed(body));
        if (m_open.size() >= kDeepestNesting)
            return base::fail(usage(
                report::Texts::tr(
                    "The template is nested deeper than %1 in line %2. Make it simpler, then try again.")
                    .arg(kDeepestNesting)
                    .arg(line())));
        if (word == u"for" && !isLoopVariable(match.captured(2).section(u'.', 0, 0)))
            m_result.loops.append(match.captured(2));
        m_open.append({word, line(), match.captured(1)});
        return {};
    }

    base::Result<> innerTag(const QString &word, const QString &body)
    {
        const QString open = m_open.isEmpty() ? QString() : m_open.last().word;
        const bool known =
            word == u"else" || word == u"elif" || word == u"endif" || word == u"empty" || word == u"endfor";
        if (!known)
            return base::fail(usage(
                report::Texts::tr("The template uses {% %1 %} in line %2. Only if, elif, else, endif, for, empty and "
                          "endfor are allowed. Remove it, then try again.")
                    .arg(base::elided(body, 40))
                    .arg(line())));
        const bool ofFor = word == u"empty" || word == u"endfor";
        if (open != (ofFor ? u"for"_s : u"if"_s) || (word == u"elif" ? !isCondition(body) : body != word))
            return base::fail(malformed(body));
        if (word == u"endif" || word == u"endfor")
            m_open.removeLast();
        return {};
    }

    bool isLoopVariable(const QString &name) const
    {
        return std::ranges::any_of(m_open, [&](const Open &open) { return open.variable == name; });
    }

    static bool isCondition(const QString &body)
    {
        static const QRegularExpression condition(
            u"^(?:el)?if (?:not )*T(?: (?:and|or|==|!=) (?:not )*T)*$"_s.replace(
                u'T', u"(?:[A-Za-z]\\w*(?:\\.\\w+)*|\\d+|\"[^\"]*\")"_s));
        return condition.match(body).hasMatch();
    }

    base::Error malformed(const QString &body) const
    {
        return usage(report::Texts::tr("The template's tag {% %1 %} in line %2 does not fit there or is not well "
                               "formed. Correct it, "
                               "then "
                               "try again.")
                         .arg(base::elided(body, 40))
                         .arg(line()));
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_tags = 0;
    QList<Open> m_open;
    ScannedTemplate m_result;
    QList<TemplateProblem> m_problems;
};

base::Error tooLong()
{
    return usage(report::Texts::tr("The template has more than %1 characters. Split it, then try again.")
                     .arg(kLongestTemplate));
}

} // namespace

base::Result<ScannedTemplate> scanTemplate(const QString &text)
{
    if (text.size() > kLongestTemplate)
        return base::fail(tooLong());
    return Scanner(text).scan();
}

QList<TemplateProblem> templateProblems(const QString &text)
{
    if (text.size() > kLongestTemplate)
        return {{1, tooLong().message, true}};
    Scanner scanner(text);
    const auto scanned = scanner.scan();
    Q_UNUSED(scanned)
    return scanner.problems();
}

qsizetype lineOfField(const QString &text, const QString &field)
{
    const QRegularExpression use(
        u"(?:\\{\\{|\\bin)[ \\t]*%1[ \\t]*(?:\\}\\}|%\\})"_s.arg(QRegularExpression::escape(field)));
    const qsizetype at = text.indexOf(use);
    return at < 0 ? 1 : QStringView(text).first(at).count(u'\n') + 1;
}

} // namespace report
