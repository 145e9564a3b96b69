// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "projectview.h"

#include "banner.h"
#include "draftkeeper.h"
#include "widgets/areapage.h"
#include "widgets/field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

Field *ProjectView::fieldOf(const Draft &draft)
{
    if (!showStop(draft.stop))
        return nullptr;
    const auto fields = page()->findChildren<Field *>();
    const auto field = std::ranges::find(
        fields, draft.field, [](const Field *candidate) { return candidate->editor()->objectName(); });
    return field == fields.end() ? nullptr : *field;
}

QString ProjectView::recoverDrafts()
{
    QStringList back;
    std::optional<Stop> stop;
    const QList<Draft> left = m_drafts ? m_drafts->left() : QList<Draft>();
    for (const Draft &draft : left) {
        // Another row would have to be stored to get there: that is for the user to decide.
        if (stop && *stop != draft.stop)
            continue;
        Field *field = fieldOf(draft);
        if (!field || field->storedEntry() != draft.stored)
            continue;
        stop = draft.stop;
        field->enter(draft.entered);
        m_drafts->forget(draft);
        back.append(draft.where);
        field->setFocus(Qt::OtherFocusReason);
    }
    onPlaceChanged();
    showLeftDraft();
    if (back.isEmpty())
        return {};
    return tr("Gesper did not end properly last time. What you were typing in %1 is back in its field, and is stored "
              "when you leave the field.")
        .arg(back.join(u"; "_s));
}

void ProjectView::showLeftDraft()
{
    const bool isLeft = m_drafts && !m_drafts->left().isEmpty();
    m_draftNotice->setVisible(isLeft);
    m_putBack->setEnabled(true);
    if (isLeft)
        m_draftNotice->setText(tr("Gesper did not end properly last time. What you were typing in %1 was kept, but that "
                                  "field holds something else by now.")
                                   .arg(m_drafts->left().first().where));
}

void ProjectView::putBackLeft()
{
    const Draft draft = m_drafts->left().first();
    if (!commit())
        return;
    Field *field = fieldOf(draft);
    onPlaceChanged();
    if (!field) {
        m_putBack->setEnabled(false);
        return m_draftNotice->setText(
            tr("What you were typing in %1 has no field to go back to: the row was removed. Copy the text, or discard it.")
                .arg(draft.where));
    }
    field->enter(draft.entered);
    field->setFocus(Qt::OtherFocusReason);
    m_drafts->forget(draft);
    showLeftDraft();
}

void ProjectView::copyText(const Draft &draft)
{
    QStringList lines;
    const QJsonArray rows = draft.entered.toArray();
    for (const QJsonValue &row : rows)
        lines.append(row.toVariant().toStringList().join(u'\t'));
    QGuiApplication::clipboard()->setText(draft.entered.isArray() ? lines.join(u'\n') : draft.entered.toString());
}

void ProjectView::closeDrafts()
{
    if (m_drafts)
        m_drafts->close();
}

void ProjectView::saveDrafts()
{
    if (m_drafts)
        m_drafts->save();
}

} // namespace ui
