// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "valuetext.h"

#include "models/words.h"

#include <domain/names.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Values
{
    Q_DECLARE_TR_FUNCTIONS(HistoryValues)
};

/// The fields in the words of the screens; those of one name are one thing in every kind of row.
constexpr std::pair<const char *, const char *> kFieldWords[] = {
    {"regulation", QT_TRANSLATE_NOOP("HistoryValues", "regulation")},
    {"title", QT_TRANSLATE_NOOP("HistoryValues", "title")},
    {"uuid", QT_TRANSLATE_NOOP("HistoryValues", "identity")},
    {"language", QT_TRANSLATE_NOOP("HistoryValues", "language")},
    {"name", QT_TRANSLATE_NOOP("HistoryValues", "name")},
    {"address", QT_TRANSLATE_NOOP("HistoryValues", "address")},
    {"srn", QT_TRANSLATE_NOOP("HistoryValues", "single registration number")},
    {"prrc", QT_TRANSLATE_NOOP("HistoryValues", "person responsible for regulatory compliance")},
    {"authorised_representative", QT_TRANSLATE_NOOP("HistoryValues", "authorised representative")},
    {"notified_body_name", QT_TRANSLATE_NOOP("HistoryValues", "notified body")},
    {"notified_body_number", QT_TRANSLATE_NOOP("HistoryValues", "number of the notified body")},
    {"sites", QT_TRANSLATE_NOOP("HistoryValues", "sites")},
    {"position", QT_TRANSLATE_NOOP("HistoryValues", "place in the order")},
    {"rule", QT_TRANSLATE_NOOP("HistoryValues", "rule of Annex VIII")},
    {"route", QT_TRANSLATE_NOOP("HistoryValues", "conformity assessment route")},
    {"basic_udi_di", QT_TRANSLATE_NOOP("HistoryValues", "Basic UDI-DI")},
    {"issuing_entity", QT_TRANSLATE_NOOP("HistoryValues", "issuing entity")},
    {"emdn", QT_TRANSLATE_NOOP("HistoryValues", "EMDN code")},
    {"intended_purpose", QT_TRANSLATE_NOOP("HistoryValues", "intended purpose")},
    {"users", QT_TRANSLATE_NOOP("HistoryValues", "intended users")},
    {"patients", QT_TRANSLATE_NOOP("HistoryValues", "patients or specimens")},
    {"indications", QT_TRANSLATE_NOOP("HistoryValues", "indications")},
    {"contra_indications", QT_TRANSLATE_NOOP("HistoryValues", "contra-indications")},
    {"software_version", QT_TRANSLATE_NOOP("HistoryValues", "software version")},
    {"variants", QT_TRANSLATE_NOOP("HistoryValues", "variants")},
    {"certificates", QT_TRANSLATE_NOOP("HistoryValues", "certificates")},
    {"traits", QT_TRANSLATE_NOOP("HistoryValues", "facts")},
    {"requirement", QT_TRANSLATE_NOOP("HistoryValues", "requirement")},
    {"device", QT_TRANSLATE_NOOP("HistoryValues", "device")},
    {"covers_below", QT_TRANSLATE_NOOP("HistoryValues", "hold on the rows below")},
    {"applies", QT_TRANSLATE_NOOP("HistoryValues", "applicability")},
    {"justification", QT_TRANSLATE_NOOP("HistoryValues", "justification")},
    {"method", QT_TRANSLATE_NOOP("HistoryValues", "method")},
    {"solutions", QT_TRANSLATE_NOOP("HistoryValues", "solutions")},
    {"status", QT_TRANSLATE_NOOP("HistoryValues", "status")},
    {"verdict", QT_TRANSLATE_NOOP("HistoryValues", "verdict")},
    {"verdict_by", QT_TRANSLATE_NOOP("HistoryValues", "name behind the verdict")},
    {"verdict_on", QT_TRANSLATE_NOOP("HistoryValues", "date of the verdict")},
    {"owner", QT_TRANSLATE_NOOP("HistoryValues", "owner")},
    {"due", QT_TRANSLATE_NOOP("HistoryValues", "due date")},
    {"note", QT_TRANSLATE_NOOP("HistoryValues", "note")},
    {"number", QT_TRANSLATE_NOOP("HistoryValues", "number")},
    {"kind", QT_TRANSLATE_NOOP("HistoryValues", "kind")},
    {"document", QT_TRANSLATE_NOOP("HistoryValues", "document")},
    {"revision", QT_TRANSLATE_NOOP("HistoryValues", "revision")},
    {"date", QT_TRANSLATE_NOOP("HistoryValues", "date")},
    {"state", QT_TRANSLATE_NOOP("HistoryValues", "state")},
    {"approved_by", QT_TRANSLATE_NOOP("HistoryValues", "approver")},
    {"approved_on", QT_TRANSLATE_NOOP("HistoryValues", "date of approval")},
    {"file_name", QT_TRANSLATE_NOOP("HistoryValues", "file name")},
    {"sha256", QT_TRANSLATE_NOOP("HistoryValues", "SHA-256")},
    {"bytes", QT_TRANSLATE_NOOP("HistoryValues", "bytes")},
    {"media_type", QT_TRANSLATE_NOOP("HistoryValues", "media type")},
    {"class_reason", QT_TRANSLATE_NOOP("HistoryValues", "reason of the file's class")},
    {"pages", QT_TRANSLATE_NOOP("HistoryValues", "pages")},
    {"signed", QT_TRANSLATE_NOOP("HistoryValues", "digital signature")},
    {"kept_at", QT_TRANSLATE_NOOP("HistoryValues", "place where it is kept")},
    {"not_enclosed_reason", QT_TRANSLATE_NOOP("HistoryValues", "reason why it is not enclosed")},
    {"clause", QT_TRANSLATE_NOOP("HistoryValues", "clause")},
    {"section", QT_TRANSLATE_NOOP("HistoryValues", "section")},
    {"quote", QT_TRANSLATE_NOOP("HistoryValues", "quote")},
    {"confirmed_against", QT_TRANSLATE_NOOP("HistoryValues", "confirmation")},
    {"to_confirm", QT_TRANSLATE_NOOP("HistoryValues", "what has to be confirmed")},
    {"text", QT_TRANSLATE_NOOP("HistoryValues", "text")}};

