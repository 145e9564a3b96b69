// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "wordruns.h"

#include "shareddata.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace testsupport
{

QStringList words(const QString &text)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    return text.toCaseFolded().split(other, Qt::SkipEmptyParts);
}

QSet<QString> runsOf(const QString &text, qsizetype length)
{
    QSet<QString> runs;
    const QStringList all = words(text);
    for (qsizetype i = 0; i + length <= all.size(); ++i)
        runs.insert(all.sliced(i, length).join(u' '));
    return runs;
}

QSet<QString> officialRuns(qsizetype length)
{
    QSet<QString> official;
    QDirIterator it(sourceFolder() + u"/../shared/regulation/official"_s, {u"*.md"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            official.unite(runsOf(QString::fromUtf8(file.readAll()), length));
    }
    return official;
}

} // namespace testsupport
