// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "draftkeeper.h"

#include "projectview.h"
#include "widgets/field.h"

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr std::chrono::milliseconds kDelay{1000};

} // namespace

DraftKeeper::DraftKeeper(const QString &project, const QString &path, ProjectView &view)
    : QObject(&view),
      m_store(project, path),
      m_view(view),
      m_left(m_store.load()),
      m_saved(m_left)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &DraftKeeper::save);
}

void DraftKeeper::follow(const QList<Field *> &unstored)
{
    m_unstored = unstored;
    if (unstored.isEmpty())
        save();
    else if (!m_delay.isActive())
        m_delay.start();
}

void DraftKeeper::forget(const Draft &draft)
{
    m_left.removeAll(draft);
    save();
}

void DraftKeeper::close()
{
    follow({});
}

void DraftKeeper::save()
{
    m_delay.stop();
    QList<Draft> drafts = m_left;
    const Stop stop = m_view.here();
    for (const Field *field : std::as_const(m_unstored)) {
        const QWidget *editor = field->editor();
        if (field->entry().isNull() || editor->objectName().isEmpty())
            continue;
        const QString where =
            tr("%1, %2", "row, field").arg(m_view.nameOf(stop), editor->accessibleName());
        drafts.append({stop, where, editor->objectName(), field->storedEntry(), field->entry()});
    }
    if (drafts == m_saved)
        return;
    m_saved = drafts;
    m_store.save(drafts);
}

} // namespace ui
