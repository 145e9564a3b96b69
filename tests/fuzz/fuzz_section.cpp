// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <report/markdown.h>
#include <report/template.h>

#include <QGuiApplication>

#include <cstdlib>

namespace
{

void startQt()
{
    static int count = 1;
    static char name[] = "fuzz_section";
    static char *arguments[] = {name, nullptr};
    static const QGuiApplication application(count, arguments);
}

} // namespace

// The text of a section: a template with fields, filled, then read as Markdown.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    startQt();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QVariantHash device{{QStringLiteral("name"), QStringLiteral("*Pump* <b> | {{ x }}")}};
    const auto filled = report::fillTemplate(text, {{QStringLiteral("device"), device}});
    if (filled && report::fillTemplate(text, {{QStringLiteral("device"), device}})->markdown != filled->markdown)
        std::abort();
    report::fromMarkdown(filled ? filled->markdown : text, 2);
    return 0;
}
