// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QLabel>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui
{

/// A labelled control that stores what was entered when it is left. What cannot be stored stays as typed,
/// with the reason under it.
class Field : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Field)

public:
    /// Stores what was entered, if it changed. False: it could not be stored.
    bool commit();

    /// True while it holds something that is not stored.
    virtual bool isChanged() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;

    void showError(const QString &message);
    bool hasError() const;
    /// What the checker says of this field; empty: nothing.
    void showRemark(const QString &text);
    QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    /// Something was typed, loaded, stored or refused: isChanged() may say something else than before.
    void entryChanged();

protected:
    /// `editor` becomes a child; its focus and its Ctrl+Z are watched.
    Field(const QString &label, QWidget *editor, QWidget *parent);

    virtual base::Result<> store() = 0;
    /// Takes what is still in the hands of an editor inside the control.
    virtual void finishEntry() {}
    bool eventFilter(QObject *watched, QEvent *event) override;
    QVBoxLayout *column() const { return m_column; }

private:
    QLabel *addHint(const QString &name);

    QVBoxLayout *m_column;
    QWidget *m_editor;
    QLabel *m_error;
    QLabel *m_remark;
};

/// Stores every changed field below `parent`. False if one could not be stored; the first such has the focus
/// then.
bool commitFields(const QWidget *parent);

/// Makes all fields below `parent` show without editing.
void setFieldsReadOnly(const QWidget *parent, bool readOnly);

} // namespace ui
