// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "field.h"

#include "wraplabel.h"
#include "announce.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_editor(editor)
{
    m_column->setContentsMargins({});
    m_column->setSpacing(3);
    if (!label.isEmpty()) {
        auto *caption = new QLabel(label, this);
        caption->setBuddy(editor);
        caption->setWordWrap(true);
        m_column->addWidget(caption);
    }
    m_column->addWidget(editor);
    m_error = addHint(u"error"_s);
    QFont bold = m_error->font();
    bold.setBold(true);
    m_error->setFont(bold);
    m_remark = addHint(u"remark"_s);
    editor->setAccessibleName(QString(label).remove(u'&'));
    editor->installEventFilter(this);
    setFocusProxy(editor);
}

QLabel *Field::addHint(const QString &name)
{
    auto *hint = new WrapLabel(this);
    hint->setObjectName(name);
    hint->setTextFormat(Qt::PlainText);
    hint->hide();
    m_column->addWidget(hint);
    return hint;
}

bool Field::commit()
{
    finishEntry();
    if (!isChanged())
        return true;
    const auto stored = store();
    const QString before = m_error->text();
    m_mayRetry = !stored && (stored.error().code == base::ErrorCode::Io || stored.error().code == base::ErrorCode::Locked);
    if (m_mayRetry)
        showError(tr("%1 What you entered is still here; it is stored as soon as that can be done.", "why it is not stored")
                      .arg(stored.error().message));
    else
        showError(stored ? QString() : stored.error().message);
    if (m_error->text() != before)
        announce(this, m_error->text(), Urgency::Assertive);
    Q_EMIT entryChanged();
    return stored.has_value();
}

void Field::showError(const QString &message)
{
    m_error->setText(message.isEmpty() ? QString() : tr("Not stored: %1").arg(message));
    m_error->setVisible(!message.isEmpty());
    m_editor->setAccessibleDescription(message);
}

bool Field::hasError() const
{
    return !m_error->text().isEmpty();
}

void Field::showRemark(const QString &text, const QList<Fix> &fixes)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
    if (!m_fixes && !fixes.isEmpty()) {
        m_fixes = new FixButtons(this);
        m_column->addWidget(m_fixes);
    }
    if (m_fixes)
        m_fixes->setFixes(fixes);
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        commit();
    } else if (event->type() == QEvent::Wheel && !m_editor->hasFocus()) {
        event->ignore(); // the wheel scrolls the page, it does not change a value in passing
        return true;
    } else if (event->type() == QEvent::ShortcutOverride && !isChanged()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // With nothing typed in the field, undo means the last change of the project.
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool commitFields(const QWidget *parent)
{
    const auto fields = parent->findChildren<Field *>();
    Field *refused = nullptr;
    for (Field *field : fields) {
        if (!field->commit() && !refused)
            refused = field;
    }
    if (refused)
        refused->setFocus(Qt::OtherFocusReason);
    return !refused;
}

void setFieldsReadOnly(const QWidget *parent, bool readOnly)
{
    const auto fields = parent->findChildren<Field *>();
    for (Field *field : fields)
        field->setReadOnly(readOnly);
}

} // namespace ui
