// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "manual.h"

#include "models/folding.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kTopicProperty = "gesperHelpTopic";

/// Where the chapter is in that language, or else in English.
QString pathOf(const QString &file, const QString &language)
{
    const QString path = u":/manual/%1/%2"_s.arg(language, file);
    return QFile::exists(path) ? path : u":/manual/en/"_s + file;
}

Chapter chapterIn(const QString &path)
{
    QFile file(path);
    Chapter chapter;
    // "04-evidence.md"
    chapter.id = QFileInfo(path).completeBaseName().section(u'-', 1);
    if (file.open(QIODevice::ReadOnly))
        chapter.text = QString::fromUtf8(file.readAll());
    const QString first = chapter.text.section(u'\n', 0, 0);
    chapter.title = first.startsWith("# "_L1) ? first.sliced(2) : chapter.id;
    return chapter;
}

} // namespace

QList<Chapter> manual(const QString &language)
{
    QList<Chapter> chapters;
    const QStringList files = QDir(u":/manual/en"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        chapters.append(chapterIn(pathOf(file, language)));
    return chapters;
}

QList<Chapter> manual()
{
    return manual(QLocale::languageToCode(QLocale().language()));
}

QList<Chapter> chaptersWith(const QList<Chapter> &chapters, const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    QList<Chapter> found;
    for (const Chapter &chapter : chapters) {
        const QString searched = folded(chapter.text);
        if (std::ranges::all_of(words, [&](const QString &word) { return searched.contains(word); }))
            found.append(chapter);
    }
    return found;
}

void setHelpTopic(QWidget *widget, const QString &chapter)
{
    widget->setProperty(kTopicProperty, chapter);
}

QString helpTopicAt(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (const QString topic = at->property(kTopicProperty).toString(); !topic.isEmpty())
            return topic;
    }
    const QList<Chapter> chapters = manual();
    return chapters.isEmpty() ? QString() : chapters.first().id;
}

} // namespace ui
