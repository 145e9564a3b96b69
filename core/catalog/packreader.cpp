// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "packreader.h"

#include "strictjson.h"
#include "texts.h"

#include <base/outputfile.h>

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace catalog
{

namespace
{

constexpr qint64 kMaxFileBytes = 32 * 1024 * 1024;

QString text(const json &object, const char *key)
{
    return object.contains(key) && object[key].is_string()
        ? QString::fromStdString(object[key].get<std::string>())
        : QString();
}

std::optional<QString> optionalText(const json &object, const char *key)
{
    const QString value = text(object, key);
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

QStringList texts(const json &object, const char *key)
{
    QStringList list;
    for (const json &item : object.value(key, json::array()))
        list.append(QString::fromStdString(item.get<std::string>()));
    return list;
}

/// The schema has bounded the shape; depth is bounded by parseStrictJson.
domain::Condition conditionOf(const json &object)
{
    using Kind = domain::Condition::Kind;
    domain::Condition condition;
    if (object.contains("trait")) {
        condition.trait = text(object, "trait");
        return condition;
    }
    if (object.contains("not")) {
        condition.kind = Kind::Not;
        condition.parts.append(conditionOf(object["not"]));
        return condition;
    }
    const bool all = object.contains("all");
    condition.kind = all ? Kind::All : Kind::Any;
    for (const json &part : object[all ? "all" : "any"])
        condition.parts.append(conditionOf(part));
    return condition;
}

std::optional<domain::Counterpart> counterpartOf(const json &object)
{
    if (!object.contains("counterpart"))
        return std::nullopt;
    const json &other = object["counterpart"];
    const auto likeness = domain::valueOf<domain::Likeness>(text(other, "relation"));
    return domain::Counterpart{text(other, "id"), likeness.value_or(domain::Likeness::Partly),
                               text(other, "difference")};
}

domain::Advice adviceOf(const json &object)
{
    domain::Advice advice;
    advice.judgement = texts(object, "judgement");
    advice.doesNotApply = text(object, "does_not_apply");
    advice.thinkOf = texts(object, "think_of");
    advice.methods = texts(object, "methods");
    advice.evidence = texts(object, "evidence");
    advice.standards = texts(object, "standards");
    advice.guidance = texts(object, "guidance");
    advice.related = texts(object, "related");
    advice.counterpart = counterpartOf(object);
    advice.deficiency = text(object, "deficiency");
    advice.searchWords = texts(object, "search_words");
    return advice;
}

domain::Requirement requirementOf(const json &object)
{
    domain::Requirement row;
    row.id = text(object, "id");
    row.ref = text(object, "ref");
    row.parent = optionalText(object, "parent");
    row.kind = domain::valueOf<domain::RequirementKind>(text(object, "kind")).value_or(row.kind);
    row.answerable = object["answerable"].get<bool>();
    row.reason = optionalText(object, "reason");
    row.title = text(object, "title");
    row.summary = text(object, "summary");
    row.tags = texts(object, "tags");
    row.cybersecurityReason = optionalText(object, "cybersecurity_reason");
    if (object.contains("applies_when"))
        row.appliesWhen = conditionOf(object["applies_when"]);
    row.advice = adviceOf(object);
    return row;
}

domain::Pack packOf(const json &head, const json &rows)
{
    domain::Pack pack;
    pack.id = text(head, "id");
    pack.edition = text(head, "edition");
    pack.regulation = domain::valueOf<domain::Regulation>(text(head, "regulation")).value_or(pack.regulation);
    pack.annex = text(head, "annex");
    pack.title = text(head, "title");
    pack.celex = text(head, "celex");
    pack.dateOfLaw = QDate::fromString(text(head, "date_of_law"), Qt::ISODate);
    pack.notes = texts(head, "notes");
    for (const json &row : rows["requirements"])
        pack.requirements.append(requirementOf(row));
    pack.buildIndex();
    return pack;
}

domain::Standard standardOf(const json &object)
{
    domain::Standard standard;
    standard.designation = text(object, "designation");
    standard.title = text(object, "title");
    standard.kind = domain::valueOf<domain::StandardKind>(text(object, "kind")).value_or(standard.kind);
    standard.regulations = texts(object, "regulations");
    const json decisions = object.value("harmonised", json::object());
    for (const auto &[regulation, decision] : decisions.items())
        standard.harmonised.insert(QString::fromStdString(regulation),
                                   QString::fromStdString(decision.get<std::string>()));
    standard.certainty = domain::valueOf<domain::Certainty>(text(object, "certainty")).value_or(standard.certainty);
    standard.remark = text(object, "remark");
    return standard;
}

base::Result<json> parsedFile(const QString &path)
{
    const auto bytes = base::readFile(path, kMaxFileBytes);
    if (!bytes)
        return base::fail(bytes.error());
    return parseStrictJson(*bytes, path);
}

std::unexpected<base::Error> broken(const domain::Pack &pack, const QString &what)
{
    return base::fail(base::ErrorCode::Corrupt, Texts::tr("The content pack %1 is not sound: %2.").arg(pack.id, what));
}

base::Result<> checkRows(const domain::Pack &pack, const QSet<QString> &traits)
{
    const QString prefix = domain::nameOf(pack.regulation) + u':' + pack.annex + u':';
    QSet<QString> seen;
    for (const domain::Requirement &row : pack.requirements) {
        if (row.id != prefix + row.ref)
            return broken(pack, Texts::tr("the id \"%1\" is not made of regulation, annex and ref").arg(row.id));
        if (seen.contains(row.ref))
            return broken(pack, Texts::tr("\"%1\" stands there twice").arg(row.ref));
        const bool later = row.parent && pack.indexOfRef(*row.parent) && !seen.contains(*row.parent);
        if (later)
            return broken(pack, Texts::tr("\"%1\" stands before its parent \"%2\"").arg(row.ref, *row.parent));
        seen.insert(row.ref);
        for (const QString &trait : row.appliesWhen ? domain::traitsOf(*row.appliesWhen) : QStringList()) {
            if (!traits.contains(trait))
                return broken(pack, Texts::tr("\"%1\" names the unknown trait \"%2\"").arg(row.ref, trait));
        }
    }
    return pack.dateOfLaw.isValid() ? base::Result<>() : broken(pack, Texts::tr("its date of law is no date"));
}

} // namespace

base::Result<QList<domain::TraitDefinition>> readTraits(const QString &path)
{
    const auto parsed = parsedFile(path);
    if (!parsed)
        return base::fail(parsed.error());
    QList<domain::TraitDefinition> traits;
    for (const json &object : parsed->value("traits", json::array())) {
        traits.append({text(object, "id"), texts(object, "regulations"), text(object, "question"),
                       text(object, "help"), text(object, "example")});
        if (traits.last().id.isEmpty() || traits.last().question.isEmpty())
            return base::fail(base::ErrorCode::Corrupt, Texts::tr("%1 has a trait without id or question.").arg(path));
    }
    return traits;
}

base::Result<QList<domain::Standard>> readStandards(const QString &path)
{
    const auto parsed = parsedFile(path);
    if (!parsed)
        return base::fail(parsed.error());
    QList<domain::Standard> standards;
    QSet<QString> seen;
    for (const json &object : parsed->value("standards", json::array())) {
        standards.append(standardOf(object));
        const QString designation = standards.last().designation;
        if (designation.isEmpty() || seen.contains(designation))
            return base::fail(base::ErrorCode::Corrupt,
                              Texts::tr("%1 has a standard without designation, or \"%2\" twice.").arg(path, designation));
        seen.insert(designation);
    }
    return standards;
}

base::Result<domain::Pack> readPack(const QString &folder, const QList<domain::TraitDefinition> &traits,
                                    PackCheck check)
{
    const QString name = QFileInfo(folder).fileName();
    const auto head = parsedFile(folder + u"/pack.json"_s);
    const auto rows = parsedFile(folder + u"/requirements.json"_s);
    for (const auto *file : {&head, &rows}) {
        if (!*file)
            return base::fail(Texts::tr("The content pack %1 cannot be read").arg(name), file->error());
    }
    if (check == PackCheck::Full) {
        const auto schema = parsedFile(u":/templates/packs/pack.schema.json"_s);
        if (!schema)
            return base::fail(schema.error());
        if (const auto ok = checkAgainstSchema(*schema, *head, *rows, name); !ok)
            return base::fail(ok.error());
    }
    domain::Pack pack = packOf(*head, *rows);
    QSet<QString> traitIds;
    for (const domain::TraitDefinition &trait : traits)
        traitIds.insert(trait.id);
    if (const auto ok = checkRows(pack, traitIds); !ok)
        return base::fail(ok.error());
    return pack;
}

} // namespace catalog
