// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>
#include <catalog/catalog.h>

#include <QWidget>

#include <functional>

class QGridLayout;

namespace ui
{

class ChoiceField;

/// The questions about a device: yes, no, not yet known; under each what counts, an example and the clauses it decides.
class TraitsForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraitsForm)

public:
    using Store = std::function<base::Result<>(const domain::Traits &)>;

    TraitsForm(const catalog::Catalog &catalog, domain::Regulation regulation, QWidget *parent = nullptr);

    void onStore(Store store) { m_store = std::move(store); }
    void setTraits(const domain::Traits &traits);
    void focusFirstUnknown();

private:
    void addQuestion(const domain::TraitDefinition &trait, const QStringList &clauses);
    base::Result<> storeOne(const QString &trait, const QString &value);

    QGridLayout *m_grid;
    QList<std::pair<QString, ChoiceField *>> m_fields;
    domain::Traits m_traits;
    Store m_store;
};

} // namespace ui
