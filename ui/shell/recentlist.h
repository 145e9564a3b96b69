// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QListView>

namespace ui
{

class PathProbe;
class RecentModel;

/// The recent projects: Enter opens, Delete takes from the list, a menu does the rest.
class RecentList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentList)

public:
    explicit RecentList(QWidget *parent = nullptr);

    /// Reads the list again, then looks whether the files are there.
    void refresh();

Q_SIGNALS:
    void projectChosen(const QString &path);
    void carryOverRequested(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString currentPath() const;
    void removeCurrent();
    void togglePinned();
    void showInFolder() const;
    void select(const QString &path);

    RecentModel *m_model;
    PathProbe *m_probe;
};

} // namespace ui
