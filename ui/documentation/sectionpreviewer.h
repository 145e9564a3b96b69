// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/jobrunner.h"

#include <project/sectionpreview.h>

#include <QTimer>

namespace ui
{

class PreviewPages;

/// Keeps the pages of a section that is being written up to date: a moment after the last change it is
/// composed and painted outside the window's thread; a newer text puts an end to the work on an older one.
class SectionPreviewer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionPreviewer)

public:
    SectionPreviewer(const project::Environment &environment, PreviewPages *pages, QObject *parent);

    /// At once for another section or other devices, a moment later for another text.
    void show(const project::SectionDraft &draft);
    void clear();
    /// Without pages only the problems are looked for.
    void setPagesShown(bool shown);
    bool isBusy() const { return m_timer.isActive() || m_jobs.isBusy(); }

Q_SIGNALS:
    /// Of the text shown last.
    void looked(const QList<report::TemplateProblem> &problems, bool isStartingText);

private:
    struct Look
    {
        std::shared_ptr<const project::SectionPreview> preview;
        report::Pictures pictures;
    };
    void start();
    void finish(quint64 number, double pixelsPerPoint, const base::Result<Look> &look);
    static base::Result<Look> work(const project::SectionDraft &draft,
                                   const project::Environment &environment,
                                   std::shared_ptr<const project::SectionPreview> known,
                                   const std::optional<report::PictureRequest> &request,
                                   base::JobContext &job);

    project::Environment m_environment;
    PreviewPages *m_pages;
    std::optional<project::SectionDraft> m_draft;
    std::shared_ptr<const project::SectionPreview> m_preview; ///< of m_draft, once it is composed
    bool m_arePagesShown = true;
    quint64 m_number = 0; ///< of the newest job
    QTimer m_timer;
    JobRunner m_jobs; ///< of its own: nobody waits for an export here
};

} // namespace ui
