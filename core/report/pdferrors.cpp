// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdferrors.h"

#include "texts.h"

#include <base/jobcontext.h>
#include <base/text.h>

#include <qpdf/QPDFExc.hh>

#include <new>

namespace report::pdf {

namespace {

QString damagedText(const QString &who)
{
    return Texts::tr("The PDF of %1 is damaged and its pages cannot be read; repair it or enclose it as an attachment.")
        .arg(who);
}

QString unsupportedText(const QString &who)
{
    return Texts::tr("The PDF of %1 is protected or built in a way that cannot be read here; enclose it as an "
                     "attachment.")
        .arg(who);
}

QString memoryText(const QString &who)
{
    return Texts::tr("The PDF of %1 needs more memory than there is; enclose it as an attachment.").arg(who);
}

base::Error damaged(const QString &who, const QString &detail)
{
    return {base::ErrorCode::Corrupt, damagedText(who), detail};
}

base::Error fromQpdf(const QPDFExc &exception, const QString &worked)
{
    const QString source = QString::fromStdString(exception.getFilename());
    const QString who = source.isEmpty() || source == QStringLiteral("empty PDF") ? worked : source;
    const QString detail = QString::fromUtf8(exception.what());
    if (exception.getErrorCode() == qpdf_e_unsupported)
        return {base::ErrorCode::Conflict, unsupportedText(who), detail};
    return damaged(who, detail);
}

} // namespace

base::Error currentError(const QString &who)
{
    try {
        throw;
    } catch (const Stopped &) {
        return base::cancelled().error();
    } catch (const Failure &failure) {
        return failure.error();
    } catch (const QPDFExc &exception) {
        return fromQpdf(exception, who);
    } catch (const std::bad_alloc &) {
        return {base::ErrorCode::Hostile, memoryText(who), {}};
    } catch (const std::exception &exception) {
        return damaged(who, QString::fromUtf8(exception.what()));
    }
}

} // namespace report::pdf
