// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inspection.h"
#include "viewprotocol.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace evidence
{

/// A `gesper-worker` that stays with one document and answers one question at a time. Never blocks: starting,
/// answers and ends arrive as signals. A worker that does not answer in time, says what nobody can read, or
/// ends, is killed; the next question starts another one. The destructor kills it and does not wait.
class ViewChannel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewChannel)

public:
    ViewChannel(QString program, QString path, Limits limits, QObject *parent);
    ~ViewChannel() override;

    bool isBusy() const { return m_asked.has_value(); }

    /// Not while it is busy.
    void ask(const ViewRequest &request);

Q_SIGNALS:
    void answered(const evidence::ViewRequest &request, const evidence::ViewAnswer &answer);
    /// There is no answer. NotFound: no worker can be started. Corrupt: it does not speak our language.
    /// Hostile: a crash, a hang or a broken limit.
    void lost(const evidence::ViewRequest &request, const base::Error &why);

private:
    void start();
    void read();
    void ended(int exitCode, QProcess::ExitStatus status);
    void giveUp(const base::Error &why);
    void discard();

    QString m_program;
    QString m_path;
    Limits m_limits;
    QProcess *m_process = nullptr; ///< child, or none
    FrameReader m_frames;
    QTimer m_watchdog;
    std::optional<ViewRequest> m_asked;
    quint32 m_number = 0;
};

} // namespace evidence
