// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/applicability.h>

#include <QWidget>

class QButtonGroup;

namespace ui
{

/// One question about the devices: yes, no, not yet known.
class FactQuestion final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactQuestion)

public:
    FactQuestion(const domain::TraitDefinition &fact, QWidget *parent = nullptr);

    const QString &fact() const { return m_fact; }
    /// Nothing: the devices differ.
    void setAnswer(std::optional<domain::Tristate> answer);

Q_SIGNALS:
    void answered(domain::Tristate answer);

private:
    QString m_fact;
    QButtonGroup *m_choices;
};

} // namespace ui
