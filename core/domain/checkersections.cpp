// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "checkerrules.h"

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

bool saysSomething(const Section *section)
{
    return section && hasOwnText(section->text);
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

bool isEmpty(const RowState &state, const Sections &sections)
{
    return !saysSomething(sections.own) && !saysSomething(sections.above) &&
           state.effective.citations.isEmpty();
}

void emptySection(const CheckContext &context, RemarkBook &book)
{
    forEachSection(context, [&](const RowState &state, const Sections &sections, const DeviceList &devices) {
        if (isEmpty(state, sections))
            book.add(atRow(context, state.pack, state.row, u"text"_s), devices,
                     u"The section has neither text nor evidence."_s,
                     u"Write it, cite a document, or answer that it does not apply, with the reason."_s);
    });
}

void sectionOpen(const CheckContext &context, RemarkBook &book)
{
    forEachSection(context, [&](const RowState &state, const Sections &sections, const DeviceList &devices) {
        const Section *section = sections.own ? sections.own : sections.above;
        const WorkStatus status = section ? section->status : WorkStatus::Open;
        if (!isEmpty(state, sections) && status != WorkStatus::Done)
            book.add(atRow(context, state.pack, state.row, u"status"_s), devices,
                     u"The section's status is \"%1\"."_s.arg(nameOf(status)),
                     u"Finish it and set its status to done."_s);
    });
}

constexpr Rule kRules[] = {
    {"empty-section", Severity::Error, "Sections of Annex II and III have text or evidence", emptySection},
    {"section-open", Severity::Note, "Sections are done", sectionOpen},
};

} // namespace

bool hasOwnText(const QString &markdown)
{
    static const QRegularExpression comments(u"<!--.*?(-->|\\z)"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression hint(u"^\\s*>\\s*[*_]*hint\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    bool inHint = false;
    for (const QString &line : QString(markdown).remove(comments).split(u'\n')) {
        const QString text = line.trimmed();
        inHint = text.startsWith(u'>') && (inHint || hint.match(text).hasMatch());
        if (!inHint && !text.isEmpty() && !text.startsWith(u'#'))
            return true;
    }
    return false;
}

std::span<const Rule> sectionRules()
{
    return kRules;
}

} // namespace domain
