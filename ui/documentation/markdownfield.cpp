// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "markdownfield.h"

namespace ui
{

MarkdownField::MarkdownField(const QString &label, const QString &name, QWidget *parent)
    : ValueField(label, new MarkdownEdit, parent), m_edit(qobject_cast<MarkdownEdit *>(editor()))
{
    m_edit->setObjectName(name);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Field::entryChanged);
}

QString MarkdownField::text() const
{
    return m_edit->toPlainText();
}

void MarkdownField::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void MarkdownField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace ui
