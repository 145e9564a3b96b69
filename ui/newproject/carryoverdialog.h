// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/jobrunner.h"

#include <project/carryover.h>

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui
{

class CarriedRows;
class PlaceField;

/// A new project from another one: which, what of it, and where to. Copies in a job that it shows and can stop; closes
/// when the project is made. Modeless; deletes itself.
class CarryOverDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CarryOverDialog)

public:
    CarryOverDialog(const project::Environment &environment, JobRunner &jobs, QWidget *parent);

    /// Reads the project there, in a job.
    void setSource(const QString &path);
    void reject() override;

Q_SIGNALS:
    void made(const QString &path);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void createSource(QVBoxLayout *column);
    void createChoice(QVBoxLayout *column);
    void createEnd(QVBoxLayout *column);
    void browse();
    void showSource(const base::Result<domain::ProjectData> &read);
    void proposePlace();
    void start();
    void finish(const base::Result<project::CarryOverSummary> &done);
    void showProgress();
    void showError(const QString &message);
    void setBusy(bool isBusy);

    project::Environment m_environment;
    JobRunner &m_jobs;
    std::optional<JobId> m_job;
    int m_reading = 0; ///< number of the newest reading; older ones come too late
    QString m_path;
    QLineEdit *m_source = nullptr;
    QLabel *m_sourceText = nullptr;
    QWidget *m_sourceBar = nullptr;
    QWidget *m_choice = nullptr;
    CarriedRows *m_devices = nullptr;
    QCheckBox *m_facts = nullptr;
    QLineEdit *m_title = nullptr;
    PlaceField *m_place = nullptr;
    QLabel *m_error = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace ui
