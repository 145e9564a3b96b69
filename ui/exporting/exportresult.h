// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <project/exportdocument.h>

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui
{

/// What came of an export: pages and notes, or what stands against it, with the way there.
class ExportResult final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportResult)

public:
    explicit ExportResult(QWidget *parent = nullptr);

    void clear();
    void showSummary(const project::ExportSummary &summary);
    void showError(const QString &message);
    /// Lists the remarks that make every document a draft.
    void showObstacles(const domain::CheckReport &report);

Q_SIGNALS:
    void goToRequested(const domain::Place &place);

private:
    void goTo();

    QLabel *m_text;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_folder;
    QPushButton *m_goTo;
    QString m_path;
    QList<domain::Place> m_places;
};

} // namespace ui