QString forDevice(const QString &place, std::optional<domain::DeviceId> device, const HistoryNames &names)
{
    return device ? Values::tr("%1 for %2", "clause, device").arg(place, names.device(*device)) : place;
}

class RowText
{
public:
    explicit RowText(const HistoryNames &names) : m_names(names) {}

    QString operator()(const domain::ProjectInfo &) const { return Values::tr("the project"); }
    QString operator()(const domain::Manufacturer &) const { return Values::tr("the manufacturer"); }
    QString operator()(const domain::Device &row) const { return Values::tr("the device %1").arg(row.name); }
    QString operator()(const domain::Answer &row) const
    {
        return forDevice(clauseText(row.requirement), row.device, m_names);
    }
    QString operator()(const domain::Document &row) const { return row.number; }
    QString operator()(const domain::Revision &row) const
    {
        return Values::tr("%1 revision %2", "document number, label")
            .arg(m_names.document(row.document), row.label);
    }
    QString operator()(const domain::Citation &row) const
    {
        return Values::tr("the reference of %1 to %2")
            .arg(forDevice(clauseText(row.clause), row.device, m_names), m_names.revision(row.revision));
    }
    QString operator()(const domain::Section &row) const
    {
        return forDevice(clauseText(row.clause), row.device, m_names);
    }

private:
    const HistoryNames &m_names;
};

QString filled(const QStringList &parts)
{
    QStringList some = parts;
    some.removeAll(QString());
    return some.join(u", "_s);
}

/// A value of every type a field can have.
class ValueText
{
public:
    explicit ValueText(const HistoryNames &names) : m_names(names) {}

    QString of(const QString &text) const { return text; }
    QString of(qint64 number) const { return QLocale().toString(number); }
    QString of(bool yes) const { return word(yes ? domain::Tristate::Yes : domain::Tristate::No); }
    QString of(domain::Regulation regulation) const { return domain::shortName(regulation); }
    template <domain::NamedEnum E>
    QString of(E value) const
    {
        return word(value);
    }
    QString of(QDate date) const { return word(std::optional(date)); }
    QString of(domain::DeviceId id) const { return m_names.device(id); }
    QString of(domain::DocumentId id) const { return m_names.document(id); }
    QString of(domain::RevisionId id) const { return m_names.revision(id); }
    QString of(const domain::Solution &solution) const
    {
        return word(solution.kind) + u": "_s + domain::printSolution(solution);
    }
    QString of(const domain::Variant &variant) const { return filled({variant.name, variant.udiDi}); }
    QString of(const domain::Site &site) const { return filled({site.name, site.address, site.activity}); }
    QString of(const domain::Certificate &one) const
    {
        const QString issued = one.issued ? Values::tr("issued %1").arg(word(one.issued)) : QString();
        const QString ends = one.ends ? Values::tr("ends %1").arg(word(one.ends)) : QString();
        return filled({one.number, one.scope, issued, ends, one.conditions});
    }
    QString of(const domain::Traits &traits) const
    {
        QStringList lines;
        for (const auto &[trait, state] : traits.asKeyValueRange())
            lines.append(m_names.trait(trait) + u' ' + word(state));
        return lines.join(u'\n');
    }
    template <typename T>
    QString of(const std::optional<T> &value) const
    {
        return value ? of(*value) : QString();
    }
    template <typename T>
    QString of(const QList<T> &values) const
    {
        QStringList lines;
        for (const T &value : values)
            lines.append(of(value));
        return lines.join(u'\n');
    }

private:
    const HistoryNames &m_names;
};

bool isClause(const QString &field)
{
    return field == "requirement"_L1 || field == "clause"_L1;
}

} // namespace

QString clauseText(const QString &clause)
{
    const QStringList parts = clause.split(u':');
    if (parts.size() < 3)
        return clause;
    const QString ref = parts.sliced(2).join(u':');
    return parts.at(1) == "I"_L1
               ? ref
               : Values::tr("Annex %1 %2", "number of the annex, clause").arg(parts.at(1), ref);
}

QString rowText(const domain::Entity &row, const HistoryNames &names)
{
    return std::visit(RowText(names), row);
}

QString fieldText(domain::EntityKind kind, const QString &field)
{
    if (field == "class"_L1)
        return kind == domain::EntityKind::Device ? Values::tr("class", "of a device")
                                                  : Values::tr("class", "of a file");
    const auto *word =
        std::ranges::find(kFieldWords, field, [](const auto &pair) { return QLatin1StringView(pair.first); });
    return word == std::end(kFieldWords) ? field : Values::tr(word->second);
}

QString valueText(const std::optional<domain::Entity> &row, const QString &field, const HistoryNames &names)
{
    if (!row)
        return {};
    QString text;
    std::visit(
        [&](const auto &value) {
            domain::forEachField(value, [&](const char *name, const auto &member) {
                if (field == QLatin1StringView(name))
                    text = ValueText(names).of(member);
            });
        },
        *row);
    return isClause(field) ? clauseText(text) : text;
}

} // namespace ui
