// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "checkerrules.h"
#include "keptwords.h"
#include "references.h"
#include "texts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// Sections that speak for a row and a device: its own, and, where an ancestor's answer covers the rows
/// below, that one's.
struct Sections
{
    const Section *own = nullptr;
    const Section *above = nullptr;
};

Sections sectionsOf(const CheckContext &context, const RowState &state, const Device *device)
{
    const Pack &pack = *context.packs().at(state.pack);
    Sections found{context.section(pack.requirements.at(state.row).id, device), nullptr};
    if (state.effective.inherited)
        found.above = context.section(pack.requirements.at(state.effective.from).id, device);
    return found;
}

bool saysSomething(const CheckContext &context, const Section *section)
{
    return section && hasOwnText(section->text, context.scope().startingTexts.value(section->clause));
}

/// Calls `visit(row, sections, devices)` for every row of Annex II and III that is not answered with "does
/// not apply".
template <typename Visitor>
void forEachSection(const CheckContext &context, Visitor visit)
{
    for (const RowState &state : context.rows()) {
        if (context.isChecklist(state.pack) || state.effective.applies() == Applicability::No)
            continue;
        if (state.devices.isEmpty())
            visit(state, sectionsOf(context, state, nullptr), DeviceList());
        for (const Device *device : state.devices)
            visit(state, sectionsOf(context, state, device), DeviceList{device});
    }
}

bool isEmpty(const CheckContext &context, const RowState &state, const Sections &sections)
{
    return !saysSomething(context, sections.own) && !saysSomething(context, sections.above) &&
           state.effective.citations.isEmpty();
}

void emptySection(const CheckContext &context, RemarkBook &book)
{
    forEachSection(context, [&](const RowState &state, const Sections &sections, const DeviceList &devices) {
        if (isEmpty(context, state, sections))
            book.add(
                atRow(context, state.pack, state.row, u"text"_s), devices,
                Texts::tr("The section has neither text nor evidence."),
                Texts::tr("Write it, cite a document, or answer that it does not apply, with the reason."));
    });
}

QString statusWord(WorkStatus status)
{
    switch (status) {
        case WorkStatus::Open:
            return Texts::tr("open", "work status");
        case WorkStatus::Draft:
            return Texts::tr("draft", "work status");
        case WorkStatus::Review:
            return Texts::tr("review", "work status");
        case WorkStatus::Done:
            return Texts::tr("done", "work status");
    }
    Q_UNREACHABLE_RETURN({});
}

void sectionOpen(const CheckContext &context, RemarkBook &book)
{
    forEachSection(context, [&](const RowState &state, const Sections &sections, const DeviceList &devices) {
        const Section *section = sections.own ? sections.own : sections.above;
        const WorkStatus status = section ? section->status : WorkStatus::Open;
        if (!isEmpty(context, state, sections) && status != WorkStatus::Done)
            book.add(atRow(context, state.pack, state.row, u"status"_s), devices,
                     Texts::tr("The section's status is \"%1\".").arg(statusWord(status)),
                     Texts::tr("Finish it and set its status to done."));
    });
}

void toConfirm(const CheckContext &context, RemarkBook &book)
{
    forEachSection(context, [&](const RowState &state, const Sections &sections, const DeviceList &devices) {
        const Section *section = sections.own ? sections.own : sections.above;
        if (section && !section->toConfirm.isEmpty())
            book.add(atRow(context, state.pack, state.row, u"to_confirm"_s), devices,
                     Texts::tr("The text must be confirmed: %1.").arg(keptWords(section->toConfirm)),
                     Texts::tr("Read it for this device; confirm that it still holds, or correct it."));
    });
}

/// The text that is printed as such: brackets in code and in comments are no references.
QString withoutCode(const QString &markdown)
{
    static const QRegularExpression silent(u"<!--.*?(?:-->|\\z)|^```.*?(?:^```|\\z)|`[^`\n]*`"_s,
                                           QRegularExpression::DotMatchesEverythingOption |
                                               QRegularExpression::MultilineOption);
    return QString(markdown).replace(silent, u" "_s);
}

void addUnknownReferences(const CheckContext &context, const Spot &spot, const DeviceList &devices,
                          const Section &section, RemarkBook &book)
{
    const QString text = withoutCode(section.text);
    for (const WrittenReference &written : referencesIn(text)) {
        if (parseReference(context.data(), written.inside))
            continue;
        const auto likely = likelyReference(context.data(), written.inside);
        const QString instead = likely ? printReference(context.data(), *likely) : QString();
        book.add(spot, devices, Texts::tr("The text refers to [[%1]], which names no evidence.").arg(written.inside),
                 instead.isEmpty() ? Texts::tr("Add that document to the evidence, or refer to another one.")
                                   : Texts::tr("Write %1 instead, if that is meant.").arg(instead));
    }
}

void unknownReference(const CheckContext &context, RemarkBook &book)
{
    forEachSection(context, [&](const RowState &state, const Sections &sections, const DeviceList &devices) {
        if (saysSomething(context, sections.own))
            addUnknownReferences(context, atRow(context, state.pack, state.row, u"text"_s), devices, *sections.own,
                                 book);
        if (saysSomething(context, sections.above) && sections.above != sections.own)
            addUnknownReferences(context, atRow(context, state.pack, state.effective.from, u"text"_s), devices,
                                 *sections.above, book);
    });
}

constexpr Rule kRules[] = {
    {"empty-section", Severity::Error, QT_TRANSLATE_NOOP("domain", "Sections of Annex II and III have text or evidence"), emptySection},
    {"section-to-confirm", Severity::Error, QT_TRANSLATE_NOOP("domain", "Texts were confirmed"), toConfirm},
    {"unknown-reference", Severity::Error, QT_TRANSLATE_NOOP("domain", "Texts refer to evidence that is there"), unknownReference},
    {"section-open", Severity::Note, QT_TRANSLATE_NOOP("domain", "Sections are done"), sectionOpen},
};

QString asWritten(const QString &markdown)
{
    return QString(markdown).remove(u'\r').trimmed();
}

/// A row of a table with nothing in it, or the one of dashes below a header.
bool isBlankRow(const QString &line)
{
    return line.contains(u'|') && std::ranges::all_of(line, [](QChar c) {
               return c.isSpace() || c == u'|' || c == u'-' || c == u':';
           });
}

bool isTableHeader(const QStringList &lines, qsizetype line)
{
    if (line + 1 >= lines.size() || !lines.at(line).contains(u'|'))
        return false;
    const QString below = lines.at(line + 1).trimmed();
    return below.contains(u'-') && isBlankRow(below);
}

} // namespace

bool isStartingText(const QString &markdown, const QString &startingText)
{
    return asWritten(markdown) == asWritten(startingText);
}

bool hasOwnText(const QString &markdown, const QString &startingText)
{
    if (isStartingText(markdown, startingText))
        return false;
    static const QRegularExpression comments(u"<!--.*?(-->|\\z)"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression hint(u"^\\s*>\\s*[*_]*hint\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    bool inHint = false;
    const QStringList lines = QString(markdown).remove(comments).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString text = lines.at(i).trimmed();
        inHint = text.startsWith(u'>') && (inHint || hint.match(text).hasMatch());
        if (!inHint && !text.isEmpty() && !text.startsWith(u'#') && !isBlankRow(text) && !isTableHeader(lines, i))
            return true;
    }
    return false;
}

std::span<const Rule> sectionRules()
{
    return kRules;
}

} // namespace domain
