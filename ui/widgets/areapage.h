// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/historyrow.h"

#include <domain/remark.h>
#include <project/project.h>

#include <QVariantMap>
#include <QWidget>

namespace ui
{

/// One area of the window, beside the rail. What an area does not know, it does nothing for.
class AreaPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AreaPage)

public:
    /// To remember what a change touched, until refresh() shows it. Called at every change, in view or not.
    virtual void follow(const project::ChangeEvent &event) { Q_UNUSED(event) }
    /// Shows the project as it is now. Called when the area comes into view after a change, and after every
    /// change while it is in view.
    virtual void refresh() = 0;
    /// Shows the row that `place` names.
    virtual void goTo(const domain::Place &place) { Q_UNUSED(place) }
    /// The row in view; without a field. Empty where there is none.
    virtual domain::Place place() const { return {}; }
    /// The remarks of the whole project: after a check, or when the area comes into view after one.
    virtual void setRemarks(const QList<domain::Remark> &remarks) { Q_UNUSED(remarks) }

    /// Whether there are rows to step through with the three below.
    virtual bool hasSteps() const { return false; }
    virtual void previous() {}
    virtual void next() {}
    virtual void nextToWork() {}

    /// Leaves only the rows of that owner.
    virtual void showOwner(const QString &owner) { Q_UNUSED(owner) }

    /// The row in view, for its history; none where an area shows no single row.
    virtual HistoryRow historyRow() const { return {}; }

    /// What the project's layout memory keeps of the area beside its splitters and the headers of its tables:
    /// filters, say. Values that QSettings takes. A row in view stays in view where a restored filter can bear it.
    virtual QVariantMap layoutState() const { return {}; }
    virtual void restoreLayoutState(const QVariantMap &state) { Q_UNUSED(state) }

Q_SIGNALS:
    /// place() may say something else than before.
    void placeChanged();
    /// The user wants the history of historyRow().
    void historyRequested();

protected:
    explicit AreaPage(QWidget *parent) : QWidget(parent) {}
};

} // namespace ui
