// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "answerlines.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace ui
{

/// What setting a value on several lines would do.
struct BulkEffect
{
    QList<project::AnswerTarget> targets; ///< lines that change
    int others = 0;    ///< lines with another value of their own, written over or left alone
    int breaking = 0;  ///< lines that inherit and would get an answer of their own
    int unjudged = 0;  ///< lines whose verdict would be taken back
};

/// `patch` on each of the lines. A line with another value than the new one is left alone unless `replaces`.
BulkEffect bulkEffect(const QList<AnswerLine> &lines, const project::AnswerPatch &patch, bool replaces);

/// Sets one thing on all chosen lines of the table: status, owner, due, method, or applicability with its reason.
/// Says beforehand how many have another value, and leaves those alone unless told to replace them. Lines with something
/// to confirm can be confirmed together.
class BulkEdit final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkEdit)

public:
    explicit BulkEdit(QWidget *parent = nullptr);

    /// Shown for two lines or more.
    void setLines(const QList<AnswerLine> &lines);
    void setPeople(const QStringList &people);
    /// Chooses applicability with that value; it is set when the person says so.
    void proposeApplies(domain::Applicability applies);

Q_SIGNALS:
    void setRequested(const QList<project::AnswerTarget> &targets);
    /// All that is to confirm in the chosen lines holds as it stands.
    void confirmRequested(const project::Unconfirmed &rows);

private:
    enum class What { Status, Owner, Due, Applies, Method };
    void createValues();
    void layOut();
    QComboBox *choices(const QList<struct Choice> &all, const QString &name);
    base::Result<project::AnswerPatch> patch() const;
    void update();
    project::Unconfirmed unconfirmed() const;
    QString effectText(const BulkEffect &effect) const;
    void submit();

    QList<AnswerLine> m_lines;
    QLabel *m_for = nullptr;
    QComboBox *m_what = nullptr;
    QStackedWidget *m_values = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_owner = nullptr;
    QLineEdit *m_due = nullptr;
    QComboBox *m_applies = nullptr;
    QPlainTextEdit *m_justification = nullptr;
    QPlainTextEdit *m_method = nullptr;
    QCheckBox *m_replaces = nullptr;
    QLabel *m_effect = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace ui
