// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QDialog>
#include <QDialogButtonBox>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace ui
{

/// A small dialog that stays open, with the reason, until what it offers could be done. Window-modal, deletes
/// itself.
class FormDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormDialog)

public:
    /// `acceptText`: the verb on the button.
    FormDialog(const QString &title, const QString &acceptText, QWidget *parent);

    void accept() override;

protected:
    bool focusNextPrevChild(bool next) override;
    /// Does it; an error keeps the dialog open.
    virtual base::Result<> submit() = 0;

    /// Where subclasses put their fields, above the message and the buttons.
    QVBoxLayout *content() const { return m_content; }
    QPushButton *acceptButton() const;

private:
    QVBoxLayout *m_content;
    QLabel *m_error;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
