// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace ui
{

/// The local files and folders in what is dragged; empty if there are none.
QStringList localFiles(const QMimeData *data);

/// Lets files be dropped on a widget (for item views: on their viewport).
class FileDrop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileDrop)

public:
    explicit FileDrop(QWidget *target);

    void setEnabled(bool enabled);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_target;
};

} // namespace ui
