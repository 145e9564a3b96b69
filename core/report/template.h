// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QStringList>
#include <QVariantHash>

namespace report {

/// A field value that is Markdown already (a ready table): goes in as it is.
struct MarkdownText
{
    QString text;
};

struct FilledTemplate
{
    QString markdown;
    QStringList unresolved; ///< every field that came to nothing where it was used, each once, as written:
                            ///< "device.name"
    QStringList remarks;    ///< what looks like a field and is none, one sentence each
};

/// Fills the fields of a Markdown template. `{{ a.b }}` is a field; `{% if … %}`, `{% elif … %}`, `{% else
/// %}`,
/// `{% endif %}`, `{% for x in a.b %}`, `{% empty %}` and `{% endfor %}` are the only tags; any other tag is
/// an error. Values (texts, numbers, dates, lists, hashes of values) are escaped: they cannot become markup,
/// and their line breaks stay inside the paragraph or cell as U+2028. Braces that are no field stay as they
/// are. Nothing is read from disk. Usage errors for templates that are too large, nested deeper than 200, or
/// not well formed.
base::Result<FilledTemplate> fillTemplate(const QString &text, const QVariantHash &fields);

/// What is wrong with a template, and where.
struct TemplateProblem
{
    qsizetype line = 1;
    QString message;
    bool stops = false; ///< the template cannot be filled

    bool operator==(const TemplateProblem &) const = default;
};

/// What fillTemplate() would refuse or remark, by line.
QList<TemplateProblem> templateProblems(const QString &text);

/// The line that uses a field first, as an output or in a loop; 1 if none does.
qsizetype lineOfField(const QString &text, const QString &field);

/// `text` with every character escaped that Markdown might read as markup.
QString escapedForMarkdown(const QString &text);

} // namespace report

Q_DECLARE_METATYPE(report::MarkdownText)
