// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "outputtarget.h"

#include <storage/fileheader.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace project
{

base::Result<> checkOutputTarget(const QString &path)
{
    if (!QFileInfo(path).isFile() || !storage::readHeader(path))
        return {};
    return base::fail(base::ErrorCode::Usage,
                      u"\"%1\" is a Gesper project; nothing is written over it. Choose another name."_s.arg(
                          QDir::toNativeSeparators(path)));
}

} // namespace project
