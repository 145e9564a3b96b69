// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <shell/mainwindow.h>
#include <shell/projectview.h>

#include <project/project.h>

#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

namespace testsupport
{

/// A window with nobody's settings, over a folder that goes away with it.
class TestWindow
{
public:
    TestWindow();
    ~TestWindow();

    /// Makes a project about the given devices and opens it in the window.
    void openNew(const QStringList &devices = {QStringLiteral("Alpha")});
    /// Closes the window and opens the project again, in another window.
    void reopen();

    ui::MainWindow &window() { return *m_window; }
    project::Project &project() { return *m_window->project(); }
    const domain::ProjectData &data() { return project().data(); }
    const project::Environment &environment() const { return m_environment; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString projectPath() const { return path(QStringLiteral("test.gesper")); }

    /// A PDF with that many pages in the folder.
    QString makePdf(const QString &name, int pages);
    /// A file of that many bytes without sense in the folder; every size has other bytes.
    QString makeFile(const QString &name, qint64 bytes);
    catalog::Catalog::Row row(const QString &clause) const;
    const domain::Answer *answer(const QString &clause);

    /// The visible child with that object name; fails the program's assertion if there is none.
    template <typename T>
    T *find(const QString &name)
    {
        const auto all = m_window->findChildren<T *>(name);
        for (T *one : all) {
            if (one->isVisible())
                return one;
        }
        qFatal("no visible \"%s\"", qPrintable(name));
    }

    void showArea(ui::Area area) { m_window->view()->showArea(area); }
    void goTo(const QString &clause);
    void press(const QKeySequence &keys);
    /// Drags the files over `target` and lets them fall. False: they were not accepted.
    static bool drop(QWidget *target, const QStringList &paths);
    /// The same with anything, at a place of `target`.
    static bool drop(QWidget *target, const QMimeData &data, QPoint position);

private:
    QTemporaryDir m_folder;
    catalog::Catalog m_catalog;
    base::FixedClock m_clock;
    project::Environment m_environment;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace testsupport
