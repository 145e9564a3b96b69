// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace ui
{

/// One chapter of the manual.
struct Chapter
{
    QString id; ///< "evidence": the file's name without number and ending
    QString title;
    QString text; ///< Markdown
};

/// The manual that this build carries in that language ("de"). A chapter that is not there in it is in English.
QList<Chapter> manual(const QString &language);

/// The manual in the language of the window.
QList<Chapter> manual();

/// The chapters that have every word of `text`, accents and case ignored; all for an empty text.
QList<Chapter> chaptersWith(const QList<Chapter> &chapters, const QString &text);

/// Names the chapter that F1 opens on `widget` and everything in it.
void setHelpTopic(QWidget *widget, const QString &chapter);

/// The chapter for the place one is at; the first one's id where nothing is named.
QString helpTopicAt(const QWidget *widget);

} // namespace ui
