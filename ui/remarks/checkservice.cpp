// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "checkservice.h"

#include <project/exportdocument.h>

namespace ui
{

namespace
{

constexpr std::chrono::milliseconds kDelay{400}; ///< so that typing is not checked letter by letter

} // namespace

CheckService::CheckService(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &CheckService::run);
    connect(&workspace.project(), &project::Project::changed, this, &CheckService::schedule);
}

void CheckService::schedule()
{
    m_delay.start();
}

void CheckService::run()
{
    if (m_runner.isBusy())
        return schedule(); // the present run sees older data; look again when it is done
    const auto check = [data = m_workspace.data(), environment = m_workspace.environment()](
                           base::JobContext &) -> base::Result<domain::CheckReport> {
        return project::checkProject(data, environment, {});
    };
    m_runner.start<domain::CheckReport>(tr("Checking"), check, this,
                                        [this](base::Result<domain::CheckReport> report) {
                                            if (!m_workspace.accept(report))
                                                return;
                                            m_report = std::move(*report);
                                            Q_EMIT checked();
                                        });
}

} // namespace ui
