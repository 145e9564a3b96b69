// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "newprojectdraft.h"

#include <QWidget>

namespace ui
{

/// A page of the new-project dialog. Shows the draft and writes into it what is entered, at once.
class NewProjectPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewProjectPage)

public:
    /// Shows the draft as it is now.
    virtual void load() = 0;
    /// Whether one may go on. If not, the reason stands at the field, which has the focus.
    virtual bool check() = 0;
    virtual void focusFirst() = 0;

Q_SIGNALS:
    void edited();

protected:
    NewProjectPage(NewProjectDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft) {}
    NewProjectDraft &draft() const { return m_draft; }

private:
    NewProjectDraft &m_draft;
};

} // namespace ui
