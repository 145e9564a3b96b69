// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/answerbook.h>

#include <QHash>

namespace ui
{

/// Which answers a person must look at again, as the project is now. Points into `data`: valid until the next
/// change.
class Confirmations
{
public:
    explicit Confirmations(const domain::ProjectData &data);

    bool isNeeded(const domain::Citation &citation) const;
    /// The answer itself, or one of the citations it rests on, is to be confirmed.
    bool isNeeded(const domain::EffectiveAnswer &answer) const;

private:
    QHash<domain::RevisionId, const domain::Revision *> m_revisions;
    QHash<domain::DocumentId, const domain::Revision *> m_newest;
};

} // namespace ui
