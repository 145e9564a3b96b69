// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "assembly.h"

#include "assembler.h"
#include "metadata.h"
#include "outputpipeline.h"
#include "pdferrors.h"
#include "texts.h"

#include <base/text.h>
#include <domain/keptwords.h>

#include <QFile>

namespace report {

namespace {

using pdf::Bookmark;

QString baseKey()
{
    return QStringLiteral("\x01 base");
}

/// The caller's keys, and the base file under a key that no caller has.
SourceOpener withBase(const AssemblyPlan &plan, const SourceOpener &open)
{
    return [path = plan.basePdf, open](const QString &key) -> base::Result<std::unique_ptr<QIODevice>> {
        if (key != baseKey())
            return open(key);
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly))
            return base::fail(base::ErrorCode::Io, QStringLiteral("%1.").arg(file->errorString()));
        return file;
    };
}

/// Reports pages against the whole, which only assemble() knows.
class WholeJob final : public base::JobContext
{
public:
    WholeJob(base::JobContext &job, qint64 pages) : m_job(job), m_pages(pages) {}

    bool isCancelled() const override { return m_job.isCancelled(); }
    void progress(qint64 done, qint64 total, const QString &what) override
    {
        m_job.progress(done, total == 0 ? 2 * m_pages : total, what);
    }

private:
    base::JobContext &m_job;
    qint64 m_pages;
};

class Assembly
{
public:
    Assembly(const AssemblyPlan &plan, const SourceOpener &open, base::JobContext &job)
        : m_plan(plan),
          m_job(job, plan.rendered.logicalPages),
          m_pool(withBase(plan, open), m_job),
          m_assembler(m_pool, m_job)
    {
    }

    AssemblyResult run()
    {
        m_assembler.openBase(baseKey());
        checkPlan();
        drawStamps();
        addPages();
        m_assembler.finish();
        writeOutline();
        pdf::attachFiles(m_assembler.out(), m_plan, m_pool);
        pdf::writeMetadata(m_assembler.out(), m_plan);
        m_who = Texts::tr("the document itself");
        pdf::writeFile(m_assembler.out(), m_assembler.version(), m_plan.outputPath, m_job,
                       m_assembler.pageCount());
        m_pool.check();
        noteTags();
        return {m_assembler.pageCount(), m_notes};
    }

    /// The error for the exception being handled. qpdf takes some exceptions of a device for damage and
    /// throws its own.
    base::Error currentError() const
    {
        try {
            m_pool.check();
        } catch (...) {
            return pdf::currentError(m_who);
        }
        return pdf::currentError(m_who);
    }

private:
    [[noreturn]] static void bug(const QString &message)
    {
        throw pdf::Failure(
            {base::ErrorCode::Internal, message + Texts::tr(" This is a bug in Gesper."), {}});
    }

    void checkPlan() const;
    const EvidencePages &evidenceOf(const QString &key) const;
    static QString stampOf(const EvidencePages &evidence);
    void drawStamps();
    void addPages();
    void addInsertion(const Rendered::InsertedAt &insertion);
    void writeOutline();
    Bookmark entry(qsizetype index) const;
    void note(const QString &text);
    void noteTags();

    const AssemblyPlan &m_plan;
    WholeJob m_job;
    pdf::SourcePool m_pool;
    pdf::Assembler m_assembler;
    std::optional<pdf::StampSheet> m_stamps;
    std::map<int, std::vector<Bookmark>> m_bookmarks; ///< of evidence, by the entry they go below
    QString m_who = Texts::tr("the document itself");
    QStringList m_notes;
    QStringList m_tagged;
};

void Assembly::checkPlan() const
{
    const Rendered &rendered = m_plan.rendered;
    if (m_assembler.basePages() != rendered.paintedPages)
        bug(Texts::tr("The painted document has %1 pages instead of %2.")
                .arg(m_assembler.basePages())
                .arg(rendered.paintedPages));
    qint64 total = rendered.paintedPages;
    qint64 last = 0;
    for (const auto &insertion : rendered.insertions) {
        total += insertion.pages;
        if (insertion.paintedPage < last || insertion.paintedPage > rendered.paintedPages ||
            insertion.pages < 1)
            bug(Texts::tr("The place of \"%1\" in the document is wrong.").arg(insertion.key));
        last = insertion.paintedPage;
        evidenceOf(insertion.key);
    }
    if (total != rendered.logicalPages)
        bug(Texts::tr("The page numbers of the document do not add up."));
}

const EvidencePages &Assembly::evidenceOf(const QString &key) const
{
    const auto known = std::ranges::find(m_plan.evidence, key, &EvidencePages::key);
    if (known == m_plan.evidence.end())
        bug(Texts::tr("There are no pages for \"%1\".").arg(key));
    return *known;
}

