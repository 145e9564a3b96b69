// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include <QFile>
#include <QJsonDocument>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>

namespace testsupport
{

namespace
{

constexpr int kTimeout = 240'000;

} // namespace

QJsonArray CommandResult::array() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

QJsonObject CommandResult::object() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QString CommandLine::program()
{
    return qEnvironmentVariable("GESPER_CLI");
}

CommandResult CommandLine::run(const QStringList &arguments) const
{
    return run(arguments, {});
}

CommandResult CommandLine::run(const QStringList &arguments, const QStringList &environment) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(program(), arguments);
    if (!process.waitForFinished(kTimeout) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QString::fromUtf8(process.readAllStandardError())};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(this->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

QByteArray CommandLine::read(const QString &name) const
{
    QFile file(this->file(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CommandLine::writePdf(const QString &name, int pages) const
{
    QPdfWriter writer(file(name));
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(1000, 1000, QStringLiteral("Page %1").arg(page));
    }
}

} // namespace testsupport
