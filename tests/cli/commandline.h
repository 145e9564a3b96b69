// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace testsupport
{

struct CommandResult {
    int exitCode = -1; ///< -1: crashed or hung
    QString out;
    QString err;

    QJsonArray array() const;
    QJsonObject object() const;
};

/// Runs gesper-cli (environment variable GESPER_CLI) in a folder of its own.
class CommandLine
{
public:
    CommandResult run(const QStringList &arguments) const;
    CommandResult run(const QStringList &arguments, const QStringList &environment) const;
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    /// A PDF of `pages` pages with a line of text each.
    void writePdf(const QString &name, int pages) const;
    static QString program();

private:
    QTemporaryDir m_folder;
};

} // namespace testsupport

/// Fails the test with what the command said when it did not end with that code.
#define VERIFY_EXIT(result, code)                                                                                      \
    do {                                                                                                               \
        const auto &verifiedCommand = (result);                                                                        \
        QVERIFY2(verifiedCommand.exitCode == (code),                                                                   \
                 qPrintable(QStringLiteral("exit code %1: %2 %3")                                                      \
                                .arg(verifiedCommand.exitCode)                                                         \
                                .arg(verifiedCommand.out.left(500), verifiedCommand.err)));                            \
    } while (false)
