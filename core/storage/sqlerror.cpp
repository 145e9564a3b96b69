// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sqlerror.h"

#include "texts.h"

#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

struct Sentence
{
    int code;
    base::ErrorCode error;
    const char *text;
};

constexpr Sentence kSentences[] = {
    {SQLITE_FULL, base::ErrorCode::Io,
     QT_TRANSLATE_NOOP("storage", "The disk is full, or the file may not grow; nothing was changed in \"%1\". Make room and try again.")},
    {SQLITE_IOERR, base::ErrorCode::Io,
     QT_TRANSLATE_NOOP("storage", "The disk reported an error, or the file may not grow; nothing was changed in \"%1\". Check the drive, the "
     "connection and the limits, and try again.")},
    {SQLITE_READONLY, base::ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("storage", "\"%1\" cannot be written; nothing was changed. Check the permissions of the file and its folder.")},
    {SQLITE_PERM, base::ErrorCode::Io, QT_TRANSLATE_NOOP("storage", "The system does not allow access to \"%1\". Check the permissions.")},
    {SQLITE_BUSY, base::ErrorCode::Locked,
     QT_TRANSLATE_NOOP("storage", "Another program is using \"%1\"; nothing was changed. Close the file there and try again.")},
    {SQLITE_LOCKED, base::ErrorCode::Locked,
     QT_TRANSLATE_NOOP("storage", "\"%1\" is being used by another task; nothing was changed. Try again when it has ended.")},
    {SQLITE_CANTOPEN, base::ErrorCode::Io,
     QT_TRANSLATE_NOOP("storage", "\"%1\" or the journal beside it cannot be opened. Check that the folder exists and can be written.")},
    {SQLITE_CORRUPT, base::ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("storage", "\"%1\" is damaged. Restore a backup; the damaged file is left as it is.")},
    {SQLITE_NOTADB, base::ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("storage", "\"%1\" is not a project file, or it is encrypted or damaged. Choose another file or restore a backup.")},
    {SQLITE_TOOBIG, base::ErrorCode::Usage,
     QT_TRANSLATE_NOOP("storage", "A text is too long for \"%1\". Put it into an evidence document and cite it.")},
    {SQLITE_NOMEM, base::ErrorCode::Io,
     QT_TRANSLATE_NOOP("storage", "There is not enough memory for \"%1\". Close other programs and try again.")},
    {SQLITE_CONSTRAINT, base::ErrorCode::Conflict,
     QT_TRANSLATE_NOOP("storage", "The change contradicts what is stored in \"%1\"; nothing was changed. Look at the rows it names.")},
    {SQLITE_INTERRUPT, base::ErrorCode::Cancelled, QT_TRANSLATE_NOOP("storage", "Stopped. Nothing was changed in \"%1\".")}};

} // namespace

base::Error sqlError(int code, const QString &text, const QString &name)
{
    const QString detail = u"SQLite %1: %2"_s.arg(code).arg(text);
    if (code == SQLITE_IOERR_SHORT_READ) // the file ends within a page: no fault of the disk
        code = SQLITE_CORRUPT;
    for (const Sentence &sentence : kSentences) {
        if (sentence.code == (code & 0xff))
            return {sentence.error, Texts::tr(sentence.text).arg(name), detail};
    }
    return {
        base::ErrorCode::Internal,
        storage::Texts::tr(
            "\"%1\" could not be read or written for a reason Gesper does not know; this is a bug. Please "
            "report "
            "it with the log.")
            .arg(name),
        detail};
}

base::Error sqlError(const QSqlError &error, const QString &name)
{
    return sqlError(error.nativeErrorCode().toInt(), error.databaseText(), name);
}

} // namespace storage
