// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "newprojectpage.h"

class QLabel;
class QLineEdit;

namespace ui
{

class PlaceField;

/// Last page: title and file, and what is going to be made.
class PlacePage final : public NewProjectPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlacePage)

public:
    PlacePage(const catalog::Catalog &catalog, NewProjectDraft &draft, QWidget *parent = nullptr);

    void load() override;
    bool check() override;
    void focusFirst() override;

    /// Where check() said that it can be made.
    const QString &path() const { return m_path; }
    void showError(const QString &message);

private:
    QString summary() const;

    const catalog::Catalog &m_catalog;
    QLineEdit *m_title;
    PlaceField *m_place;
    QLabel *m_summary;
    QString m_path;
    bool m_isLoading = false;
};

} // namespace ui