QString Assembly::stampOf(const EvidencePages &evidence)
{
    constexpr qsizetype kLongest = 300;
    return base::elided(base::singleLine(evidence.stamp), kLongest);
}

void Assembly::drawStamps()
{
    QStringList texts;
    for (const EvidencePages &evidence : m_plan.evidence)
        texts.append(stampOf(evidence));
    texts.removeAll(QString());
    if (texts.isEmpty())
        return;
    texts.append(pdf::unsignedMark());
    m_stamps.emplace(m_assembler.out(), texts);
    m_assembler.setStamps(&*m_stamps);
    if (!m_stamps->missing().isEmpty())
        m_notes.append(Texts::tr("Stamps: no font draws %1").arg(m_stamps->missing().join(u' ')));
}

void Assembly::addPages()
{
    const Rendered &rendered = m_plan.rendered;
    auto next = rendered.insertions.begin();
    for (qint64 painted = 0; painted <= rendered.paintedPages; ++painted) {
        for (; next != rendered.insertions.end() && next->paintedPage == painted; ++next)
            addInsertion(*next);
        m_who = Texts::tr("the document itself");
        if (painted < rendered.paintedPages)
            m_assembler.addBasePage(painted);
    }
}

void Assembly::addInsertion(const Rendered::InsertedAt &insertion)
{
    const EvidencePages &evidence = evidenceOf(insertion.key);
    const QString stamp = stampOf(evidence);
    m_who = base::singleLine(evidence.name.isEmpty() ? evidence.key : evidence.name);
    pdf::AddedEvidence added =
        m_assembler.addEvidence({evidence.key, m_who, insertion.pages, insertion.destinationPrefix, stamp,
                                 evidence.stampTarget, evidence.labelPrefix, evidence.mayBeDamaged, false});
    for (const QString &dropped : added.facts.dropped)
        note(Texts::tr("%1: not carried over: %2").arg(m_who, domain::keptWords(dropped)));
    if (added.facts.hiddenLayers == 1)
        note(Texts::tr("%1: 1 hidden layer stays hidden, its content is in the file").arg(m_who));
    else if (added.facts.hiddenLayers > 1)
        note(Texts::tr("%1: %2 hidden layers stay hidden, their content is in the file")
                 .arg(m_who)
                 .arg(added.facts.hiddenLayers));
    if (!added.bookmarks.empty()) {
        auto &below = m_bookmarks[insertion.outlineIndex];
        std::ranges::move(added.bookmarks, std::back_inserter(below));
    }
    if (added.facts.isTagged && !m_tagged.contains(m_who))
        m_tagged.append(m_who);
}

Bookmark Assembly::entry(qsizetype index) const
{
    const OutlineEntry &outline = m_plan.rendered.outline.at(index);
    if (outline.page < 0 || outline.page >= m_assembler.pageCount())
        bug(Texts::tr("The bookmark \"%1\" leads to no page.").arg(outline.title));
    Bookmark bookmark;
    bookmark.title = base::singleLine(outline.title);
    bookmark.destination = pdf::topOf(m_assembler.page(outline.page), outline.top);
    bookmark.isOpen = outline.level <= 1;
    return bookmark;
}

/// Entries nest by level; what the evidence brought goes below the entry of its insertion.
void Assembly::writeOutline()
{
    const auto &outline = m_plan.rendered.outline;
    std::vector<Bookmark> top;
    std::vector<std::pair<int, Bookmark>> open; // the way down to the latest entry
    const auto closeTo = [&](int level) {
        while (!open.empty() && open.back().first >= level) {
            Bookmark done = std::move(open.back().second);
            open.pop_back();
            (open.empty() ? top : open.back().second.children).push_back(std::move(done));
        }
    };
    for (qsizetype i = 0; i < outline.size(); ++i) {
        closeTo(outline.at(i).level);
        open.emplace_back(outline.at(i).level, entry(i));
        const auto own = m_bookmarks.find(int(i));
        if (own != m_bookmarks.end())
            open.back().second.children = std::move(own->second);
    }
    closeTo(std::numeric_limits<int>::min());
    pdf::writeBookmarks(m_assembler.out(), top);
}

void Assembly::note(const QString &text)
{
    if (!m_notes.contains(text))
        m_notes.append(text);
}

void Assembly::noteTags()
{
    if (!m_tagged.isEmpty())
        m_notes.append(
            Texts::tr("The tags (structure for screen readers) of these are not carried over: %1")
                .arg(m_tagged.join(QStringLiteral(", "))));
}

} // namespace

base::Result<AssemblyResult> assemble(const AssemblyPlan &plan, const SourceOpener &open,
                                      base::JobContext &job)
{
    Assembly assembly(plan, open, job);
    try {
        return assembly.run();
    } catch (...) {
        return base::fail(assembly.currentError());
    }
}

} // namespace report
