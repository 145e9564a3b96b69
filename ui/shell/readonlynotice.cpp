// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "readonlynotice.h"

#include "banner.h"
#include "models/shown.h"

#include <QPushButton>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr std::chrono::seconds kBetweenLooks{3};

QString whoAndWhere(const storage::LockHolder &holder)
{
    return holder.host == QSysInfo::machineHostName() ? ReadOnlyNotice::tr("%1 on this computer").arg(holder.user)
                                                      : ReadOnlyNotice::tr("%1 on %2").arg(holder.user, holder.host);
}

} // namespace

ReadOnlyNotice::ReadOnlyNotice(QWidget *parent)
    : QObject(parent), m_banner(new Banner(u"lock"_s, u"readOnlyBanner"_s, parent))
{
    m_write = m_banner->addButton(tr("Open for writing"), u"openForWriting"_s, [this] { Q_EMIT writeRequested(); });
    m_banner->addButton(tr("Work on a copy…"), u"workOnCopy"_s, [this] { Q_EMIT copyRequested(); });
    m_timer.setInterval(kBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &ReadOnlyNotice::look);
}

QWidget *ReadOnlyNotice::banner() const
{
    return m_banner;
}

void ReadOnlyNotice::show(const QString &path, const base::Error &why)
{
    m_path = path;
    m_said.reset();
    m_banner->setText(why.message + u' ' + tr("The project is shown read-only."));
    m_banner->show();
    if (why.code != base::ErrorCode::Locked)
        return;
    look();
    m_timer.start();
}

void ReadOnlyNotice::hide()
{
    m_timer.stop();
    m_path.clear();
    m_banner->hide();
    Q_EMIT holderChanged({});
}

void ReadOnlyNotice::look()
{
    if (m_runner.isBusy())
        return;
    const auto read = [path = m_path](base::JobContext &) -> base::Result<Mark> {
        return Mark{storage::ProjectLock::isHeld(path), storage::ProjectLock::holder(path)};
    };
    m_runner.start<Mark>({}, read, this, [this, path = m_path](const base::Result<Mark> &mark) {
        if (mark && path == m_path)
            say(*mark);
    });
}

void ReadOnlyNotice::say(const Mark &mark)
{
    if (m_said == mark)
        return;
    m_said = mark;
    if (!mark.isHeld) {
        m_banner->setText(tr("Nobody else has this project open any more. What is shown is how it stood when you opened "
                             "it; open it for writing to go on from how it stands now."));
        return Q_EMIT holderChanged({});
    }
    if (!mark.holder)
        return;
    const QString who = whoAndWhere(*mark.holder);
    const QString since = momentText(mark.holder->since);
    m_banner->setText(tr("%1 has had this project open for writing since %2. You can read and export all of it; to "
                         "change something, wait or work on a copy.")
                          .arg(who, since));
    Q_EMIT holderChanged(who);
}

} // namespace ui
