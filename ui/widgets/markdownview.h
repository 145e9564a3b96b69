// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTextBrowser>

namespace ui
{

/// Shows Markdown. Loads nothing the text names: no images, no files, no network; links lead nowhere.
class MarkdownView final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkdownView)

public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);

    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace ui
