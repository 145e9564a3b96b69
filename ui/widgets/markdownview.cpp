// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "markdownview.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ui
{

MarkdownView::MarkdownView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    document()->setDocumentMargin(16);
    document()->setIndentWidth(20); // Qt's own is twice that
}

void MarkdownView::showMarkdown(const QString &markdown)
{
    static const QRegularExpression comments(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption);
    const int scrolled = verticalScrollBar()->value();
    document()->setMarkdown(QString(markdown).remove(comments),
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                QTextDocument::MarkdownNoHTML);
    verticalScrollBar()->setValue(scrolled);
}

QVariant MarkdownView::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace ui
