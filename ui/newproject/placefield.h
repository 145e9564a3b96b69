// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui
{

/// Where a new project is to lie: a path with a proposal, and what is wrong with it under it.
class PlaceField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceField)

public:
    explicit PlaceField(const QString &name, QWidget *parent = nullptr);

    /// Proposes a file of that name in the folder of documents, unless the user has chosen a place.
    void propose(const QString &name);
    /// The user's own choice; empty while it is the proposal.
    QString chosenPath() const;
    void setChosenPath(const QString &path);

    /// The path with its ending, if a project can be made there as far as can be told; makes a missing folder. Else the
    /// reason, which is shown under the field as well.
    base::Result<QString> check();
    void showError(const QString &message);

    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();

private:
    void browse();

    QLineEdit *m_line;
    QLabel *m_error;
    QString m_proposed;
};

} // namespace ui
