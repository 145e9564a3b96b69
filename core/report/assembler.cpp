// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "assembler.h"

#include "fonttags.h"
#include "nametree.h"
#include "pdferrors.h"
#include "texts.h"

#include <qpdf/Pl_Discard.hh>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace report::pdf {

namespace {

[[noreturn]] void bug(const QString &message)
{
    throw Failure({base::ErrorCode::Internal, message + Texts::tr(" This is a bug in Gesper."), {}});
}

void checkPageCount(const EvidenceOrder &order, qint64 found)
{
    if (order.pages != 0 && order.pages != found)
        throw Failure(
            {base::ErrorCode::Corrupt,
             Texts::tr("The PDF of %1 has %2 readable pages, %3 were expected; check the file and "
                            "inspect it again.")
                 .arg(order.who)
                 .arg(found)
                 .arg(order.pages),
             {}});
}

/// Puts the copies' own pages in place of the targets'.
void settle(std::vector<Bookmark> &bookmarks, const std::vector<Object> &pages)
{
    for (Bookmark &bookmark : bookmarks) {
        if (bookmark.target) {
            bookmark.destination =
                destinationArray(*bookmark.target, pages.at(size_t(bookmark.target->page)));
            bookmark.target.reset();
        }
        settle(bookmark.children, pages);
        // An entry that only groups others leads where the first of them does.
        if (bookmark.destination.isNull() && bookmark.address.empty() && !bookmark.children.empty())
            bookmark.destination = bookmark.children.front().destination;
    }
}

/// For the warnings that qpdf keeps about damaged streams.
void decodeContent(const std::vector<Object> &pages)
{
    Pl_Discard nowhere;
    for (const Object &page : pages) {
        for (Object &part : contentParts(page))
            part.pipeStreamData(&nowhere, nullptr, 0, qpdf_dl_generalized, false, false);
    }
}

/// The bytes of `part` as far as they can be decoded; nothing when all of it can.
std::optional<std::string> decodablePart(QPDF &pdf, Object part)
{
    Pl_Discard nowhere;
    const size_t before = pdf.numWarnings();
    part.pipeStreamData(&nowhere, nullptr, 0, qpdf_dl_generalized, false, false);
    if (pdf.numWarnings() == before)
        return std::nullopt;
    std::string bytes;
    Pl_String collect("part", nullptr, bytes);
    part.pipeStreamData(&collect, nullptr, 0, qpdf_dl_generalized, true, false);
    return bytes;
}

/// A stream that cannot be decoded to its end is an error of the whole document to those who check it; readers show
/// its beginning, so that is what goes in.
void mendContent(SourceDocument &source)
{
    int mended = 0;
    for (const Object &page : source.pages()) {
        bool isDamaged = false;
        for (Object &part : contentParts(page)) {
            const auto bytes = decodablePart(source.pdf(), part);
            if (bytes)
                part.replaceStreamData(*bytes, Object::newNull(), Object::newNull());
            isDamaged = isDamaged || bytes;
        }
        mended += isDamaged ? 1 : 0;
    }
    if (mended > 0)
        source.facts.dropped.append(mended == 1 ? QStringLiteral("the damaged end of the content of 1 page")
                                                : QStringLiteral("the damaged end of the content of %1 pages").arg(mended));
}

void noteBookmarks(const ReadBookmarks &read, SourceFacts &facts)
{
    if (read.dead > 0)
        facts.dropped.append(read.dead == 1 ? QStringLiteral("1 bookmark without a target")
                                            : QStringLiteral("%1 bookmarks without a target").arg(read.dead));
    if (read.isCut)
        facts.dropped.append(QStringLiteral("a part of the bookmarks (too many, too deep or in a loop)"));
}

} // namespace

QString unsignedMark()
{
    return QStringLiteral(", unsigned view of the signed original (attached)");
}

