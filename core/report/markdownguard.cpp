// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "markdownguard.h"

#include <QRegularExpression>
#include <QStringList>

namespace report {

namespace {

bool isDelimiterRow(const QString &line)
{
    static const QRegularExpression row(QStringLiteral(R"(^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$)"));
    return line.contains(u'|') && row.match(line).hasMatch();
}

/// Positions of the pipes that divide cells.
QList<qsizetype> dividers(QStringView line)
{
    QList<qsizetype> list;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == u'|')
            list.append(i);
    }
    return list;
}

/// Dividers between cells: without the ones that open and close the row.
QList<qsizetype> innerDividers(const QString &line)
{
    QList<qsizetype> list = dividers(line);
    const QString trimmed = line.trimmed();
    if (!list.isEmpty() && trimmed.startsWith(u'|'))
        list.removeFirst();
    if (!list.isEmpty() && list.last() == QStringView(line).trimmed().size() + line.indexOf(trimmed) - 1)
        list.removeLast();
    return list;
}

QString withCellsJoined(const QString &line, qsizetype columns)
{
    const QList<qsizetype> inner = innerDividers(line);
    QString joined = line;
    for (qsizetype i = inner.size() - 1; i >= columns - 1 && i >= 0; --i)
        joined[inner.at(i)] = QChar(kSurplusCell);
    return joined;
}

/// True where code is fenced: there nothing is markup.
class Fence
{
public:
    bool isInside(const QString &line)
    {
        static const QRegularExpression fence(QStringLiteral(R"(^ {0,3}(`{3,}|~{3,})(.*)$)"));
        const auto match = fence.match(line);
        if (m_open.isEmpty()) {
            const bool opens =
                match.hasMatch() && !(match.captured(1).startsWith(u'`') && match.captured(2).contains(u'`'));
            m_open = opens ? match.captured(1) : QString();
            return opens;
        }
        if (match.hasMatch() && match.captured(1).startsWith(m_open) && match.captured(2).trimmed().isEmpty())
            m_open.clear();
        return true;
    }

private:
    QString m_open;
};

QString withDefinitionsKept(const QString &line, const QString &whole)
{
    static const QRegularExpression definition(QStringLiteral(R"(^( {0,3})\[([^\]]+)\]:)"));
    const auto match = definition.match(line);
    if (!match.hasMatch())
        return line;
    const QString label = u'[' + match.captured(2) + u']';
    if (whole.count(label, Qt::CaseInsensitive) > 1)
        return line;
    return QString(line).insert(match.capturedLength(1), u'\\');
}

/// Walks over the lines and knows whether they are in code or in a table.
class Guard
{
public:
    explicit Guard(const QString &text) : m_text(text), m_lines(text.split(u'\n')) {}

    QString run()
    {
        QStringList out{QString()}; // an empty first line keeps a line of dashes from being metadata
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString &line = m_lines.at(i);
            if (m_fence.isInside(line) || line.trimmed().isEmpty())
                m_columns = 0;
            else if (m_columns > 0)
                addRow(line, out);
            else if (i > 0 && isDelimiterRow(line) && beginsTable(i))
                m_columns = innerDividers(line).size() + 1;
            else {
                out.append(withDefinitionsKept(line, m_text));
                continue;
            }
            if (m_columns == 0 || isFirstRow(i))
                out.append(line);
        }
        return out.join(u'\n');
    }

private:
    bool beginsTable(qsizetype i)
    {
        if (innerDividers(m_lines.at(i - 1)).size() != innerDividers(m_lines.at(i)).size())
            return false;
        m_delimiter = i;
        m_rows = 0;
        return true;
    }

    bool isFirstRow(qsizetype i) const { return i == m_delimiter; }

    void addRow(const QString &line, QStringList &out)
    {
        constexpr qsizetype kRowsOfAPiece = 100;
        // Only a table at the left edge is cut: in lists and quotes the new lines would need their marks too.
        if (++m_rows % kRowsOfAPiece == 0 && m_lines.at(m_delimiter).startsWith(u'|'))
            out << QString() << u'|' + QString(QChar(kTableGoesOn)) + QString(m_columns, u'|')
                << m_lines.at(m_delimiter);
        out.append(withCellsJoined(line, m_columns));
    }

    const QString &m_text;
    QStringList m_lines;
    Fence m_fence;
    qsizetype m_columns = 0;
    qsizetype m_delimiter = -1;
    qsizetype m_rows = 0;
};

} // namespace

QString withoutSilentLosses(const QString &markdown)
{
    QString normal = markdown;
    normal.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    normal.replace(u'\r', u'\n');
    normal.remove(QChar(u'\0'));
    for (const char16_t sign : {kTableGoesOn, kSurplusCell})
        normal.replace(QChar(sign), QChar(QChar::ReplacementCharacter));
    return Guard(normal).run();
}

} // namespace report
