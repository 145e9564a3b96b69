// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sectioneditor.h"

#include "markdownfield.h"
#include "previewpages.h"
#include "sectionpreviewer.h"
#include "sectiontoolbar.h"
#include "textfind.h"
#include "textoffers.h"
#include "widgets/confirmnotice.h"
#include "widgets/fixbuttons.h"
#include "widgets/icons.h"

#include <domain/references.h>
#include <project/sections.h>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kWideEnough = 900; ///< for pages beside the text
constexpr int kProblemLines = 3;
constexpr qsizetype kMostFixes = 3;
constexpr int kLineRole = Qt::UserRole;

} // namespace

SectionEditor::SectionEditor(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    m_text = new MarkdownField({}, u"sectionText"_s, this);
    m_toolbar = new SectionToolbar(edit(), this);
    m_notice =
        new QLabel(tr("This is the starting text. Nothing of it is printed until you change it."), this);
    m_notice->setObjectName(u"startingTextNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_toConfirm = new ConfirmNotice(this);
    column->addWidget(m_toConfirm);
    column->addWidget(m_toolbar);
    m_find = new TextFind(edit(), this);
    column->addWidget(m_find);
    column->addWidget(m_notice);
    column->addWidget(createTexts(), 1);
    column->addLayout(createWork());
    m_previewer = new SectionPreviewer(workspace.environment(), m_pages, this);
    m_previewer->setPagesShown(m_toolbar->isPreviewShown());
    m_pages->setVisible(m_toolbar->isPreviewShown());
    connect(m_previewer, &SectionPreviewer::looked, this, &SectionEditor::showProblems);
    connectFields();
    connectText();
    createKeys();
}

void SectionEditor::createKeys()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &act) {
        const auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence::Find, [this] { m_find->begin(); });
    add(QKeySequence(Qt::Key_F3), [this] { m_find->isHidden() ? m_find->begin() : m_find->step(1); });
    add(QKeySequence(u"Shift+F3"_s), [this] { m_find->isHidden() ? m_find->begin() : m_find->step(-1); });
    connect(m_toolbar, &SectionToolbar::findRequested, m_find, &TextFind::begin);
}

MarkdownEdit *SectionEditor::edit() const
{
    return m_text->edit();
}

QWidget *SectionEditor::createTexts()
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"sectionSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    auto *writing = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins({});
    column->addWidget(m_text, 1);
    m_problems = createProblems(writing);
    column->addWidget(m_problems);
    m_fixes = new FixButtons(writing);
    column->addWidget(m_fixes);
    edit()->setAccessibleName(tr("Text of the section, in Markdown"));
    edit()->setPlaceholderText(
        tr("Nothing is written here yet. Start from the template, or write: Markdown for headings, lists and "
           "tables."));
    m_splitter->addWidget(writing);
    m_splitter->addWidget(createPreview());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    return m_splitter;
}

QWidget *SectionEditor::createPreview()
{
    m_pages = new PreviewPages(m_splitter);
    m_pages->setObjectName(u"sectionPreview"_s);
    m_pages->setAccessibleName(tr("How the section prints"));
    return m_pages;
}

