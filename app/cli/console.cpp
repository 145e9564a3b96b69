// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <base/outputfile.h>
#include <base/text.h>

#include <QJsonDocument>
#include <QStringDecoder>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

constexpr qint64 kMaxTextFile = 8'000'000;

bool errorsGoToTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

} // namespace

void print(const QString &line)
{
    std::fprintf(stdout, "%s\n", line.toUtf8().constData());
}

QString shown(const QString &value)
{
    return base::singleLine(value);
}

void tell(const QString &line)
{
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
}

void printJson(const QJsonArray &array)
{
    std::fputs(QJsonDocument(array).toJson().constData(), stdout);
}

void printJson(const QJsonObject &object)
{
    std::fputs(QJsonDocument(object).toJson().constData(), stdout);
}

base::Result<std::unique_ptr<project::Project>> openProject(const Context &context, storage::OpenMode mode)
{
    auto opened = project::Project::open(context.arguments.file, mode, context.environment);
    if (!opened)
        return opened;
    for (const QString &note : (*opened)->openingNotes())
        tell(note);
    if (mode == storage::OpenMode::ReadWrite && (*opened)->isReadOnly())
        return base::fail(base::ErrorCode::ReadOnly,
                          u"\"%1\" can only be read; nothing was changed."_s.arg(context.arguments.file));
    return opened;
}

base::Result<QDate> parseDate(const QString &text, const char *optionName)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (date.isValid())
        return date;
    return base::fail(base::ErrorCode::Usage, u"%1 takes a date as YYYY-MM-DD; \"%2\" is none."_s.arg(
                                                  QLatin1StringView(optionName), text.left(60)));
}

base::Result<QString> readText(const QString &path)
{
    const auto bytes = base::readFile(path, kMaxTextFile);
    if (!bytes)
        return base::fail(bytes.error());
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(*bytes);
    if (decode.hasError())
        return base::fail(base::ErrorCode::Corrupt,
                          u"\"%1\" is not UTF-8 text; save it as UTF-8 and try again."_s.arg(path));
    return text;
}

ConsoleJob::~ConsoleJob()
{
    if (m_printed)
        std::fputs("\r\x1b[K", stderr);
}

void ConsoleJob::progress(qint64 done, qint64 total, const QString &what)
{
    const int percent = total > 0 ? int(done * 100 / total) : 0;
    if (percent == m_lastPercent || !errorsGoToTerminal())
        return;
    m_lastPercent = percent;
    m_printed = true;
    std::fprintf(stderr, "\r\x1b[K%3d %% %s", percent, base::elided(base::singleLine(what), 60).toUtf8().constData());
}

} // namespace cli
