// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "answerform.h"

#include "answernotices.h"
#include "applicabilityfield.h"
#include "remarkfixes.h"
#include "requirementstates.h"
#include "solutionsfield.h"
#include "widgets/confirmnotice.h"
#include "widgets/datepopup.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/textfields.h"

#include <domain/names.h>

#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kFieldCharacters = 17; ///< the least width of a field in a line of several

/// Fields beside each other, below each other where they do not fit.
FlowLayout *fieldLine(const QList<Field *> &fields)
{
    auto *line = new FlowLayout(FlowLayout::Rest::Shared);
    line->setSpacing(12);
    for (Field *field : fields) {
        field->setMinimumWidth(kFieldCharacters * field->fontMetrics().averageCharWidth());
        line->addWidget(field);
        line->setAlignment(field, Qt::AlignTop); // a neighbour may have something to say below it
    }
    return line;
}

} // namespace

AnswerForm::AnswerForm(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    createNotices(column);
    createDecision(column);
    createReasons(column);
    createWork(column);
    createVerdict(column);
    connectTexts();
    connectVerdict();
}

void AnswerForm::createNotices(QVBoxLayout *column)
{
    m_notices = new AnswerNotices(this);
    column->addWidget(m_notices);
    m_toConfirm = new ConfirmNotice(this);
    column->addWidget(m_toConfirm);
    connect(m_toConfirm, &ConfirmNotice::confirmed, this, &AnswerForm::confirm);
    connect(m_notices, &AnswerNotices::breakAwayRequested, this, &AnswerForm::breakAway);
    connect(m_notices, &AnswerNotices::takeOverRequested, this, &AnswerForm::takeOverProposal);
    connect(m_notices, &AnswerNotices::sourceRequested, this, [this] {
        const qsizetype from = m_workspace.book(*m_row->pack).effective(m_row->index, device()).from;
        Q_EMIT m_workspace.goToRequested({m_row->pack->requirements.at(from).id, 0, 0, {}, {}});
    });
}

void AnswerForm::createDecision(QVBoxLayout *column)
{
    m_applies = new ApplicabilityField(this);
    m_coversBelow = new QCheckBox(tr("Answers the rows bel&ow too"), this);
    m_coversBelow->setObjectName(u"coversBelow"_s);
    m_coversBelow->setToolTip(tr("Rows below without an answer of their own inherit this one"));
    column->addWidget(m_applies);
    column->addWidget(m_coversBelow);
    connect(m_coversBelow, &QCheckBox::clicked, this, [this](bool checked) {
        project::AnswerPatch patch;
        patch.coversBelow = checked;
        m_workspace.accept(apply(patch));
    });
}

void AnswerForm::createReasons(QVBoxLayout *column)
{
    m_justification = new TextField(tr("&Justification"), u"justification"_s, 3, this);
    m_method = new TextField(tr("&Method of showing conformity"), u"method"_s, 2, this);
    m_solutions = createSolutionsField(this);
    for (Field *field : std::initializer_list<Field *>{m_justification, m_method, m_solutions})
        column->addWidget(field);
}

void AnswerForm::createWork(QVBoxLayout *column)
{
    m_status = new ChoiceField(tr("S&tatus of work"), u"status"_s, choicesOf<domain::WorkStatus>(), this);
    m_owner = new LineField(tr("O&wner"), u"owner"_s, this);
    m_due = new LineField(tr("&Due"), u"due"_s, this);
    m_due->line()->setPlaceholderText(u"2026-03-31"_s);
    addCalendar(m_due);
    completeNames(m_owner->line());
    column->addLayout(fieldLine({m_status, m_owner, m_due}));
}

void AnswerForm::createVerdict(QVBoxLayout *column)
{
    m_verdict = new ChoiceField(tr("&Verdict"), u"verdict"_s, choicesOf<domain::Verdict>(), this);
    m_verdictBy = new LineField(tr("Judged by"), u"verdictBy"_s, this);
    m_verdictBy->line()->setPlaceholderText(tr("Name of the person who judges"));
    completeNames(m_verdictBy->line());
    m_verdictOn = new QLabel(this);
    m_verdictOn->setForegroundRole(QPalette::PlaceholderText);
    m_note = new TextField(tr("Internal note, never e&xported"), u"note"_s, 2, this);
    m_takeBack = new QPushButton(icon(u"undo"_s), tr("Take this answer back"), this);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_takeBack->setToolTip(tr("Remove the row's own answer; it then inherits, or is undecided"));
    column->addLayout(fieldLine({m_verdict, m_verdictBy}));
    column->addWidget(m_verdictOn);
    column->addWidget(m_note);
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
    connect(m_takeBack, &QPushButton::clicked, this, &AnswerForm::takeBack);
}

