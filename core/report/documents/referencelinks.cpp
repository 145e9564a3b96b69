// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "referencelinks.h"

#include <domain/names.h>
#include <domain/references.h>

using namespace Qt::StringLiterals;

namespace report
{

namespace
{

class Linker
{
public:
    explicit Linker(const Scope &scope) : m_scope(scope) {}

    void operator()(Heading &heading) { link(heading.text); }
    void operator()(Paragraph &paragraph)
    {
        if (paragraph.style != ParagraphStyle::Code)
            link(paragraph.text);
    }
    void operator()(List &list)
    {
        for (List::Item &item : list.items) {
            link(item.text);
            for (List &nested : item.nested)
                (*this)(nested);
        }
    }
    void operator()(Table &table)
    {
        for (QList<Table::Row> *rows : {&table.header, &table.rows}) {
            for (Table::Row &row : *rows) {
                for (Cell &cell : row.cells)
                    std::ranges::for_each(cell.paragraphs, *this);
            }
        }
    }
    template <typename Other>
    void operator()(Other &)
    {
    }

    QStringList unknown() const { return *m_unknown; }

private:
    void link(RichText &text)
    {
        RichText linked;
        for (const Span &span : std::as_const(text)) {
            if (span.code || !span.target.isEmpty() || !span.url.isEmpty())
                linked.append(span);
            else
                split(span, linked);
        }
        text = linked;
    }

    void split(const Span &span, RichText &linked)
    {
        qsizetype at = 0;
        const auto addText = [&](qsizetype to) {
            Span part = span;
            part.text = span.text.sliced(at, to - at);
            if (!part.text.isEmpty())
                linked.append(part);
        };
        for (const domain::WrittenReference &written : domain::referencesIn(span.text)) {
            const domain::ProjectData &data = m_scope.input().data;
            const auto reference = domain::parseReference(data, written.inside);
            const domain::Revision *revision =
                reference ? domain::revisionOf(data, reference->revision) : nullptr;
            if (!revision) {
                m_unknown->append(span.text.sliced(written.from, written.length));
                continue;
            }
            addText(written.from);
            RichText name{Span{domain::revisionName(data, revision->id),
                               false,
                               false,
                               false,
                               m_scope.target(*revision, 1),
                               {}}};
            addLocation(m_scope, reference->pages, reference->section, *revision, name);
            for (Span &part : name) {
                part.bold = span.bold;
                part.italic = span.italic;
            }
            linked += name;
            at = written.from + written.length;
        }
        addText(span.text.size());
    }

    const Scope &m_scope;
    std::shared_ptr<QStringList> m_unknown = std::make_shared<QStringList>();
};

} // namespace

QStringList linkReferences(const Scope &scope, QList<Block> &blocks)
{
    Linker linker(scope);
    for (Block &block : blocks)
        std::visit(linker, block);
    return linker.unknown();
}

} // namespace report
