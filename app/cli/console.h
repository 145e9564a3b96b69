// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commands.h"

#include <base/jobcontext.h>

#include <QJsonArray>
#include <QJsonObject>

/// What commands share: output, opening, parsing of values.
namespace cli
{

/// A line on standard output.
void print(const QString &line);

/// A value in one line, without what would move the cursor or turn the reading direction.
QString shown(const QString &value);

/// A line on standard error: messages, never data.
void tell(const QString &line);

void printJson(const QJsonArray &array);
void printJson(const QJsonObject &object);

/// Opens the project named on the command line and tells what there is to know about the opening.
/// For writing, a project that can only be read is an error.
base::Result<std::unique_ptr<project::Project>> openProject(const Context &context, storage::OpenMode mode);

/// Reads a date; the error names the option.
base::Result<QDate> parseDate(const QString &text, const char *optionName);

/// Reads a text file in UTF-8.
base::Result<QString> readText(const QString &path);

/// Reads an enum by name; the error names the option and the choices.
template <domain::NamedEnum E>
base::Result<E> parseEnum(const QString &text, const char *optionName)
{
    if (const auto value = domain::valueOf<E>(text))
        return *value;
    return base::fail(base::ErrorCode::Usage,
                      QStringLiteral("%1 takes %2; \"%3\" is none of these.")
                          .arg(QLatin1StringView(optionName), domain::namesOf<E>(), text.left(60)));
}

/// Progress on standard error when that is a terminal; Ctrl+C ends the process (nothing is half-written then).
class ConsoleJob final : public base::JobContext
{
public:
    ~ConsoleJob() override;

    bool isCancelled() const override { return false; }
    void progress(qint64 done, qint64 total, const QString &what) override;

private:
    int m_lastPercent = -1;
    bool m_printed = false;
};

} // namespace cli
