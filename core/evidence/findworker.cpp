// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "texts.h"
#include "workerclient.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

#ifdef Q_OS_WIN
constexpr auto kProgram = "gesper-worker.exe"_L1;
#else
constexpr auto kProgram = "gesper-worker"_L1;
#endif

QStringList candidates()
{
    if (const QString chosen = qEnvironmentVariable("GESPER_WORKER"); !chosen.isEmpty())
        return {chosen};
    const QDir folder(QCoreApplication::applicationDirPath());
    return {folder.filePath(kProgram), QDir::cleanPath(folder.filePath(u"../libexec/gesper/"_s + kProgram))};
}

} // namespace

base::Result<QString> findWorker()
{
    const QStringList places = candidates();
    for (const QString &place : places) {
        const QFileInfo info(place);
        if (info.isFile() && info.isExecutable())
            return info.absoluteFilePath();
    }
    return base::fail(
        base::ErrorCode::NotFound,
        Texts::tr("The helper program gesper-worker is missing (looked for %1), so no file can be read; "
                  "reinstall Gesper.")
            .arg(places.join(Texts::tr(" and "))));
}

} // namespace evidence
