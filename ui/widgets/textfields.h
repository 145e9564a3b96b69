// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "field.h"
#include "models/words.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui
{

/// Fields whose value is a text. Loading a value leaves alone what is typed and not stored yet.
class ValueField : public Field
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueField)

public:
    using Store = std::function<base::Result<>(const QString &)>;

    /// Called with the new value when the field is left.
    void onStore(Store store) { m_store = std::move(store); }
    void setValue(const QString &value);
    bool isChanged() const override { return text() != m_value; }
    QJsonValue entry() const override { return text(); }
    QJsonValue storedEntry() const override { return m_value; }
    void enter(const QJsonValue &entry) override;
    virtual QString text() const = 0;

protected:
    using Field::Field;
    virtual void setText(const QString &text) = 0;
    base::Result<> store() override;

private:
    Store m_store;
    QString m_value;
};

/// One line.
class LineField final : public ValueField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineField)

public:
    LineField(const QString &label, const QString &name, QWidget *parent = nullptr);

    QString text() const override;
    void setReadOnly(bool readOnly) override;
    QLineEdit *line() const { return m_line; }

protected:
    void setText(const QString &text) override;

private:
    QLineEdit *m_line;
};

/// Running text; grows with it.
class TextField final : public ValueField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextField)

public:
    TextField(const QString &label, const QString &name, int minimumLines, QWidget *parent = nullptr);

    QString text() const override;
    void setReadOnly(bool readOnly) override;
    QPlainTextEdit *edit() const { return m_edit; }

protected:
    void setText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_edit;
    int m_minimumLines;
};

/// One of several; stored as soon as it is chosen. Its text() is the choice's name.
class ChoiceField final : public ValueField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceField)

public:
    ChoiceField(const QString &label, const QString &name, const QList<Choice> &choices,
                QWidget *parent = nullptr);

    QString text() const override;
    void setReadOnly(bool readOnly) override;
    QComboBox *box() const { return m_box; }

protected:
    void setText(const QString &text) override;

private:
    QComboBox *m_box;
};

} // namespace ui
