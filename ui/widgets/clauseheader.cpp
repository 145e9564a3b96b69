// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "clauseheader.h"

#include "wraplabel.h"

#include <domain/names.h>

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QString tagText(const domain::Requirement &clause)
{
    if (clause.tags.isEmpty())
        return {};
    const QString tags = QString(clause.tags.join(u", "_s)).replace(u'-', u' ');
    const QString reason = clause.cybersecurityReason.value_or(QString());
    return reason.isEmpty() ? tags : QString(tags + u" – "_s + reason);
}

QString reasonText(const catalog::Catalog::Row &row)
{
    const domain::Requirement &clause = row.requirement();
    if (clause.answerable)
        return {};
    return clause.reason.value_or(ClauseHeader::tr("A heading: it asks for nothing itself."));
}

} // namespace

ClauseHeader::ClauseHeader(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    m_place = addLabel(u"clausePlace"_s);
    m_title = addLabel(u"clauseTitle"_s);
    m_summary = addLabel(u"clauseSummary"_s);
    m_tags = addLabel(u"clauseTags"_s);
    m_reason = addLabel(u"clauseReason"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_title->setFont(large);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_tags->setForegroundRole(QPalette::PlaceholderText);
    QFont italic = font();
    italic.setItalic(true);
    m_reason->setFont(italic);
}

QLabel *ClauseHeader::addLabel(const QString &name)
{
    auto *label = new WrapLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(label);
    return label;
}

void ClauseHeader::show(const catalog::Catalog::Row &row)
{
    const domain::Requirement &clause = row.requirement();
    m_place->setText(tr("%1 · summary in Gesper's words").arg(domain::placeName(*row.pack, clause)));
    m_title->setText(clause.ref + u"  "_s + clause.title);
    m_summary->setText(clause.summary);
    m_tags->setText(tagText(clause));
    m_tags->setVisible(!m_tags->text().isEmpty());
    m_reason->setText(reasonText(row));
    m_reason->setVisible(!m_reason->text().isEmpty());
}

} // namespace ui
