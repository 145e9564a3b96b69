// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "textfields.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kMaximumLines = 16;
constexpr qsizetype kMeasuredLength = 4000; ///< more than fits into the largest field

} // namespace

void ValueField::setValue(const QString &value)
{
    const bool typed = isChanged();
    m_value = value;
    if (!typed && text() != value)
        setText(value);
    if (!typed)
        showError({});
    if (typed)
        Q_EMIT entryChanged();
}

void ValueField::enter(const QJsonValue &entry)
{
    setText(entry.toString());
    Q_EMIT entryChanged();
}

base::Result<> ValueField::store()
{
    const QString before = std::exchange(m_value, text());
    if (!m_store)
        return {};
    const auto stored = m_store(m_value);
    if (!stored)
        m_value = before;
    return stored;
}

LineField::LineField(const QString &label, const QString &name, QWidget *parent)
    : ValueField(label, new QLineEdit, parent), m_line(qobject_cast<QLineEdit *>(editor()))
{
    m_line->setObjectName(name);
    connect(m_line, &QLineEdit::returnPressed, this, &Field::commit);
    connect(m_line, &QLineEdit::textChanged, this, &Field::entryChanged);
}

QString LineField::text() const
{
    return m_line->text();
}

void LineField::setText(const QString &text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

void LineField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

TextField::TextField(const QString &label, const QString &name, int minimumLines, QWidget *parent)
    : ValueField(label, new QPlainTextEdit, parent),
      m_edit(qobject_cast<QPlainTextEdit *>(editor())),
      m_minimumLines(minimumLines)
{
    m_edit->setObjectName(name);
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextField::fitHeight);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Field::entryChanged);
    fitHeight();
}

QString TextField::text() const
{
    return m_edit->toPlainText();
}

void TextField::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void TextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::Resize)
        fitHeight();
    return ValueField::eventFilter(watched, event);
}

void TextField::fitHeight()
{
    const QFontMetrics metrics = m_edit->fontMetrics();
    const int margins = 2 * (m_edit->frameWidth() + int(m_edit->document()->documentMargin()));
    const QRect space(0, 0, std::max(m_edit->width() - margins, 1), QWIDGETSIZE_MAX);
    const int needed = metrics.boundingRect(space, Qt::TextWordWrap, text().left(kMeasuredLength)).height();
    const int lines = std::clamp((needed + metrics.lineSpacing() - 1) / metrics.lineSpacing(), m_minimumLines,
                                 kMaximumLines);
    m_edit->setFixedHeight(lines * metrics.lineSpacing() + margins + 2);
}

ChoiceField::ChoiceField(const QString &label, const QString &name, const QList<Choice> &choices,
                         QWidget *parent)
    : ValueField(label, new QComboBox, parent), m_box(qobject_cast<QComboBox *>(editor()))
{
    m_box->setObjectName(name);
    m_box->setFocusPolicy(Qt::StrongFocus);
    for (const Choice &choice : choices)
        m_box->addItem(choice.text, choice.name);
    connect(m_box, &QComboBox::activated, this, &Field::commit);
    setValue(m_box->currentData().toString());
}

QString ChoiceField::text() const
{
    return m_box->currentData().toString();
}

void ChoiceField::setText(const QString &text)
{
    m_box->setCurrentIndex(m_box->findData(text));
}

void ChoiceField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace ui
