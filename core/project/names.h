// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <catalog/catalog.h>
#include <domain/names.h>

/// Finding rows by what people call them.
namespace project
{

/// The device with that name; names are compared without regard to case.
base::Result<domain::DeviceId> deviceByName(const domain::ProjectData &data, const QString &name);
base::Result<QList<domain::DeviceId>> devicesByName(const domain::ProjectData &data, const QStringList &names);

/// The revision meant by `text`: "NUMBER@REVISION", a revision's row number, or "NUMBER", which means the newest
/// approved revision, or the newest of all if none is approved. A file name stands for its document's number.
struct ChosenRevision {
    domain::RevisionId id;
    QString note; ///< which one was taken and why, when the text left it open
};
base::Result<ChosenRevision> revisionByText(const domain::ProjectData &data, const QString &text);

} // namespace project
