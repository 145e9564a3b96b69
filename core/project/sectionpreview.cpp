// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sectionpreview.h"

#include "texts.h"

#include <base/text.h>
#include <domain/checker.h>
#include <domain/names.h>
#include <domain/references.h>
#include <report/documents/composition.h>
#include <report/documents/fieldvalues.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

using report::TemplateProblem;

QList<domain::DeviceId> devicesOf(const SectionDraft &draft)
{
    QList<domain::DeviceId> devices = draft.devices;
    if (devices.isEmpty()) {
        for (const domain::Device &device : draft.data.devices)
            devices.append(device.id);
    }
    return devices;
}

/// The project as it will be once the text is stored.
domain::ProjectData withText(const SectionDraft &draft)
{
    domain::ProjectData data = draft.data;
    const QString clause = draft.pack->requirements.at(draft.row).id;
    QList<std::optional<domain::DeviceId>> scopes(draft.devices.cbegin(), draft.devices.cend());
    if (scopes.isEmpty())
        scopes.append(std::nullopt);
    for (const auto &device : scopes) {
        const auto known = std::ranges::find_if(data.sections, [&](const domain::Section &section) {
            return section.clause == clause && section.device == device;
        });
        if (known != data.sections.end()) {
            known->text = draft.text;
            continue;
        }
        domain::Section section;
        section.clause = clause;
        section.device = device;
        section.text = draft.text;
        data.sections.append(section);
    }
    return data;
}

bool isField(const QVariantHash &fields, const QString &name)
{
    QVariant value = fields;
    for (const QString &part : name.split(u'.')) {
        const QVariantHash hash = value.toHash();
        if (!hash.contains(part))
            return false;
        value = hash.value(part);
    }
    return true;
}

/// Fields that come to nothing: unknown ones, and those the devices have no value for.
void addFieldProblems(const SectionDraft &draft, QList<TemplateProblem> &problems)
{
    for (const domain::DeviceId device : devicesOf(draft)) {
        const QVariantHash fields = report::fieldValues(draft.data, device);
        const auto filled = report::fillTemplate(draft.text, fields);
        for (const QString &field : filled ? filled->unresolved : QStringList()) {
            const QString name = base::elided(field, 80);
            const QString message = isField(fields, field)
                                        ? Texts::tr("The field %1 is empty for %2.")
                                              .arg(name, domain::deviceOf(draft.data, device)->name)
                                        : Texts::tr("There is no field %1.").arg(name);
            const TemplateProblem problem{report::lineOfField(draft.text, field), message, false};
            if (!problems.contains(problem))
                problems.append(problem);
        }
    }
}

void addReferenceProblems(const SectionDraft &draft, QList<TemplateProblem> &problems)
{
    for (const domain::WrittenReference &written : domain::referencesIn(draft.text)) {
        if (domain::parseReference(draft.data, written.inside))
            continue;
        const qsizetype line = QStringView(draft.text).first(written.from).count(u'\n') + 1;
        problems.append(
            {line,
             Texts::tr("[[%1]] names no evidence of this project.").arg(base::elided(written.inside, 80)),
             false});
    }
}

QString shownValue(const QVariant &value)
{
    if (value.typeId() != qMetaTypeId<report::MarkdownText>())
        return base::elided(base::singleLine(value.toString()), 120);
    // Header and dashes of a ready table say nothing about this project.
    const QStringList lines = value.value<report::MarkdownText>().text.split(u'\n');
    return base::elided(base::singleLine(lines.mid(2).join(u' ').remove(u'\\')), 120);
}

} // namespace

QList<SectionField> sectionFields(const domain::ProjectData &data, std::optional<domain::DeviceId> device)
{
    const QVariantHash all = report::fieldValues(data, device.value_or(domain::DeviceId()));
    static const QStringList kOwn{u"device.position"_s, u"project.uuid"_s,
                                  u"project.language"_s}; // Gesper's business
    QList<SectionField> fields;
    for (const auto &[area, values] : all.asKeyValueRange()) {
        const QVariantHash hash = values.toHash();
        for (const auto &[name, value] : hash.asKeyValueRange()) {
            const QString full = area + u'.' + name;
            if (value.typeId() != QMetaType::QVariantHash && !kOwn.contains(full))
                fields.append({full, shownValue(value)});
        }
    }
    std::ranges::sort(fields, {}, &SectionField::name);
    return fields;
}

SectionPreview previewSection(const SectionDraft &draft, const Environment &environment)
{
    const domain::Requirement &row = draft.pack->requirements.at(draft.row);
    const QString startingText = catalog::Catalog::sectionTemplate(*draft.pack, row.ref);
    const domain::ProjectData data = withText(draft);
    const domain::CheckReport unchecked;
    report::DocumentInput input{.data = data,
                                .packs = {draft.pack},
                                .devices = devicesOf(draft),
                                .check = unchecked,
                                .closingSentence = {},
                                .draftReasons = {},
                                .draft = false,
                                .moment = environment.clock.now(),
                                .auditHead = {},
                                .programVersion = {},
                                .startingTexts = {{row.id, startingText}}};
    SectionPreview preview;
    QStringList remarks; // the same in other words than the problems, which know their lines
    preview.document = report::composeSection(input, *draft.pack, draft.row, remarks);
    preview.problems = report::templateProblems(draft.text);
    addFieldProblems(draft, preview.problems);
    addReferenceProblems(draft, preview.problems);
    std::ranges::stable_sort(preview.problems, {}, &TemplateProblem::line);
    preview.isStartingText =
        !draft.text.trimmed().isEmpty() && domain::isStartingText(draft.text, startingText);
    return preview;
}

} // namespace project
