// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>

/// Runs `storagehelper` and reads what it says, line by line.
class HelperProcess
{
public:
    explicit HelperProcess(const QStringList &arguments);

    /// As the user with that number, from a copy of the program in a folder that user can read. Unix, as
    /// root.
    HelperProcess(const QStringList &arguments, unsigned user, const QString &folder);

    ~HelperProcess();

    /// The next line; empty when none comes within ten seconds.
    QString line();

    /// Kills it (SIGKILL) and gives the lines that were not read yet; a last line that was cut is left out.
    QStringList killAndRead();

    /// Lets `hold` end; true when it ended by itself.
    bool waitForEnd();

private:
    QProcess m_process;
};
