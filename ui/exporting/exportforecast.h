// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <project/exportestimate.h>

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace ui
{

/// What a document will hold before it is made: pages, size, and the remarks a reviewer would see, with the
/// way there.
class ExportForecast final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportForecast)

public:
    explicit ExportForecast(Workspace &workspace, QWidget *parent = nullptr);

    void show(report::DocumentKind kind, const QList<domain::DeviceId> &devices);

Q_SIGNALS:
    void goToRequested(const domain::Place &place);

private:
    void showSize();
    void check();
    void showRemarks(const domain::CheckReport &report);
    void goTo();

    Workspace &m_workspace;
    report::DocumentKind m_kind = report::DocumentKind::TechnicalFile;
    QList<domain::DeviceId> m_devices;
    QLabel *m_size;
    QLabel *m_counts;
    QListWidget *m_list;
    QPushButton *m_goTo;
    QTimer *m_delay;
    QList<domain::Place> m_places;
    quint64 m_number = 0; ///< of the newest check
    JobRunner m_jobs;     ///< of its own: nobody waits for an export here
};

} // namespace ui
