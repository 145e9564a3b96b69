// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "markdownedit.h"
#include "widgets/textfields.h"

namespace ui
{

/// A long text that fills the space it is given.
class MarkdownField final : public ValueField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkdownField)

public:
    MarkdownField(const QString &label, const QString &name, QWidget *parent = nullptr);

    QString text() const override;
    void setReadOnly(bool readOnly) override;
    MarkdownEdit *edit() const { return m_edit; }

protected:
    void setText(const QString &text) override;

private:
    MarkdownEdit *m_edit;
};

} // namespace ui
