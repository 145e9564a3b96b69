// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>
#include <domain/applicability.h>

#include <QWidget>

#include <functional>

namespace ui
{

class ChoiceField;

/// The questions about a device: yes, no, not yet known.
class TraitsForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraitsForm)

public:
    using Store = std::function<base::Result<>(const domain::Traits &)>;

    explicit TraitsForm(const QList<domain::TraitDefinition> &traits, QWidget *parent = nullptr);

    void onStore(Store store) { m_store = std::move(store); }
    void setTraits(const domain::Traits &traits);
    void focusFirstUnknown();

private:
    base::Result<> storeOne(const QString &trait, const QString &value);

    QList<std::pair<QString, ChoiceField *>> m_fields;
    domain::Traits m_traits;
    Store m_store;
};

} // namespace ui
