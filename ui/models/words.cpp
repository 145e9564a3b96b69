// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr int kCenturyStart = 2000; ///< for years of two digits

/// "dd.MM.yy" → "d.M.yyyy": people write the year in full, whatever the locale shortens.
QString fourDigitYears(QString format)
{
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format.replace("dd"_L1, "d"_L1).replace("MM"_L1, "M"_L1);
}

} // namespace

QString word(domain::Applicability value)
{
    switch (value) {
        case domain::Applicability::Undecided:
            return Words::tr("undecided");
        case domain::Applicability::Yes:
            return Words::tr("applies");
        case domain::Applicability::No:
            return Words::tr("does not apply");
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(domain::WorkStatus value)
{
    switch (value) {
        case domain::WorkStatus::Open:
            return Words::tr("open", "status of work");
        case domain::WorkStatus::Draft:
            return Words::tr("draft", "status of work");
        case domain::WorkStatus::Review:
            return Words::tr("in review", "status of work");
        case domain::WorkStatus::Done:
            return Words::tr("done", "status of work");
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(domain::Verdict value)
{
    switch (value) {
        case domain::Verdict::NotJudged:
            return Words::tr("not judged");
        case domain::Verdict::Shown:
            return Words::tr("conformity is shown");
        case domain::Verdict::PartlyShown:
            return Words::tr("conformity is partly shown");
        case domain::Verdict::NotShown:
            return Words::tr("conformity is not shown");
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(domain::SolutionKind value)
{
    switch (value) {
        case domain::SolutionKind::Standard:
            return Words::tr("standard");
        case domain::SolutionKind::CommonSpecification:
            return Words::tr("common specification");
        case domain::SolutionKind::Other:
            return Words::tr("other solution");
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(domain::SolutionUse value)
{
    return value == domain::SolutionUse::Full ? Words::tr("in full") : Words::tr("in part");
}

QString word(domain::EvidenceKind value)
{
    switch (value) {
        case domain::EvidenceKind::Report:
            return Words::tr("report");
        case domain::EvidenceKind::Plan:
            return Words::tr("plan");
        case domain::EvidenceKind::Protocol:
            return Words::tr("protocol");
        case domain::EvidenceKind::Specification:
            return Words::tr("specification");
        case domain::EvidenceKind::Procedure:
            return Words::tr("procedure");
        case domain::EvidenceKind::Record:
            return Words::tr("record");
        case domain::EvidenceKind::Certificate:
            return Words::tr("certificate");
        case domain::EvidenceKind::Label:
            return Words::tr("label");
        case domain::EvidenceKind::Instructions:
            return Words::tr("instructions for use");
        case domain::EvidenceKind::Drawing:
            return Words::tr("drawing");
        case domain::EvidenceKind::Literature:
            return Words::tr("literature");
        case domain::EvidenceKind::Other:
            return Words::tr("other", "kind of document");
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(domain::DocumentState value)
{
    switch (value) {
        case domain::DocumentState::Draft:
            return Words::tr("draft", "state of a document");
        case domain::DocumentState::Approved:
            return Words::tr("approved");
        case domain::DocumentState::Superseded:
            return Words::tr("superseded");
        case domain::DocumentState::Obsolete:
            return Words::tr("obsolete");
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(domain::FileClass value)
{
    switch (value) {
        case domain::FileClass::Sound:
            return Words::tr("sound");
        case domain::FileClass::SoundWithWarnings:
            return Words::tr("sound, with warnings");
        case domain::FileClass::AttachmentOnly:
            return Words::tr("attachment only");
        case domain::FileClass::Refused:
            return Words::tr("refused");
        case domain::FileClass::ByReference:
            return Words::tr("by reference");
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(domain::Tristate value)
{
    switch (value) {
        case domain::Tristate::Unknown:
            return Words::tr("not yet known");
        case domain::Tristate::No:
            return Words::tr("no");
        case domain::Tristate::Yes:
            return Words::tr("yes");
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(domain::Severity value)
{
    switch (value) {
        case domain::Severity::Error:
            return Words::tr("error");
        case domain::Severity::Warning:
            return Words::tr("warning");
        case domain::Severity::Note:
            return Words::tr("note");
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

base::Result<std::optional<QDate>> parseDate(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<QDate>();
    QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (!date.isValid()) // with two digits of a year, this century
            date = QLocale().toDate(text.trimmed(), format, kCenturyStart);
    }
    if (!date.isValid())
        date = QLocale().toDate(text.trimmed(), fourDigitYears(QLocale().dateFormat(QLocale::ShortFormat)));
    if (!date.isValid())
        return base::fail(base::ErrorCode::Usage,
                          Words::tr("\"%1\" is no date; write it as 2026-03-31.").arg(text.trimmed()));
    return std::optional(date);
}

QStringList deviceClasses(domain::Regulation regulation)
{
    if (regulation == domain::Regulation::Ivdr)
        return {u"A"_s, u"B"_s, u"C"_s, u"D"_s};
    return {u"I"_s, u"Is"_s, u"Im"_s, u"Ir"_s, u"IIa"_s, u"IIb"_s, u"III"_s};
}

} // namespace ui