QListWidget *SectionEditor::createProblems(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(u"sectionProblems"_s);
    list->setAccessibleName(tr("What is wrong in the text"));
    list->setToolTip(tr("Enter or a click goes to the line"));
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->hide();
    const auto goToLine = [this](const QListWidgetItem *item) {
        if (const int line = item->data(kLineRole).toInt(); line > 0)
            edit()->goToLine(line);
    };
    connect(list, &QListWidget::itemActivated, this, goToLine);
    connect(list, &QListWidget::itemClicked, this, goToLine);
    return list;
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

void SectionEditor::connectText()
{
    const auto place = [this] {
        const domain::ProjectData &all = m_workspace.data();
        return SectionPlace{all, *m_row, m_devices,
                         m_workspace.environment().catalog.traits(all.info.regulation)};
    };
    edit()->setOffers([this, place](TextCompleter::Kind kind) {
        if (!m_row)
            return QList<TextOffer>();
        return kind == TextCompleter::Kind::Field ? fieldOffers(place())
               : kind == TextCompleter::Kind::Tag ? tagOffers(place())
                                                  : referenceOffers(place());
    });
    edit()->setMeaning([this, place](TextCompleter::Kind kind, const QString &inside) {
        if (!m_row)
            return QString();
        return kind == TextCompleter::Kind::Field ? fieldText(place(), inside)
                                                  : referenceText(m_workspace.data(), inside);
    });
    connect(edit(), &QPlainTextEdit::textChanged, this, &SectionEditor::updatePreview);
    connect(m_toolbar, &SectionToolbar::startRequested, this, &SectionEditor::startFromTemplate);
    connect(m_toolbar, &SectionToolbar::previewToggled, this, [this](bool shown) {
        m_pages->setVisible(shown);
        m_previewer->setPagesShown(shown);
    });
}

void SectionEditor::show(const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices)
{
    m_row = row;
    m_devices = devices;
    refresh(); // first: the pages are made when it comes into view, of the text that stands there then
    setVisible(row.requirement().answerable);
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
    m_toolbar->setReadOnly(isReadOnly);
    updateReferences();
    updatePreview();
}

/// Evidence may have come or gone.
void SectionEditor::updateReferences()
{
    const domain::ProjectData &all = m_workspace.data();
    if (m_documents == all.documents && m_revisions == all.revisions)
        return;
    m_documents = all.documents;
    m_revisions = all.revisions;
    edit()->setKnownReferences([this](const QString &inside) {
        return domain::parseReference(m_workspace.data(), inside).has_value();
    });
}

void SectionEditor::showReferenceFixes()
{
    QList<Fix> fixes;
    const domain::ProjectData &rows = m_workspace.data();
    const QList<domain::WrittenReference> all = domain::referencesIn(m_text->text());
    for (const domain::WrittenReference &written : all) {
        if (m_workspace.isReadOnly() || fixes.size() >= kMostFixes || domain::parseReference(rows, written.inside))
            continue;
        const auto likely = domain::likelyReference(rows, written.inside);
        const QString instead = likely ? domain::printReference(rows, *likely) : QString();
        const QString before = m_text->text().sliced(written.from, written.length);
        const QString text = tr("Write %1 instead of %2").arg(instead, before);
        if (!instead.isEmpty() && !std::ranges::contains(fixes, text, &Fix::text))
            fixes.append({text, [this, before, instead] { replaceText(before, instead); }});
    }
    m_fixes->setFixes(fixes);
}

/// Everywhere, in one step of undo.
void SectionEditor::replaceText(const QString &before, const QString &after)
{
    QTextCursor cursor(edit()->document());
    cursor.beginEditBlock();
    QTextCursor place = edit()->document()->find(before, 0, QTextDocument::FindCaseSensitively);
    while (!place.isNull()) {
        cursor.setPosition(place.selectionStart());
        cursor.setPosition(place.selectionEnd(), QTextCursor::KeepAnchor);
        cursor.insertText(after);
        place = edit()->document()->find(before, cursor, QTextDocument::FindCaseSensitively);
    }
    cursor.endEditBlock();
    focusText();
}

QString SectionEditor::templateText() const
{
    return catalog::Catalog::sectionTemplate(*m_row->pack, m_row->requirement().ref);
}

void SectionEditor::updatePreview()
{
    if (!m_row || !isVisible())
        return;
    const bool isEmpty = m_text->text().trimmed().isEmpty();
    m_toolbar->setStartOffered(isEmpty && !m_workspace.isReadOnly() && !templateText().isEmpty());
    m_previewer->show({m_workspace.data(), m_row->pack, m_row->index, m_devices, m_text->text()});
}

void SectionEditor::showProblems(const QList<report::TemplateProblem> &problems, bool isStartingText)
{
    m_notice->setVisible(isStartingText);
    m_problems->clear();
    for (const report::TemplateProblem &problem : problems) {
        const QString text =
            problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(problem.message) : problem.message;
        auto *item = new QListWidgetItem(icon(problem.stops ? u"error"_s : u"warning"_s), text, m_problems);
        item->setData(kLineRole, int(problem.line));
    }
    const int lines = std::min(kProblemLines, m_problems->count());
    m_problems->setFixedHeight(lines * (fontMetrics().lineSpacing() + 8) + 2 * m_problems->frameWidth() + 4);
    m_problems->setVisible(!problems.isEmpty());
    showReferenceFixes();
}

void SectionEditor::startFromTemplate()
{
    QTextCursor cursor = edit()->textCursor();
    cursor.insertText(templateText());
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
    edit()->setFocus(Qt::OtherFocusReason);
}

void SectionEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= kWideEnough ? Qt::Horizontal : Qt::Vertical);
}

void SectionEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updatePreview();
}

} // namespace ui
