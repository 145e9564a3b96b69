// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>
#include <catalog/catalog.h>

#include <QWidget>

#include <functional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace ui
{

class ChoiceField;

/// The questions about a device: yes, no, not yet known; under each what counts, an example and the clauses it decides.
/// Can be narrowed to words and to what is not yet known; a question stays while it is answered.
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
    /// Shows the question if the filter hides it.
    void focusTrait(const QString &trait);

private:
    struct Question
    {
        QString trait;
        ChoiceField *field = nullptr;
        QLabel *text = nullptr;
        QLabel *help = nullptr;
        QString words; ///< for the search
    };
    QWidget *createFilter();
    void applyFilter();
    domain::Tristate stateOf(const Question &question) const;
    void addQuestion(const domain::TraitDefinition &trait, const QStringList &clauses);
    base::Result<> storeOne(const QString &trait, const QString &value);

    QGridLayout *m_grid;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_onlyUnknown = nullptr;
    QLabel *m_nothing = nullptr; ///< instead of questions, where the filter leaves none
    QList<Question> m_questions;
    domain::Traits m_traits;
    Store m_store;
};

} // namespace ui