Object topOf(Object page, double top)
{
    const Rect box = visibleBox(page);
    const int rotate = rotation(page);
    const double down = top / userUnit(page);
    const double left = rotate == 180   ? box.x1
                        : rotate == 270 ? box.x1 - down
                        : rotate == 90  ? box.x0 + down
                                        : box.x0;
    const double upper = rotate == 90    ? box.y0
                         : rotate == 180 ? box.y0 + down
                         : rotate == 270 ? box.y1
                                         : box.y1 - down;
    Object result = Object::newArray();
    result.appendItem(page);
    result.appendItem(Object::newName("/XYZ"));
    result.appendItem(Object::newReal(number(left)));
    result.appendItem(Object::newReal(number(upper)));
    result.appendItem(Object::newNull());
    return result;
}

Assembler::Assembler(SourcePool &pool, base::JobContext &job)
    : m_pool(pool), m_job(job), m_out(QPDF::create()), m_layers(*m_out)
{
    m_out->emptyPDF();
    m_out->setSuppressWarnings(true);
}

void Assembler::check() const
{
    if (m_job.isCancelled())
        throw Stopped();
    m_pool.check();
}

void Assembler::reportPage(const QString &who)
{
    check();
    constexpr qint64 kEvery = 50;
    if (pageCount() % kEvery == 0)
        m_job.progress(pageCount(), 0, who);
}

Object Assembler::copyPage(Object page, QPDF &out)
{
    const Object copy = out.copyForeignObject(page);
    QPDFPageDocumentHelper(out).addPage(copy, false);
    m_pages.push_back(copy);
    return copy;
}

void Assembler::openBase(const QString &key)
{
    m_base = std::make_unique<SourceDocument>(m_pool, key, Texts::tr("the document itself"));
    pinFontTags(m_base->pdf());
    m_basePages.assign(m_base->pages().size(), Object::newNull());
    for (const auto &[name, target] : m_base->targets().names())
        m_baseNames.emplace(nameKey(text(Object::newString(name))), target);
}

void Assembler::addBasePage(qint64 index)
{
    reportPage(QString());
    if (!m_baseLabelOpen)
        startLabels({}, pageCount() + 1);
    m_baseLabelOpen = true;
    const Object source = m_base->pages().at(size_t(index));
    collectBaseLinks(source);
    m_basePages.at(size_t(index)) = copyPage(source, *m_out);
}

void Assembler::startLabels(const std::string &prefix, qint64 first)
{
    Object label = Object::newDictionary();
    label.replaceKey("/S", Object::newName("/D"));
    if (!prefix.empty())
        label.replaceKey("/P", Object::newUnicodeString(prefix));
    if (first != 1)
        label.replaceKey("/St", Object::newInteger(first));
    m_labels.appendItem(Object::newInteger(pageCount()));
    m_labels.appendItem(label);
}

/// Qt writes links by name; each gets the one form of its name, and must resolve in the end.
void Assembler::collectBaseLinks(Object page)
{
    const Object annotations = page.getKey("/Annots");
    for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
        Object link = annotations.getArrayItem(i);
        if (!link.isDictionary() || !link.getKey("/Subtype").isNameAndEquals("/Link"))
            continue;
        Object holder = link.getKey("/A").isDictionary() ? link.getKey("/A") : link;
        const char *key = holder.hasKey("/D") ? "/D" : "/Dest";
        const Object destination = holder.getKey(key);
        if (!destination.isString())
            continue;
        const std::string name = nameKey(text(destination));
        holder.replaceKey(key, Object::newString(name));
        m_linked.insert(name);
    }
}

/// What the names of the next document begin with; nothing in the base begins so.
std::string Assembler::freePrefix()
{
    std::string prefix = "e" + std::to_string(++m_documents) + ":";
    const auto isTaken = [&] {
        const auto next = m_baseNames.lower_bound(prefix);
        return next != m_baseNames.end() && next->first.starts_with(prefix);
    };
    while (isTaken())
        prefix += ':';
    return prefix;
}

void Assembler::raiseVersion(const std::string &version)
{
    if (version >= "2.0")
        m_version = "2.0";
}

