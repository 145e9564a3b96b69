// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "clausetree.h"

#include "clausedelegate.h"
#include "announce.h"
#include "emptyhint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// Has the arrows of the branches beside the first line of a row.
class ClauseView final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override
    {
        QRect first = rect;
        first.setHeight(std::min(rect.height(), ClauseDelegate::firstLine(fontMetrics())));
        QTreeView::drawBranches(painter, first, index);
    }
};

} // namespace

ClauseTree::ClauseTree(ClauseModel *model, const QList<FilterChoice> &filters, const QString &searchHint,
                       QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_proxy(new ClauseFilterModel(this)),
      m_bar(new ClauseFilterBar(filters, searchHint, this)),
      m_column(new QVBoxLayout(this))
{
    m_proxy->setSourceModel(model);
    createTree();
    connectBar();
    m_column->setContentsMargins(8, 8, 4, 8);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_tree, 1);
    setTabOrder(m_bar, m_tree);
}

void ClauseTree::connectBar()
{
    connect(m_bar, &ClauseFilterBar::criteriaChanged, this, [this](const ClauseCriteria &criteria) {
        m_proxy->setCriteria(criteria);
        m_tree->expandAll();
        Q_EMIT filtered();
    });
    connect(m_bar, &ClauseFilterBar::searchEntered, this, [this] {
        const QList<QModelIndex> rows = answerableRows();
        if (!rows.isEmpty())
            setCurrent(rows.first());
    });
}

void ClauseTree::takeBar()
{
    m_bar->setOneLine(false);
    m_column->insertWidget(0, m_bar);
}

void ClauseTree::setTreeFocus()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

bool ClauseTree::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<const QKeyEvent *>(event);
    const bool enters = press->key() == Qt::Key_F2 || press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (!enters || press->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    Q_EMIT rowEntered();
    return true;
}

void ClauseTree::createTree()
{
    const bool ofSections = m_model->holdsSections();
    m_tree = new ClauseView(this);
    m_tree->setObjectName(u"clauses"_s);
    m_tree->setAccessibleName(ofSections ? tr("Sections") : tr("Requirements"));
    m_tree->setModel(m_proxy);
    m_tree->setHeaderHidden(true);
    m_tree->setItemDelegate(new ClauseDelegate(m_tree));
    m_tree->setIndentation(10); // every pixel goes to the titles
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setRootIsDecorated(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(kClauseColumn, QHeaderView::Stretch);
    m_tree->hideColumn(kClauseStateColumn); // the delegate draws it in the first one
    m_tree->expandAll();
    m_tree->installEventFilter(this);
    // Titles wrap at another place.
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, &QTreeView::doItemsLayout);
    new EmptyHint(ofSections ? tr("No section is left. Choose another filter or clear the search.")
                             : tr("No requirement is left. Choose another filter or clear the search."),
                  m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ClauseTree::onCurrentChanged);
}

void ClauseTree::onCurrentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_goingBack || !current.isValid())
        return;
    if (previous.isValid() && m_mayLeave && !m_mayLeave()) {
        // The view sets its selection after this signal; going back has to wait until it is done.
        const QPersistentModelIndex back(previous);
        QTimer::singleShot(0, this, [this, back] {
            m_goingBack = true;
            m_tree->setCurrentIndex(back);
            m_goingBack = false;
        });
        return;
    }
    m_proxy->keep(m_proxy->mapToSource(current.siblingAtColumn(kClauseColumn)));
    Q_EMIT currentChanged();
    if (!m_tree->hasFocus()) // stepped to from a field, which looks the same for every row
        announce(m_tree, current.siblingAtColumn(kClauseColumn).data(Qt::AccessibleTextRole).toString());
}

std::optional<catalog::Catalog::Row> ClauseTree::current() const
{
    const QModelIndex index = m_tree->currentIndex();
    return index.isValid() ? std::optional(m_model->rowAt(m_proxy->mapToSource(index))) : std::nullopt;
}

void ClauseTree::setCurrent(const QModelIndex &proxy)
{
    m_tree->setCurrentIndex(proxy);
    m_tree->scrollTo(proxy);
}

void ClauseTree::select(const QString &clause)
{
    const QModelIndex source = m_model->indexOf(clause);
    if (!source.isValid())
        return;
    if (!m_proxy->mapFromSource(source).isValid())
        m_bar->clear();
    setCurrent(m_proxy->mapFromSource(source));
}

void ClauseTree::selectFirst()
{
    const QList<QModelIndex> rows = answerableRows();
    if (!rows.isEmpty())
        setCurrent(rows.first());
    m_tree->scrollToTop();
}

ClauseState ClauseTree::stateOf(const QModelIndex &proxy) const
{
    return m_model->state(m_proxy->mapToSource(proxy));
}

void ClauseTree::collect(const QModelIndex &parent, QList<QModelIndex> &rows) const
{
    for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
        const QModelIndex index = m_proxy->index(row, kClauseColumn, parent);
        rows.append(index);
        collect(index, rows);
    }
}

QList<QModelIndex> ClauseTree::answerableRows() const
{
    QList<QModelIndex> rows;
    collect({}, rows);
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(kClauseColumn);
    rows.removeIf([&](const QModelIndex &index) { return index != current && !stateOf(index).isAnswerable; });
    return rows;
}

QList<catalog::Catalog::Row> ClauseTree::filteredRows() const
{
    QList<QModelIndex> proxies;
    collect({}, proxies);
    QList<catalog::Catalog::Row> rows;
    for (const QModelIndex &proxy : std::as_const(proxies)) {
        const QModelIndex source = m_proxy->mapToSource(proxy);
        if (m_model->state(source).isAnswerable && m_proxy->accepts(source))
            rows.append(m_model->rowAt(source));
    }
    return rows;
}

void ClauseTree::step(int direction)
{
    const QList<QModelIndex> rows = answerableRows();
    const qsizetype next = rows.indexOf(m_tree->currentIndex().siblingAtColumn(kClauseColumn)) + direction;
    if (next >= 0 && next < rows.size())
        setCurrent(rows.at(next));
}

void ClauseTree::stepToWork()
{
    QList<QModelIndex> rows = answerableRows();
    const qsizetype here = rows.indexOf(m_tree->currentIndex().siblingAtColumn(kClauseColumn));
    std::rotate(rows.begin(), rows.begin() + here + 1, rows.end());
    const auto next =
        std::ranges::find_if(rows, [this](const QModelIndex &index) { return stateOf(index).needsWork; });
    if (next != rows.end())
        setCurrent(*next);
}

} // namespace ui
