// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "changedetails.h"

#include "valuetext.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/rows.h"
#include "worddiff.h"

#include <base/text.h>
#include <project/restore.h>

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kRowRole = Qt::UserRole;
constexpr int kFieldRole = Qt::UserRole + 1;
constexpr qsizetype kCellLength = 120;
constexpr qsizetype kMostRows = 100; ///< shown of a change: nobody reads more, and to list thousands takes long

QString cell(const QString &text)
{
    return base::elided(base::singleLine(text), kCellLength);
}

QString htmlOf(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

} // namespace

ChangeDetails::ChangeDetails(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    createTree();
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"changeSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(createValue());
    splitter->setSizes({560, 560});
    auto *buttons = new FlowLayout;
    m_old = addButton(u"restoreOld"_s, tr("Restore the &old value"), &ChangeDetails::restoreOld);
    m_new = addButton(u"restoreNew"_s, tr("Restore the &new value"), &ChangeDetails::restoreNew);
    m_row = addButton(u"restoreRow"_s, tr("Restore the whole &row"), &ChangeDetails::restoreRow);
    m_all = addButton(u"restoreAll"_s, tr("Restore &all removed rows"), &ChangeDetails::restoreAll);
    for (QPushButton *button : {m_old, m_new, m_row, m_all})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter, 1);
    column->addLayout(buttons);
    clear();
}

void ChangeDetails::createTree()
{
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"changeRows"_s);
    m_tree->setAccessibleName(tr("Rows and fields of this change"));
    m_tree->setHeaderLabels({tr("Row and field"), tr("Old value"), tr("New value")});
    m_tree->setRootIsDecorated(true);
    airRows(m_tree);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(0, 210);
    m_tree->setColumnWidth(1, 160);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ChangeDetails::showCurrent);
}

QWidget *ChangeDetails::createValue()
{
    m_value = new QTextBrowser(this);
    m_value->setObjectName(u"changeValue"_s);
    m_value->setAccessibleName(
        tr("What differs: removed words are struck out, added words are bold and underlined"));
    m_value->setOpenLinks(false);
    m_value->setTabChangesFocus(true);
    return m_value;
}

QPushButton *ChangeDetails::addButton(const QString &name, const QString &text, void (ChangeDetails::*slot)())
{
    auto *button = new QPushButton(icon(u"undo"_s), text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void ChangeDetails::show(const project::Change &change)
{
    clear();
    m_change = change;
    m_names = HistoryNames(m_workspace.data(),
                           m_workspace.environment().catalog.traits(m_workspace.project().regulation()));
    m_names.learn(change);
    const qsizetype shown = std::min(change.rows.size(), kMostRows);
    for (qsizetype index = 0; index < shown; ++index)
        addRow(index);
    if (const int more = int(change.rows.size() - shown); more > 0)
        new QTreeWidgetItem(m_tree, {tr("and %n more row(s)", nullptr, more)});
    if (QTreeWidgetItem *first = m_tree->topLevelItem(0)) {
        first->setExpanded(true);
        m_tree->setCurrentItem(first->childCount() > 0 ? first->child(0) : first);
    }
    showCurrent();
}

void ChangeDetails::addRow(qsizetype index)
{
    const project::RowChange &row = m_change->rows.at(index);
    const QString name = rowText(row.known(), m_names);
    auto *item = new QTreeWidgetItem(m_tree, {!row.before  ? tr("%1 (new)", "name of a row").arg(name)
                                              : !row.after ? tr("%1 (removed)", "name of a row").arg(name)
                                                           : name});
    item->setData(0, kRowRole, index);
    item->setToolTip(0, name);
    const QStringList fields = project::changedFields(row);
    for (const QString &field : fields) {
        const QString before = valueText(row.before, field, m_names);
        const QString after = valueText(row.after, field, m_names);
        auto *child = new QTreeWidgetItem(item, {fieldText(row.kind, field), cell(before), cell(after)});
        child->setData(0, kRowRole, index);
        child->setData(0, kFieldRole, field);
    }
}

void ChangeDetails::clear()
{
    m_change.reset();
    m_tree->clear();
    showCurrent();
}

void ChangeDetails::refresh()
{
    updateButtons();
}

const project::RowChange *ChangeDetails::currentRow() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant row = item ? item->data(0, kRowRole) : QVariant(); // none: the line that says how many more
    return m_change && row.isValid() ? &m_change->rows.at(row.toLongLong()) : nullptr;
}

QString ChangeDetails::currentField() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, kFieldRole).toString() : QString();
}

void ChangeDetails::showCurrent()
{
    const project::RowChange *row = currentRow();
    const QString field = currentField();
    if (!row)
        m_value->setPlainText(m_change && m_change->rows.isEmpty() ? tr("This change is about the file itself: %1.").arg(m_change->action)
                                       : QString());
    else if (field.isEmpty())
        m_value->setPlainText(!row->before  ? tr("This row was new with this change.")
                              : !row->after ? removedText(*row)
                                            : tr("Choose a field to see its old and new value."));
    else
        showValue(*row, field);
    updateButtons();
}

