// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sectioneditor.h"

#include "widgets/confirmnotice.h"
#include "widgets/icons.h"
#include "widgets/markdownfield.h"
#include "widgets/markdownview.h"

#include <project/sections.h>

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

template <typename T>
QStringList fieldNames(const QString &area)
{
    QStringList names;
    domain::forEachField(
        T(), [&](const char *name, const auto &) { names.append(area + u'.' + QLatin1StringView(name)); });
    return names;
}

/// What a section text may name. Positions, traits and ids are Gesper's own.
QStringList offeredFields()
{
    QStringList names = fieldNames<domain::Device>(u"device"_s) +
                        fieldNames<domain::Manufacturer>(u"manufacturer"_s) +
                        QStringList{u"project.title"_s, u"project.regulation"_s};
    names.removeIf(
        [](const QString &name) { return name == "device.position"_L1 || name == "device.traits"_L1; });
    return names;
}

} // namespace

SectionEditor::SectionEditor(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_toConfirm = new ConfirmNotice(this);
    column->addWidget(m_toConfirm);
    column->addLayout(createToolbar());
    column->addWidget(createTexts(), 1);
    column->addLayout(createWork());
    connectFields();
}

QHBoxLayout *SectionEditor::createToolbar()
{
    m_template = new QPushButton(icon(u"draft"_s), tr("Start from the &template"), this);
    m_template->setObjectName(u"startFromTemplate"_s);
    m_template->setToolTip(
        tr("Fill this empty section with hints and fields; nothing is stored until you leave it"));
    m_insert = new QPushButton(icon(u"field"_s), tr("Insert a fiel&d"), this);
    m_insert->setObjectName(u"insertField"_s);
    m_insert->setToolTip(tr("A field such as {{ device.name }} is filled in when the document is made"));
    fillFieldMenu(m_insert);
    auto *row = new QHBoxLayout;
    row->addWidget(m_template);
    row->addWidget(m_insert);
    row->addStretch();
    connect(m_template, &QPushButton::clicked, this, &SectionEditor::startFromTemplate);
    return row;
}

void SectionEditor::fillFieldMenu(QPushButton *button)
{
    auto *menu = new QMenu(button);
    const QStringList names = offeredFields();
    for (const QString &name : names)
        menu->addAction(u"{{ "_s + name + u" }}"_s, this, [this, name] { insertField(name); });
    button->setMenu(menu);
}

QWidget *SectionEditor::createTexts()
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"sectionSplitter"_s);
    splitter->setChildrenCollapsible(false);
    m_text = new MarkdownField({}, u"sectionText"_s, splitter);
    m_text->edit()->setAccessibleName(tr("Text of the section, in Markdown"));
    m_text->edit()->setPlaceholderText(
        tr("Nothing is written here yet. Start from the template, or write: Markdown for headings, lists and "
           "tables."));
    m_preview = new MarkdownView(splitter);
    m_preview->setObjectName(u"sectionPreview"_s);
    m_preview->setAccessibleName(tr("How the section reads"));
    m_preview->setPlaceholderText(tr("How the section reads"));
    splitter->addWidget(m_text);
    splitter->addWidget(m_preview);
    connect(m_text->edit(), &QPlainTextEdit::textChanged, this, &SectionEditor::updatePreview);
    return splitter;
}

QHBoxLayout *SectionEditor::createWork()
{
    m_status = new ChoiceField(tr("Stat&us"), u"sectionStatus"_s, choicesOf<domain::WorkStatus>(), this);
    m_owner = new LineField(tr("&Owner"), u"sectionOwner"_s, this);
    m_note = new LineField(tr("Internal note, never e&xported"), u"sectionNote"_s, this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_status, 1, Qt::AlignTop);
    row->addWidget(m_owner, 1, Qt::AlignTop);
    row->addWidget(m_note, 2, Qt::AlignTop);
    return row;
}

void SectionEditor::connectFields()
{
    const auto apply = [this](const project::SectionPatch &patch) {
        return project::setSection(m_workspace.project(), *m_row, m_devices, patch);
    };
    m_text->onStore([apply](const QString &text) { return apply({text, {}, {}, {}}); });
    m_status->onStore([apply](const QString &name) {
        return apply({{}, domain::valueOf<domain::WorkStatus>(name), {}, {}});
    });
    m_owner->onStore([apply](const QString &text) { return apply({{}, {}, text, {}}); });
    connect(m_toConfirm, &ConfirmNotice::confirmed, this, [this] {
        if (const domain::Section *shown = section())
            m_workspace.accept(project::confirmSection(m_workspace.project(), shown->id));
    });
    m_note->onStore([apply](const QString &text) { return apply({{}, {}, {}, text}); });
}

void SectionEditor::show(const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices)
{
    m_row = row;
    m_devices = devices;
    setVisible(row.requirement().answerable);
    refresh();
}

const domain::Section *SectionEditor::section() const
{
    const auto device = m_devices.isEmpty() ? std::nullopt : std::optional(m_devices.first());
    const QString clause = m_row->requirement().id;
    const domain::Section *own = project::sectionOf(m_workspace.data(), clause, device);
    return own ? own : project::sectionOf(m_workspace.data(), clause, std::nullopt);
}

void SectionEditor::refresh()
{
    if (!m_row)
        return;
    const domain::Section *written = section();
    const domain::Section shown = written ? *written : domain::Section();
    m_toConfirm->setReason(shown.toConfirm, !m_workspace.isReadOnly());
    m_text->setValue(shown.text);
    m_status->setValue(domain::nameOf(shown.status));
    m_owner->setValue(shown.owner);
    m_note->setValue(shown.note);
    const bool isReadOnly = m_workspace.isReadOnly();
    for (ValueField *field : std::initializer_list<ValueField *>{m_text, m_status, m_owner, m_note})
        field->setReadOnly(isReadOnly);
    m_insert->setEnabled(!isReadOnly);
    updatePreview();
}

QString SectionEditor::templateText() const
{
    return catalog::Catalog::sectionTemplate(*m_row->pack, m_row->requirement().ref);
}

void SectionEditor::updatePreview()
{
    m_preview->showMarkdown(m_text->text());
    const bool canStart = m_row && m_text->text().trimmed().isEmpty() && !m_workspace.isReadOnly();
    m_template->setVisible(canStart && !templateText().isEmpty());
}

void SectionEditor::startFromTemplate()
{
    QTextCursor cursor = m_text->edit()->textCursor();
    cursor.insertText(templateText());
    focusText();
}

void SectionEditor::insertField(const QString &name)
{
    m_text->edit()->textCursor().insertText(u"{{ "_s + name + u" }}"_s);
    focusText();
}

void SectionEditor::focusField(const QString &name)
{
    if (name == "to_confirm"_L1)
        return m_toConfirm->setFocus(Qt::OtherFocusReason);
    const std::pair<QString, ValueField *> fields[] = {
        {u"text"_s, m_text}, {u"status"_s, m_status}, {u"owner"_s, m_owner}, {u"note"_s, m_note}};
    for (const auto &[known, field] : fields) {
        if (known == name)
            field->setFocus(Qt::OtherFocusReason);
    }
}

void SectionEditor::focusText()
{
    m_text->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
