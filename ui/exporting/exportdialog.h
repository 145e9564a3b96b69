// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <project/exportdocument.h>

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui
{

class ExportForecast;
class ExportResult;

/// Makes a document from the project: what, for which devices, draft or final, where to, with what it will
/// hold beside it. Not modal: the window stays usable while the document is made. Remembers the choices of
/// each project.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    explicit ExportDialog(Workspace &workspace, QWidget *parent = nullptr);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void createWhat(QVBoxLayout *column);
    void createHow(QVBoxLayout *column);
    void createWhere(QVBoxLayout *column);
    void createProgress(QVBoxLayout *column);
    report::DocumentKind kind() const;
    QList<domain::DeviceId> devices() const;
    void forecast();
    void restoreChoices();
    void saveChoices() const;
    QString settingsGroup() const;
    void proposePath();
    void choosePath();
    void updatePathNote();
    void start();
    void finish(const base::Result<project::ExportSummary> &summary);
    /// The dialog was closed while the document was made; the outcome stands in the message bar.
    static void finishWithoutDialog(Workspace &workspace,
                                    const base::Result<project::ExportSummary> &summary);
    void showObstacles();
    void cancel();
    void showProgress();
    void setRunning(bool running);

    Workspace &m_workspace;
    QWidget *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QListWidget *m_devices = nullptr;
    QButtonGroup *m_finality = nullptr;
    QCheckBox *m_stamps = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_pathNote = nullptr;
    QString m_folder; ///< of the last document; empty: none yet
    QString m_proposedPath;
    QProgressBar *m_progress = nullptr;
    QLabel *m_step = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_close = nullptr;
    ExportForecast *m_forecast = nullptr;
    ExportResult *m_result = nullptr;
    std::optional<JobId> m_job; ///< while the document is made
};

} // namespace ui
