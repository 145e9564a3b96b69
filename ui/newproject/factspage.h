// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "newprojectpage.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace ui
{

class FactQuestion;
class ScrollColumn;

/// Second page: the facts about the devices that decide most, each of which may stay open.
class FactsPage final : public NewProjectPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsPage)

public:
    FactsPage(const catalog::Catalog &catalog, NewProjectDraft &draft, QWidget *parent = nullptr);

    void load() override;
    bool check() override { return true; }
    void focusFirst() override;

private:
    void createQuestions();
    void fillScope();
    void dropForeignFacts();
    void showAnswers();
    void store(const QString &fact, domain::Tristate answer);
    /// The devices the page is about.
    QList<DraftDevice *> scope() const;

    const catalog::Catalog &m_catalog;
    std::optional<domain::Regulation> m_regulation; ///< whose questions are shown
    QWidget *m_scopeBar;
    QComboBox *m_scope;
    QVBoxLayout *m_column;
    ScrollColumn *m_scroll = nullptr;
    QList<FactQuestion *> m_questions;
    QLabel *m_effect;
};

} // namespace ui
