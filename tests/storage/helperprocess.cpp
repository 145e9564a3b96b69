// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "helperprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QString program()
{
    return QCoreApplication::applicationDirPath() + u"/storagehelper"_s;
}

} // namespace

HelperProcess::HelperProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program(), arguments);
}

HelperProcess::HelperProcess(const QStringList &arguments, unsigned user, const QString &folder)
{
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier([user] {
        if (::setgid(user) != 0 || ::setuid(user) != 0)
            ::_exit(77);
    });
#else
    Q_UNUSED(user)
#endif
    const QString copy = folder + u"/storagehelper"_s;
    QFile::copy(program(), copy);
    QFile::setPermissions(copy, QFile::permissions(program()) | QFile::ReadOther | QFile::ExeOther);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(copy, arguments);
}

HelperProcess::~HelperProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString HelperProcess::line()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine() && timer.elapsed() < 10'000) {
        if (!m_process.waitForReadyRead(500) && m_process.state() == QProcess::NotRunning)
            break;
    }
    return m_process.canReadLine() ? QString::fromUtf8(m_process.readLine()).trimmed() : QString();
}

QStringList HelperProcess::killAndRead()
{
    m_process.kill();
    m_process.waitForFinished();
    QStringList lines;
    while (m_process.canReadLine())
        lines.append(QString::fromUtf8(m_process.readLine()).trimmed());
    return lines;
}

bool HelperProcess::waitForEnd()
{
    m_process.closeWriteChannel();
    return m_process.waitForFinished(10'000) && m_process.exitStatus() == QProcess::NormalExit;
}
