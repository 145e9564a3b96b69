// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "noticeframe.h"

class QLabel;
class QPushButton;

namespace ui
{

/// Says why what stands below must be confirmed, and lets a person say that it is still true. Hidden while there is
/// nothing to confirm.
class ConfirmNotice final : public NoticeFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmNotice)

public:
    explicit ConfirmNotice(QWidget *parent = nullptr);

    /// `reason` empty: nothing to confirm. Where it cannot be confirmed here, the button is off.
    void setReason(const QString &reason, bool canConfirm);

Q_SIGNALS:
    void confirmed();

private:
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace ui
