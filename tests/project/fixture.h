// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <project/answers.h>
#include <project/project.h>
#include <support/verifyok.h>

#include <QTemporaryDir>
#include <QTimeZone>

namespace testsupport
{

/// A fresh project in a folder of its own, with a clock that stands still.
class ProjectFixture
{
public:
    explicit ProjectFixture(domain::Regulation regulation = domain::Regulation::Mdr)
        : m_catalog(*catalog::Catalog::load()), m_environment{m_catalog, m_clock, QStringLiteral("anna"), worker()}
    {
        project::NewProject content;
        content.firstDevice.name = QStringLiteral("Alpha");
        auto created = project::Project::create(path(), regulation, content, m_environment);
        if (!created)
            qFatal("%s", qPrintable(created.error().message));
        m_project = std::move(*created);
    }

    project::Project &project() { return *m_project; }
    const project::Environment &environment() const { return m_environment; }
    QString path() const { return file(QStringLiteral("test.gesper")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    void close() { m_project.reset(); }
    void reopen(storage::OpenMode mode = storage::OpenMode::ReadWrite)
    {
        m_project.reset();
        auto opened = project::Project::open(path(), mode, m_environment);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_project = std::move(*opened);
    }

    catalog::Catalog::Row row(const QString &ref, const QString &annex = QStringLiteral("I")) const
    {
        return *m_catalog.resolve(ref, m_project->regulation(), {}, annex);
    }

private:
    static QString worker() { return qEnvironmentVariable("GESPER_WORKER"); }

    QTemporaryDir m_folder;
    base::FixedClock m_clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC)};
    catalog::Catalog m_catalog;
    project::Environment m_environment;
    std::unique_ptr<project::Project> m_project;
};

} // namespace testsupport
