// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "approvaldialog.h"

#include "models/words.h"

#include <domain/confirm.h>

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

ApprovalDialog::ApprovalDialog(Workspace &workspace, const EvidenceRow &row, QWidget *parent)
    : FormDialog(tr("Approve %1").arg(nameOf(row)), tr("Approve"), parent),
      m_workspace(workspace),
      m_revision(row.revision),
      m_by(new QLineEdit(row.revision.approvedBy, this)),
      m_on(new QLineEdit(this)),
      m_consequences(new QLabel(this))
{
    setObjectName(u"approvalDialog"_s);
    setMinimumWidth(460);
    m_by->setObjectName(u"approvalBy"_s);
    m_by->setPlaceholderText(tr("Name of the person"));
    const QDate today = workspace.environment().clock.now().toLocalTime().date();
    m_on->setObjectName(u"approvalOn"_s);
    m_on->setText(word(row.revision.approvedOn.value_or(today)));
    m_on->setPlaceholderText(u"2026-03-31"_s);
    m_consequences->setObjectName(u"approvalConsequences"_s);
    m_consequences->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Approved &by"), m_by);
    form->addRow(tr("Approved &on"), m_on);
    content()->addLayout(form);
    content()->addWidget(m_consequences);
    connect(m_on, &QLineEdit::textChanged, this, &ApprovalDialog::showConsequences);
    showConsequences();
    m_by->setFocus(Qt::OtherFocusReason);
}

base::Result<domain::Revision> ApprovalDialog::approved() const
{
    const auto on = parseDate(m_on->text());
    if (!on)
        return base::fail(on.error());
    if (!*on)
        return base::fail(base::ErrorCode::Usage, tr("Give the date of the approval."));
    domain::Revision revision = m_revision;
    revision.state = domain::DocumentState::Approved;
    revision.approvedBy = m_by->text().trimmed();
    revision.approvedOn = *on;
    return revision;
}

void ApprovalDialog::showConsequences()
{
    const auto revision = approved();
    if (!revision)
        return m_consequences->setText(revision.error().message);
    domain::ProjectData after = m_workspace.data();
    const auto before = std::ranges::find(after.revisions, revision->id, &domain::Revision::id);
    if (before == after.revisions.end())
        return;
    *before = *revision;
    const auto touched = domain::touchedByApproval(after, m_workspace.project().packs(), revision->document);
    QStringList sentences;
    if (touched.citations.isEmpty())
        sentences.append(tr("No reference to an earlier revision has to be confirmed again."));
    else
        sentences.append(tr("%n reference(s) to earlier revisions will have to be confirmed.", nullptr,
                            int(touched.citations.size())));
    if (!touched.answers.isEmpty())
        sentences.append(
            tr("%n verdict(s) that rest on them are taken back.", nullptr, int(touched.answers.size())));
    m_consequences->setText(sentences.join(u' '));
}

base::Result<> ApprovalDialog::submit()
{
    const auto revision = approved();
    if (!revision)
        return base::fail(revision.error());
    if (revision->approvedBy.isEmpty())
        return base::fail(base::ErrorCode::Usage, tr("Name the person who approved it."));
    return project::changeRevision(m_workspace.project(), *revision);
}

} // namespace ui
