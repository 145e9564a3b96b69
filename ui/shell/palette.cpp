// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "palette.h"

#include "palettedelegate.h"
#include "widgets/announce.h"
#include "widgets/icons.h"

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kPerKind = 8;
constexpr int kWidth = 760;
constexpr int kRows = 14;

QString kindName(PaletteKind kind)
{
    switch (kind) {
        case PaletteKind::Requirement:
            return Palette::tr("Requirements");
        case PaletteKind::Section:
            return Palette::tr("Documentation");
        case PaletteKind::Evidence:
            return Palette::tr("Evidence");
        case PaletteKind::Device:
            return Palette::tr("Devices");
        case PaletteKind::Person:
            return Palette::tr("People");
        case PaletteKind::Action:
            return Palette::tr("Actions");
        case PaletteKind::Text:
            return Palette::tr("What was written");
    }
    Q_UNREACHABLE_RETURN({});
}

QString kindIcon(PaletteKind kind)
{
    switch (kind) {
        case PaletteKind::Requirement:
            return u"requirements"_s;
        case PaletteKind::Section:
            return u"documentation"_s;
        case PaletteKind::Evidence:
            return u"evidence"_s;
        case PaletteKind::Device:
            return u"devices"_s;
        case PaletteKind::Person:
            return u"person"_s;
        case PaletteKind::Action:
            return u"action"_s;
        case PaletteKind::Text:
            return u"search"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Palette::Palette(QMenuBar *menus, QWidget *window)
    : QFrame(window),
      m_menus(menus),
      m_line(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this))
{
    setObjectName(u"palette"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setPlaceholderText(tr("Go to a number, a name or a word, or type what to do"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    createList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_line);
    column->addWidget(m_list);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_wantsFirst = false;
        search();
    });
    connect(m_list, &QListView::clicked, this, &Palette::activate);
    hide();
}

void Palette::createList()
{
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the focus; the keys move the selection
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({18, 18});
    m_list->setFrameShape(QFrame::NoFrame);
}

void Palette::setWorkspace(Workspace *workspace)
{
    close();
    m_runner.cancelAll();
    m_workspace = workspace;
    m_index.reset();
    m_isStale = true;
    if (workspace)
        connect(&workspace->project(), &project::Project::changed, this, [this] { m_isStale = true; });
}

void Palette::offer(const QString &group, const QList<QAction *> &actions)
{
    m_offered.append({group, actions});
}

void Palette::open()
{
    m_before = window()->focusWidget();
    m_actions.clear();
    m_actionEntries.clear();
    collectActions(m_menus->actions(), {});
    for (const auto &[group, actions] : std::as_const(m_offered))
        collectActions(actions, group);
    buildIndex();
    m_line->clear();
    search();
    place();
    QFrame::show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void Palette::close()
{
    if (!isVisible())
        return;
    const bool hadFocus = m_line->hasFocus();
    hide();
    m_wantsFirst = false;
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Palette::place()
{
    const int width = std::min(kWidth, parentWidget()->width() - 32);
    const int rows = kRows * (m_list->fontMetrics().height() + 12);
    const int top = m_menus->height() + 6;
    const int height = std::min(m_line->sizeHint().height() + rows, parentWidget()->height() - top - 40);
    setGeometry((parentWidget()->width() - width) / 2, top, width, height);
}

void Palette::collectActions(const QList<QAction *> &actions, const QString &menu)
{
    for (QAction *action : actions) {
        const QString text = QString(action->text()).remove(u'&');
        if (action->menu()) {
            collectActions(action->menu()->actions(), menu.isEmpty() ? text : menu + u" › "_s + text);
            continue;
        }
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        PaletteEntry entry;
        entry.title = text;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        entry.detail = keys.isEmpty() ? menu : menu + u" · "_s + keys;
        entry.text = menu;
        entry.action = m_actions.size();
        m_actions.append(action);
        m_actionEntries.append(indexed(entry));
    }
}

void Palette::buildIndex()
{
    if (!m_workspace || !std::exchange(m_isStale, false))
        return;
    const auto build = [data = m_workspace->data(), packs = m_workspace->project().packs()](base::JobContext &) {
        return base::Result<Index>(std::make_shared<const QList<PaletteEntry>>(paletteEntries(data, packs)));
    };
    m_isBuilding = true;
    m_runner.start<Index>({}, build, this, [this](const base::Result<Index> &index) {
        m_isBuilding = false;
        if (index)
            m_index = *index;
        search();
    });
}

void Palette::search()
{
    const QString query = m_line->text().simplified();
    if (query.isEmpty()) {
        QList<PaletteHit> all;
        for (const PaletteEntry &entry : std::as_const(m_actionEntries))
            all.append({entry, PaletteMatch::Words});
        m_isSearching = false;
        return show(all, query);
    }
    m_isSearching = true;
    m_runner.cancel(m_query);
    const auto find = [query, index = m_index, actions = m_actionEntries](base::JobContext &) {
        return base::Result<QList<PaletteHit>>(findInPalette(index ? *index + actions : actions, query, kPerKind));
    };
    m_query = m_runner.start<QList<PaletteHit>>({}, find, this, [this, query](const base::Result<QList<PaletteHit>> &hits) {
        if (!hits || query != m_line->text().simplified())
            return; // something else is asked for by now
        m_isSearching = m_isBuilding; // what is found so far is not all there is
        show(*hits, query);
        if (m_wantsFirst && !m_isSearching)
            activate();
    });
}

void Palette::appendKind(PaletteKind kind)
{
    auto *heading = std::make_unique<QStandardItem>(kindName(kind)).release();
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setFlags(Qt::ItemIsEnabled);
    m_model->appendRow(heading);
}

void Palette::appendHit(const PaletteHit &hit, const QString &query)
{
    const PaletteEntry &entry = hit.entry;
    QString title = entry.number.isEmpty() ? entry.title : entry.number + u"  "_s + entry.title;
    if (entry.kind == PaletteKind::Text)
        title += u":  "_s + snippet(entry, query);
    auto *item = std::make_unique<QStandardItem>(icon(kindIcon(entry.kind)), title).release();
    item->setData(entry.detail, kPaletteDetailRole);
    item->setData(m_hits.size(), kPaletteHitRole);
    item->setData(QString(kindName(entry.kind) + u": "_s + title + u", "_s + entry.detail), Qt::AccessibleTextRole);
    item->setToolTip(title);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_model->appendRow(item);
    m_hits.append(hit);
}

void Palette::show(const QList<PaletteHit> &hits, const QString &query)
{
    m_model->clear();
    m_hits.clear();
    for (const PaletteHit &hit : hits) {
        if (m_hits.isEmpty() || m_hits.last().entry.kind != hit.entry.kind)
            appendKind(hit.entry.kind);
        appendHit(hit, query);
    }
    if (hits.isEmpty()) {
        auto *nothing = std::make_unique<QStandardItem>(tr("Nothing is called that, and no text says it.")).release();
        nothing->setFlags(Qt::ItemIsEnabled);
        m_model->appendRow(nothing);
    }
    step(1);
    m_list->scrollToTop();
}

void Palette::step(int rows)
{
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
    const int direction = rows < 0 ? -1 : 1;
    for (int left = std::abs(rows); left > 0; --left) {
        int next = row + direction;
        while (next >= 0 && next < m_model->rowCount() && !(m_model->item(next)->flags() & Qt::ItemIsSelectable))
            next += direction;
        if (next < 0 || next >= m_model->rowCount())
            break;
        row = next;
    }
    if (m_model->item(row) && m_model->item(row)->flags() & Qt::ItemIsSelectable)
        m_list->setCurrentIndex(m_model->index(row, 0));
    announce(m_list, m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void Palette::activate()
{
    if (m_isSearching) {
        m_wantsFirst = true;
        return;
    }
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid() || !chosen.data(kPaletteHitRole).isValid())
        return;
    take(PaletteEntry(m_hits.at(chosen.data(kPaletteHitRole).toLongLong()).entry));
}

void Palette::take(const PaletteEntry &entry)
{
    close();
    if (entry.kind == PaletteKind::Person)
        Q_EMIT personChosen(entry.title, entry.area);
    else if (entry.kind != PaletteKind::Action)
        Q_EMIT m_workspace->goToRequested(entry.place);
    else if (QAction *action = m_actions.at(entry.action))
        action->trigger();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            activate();
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(kRows - 2);
            return true;
        case Qt::Key_PageUp:
            step(2 - kRows);
            return true;
        default:
            return false;
    }
}

} // namespace ui
