// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "terminationwatch.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#include <csignal>
#endif

namespace ui
{

#ifdef Q_OS_UNIX

namespace
{

constexpr int kSignals[] = {SIGTERM, SIGINT, SIGHUP};
int s_sockets[2] = {0, 0}; ///< a signal handler may do little more than write a byte

void onSignal(int)
{
    const char byte = 1;
    static_cast<void>(!::write(s_sockets[0], &byte, sizeof byte));
}

} // namespace

TerminationWatch::TerminationWatch(QObject *parent) : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &TerminationWatch::asked);
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, s_sockets) != 0)
        return;
    auto *notifier = new QSocketNotifier(s_sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        static_cast<void>(!::read(s_sockets[1], &byte, sizeof byte));
        Q_EMIT asked();
    });
    for (const int number : kSignals)
        std::signal(number, onSignal);
}

TerminationWatch::~TerminationWatch()
{
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    for (const int socket : s_sockets)
        ::close(socket);
}

#else

TerminationWatch::TerminationWatch(QObject *parent) : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &TerminationWatch::asked);
}

TerminationWatch::~TerminationWatch() = default;

#endif

} // namespace ui
