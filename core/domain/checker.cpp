// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "checker.h"

#include "checkerrules.h"
#include "texts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

template <typename Visitor>
void forEachRule(Visitor visit)
{
    for (const auto &rules :
         {projectRules(), deviceRules(), answerRules(), citationRules(), sectionRules(), evidenceRules()}) {
        for (const Rule &rule : rules)
            visit(rule);
    }
}

QStringList absentAnnexes(const CheckContext &context)
{
    QStringList sentences;
    for (const QString &annex : {u"I"_s, u"II"_s, u"III"_s}) {
        const bool there =
            std::ranges::any_of(context.packs(), [&](const Pack *pack) { return pack->annex == annex; });
        if (!there)
            sentences.append(Texts::tr("%1 Annex %2 was not looked at: its content pack is not here.")
                                 .arg(shortName(context.data().info.regulation), annex));
    }
    return sentences;
}

QStringList outOfSight(const CheckContext &context)
{
    QStringList sentences{
        Texts::tr("Whether the evidence is sufficient, and whether it shows what it is cited for."),
        Texts::tr("Whether justifications, methods, texts, the class, the rule and the route are right."),
        Texts::tr(
            "What is written in evidence files, in attached originals and in documents kept elsewhere."),
        Texts::tr("Whether the editions of standards named are current or harmonised."),
        Texts::tr("Whether identifiers were assigned by their issuing entity; check characters only find "
                  "typing errors.")};
    if (!context.scope().officialWordingLoaded)
        sentences.append(Texts::tr(
            "The official wording of the regulation: it is not loaded, the summaries are our own words."));
    if (!context.scope().today.isValid())
        sentences.append(
            Texts::tr("Ends of certificates and due dates: no date was given to compare them with."));
    if (context.devices().size() < context.data().devices.size())
        sentences.append(Texts::tr("Devices outside the chosen ones, and documents that only those cite."));
    return sentences + absentAnnexes(context);
}

} // namespace

QList<RuleInfo> checkRules()
{
    QList<RuleInfo> rules;
    forEachRule([&](const Rule &rule) {
        rules.append({QLatin1StringView(rule.id), rule.severity, Texts::tr(rule.title)});
    });
    return rules;
}

CheckReport check(const ProjectData &data, const QList<const Pack *> &packs,
                  const QList<TraitDefinition> &traits, const CheckScope &scope)
{
    const CheckContext context(data, packs, traits, scope);
    RemarkBook book(context.devices());
    CheckReport report;
    forEachRule([&](const Rule &rule) {
        book.begin(rule);
        rule.run(context, book);
        ++report.rules;
    });
    report.remarks = book.remarks();
    report.rows = context.rows().size();
    report.documents = context.documents().size();
    report.notLookedAt = outOfSight(context);
    return report;
}

QString closingSentence(const CheckReport &report)
{
    const QString looked =
        Texts::tr("%1 over %2 and %3")
            .arg(counted(report.rules, Texts::tr("rule"), Texts::tr("rules")),
                 counted(report.rows, Texts::tr("row"), Texts::tr("rows")),
                 counted(report.documents, Texts::tr("document"), Texts::tr("documents")));
    const QString found =
        report.remarks.isEmpty()
            ? Texts::tr("none of them found a gap of the kind it looks for")
            : u"%1, %2, %3"_s.arg(counted(report.count(Severity::Error), Texts::tr("error"), Texts::tr("errors")),
                                  counted(report.count(Severity::Warning), Texts::tr("warning"), Texts::tr("warnings")),
                                  counted(report.count(Severity::Note), Texts::tr("note"), Texts::tr("notes")));
    return Texts::tr("%1: %2. They do not judge whether the evidence is sufficient.").arg(looked, found);
}

} // namespace domain