QString ChangeDetails::removedText(const project::RowChange &row) const
{
    const QString text = tr("This row was removed with this change.");
    const bool isBack = project::presentRow(m_workspace.data(), row.kind, row.id).has_value();
    const QString lost = isBack ? QString() : whyLost({*row.before});
    return lost.isEmpty() ? text : QString(text + u' ' + lost);
}

void ChangeDetails::showValue(const project::RowChange &row, const QString &field)
{
    const QString before = valueText(row.before, field, m_names);
    const QString after = valueText(row.after, field, m_names);
    const auto section = [](const QString &title, const QString &html) {
        return u"<p><b>%1</b></p><p>%2</p>"_s.arg(title.toHtmlEscaped(), html);
    };
    if (before.isEmpty())
        m_value->setHtml(section(tr("New value"), htmlOf(after)));
    else if (after.isEmpty())
        m_value->setHtml(section(tr("Old value"), htmlOf(before)));
    else
        m_value->setHtml(section(tr("What differs"), diffHtml(wordDiff(before, after))) +
                         section(tr("Old value"), htmlOf(before)) + section(tr("New value"), htmlOf(after)));
}

/// Why a value cannot be restored; empty where it can.
QString ChangeDetails::whyNot(const project::RowChange *row, const QString &field,
                              const std::optional<domain::Entity> &state) const
{
    if (m_workspace.isReadOnly())
        return tr("The project is open for reading only.");
    if (!row || field.isEmpty())
        return tr("Choose a field above.");
    if (!state)
        return tr("There is no such value.");
    if (!project::isRestorable(row->kind, field))
        return field.startsWith("verdict"_L1)
                   ? tr("A verdict is a person's, about what an answer says now; enter it anew.")
                   : tr("This field never changes by itself.");
    const auto present = project::presentRow(m_workspace.data(), row->kind, row->id);
    if (!present)
        return tr("The row is gone; restore the whole row.");
    if (project::fieldValue(present, field) == project::fieldValue(state, field))
        return tr("This is the value now.");
    return {};
}

QString ChangeDetails::whyLost(const QList<domain::Entity> &rows) const
{
    const QStringList files = project::lostFiles(m_workspace.project(), rows);
    return files.isEmpty() ? QString()
                           : tr("The bytes of %1 are not in the project any more: they went when it was next opened "
                                "after the removal. Add the file again as a revision.")
                                 .arg(files.join(u", "_s));
}

QList<domain::Entity> ChangeDetails::removedRows() const
{
    QList<domain::Entity> rows;
    if (!m_change)
        return rows;
    for (const project::RowChange &row : m_change->rows) {
        if (!row.after && !project::presentRow(m_workspace.data(), row.kind, row.id))
            rows.append(*row.before);
    }
    return rows;
}

void ChangeDetails::updateButtons()
{
    const project::RowChange *row = currentRow();
    const QString field = currentField();
    const auto set = [](QPushButton *button, const QString &reason) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    };
    set(m_old, whyNot(row, field, row ? row->before : std::nullopt));
    set(m_new, whyNot(row, field, row ? row->after : std::nullopt));
    const auto present = row ? project::presentRow(m_workspace.data(), row->kind, row->id) : std::nullopt;
    const auto wanted = row ? (row->before ? row->before : row->after) : std::nullopt;
    m_row->setText(row && !present ? tr("Restore the removed &row") : tr("Restore the whole &row"));
    set(m_row, m_workspace.isReadOnly() ? tr("The project is open for reading only.")
               : !row                   ? tr("Choose a row above.")
               : present == wanted      ? tr("The row is like this now.")
               : present                ? QString()
                                        : whyLost({*wanted}));
    if (m_row->isEnabled())
        m_row->setToolTip(row->before ? tr("As it was before this change")
                                      : tr("As it was made with this change"));
    const QList<domain::Entity> removed = removedRows();
    m_all->setVisible(removed.size() > 1);
    set(m_all, m_workspace.isReadOnly() ? tr("The project is open for reading only.") : whyLost(removed));
}

void ChangeDetails::tell(const base::Result<> &restored)
{
    if (m_workspace.accept(restored))
        Q_EMIT m_workspace.messageRaised(tr("Restored. Undo takes it back."), MessageKind::Note);
}

void ChangeDetails::restoreOld()
{
    tell(project::restoreField(m_workspace.project(), *currentRow()->before, currentField()));
}

void ChangeDetails::restoreNew()
{
    tell(project::restoreField(m_workspace.project(), *currentRow()->after, currentField()));
}

void ChangeDetails::restoreRow()
{
    const project::RowChange *row = currentRow();
    tell(project::restoreRows(m_workspace.project(), {row->before ? *row->before : *row->after}));
}

void ChangeDetails::restoreAll()
{
    tell(project::restoreRows(m_workspace.project(), removedRows()));
}

} // namespace ui
