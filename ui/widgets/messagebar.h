// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"
#include "noticeframe.h"

class QLabel;

namespace ui
{

/// Messages at the top of the window: they stay until they are closed, and block nothing.
class MessageBar final : public NoticeFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const QString &text, MessageKind kind);
    void clear();
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace ui
