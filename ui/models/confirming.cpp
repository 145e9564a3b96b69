// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "confirming.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui
{

namespace
{

struct Confirming
{
    Q_DECLARE_TR_FUNCTIONS(Confirming)
};

} // namespace

void confirmAndTell(Workspace &workspace, const project::Unconfirmed &rows)
{
    if (rows.count() == 0) // a remark that is being looked at again
        return;
    if (!workspace.accept(project::confirmRows(workspace.project(), rows)))
        return;
    const QString time =
        QLocale().toString(workspace.environment().clock.now().toLocalTime(), QLocale::ShortFormat);
    Q_EMIT workspace.messageRaised(Confirming::tr("%n row(s) confirmed by %1, %2. Undo takes it back.",
                                                  "name, time", int(rows.count()))
                                       .arg(workspace.project().environment().user, time),
                                   MessageKind::Note);
}

} // namespace ui
