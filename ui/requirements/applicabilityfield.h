// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/textfields.h"

class QButtonGroup;
class QRadioButton;

namespace ui
{

/// Applies, does not apply, undecided (Alt+Y, Alt+N, Alt+U). Its text() is the name of a
/// domain::Applicability.
class ApplicabilityField final : public ValueField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplicabilityField)

public:
    explicit ApplicabilityField(QWidget *parent = nullptr);

    QString text() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void setText(const QString &text) override;

private:
    void addButton(const QString &text, domain::Applicability value);

    QButtonGroup *m_group;
};

} // namespace ui
