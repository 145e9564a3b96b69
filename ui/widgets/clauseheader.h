// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <catalog/catalog.h>

#include <QWidget>

class QLabel;

namespace ui
{

/// What a clause asks for: number, title, summary in our words, what it is tagged with, why it takes no
/// answer.
class ClauseHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClauseHeader)

public:
    explicit ClauseHeader(QWidget *parent = nullptr);

    void show(const catalog::Catalog::Row &row);

private:
    QLabel *addLabel(const QString &name);

    QLabel *m_place;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_tags;
    QLabel *m_reason;
};

} // namespace ui
