// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "newprojectdraft.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui
{

class NewProjectPage;
class PlacePage;

/// Asks for what a project begins with, on three pages: devices, facts, place. May be left at any page: what was
/// entered is kept and can be gone on with. Modeless; deletes itself.
class NewProjectWizard final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewProjectWizard)

public:
    using Submit = std::function<base::Result<>(const NewProjectChoice &)>;

    NewProjectWizard(const catalog::Catalog &catalog, const NewProjectDraft &draft, Submit submit, QWidget *parent);

    void accept() override;
    /// Leaves; the draft stays.
    void reject() override;

Q_SIGNALS:
    /// The kept draft changed: left, discarded or made.
    void draftChanged();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void createPages(const catalog::Catalog &catalog);
    QWidget *createButtons();
    QPushButton *addButton(QLayout *row, const QString &text, const QString &name);
    NewProjectPage *page() const;
    void showPage(int number);
    void updateSteps();
    void next();
    void back();
    void discard();

    NewProjectDraft m_draft;
    Submit m_submit;
    QLabel *m_steps;
    QStackedWidget *m_pages;
    PlacePage *m_place = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace ui