AddedEvidence Assembler::addEvidence(const EvidenceOrder &order)
{
    check();
    m_job.progress(pageCount(), 0, order.who);
    SourceDocument source(m_pool, order.key, order.who);
    checkPageCount(order, qint64(source.pages().size()));
    m_baseLabelOpen = false;
    startLabels(order.labelPrefix.toStdString(), 1);
    const Copied copied = copyPages(source, order);
    ReadBookmarks bookmarks = readBookmarks(source.pdf(), source.targets());
    settle(bookmarks.top, copied.pages);
    noteBookmarks(bookmarks, source.facts);
    source.facts.hiddenLayers = m_layers.add(source.pdf(), order.who);
    stampPages(order, source.facts, copied.pages);
    nameSource(source, copied);
    namePages(order, copied.pages);
    raiseVersion(source.facts.version);
    AddedEvidence added{std::move(source.facts), qint64(copied.pages.size()), {}, std::move(bookmarks.top)};
    for (const QPDFExc &warning : source.pdf().getWarnings())
        added.warnings.push_back(warning.getMessageDetail());
    m_pool.check();
    return added;
}

Assembler::Copied Assembler::copyPages(SourceDocument &source, const EvidenceOrder &order)
{
    Copied copied{{}, freePrefix()};
    PageCleaner cleaner(source, copied.namePrefix);
    for (const Object &page : source.pages()) {
        check();
        cleaner.clean(page);
    }
    cleaner.finish();
    if (order.isTrial)
        decodeContent(source.pages());
    else if (order.mayBeDamaged)
        mendContent(source);
    for (const Object &page : source.pages()) {
        reportPage(order.who);
        copied.pages.push_back(copyPage(page, *m_out));
    }
    return copied;
}

void Assembler::stampPages(const EvidenceOrder &order, const SourceFacts &facts,
                           const std::vector<Object> &pages)
{
    PageStamp stamp;
    if (!order.stamp.isEmpty() && !order.stampTarget.isEmpty()) {
        stamp.target = nameKey(order.stampTarget);
        m_linked.insert(stamp.target);
    }
    for (size_t i = 0; i < pages.size(); ++i) {
        check();
        if (m_stamps && !order.stamp.isEmpty())
            stamp.pieces = m_stamps->pageOf(order.stamp, qint64(i) + 1, qint64(pages.size()),
                                            facts.isSigned ? unsignedMark() : QString());
        framePage(*m_out, pages[i], stamp, order.isTrial);
    }
}

void Assembler::addName(const std::string &key, Object destination)
{
    if (!m_names.emplace(key, destination).second)
        bug(Texts::tr("Two places of the document have the name \"%1\".")
                .arg(text(Object::newString(key))));
}

void Assembler::nameSource(const SourceDocument &source, const Copied &copied)
{
    for (const auto &[name, target] : source.targets().names())
        addName(copied.namePrefix + name, destinationArray(target, copied.pages.at(size_t(target.page))));
}

void Assembler::namePages(const EvidenceOrder &order, const std::vector<Object> &pages)
{
    if (order.destinationPrefix.isEmpty())
        return;
    addName(nameKey(order.destinationPrefix), topOf(pages.front()));
    for (size_t i = 0; i < pages.size(); ++i)
        addName(nameKey(order.destinationPrefix + QStringLiteral("-p%1").arg(i + 1)), topOf(pages[i]));
}

void Assembler::nameBase()
{
    for (const auto &[name, target] : m_baseNames)
        addName(name, destinationArray(target, m_basePages.at(size_t(target.page))));
}

void Assembler::checkLinks() const
{
    for (const std::string &key : m_linked) {
        if (!m_names.contains(key))
            bug(Texts::tr("A link of the document leads to \"%1\", which is nowhere.")
                    .arg(text(Object::newString(key))));
    }
}

void Assembler::finish()
{
    nameBase();
    checkLinks();
    m_layers.finish();
    Object root = m_out->getRoot();
    Object labels = Object::newDictionary();
    labels.replaceKey("/Nums", m_labels);
    root.replaceKey("/PageLabels", labels);
    if (m_names.empty())
        return;
    if (!root.getKey("/Names").isDictionary())
        root.replaceKey("/Names", Object::newDictionary());
    root.getKey("/Names").replaceKey("/Dests", makeNameTree(*m_out, m_names));
}

} // namespace report::pdf