/// Offers the names that are in the project already.
void AnswerForm::completeNames(QLineEdit *line)
{
    auto *names = new QStringListModel(line);
    auto *completer = new QCompleter(names, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
    connect(line, &QLineEdit::textEdited, names,
            [this, names] { names->setStringList(answerPeople(m_workspace.data())); });
}

template <typename E>
void AnswerForm::connectChoice(ValueField *field, std::optional<E> project::AnswerPatch::*member)
{
    field->onStore([this, member](const QString &name) {
        project::AnswerPatch patch;
        patch.*member = domain::valueOf<E>(name);
        return apply(patch);
    });
}

void AnswerForm::connectTexts()
{
    connectChoice(m_applies, &project::AnswerPatch::applies);
    connectChoice(m_status, &project::AnswerPatch::status);
    const std::pair<ValueField *, std::optional<QString> project::AnswerPatch::*> texts[] = {
        {m_justification, &project::AnswerPatch::justification},
        {m_method, &project::AnswerPatch::method},
        {m_owner, &project::AnswerPatch::owner},
        {m_note, &project::AnswerPatch::note}};
    for (const auto &[field, member] : texts) {
        field->onStore([this, to = member](const QString &text) {
            project::AnswerPatch patch;
            patch.*to = text;
            return apply(patch);
        });
    }
    m_due->onStore([this](const QString &text) -> base::Result<> {
        const auto date = parseDate(text);
        if (!date)
            return base::fail(date.error());
        project::AnswerPatch patch;
        patch.due = *date;
        return apply(patch);
    });
    m_solutions->onStore([this](const QList<QStringList> &rows) {
        project::AnswerPatch patch;
        patch.solutions = solutionsFrom(rows);
        return apply(patch);
    });
}

void AnswerForm::connectVerdict()
{
    m_verdict->onStore([this](const QString &) {
        const auto stored = applyVerdict();
        if (stored)
            m_verdictBy->showError({});
        return stored;
    });
    m_verdictBy->onStore([this](const QString &name) -> base::Result<> {
        const bool isJudged = m_verdict->text() != domain::nameOf(domain::Verdict::NotJudged);
        if (!isJudged && !name.trimmed().isEmpty())
            return base::fail(base::ErrorCode::Usage,
                              tr("a name is stored with its verdict. Choose the verdict, or clear the name."));
        const auto stored = applyVerdict();
        if (stored)
            m_verdict->showError({});
        return stored;
    });
}

base::Result<> AnswerForm::applyVerdict()
{
    project::AnswerPatch patch;
    patch.verdict = domain::valueOf<domain::Verdict>(m_verdict->text());
    patch.verdictBy = m_verdictBy->text().trimmed();
    return apply(patch);
}

base::Result<> AnswerForm::apply(const project::AnswerPatch &patch)
{
    return project::setAnswer(m_workspace.project(), *m_row, m_devices, patch);
}

std::optional<domain::DeviceId> AnswerForm::device() const
{
    return m_devices.isEmpty() ? std::nullopt : std::optional(m_devices.first());
}

void AnswerForm::show(const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices)
{
    m_row = row;
    m_devices = devices;
    m_verdictBy->setValue({});
    m_solutions->dropBlankRows();
    suggestStandards(m_solutions, m_workspace.environment().catalog, row);
    setVisible(row.requirement().answerable || row.pack->answerableBelow(row.index) > 0);
    refresh();
}

void AnswerForm::refresh()
{
    if (!m_row)
        return;
    const domain::AnswerBook &book = m_workspace.book(*m_row->pack);
    const domain::EffectiveAnswer answer = book.effective(m_row->index, device());
    load(answer);
    m_notices->showInheritance(*m_row, answer, m_workspace.isReadOnly());
    showProposal(answer);
    showToConfirm(answer);
    m_takeBack->setVisible(book.own(m_row->index, device()) != nullptr && !m_workspace.isReadOnly());
    setFieldsReadOnly(this, m_workspace.isReadOnly() || answer.inherited);
    m_coversBelow->setEnabled(m_row->requirement().answerable && !m_workspace.isReadOnly() &&
                              !answer.inherited);
}

void AnswerForm::load(const domain::EffectiveAnswer &effective)
{
    const domain::Answer answer = effective.answer ? *effective.answer : domain::Answer();
    m_applies->setValue(domain::nameOf(answer.applies));
    m_justification->setValue(answer.justification);
    m_method->setValue(answer.method);
    setSolutions(m_solutions, answer.solutions);
    m_status->setValue(domain::nameOf(answer.status));
    m_owner->setValue(answer.owner);
    m_due->setValue(word(answer.due));
    m_verdict->setValue(domain::nameOf(answer.verdict));
    m_verdictBy->setValue(answer.verdictBy);
    m_verdictOn->setText(answer.verdictOn ? tr("Judged on %1").arg(word(answer.verdictOn)) : QString());
    m_verdictOn->setVisible(answer.verdictOn.has_value());
    m_note->setValue(answer.note);
    const bool hasRowsBelow = m_row->pack->answerableBelow(m_row->index) > 0;
    m_coversBelow->setVisible(hasRowsBelow);
    m_coversBelow->setChecked(answer.coversBelow || !m_row->requirement().answerable);
}

void AnswerForm::showProposal(const domain::EffectiveAnswer &answer)
{
    QList<domain::Device> devices = m_workspace.data().devices;
    if (!m_devices.isEmpty())
        devices.removeIf([this](const domain::Device &device) { return !m_devices.contains(device.id); });
    m_proposal.reset();
    if (answer.applies() == domain::Applicability::Undecided)
        m_proposal =
            proposalFor(m_row->requirement(), devices,
                        m_workspace.environment().catalog.traits(m_workspace.project().regulation()));
    m_notices->showProposal(m_proposal, m_workspace.isReadOnly());
}

void AnswerForm::takeOverProposal()
{
    if (m_proposal->applies == domain::Applicability::Undecided) {
        domain::Place place;
        place.device =
            m_devices.isEmpty() ? m_workspace.data().devices.first().id.value : m_devices.first().value;
        place.field = u"traits"_s;
        Q_EMIT m_workspace.goToRequested(place);
        return;
    }
    project::AnswerPatch patch;
    patch.applies = m_proposal->applies;
    if (m_justification->text().trimmed().isEmpty())
        patch.justification = m_proposal->justification;
    if (m_workspace.accept(apply(patch)))
        m_justification->setFocus(Qt::OtherFocusReason);
}

/// An inherited answer is confirmed where it was given.
void AnswerForm::showToConfirm(const domain::EffectiveAnswer &answer)
{
    m_toConfirm->setReason(answer.answer ? answer.answer->toConfirm : QString(),
                           !answer.inherited && !m_workspace.isReadOnly());
}

void AnswerForm::confirm()
{
    const domain::Answer *answer = m_workspace.book(*m_row->pack).effective(m_row->index, device()).answer;
    if (answer)
        m_workspace.accept(project::confirmAnswers(m_workspace.project(), {answer->id}));
}

void AnswerForm::breakAway()
{
    if (m_workspace.accept(apply({})))
        m_justification->setFocus(Qt::OtherFocusReason);
}

void AnswerForm::takeBack()
{
    m_workspace.accept(project::clearAnswer(m_workspace.project(), *m_row, m_devices));
}

QList<std::pair<QString, Field *>> AnswerForm::fields() const
{
    return {{u"applies"_s, m_applies},
            {u"justification"_s, m_justification},
            {u"method"_s, m_method},
            {u"solutions"_s, m_solutions},
            {u"status"_s, m_status},
            {u"owner"_s, m_owner},
            {u"due"_s, m_due},
            {u"verdict"_s, m_verdict},
            {u"verdict_by"_s, m_verdictBy},
            {u"note"_s, m_note}};
}

bool AnswerForm::isBegun() const
{
    QList<domain::DeviceId> devices = m_devices;
    if (devices.isEmpty()) {
        for (const domain::Device &device : m_workspace.data().devices)
            devices.append(device.id);
    }
    const auto groups = m_workspace.book(*m_row->pack).groups(m_row->index, devices);
    return std::ranges::any_of(groups, [](const domain::DeviceGroup &group) {
        return group.answer.answer || !group.answer.citations.isEmpty();
    });
}

/// A row nobody has begun is not in error yet, whatever the checker has to say of the project.
QString AnswerForm::remarkText(const domain::Remark &remark) const
{
    if (remark.place.field == "applies"_L1 && !isBegun())
        return tr("Not decided yet.");
    return word(remark.severity) + u": "_s + remark.message;
}

void AnswerForm::showRemarks(const QList<domain::Remark> &remarks)
{
    struct Said
    {
        QStringList texts;
        QList<Fix> fixes;
    };
    const auto fields = this->fields();
    QHash<Field *, Said> said; // null: of no field
    for (const domain::Remark &remark : remarks) {
        if (remark.place.field == "to_confirm"_L1)
            continue; // the notice says it
        const auto field = std::ranges::find(fields, remark.place.field, &std::pair<QString, Field *>::first);
        Said &here = said[field == fields.end() ? nullptr : field->second];
        here.texts.append(remarkText(remark));
        here.fixes += fixesFor(remark, {*m_row, m_devices}, m_workspace);
    }
    for (const auto &[name, field] : fields)
        field->showRemark(said.value(field).texts.join(u'\n'), said.value(field).fixes);
    m_notices->showRemarks(said.value(nullptr).texts, said.value(nullptr).fixes);
}

void AnswerForm::focusField(const QString &name)
{
    if (name == "covers_below"_L1)
        return m_coversBelow->setFocus(Qt::OtherFocusReason);
    if (name == "to_confirm"_L1)
        return m_toConfirm->setFocus(Qt::OtherFocusReason);
    const auto fields = this->fields();
    const auto field = std::ranges::find(fields, name, &std::pair<QString, Field *>::first);
    if (field != fields.end())
        field->second->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
