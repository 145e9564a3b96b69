// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "citationmodel.h"

#include "widgets/icons.h"

#include <domain/answerbook.h>
#include <domain/confirm.h>
#include <domain/keptwords.h>
#include <domain/names.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QString ownerOf(const domain::Citation &citation, const catalog::Catalog::Row &row,
                std::optional<domain::DeviceId> device)
{
    if (citation.clause != row.requirement().id) {
        const auto index = row.pack->indexOfId(citation.clause);
        return CitationModel::tr("inherited from %1")
            .arg(index ? row.pack->requirements.at(*index).ref : citation.clause);
    }
    return citation.device == device ? QString() : CitationModel::tr("for all devices");
}

QString printed(const CitationRow &row)
{
    QString text = row.revision;
    if (!row.citation.pages.isEmpty())
        text += CitationModel::tr(" · p. %1").arg(row.citation.pages);
    if (!row.citation.section.isEmpty())
        text += u" · "_s + row.citation.section;
    text += u'\n' + row.title;
    if (!row.citation.quote.isEmpty())
        text += u'\n' + QLocale().quoteString(row.citation.quote);
    if (row.citation.pages.isEmpty() && row.citation.section.isEmpty())
        text += u'\n' + CitationModel::tr("no page or section given");
    if (row.toConfirm)
        text += u'\n' + (row.citation.toConfirm.isEmpty()
                             ? CitationModel::tr("To confirm: a newer revision was approved")
                             : CitationModel::tr("To confirm: %1").arg(domain::keptWords(row.citation.toConfirm)));
    if (!row.belongsTo.isEmpty())
        text += u"\n("_s + row.belongsTo + u')';
    return text;
}

} // namespace

QList<CitationRow> citationRows(const domain::ProjectData &data, const domain::AnswerBook &book,
                                const catalog::Catalog::Row &row, std::optional<domain::DeviceId> device)
{
    const auto newest = domain::newestApprovedRevisions(data);
    QList<CitationRow> rows;
    const auto citations = book.effective(row.index, device).citations;
    for (const domain::Citation *citation : citations) {
        const domain::Revision *revision = domain::revisionOf(data, citation->revision);
        const domain::Document *document = revision ? domain::documentOf(data, revision->document) : nullptr;
        CitationRow shown{*citation,
                          domain::revisionName(data, citation->revision),
                          {},
                          ownerOf(*citation, row, device),
                          false};
        if (document) {
            shown.title = document->title;
            shown.toConfirm = domain::isToConfirm(*citation, *revision, newest.value(document->id));
        }
        rows.append(shown);
    }
    return rows;
}

void CitationModel::setRows(const QList<CitationRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int CitationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CitationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CitationRow &row = m_rows.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return printed(row);
        case Qt::DecorationRole:
            return icon(row.toConfirm ? u"confirm"_s : u"evidence"_s);
        case Qt::AccessibleTextRole:
            return printed(row).replace(u'\n', u", "_s);
        case kCitationOwnRole:
            return row.belongsTo.isEmpty();
        case kCitationToConfirmRole:
            return row.toConfirm;
    }
    return {};
}

} // namespace ui
