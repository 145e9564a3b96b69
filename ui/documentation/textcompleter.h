// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "textoffers.h"

#include <QObject>

#include <functional>

class QCompleter;
class QPlainTextEdit;
class QStandardItemModel;

namespace ui
{

/// Offers, in a list below the cursor, what can follow "{{", "{%" and "[[".
class TextCompleter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextCompleter)

public:
    enum class Kind { Field, Tag, Reference };
    using Source = std::function<QList<TextOffer>(Kind)>;

    explicit TextCompleter(QPlainTextEdit *edit);

    /// Asked each time a list is opened.
    void setSource(Source source) { m_source = std::move(source); }

    /// Opens, narrows or closes the list after what stands in front of the cursor. Without an opening it
    /// offers everything, if `always`.
    void update(bool always = false);
    /// Whether the list is open: then it takes Enter, Tab and Escape.
    bool isOpen() const;

private:
    struct Opening
    {
        Kind kind = Kind::Field;
        int from = 0; ///< of its first character, in the text
        QString typed;
    };
    std::optional<Opening> opening() const;
    void fill(std::optional<Kind> kind);
    void show(const QString &typed);
    void insert(const QModelIndex &index);

    QPlainTextEdit *m_edit;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
    Source m_source;
    std::optional<Kind> m_kind; ///< that the list holds
};

} // namespace ui
