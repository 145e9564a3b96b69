// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "markdownfield.h"

#include <QPlainTextEdit>

namespace ui
{

MarkdownField::MarkdownField(const QString &label, const QString &name, QWidget *parent)
    : ValueField(label, new QPlainTextEdit, parent), m_edit(qobject_cast<QPlainTextEdit *>(editor()))
{
    m_edit->setObjectName(name);
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(10);
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
