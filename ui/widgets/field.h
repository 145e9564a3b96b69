// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fixbuttons.h"

#include <base/result.h>

#include <QJsonValue>
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

    /// What stands in the field, and what the file holds in its place: to be kept elsewhere while they differ. Null:
    /// this field is stored too quickly to need it.
    virtual QJsonValue entry() const { return {}; }
    virtual QJsonValue storedEntry() const { return {}; }
    /// As if a person had entered it: it is stored when the field is left.
    virtual void enter(const QJsonValue &entry) { Q_UNUSED(entry) }

    void showError(const QString &message);
    bool hasError() const;
    /// True while what was entered is refused for no fault of its own: the disk is full, say. Trying again may do.
    bool mayRetry() const { return m_mayRetry && isChanged(); }
    /// What the checker says of this field, and what can be done about it at once; empty: nothing.
    void showRemark(const QString &text, const QList<Fix> &fixes = {});
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
    FixButtons *m_fixes = nullptr; ///< once there were some
    bool m_mayRetry = false;
};

/// Stores every changed field below `parent`. False if one could not be stored; the first such has the focus
/// then.
bool commitFields(const QWidget *parent);

/// Makes all fields below `parent` show without editing.
void setFieldsReadOnly(const QWidget *parent, bool readOnly);

} // namespace ui
