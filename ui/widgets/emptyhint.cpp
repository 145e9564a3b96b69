// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "emptyhint.h"

#include <QAbstractItemView>
#include <QEvent>

namespace ui
{

EmptyHint::EmptyHint(const QString &text, QAbstractItemView *view)
    : QLabel(text, view->viewport()), m_view(view)
{
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setTextFormat(Qt::PlainText);
    setMargin(24);
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::update);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::update);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::update);
    update();
}

void EmptyHint::update()
{
    const bool isEmpty = m_view->model()->rowCount() == 0;
    setVisible(isEmpty);
    m_view->setAccessibleDescription(isEmpty ? text() : QString());
    setGeometry(m_view->viewport()->rect());
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        update();
    return QLabel::eventFilter(watched, event);
}

} // namespace ui
