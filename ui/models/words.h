// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>
#include <domain/remark.h>

/// What the values of the project are called on screen.
namespace ui
{

QString word(domain::Applicability value);
QString word(domain::WorkStatus value);
QString word(domain::Verdict value);
QString word(domain::SolutionKind value);
QString word(domain::SolutionUse value);
QString word(domain::EvidenceKind value);
QString word(domain::DocumentState value);
QString word(domain::FileClass value);
QString word(domain::Tristate value);
QString word(domain::Severity value);
QString word(const std::optional<QDate> &date);

/// A value a list offers: its stored name and its word.
struct Choice
{
    QString name;
    QString text;
};

template <domain::NamedEnum E>
QList<Choice> choicesOf()
{
    QList<Choice> choices;
    for (const auto &[value, name] : domain::EnumNames<E>::table)
        choices.append({QString::fromLatin1(name), word(value)});
    return choices;
}

/// Empty text: no date. Anything that is not YYYY-MM-DD: an error that says so.
base::Result<std::optional<QDate>> parseDate(const QString &text);

/// The classes a regulation knows.
QStringList deviceClasses(domain::Regulation regulation);

} // namespace ui
