// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencedialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QString acceptText(EvidenceDialog::Purpose purpose)
{
    const bool isEdit =
        purpose == EvidenceDialog::Purpose::Edit || purpose == EvidenceDialog::Purpose::EditReference;
    return isEdit ? EvidenceDialog::tr("Change") : EvidenceDialog::tr("Add");
}

bool isByReference(EvidenceDialog::Purpose purpose)
{
    return purpose == EvidenceDialog::Purpose::ByReference ||
           purpose == EvidenceDialog::Purpose::EditReference;
}

} // namespace

EvidenceDialog::EvidenceDialog(const QString &title, Purpose purpose, const EvidenceEntry &entry,
                               Submit submit, QWidget *parent)
    : FormDialog(title, acceptText(purpose), parent), m_purpose(purpose), m_submit(std::move(submit))
{
    setObjectName(u"evidenceDialog"_s);
    setMinimumWidth(520);
    auto *scroll = new QScrollArea(this); // for a screen with few lines
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *fields = new QWidget(scroll);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    content()->addWidget(scroll, 1);
    createDocumentFields(form, entry.details);
    createRevisionFields(form, entry.details);
    if (isByReference(purpose)) {
        m_keptAt = addLine(form, tr("Kept &at"), u"evidenceKeptAt"_s, entry.keptAt);
        m_reason = addLine(form, tr("&Why it is not enclosed"), u"evidenceReason"_s, entry.notEnclosedReason);
    }
    scroll->setWidget(fields);
    const bool isRevision = purpose == Purpose::NewRevision;
    for (QWidget *documentField :
         std::initializer_list<QWidget *>{m_number, m_title, m_kind, m_owner, m_language})
        documentField->setEnabled(!isRevision); // they belong to the document, not to this revision
    QLineEdit *first = isRevision ? m_revision : m_number;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

QLineEdit *EvidenceDialog::addLine(QFormLayout *form, const QString &label, const QString &name,
                                   const QString &value)
{
    auto *line = new QLineEdit(value, this);
    line->setObjectName(name);
    form->addRow(label, line);
    return line;
}

QComboBox *EvidenceDialog::addChoice(QFormLayout *form, const QString &label, const QString &name,
                                     const QList<Choice> &choices, const QString &value)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.name);
    box->setCurrentIndex(std::max(0, box->findData(value)));
    form->addRow(label, box);
    return box;
}

void EvidenceDialog::createDocumentFields(QFormLayout *form, const project::EvidenceDetails &details)
{
    m_number = addLine(form, tr("&Number"), u"evidenceNumber"_s, details.number);
    m_title = addLine(form, tr("&Title"), u"evidenceTitle"_s, details.title);
    m_kind = addChoice(form, tr("&Kind"), u"evidenceKind"_s, choicesOf<domain::EvidenceKind>(),
                       domain::nameOf(details.kind.value_or(domain::EvidenceKind::Report)));
    m_owner = addLine(form, tr("&Owner"), u"evidenceOwner"_s, details.owner);
    m_language = addLine(form, tr("&Language"), u"evidenceLanguage"_s, details.language);
    m_language->setPlaceholderText(tr("en, de, …"));
}

void EvidenceDialog::createRevisionFields(QFormLayout *form, const project::EvidenceDetails &details)
{
    m_revision = addLine(form, tr("&Revision"), u"evidenceRevision"_s, details.revision);
    m_date = addLine(form, tr("&Date"), u"evidenceDate"_s, word(details.date));
    m_state = addChoice(form, tr("&State"), u"evidenceState"_s, choicesOf<domain::DocumentState>(),
                        domain::nameOf(details.state));
    m_approvedBy = addLine(form, tr("Approved &by"), u"evidenceApprovedBy"_s, details.approvedBy);
    m_approvedOn = addLine(form, tr("A&pproved on"), u"evidenceApprovedOn"_s, word(details.approvedOn));
    for (QLineEdit *date : {m_date, m_approvedOn})
        date->setPlaceholderText(u"2026-03-31"_s);
}

base::Result<> EvidenceDialog::submit()
{
    const auto date = parseDate(m_date->text());
    const auto approvedOn = parseDate(m_approvedOn->text());
    if (!date || !approvedOn)
        return base::fail(date ? approvedOn.error() : date.error());
    EvidenceEntry entry;
    project::EvidenceDetails &details = entry.details;
    details.number = m_number->text().trimmed();
    details.title = m_title->text().trimmed();
    details.kind = domain::valueOf<domain::EvidenceKind>(m_kind->currentData().toString());
    details.owner = m_owner->text().trimmed();
    details.language = m_language->text().trimmed();
    details.revision = m_revision->text().trimmed();
    details.date = *date;
    details.state =
        domain::valueOf<domain::DocumentState>(m_state->currentData().toString()).value_or(details.state);
    details.approvedBy = m_approvedBy->text().trimmed();
    details.approvedOn = *approvedOn;
    if (isByReference(m_purpose)) {
        entry.keptAt = m_keptAt->text().trimmed();
        entry.notEnclosedReason = m_reason->text().trimmed();
    }
    if (details.number.isEmpty() || details.revision.isEmpty())
        return base::fail(base::ErrorCode::Usage, tr("Evidence needs a document number and a revision."));
    return m_submit(entry);
}

} // namespace ui
