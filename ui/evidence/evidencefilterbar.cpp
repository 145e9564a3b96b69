// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencefilterbar.h"

#include "models/collation.h"
#include "models/words.h"
#include "widgets/choicename.h"
#include "widgets/filternotice.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kSearchCharacters = 34;
constexpr auto kGroupingKey = "evidence/grouping"_L1;
constexpr QLatin1StringView kAnyProblem{"any"};
constexpr QLatin1StringView kNoProblem{"none"};

constexpr project::EvidenceProblem kProblems[] = {
    project::EvidenceProblem::NoText,         project::EvidenceProblem::Password,
    project::EvidenceProblem::Signed,         project::EvidenceProblem::Warnings,
    project::EvidenceProblem::AttachmentOnly, project::EvidenceProblem::ByReference};

/// The chosen value; nothing while all are shown.
template <domain::NamedEnum E>
std::optional<E> chosen(const QComboBox *box)
{
    return box->currentIndex() > 0 ? domain::valueOf<E>(box->currentData().toString()) : std::nullopt;
}

template <domain::NamedEnum E>
void addChoices(QComboBox *box)
{
    for (const Choice &choice : choicesOf<E>())
        box->addItem(choice.text, choice.name);
}

} // namespace

EvidenceFilterBar::EvidenceFilterBar(QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_notice(new FilterNotice(u"clearEvidenceFilter"_s, this)),
      m_count(new QLabel(this))
{
    m_search->setObjectName(u"evidenceFilter"_s);
    m_search->setPlaceholderText(tr("Number, title, owner, file …"));
    m_search->setAccessibleName(tr("Find evidence"));
    m_search->setToolTip(
        tr("All words have to be found in number, title, revision, kind, state, owner, problems or "
           "file name (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(kSearchCharacters * fontMetrics().averageCharWidth());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *row = new FlowLayout(FlowLayout::Rest::Shared);
    row->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_notice);
    row->addWidget(m_search);
    createChoices(row);
    m_count->setObjectName(u"evidenceCount"_s);
    row->addWidget(m_count);
    createGrouping(row);
    connect(m_search, &QLineEdit::textChanged, this, &EvidenceFilterBar::onChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &EvidenceFilterBar::accepted);
    connect(m_notice, &FilterNotice::showAllRequested, this, [this] {
        clear();
        m_search->setFocus(Qt::OtherFocusReason);
    });
}

QComboBox *EvidenceFilterBar::addChoice(FlowLayout *row, const QString &name, const QString &accessibleName,
                                        const QString &all)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    nameChoice(box, accessibleName);
    box->setToolTip(accessibleName);
    box->addItem(all);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(int(all.size()));
    row->addWidget(box);
    return box;
}

void EvidenceFilterBar::createChoices(FlowLayout *row)
{
    m_state = addChoice(row, u"evidenceStateFilter"_s, tr("State to show"), tr("All states"));
    addChoices<domain::DocumentState>(m_state);
    m_kind = addChoice(row, u"evidenceKindFilter"_s, tr("Kind to show"), tr("All kinds"));
    addChoices<domain::EvidenceKind>(m_kind);
    m_owner = addChoice(row, u"evidenceOwnerFilter"_s, tr("Owner to show"), tr("All owners"));
    m_cited = addChoice(row, u"evidenceCitedFilter"_s, tr("Cited or not"), tr("Cited or not"));
    m_cited->addItem(tr("Cited"), true);
    m_cited->addItem(tr("Not cited"), false);
    m_problem = addChoice(row, u"evidenceProblemFilter"_s, tr("Problems to show"), tr("All files"));
    m_problem->addItem(tr("Any problem"), QString(kAnyProblem));
    m_problem->addItem(tr("No problem"), QString(kNoProblem));
    for (const project::EvidenceProblem problem : kProblems)
        m_problem->addItem(word(problem), int(problem));
    const auto boxes = choices();
    for (const QComboBox *box : boxes)
        connect(box, &QComboBox::currentIndexChanged, this, &EvidenceFilterBar::onChanged);
}

void EvidenceFilterBar::createGrouping(FlowLayout *row)
{
    m_grouping = new QComboBox(this);
    m_grouping->setObjectName(u"evidenceGrouping"_s);
    nameChoice(m_grouping, tr("Group by"));
    m_grouping->setToolTip(m_grouping->accessibleName());
    m_grouping->addItem(tr("No groups"), int(EvidenceGrouping::None));
    m_grouping->addItem(tr("By document"), int(EvidenceGrouping::Document));
    m_grouping->addItem(tr("By kind"), int(EvidenceGrouping::Kind));
    m_grouping->addItem(tr("By state"), int(EvidenceGrouping::State));
    m_grouping->addItem(tr("By owner"), int(EvidenceGrouping::Owner));
    m_grouping->setCurrentIndex(std::max(
        0, m_grouping->findData(QSettings().value(kGroupingKey, int(EvidenceGrouping::None)).toInt())));
    row->addWidget(m_grouping);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(kGroupingKey, int(grouping()));
        Q_EMIT groupingChanged();
    });
}

EvidenceFilter EvidenceFilterBar::filter() const
{
    EvidenceFilter filter;
    filter.text = m_search->text().simplified();
    filter.state = chosen<domain::DocumentState>(m_state);
    filter.kind = chosen<domain::EvidenceKind>(m_kind);
    if (m_owner->currentIndex() > 0)
        filter.owner = m_owner->currentData().toString();
    if (m_cited->currentIndex() > 0)
        filter.isCited = m_cited->currentData().toBool();
    const QVariant problem = m_problem->currentData();
    if (problem.typeId() == QMetaType::QString)
        filter.hasProblems = problem.toString() == kAnyProblem;
    else if (problem.isValid())
        filter.problem = project::EvidenceProblem(problem.toInt());
    return filter;
}

EvidenceGrouping EvidenceFilterBar::grouping() const
{
    return EvidenceGrouping(m_grouping->currentData().toInt());
}

void EvidenceFilterBar::clear()
{
    {
        const QSignalBlocker search(m_search);
        m_search->clear();
        const auto boxes = choices();
        for (QComboBox *box : boxes) {
            const QSignalBlocker blocker(box);
            box->setCurrentIndex(0);
        }
    }
    onChanged();
}

void EvidenceFilterBar::onChanged()
{
    m_notice->setDescription(description());
    Q_EMIT filterChanged();
}

QString EvidenceFilterBar::description() const
{
    QStringList parts;
    const auto boxes = choices();
    for (const QComboBox *box : boxes) {
        if (box->currentIndex() > 0)
            parts.append(box->currentText());
    }
    if (const QString text = m_search->text().simplified(); !text.isEmpty())
        parts.append(u'"' + text + u'"');
    return parts.join(tr(", ", "between filters"));
}

void EvidenceFilterBar::offerOwner(const QString &owner)
{
    if (m_owner->findData(owner) < 0)
        m_owner->addItem(owner.isEmpty() ? tr("no owner") : owner, owner);
}

void EvidenceFilterBar::showOwner(const QString &owner)
{
    restoreState({{u"owner"_s, owner}, {u"grouping"_s, int(grouping())}});
}

QVariantMap EvidenceFilterBar::state() const
{
    QVariantMap state{{u"text"_s, m_search->text()},
                      {u"state"_s, m_state->currentIndex()},
                      {u"kind"_s, m_kind->currentIndex()},
                      {u"cited"_s, m_cited->currentIndex()},
                      {u"problem"_s, m_problem->currentIndex()},
                      {u"grouping"_s, int(grouping())}};
    if (m_owner->currentIndex() > 0)
        state.insert(u"owner"_s, m_owner->currentData());
    return state;
}

void EvidenceFilterBar::restoreState(const QVariantMap &state)
{
    {
        const QSignalBlocker search(m_search);
        m_search->setText(state.value(u"text"_s).toString());
        const std::pair<QComboBox *, QString> boxes[] = {
            {m_state, u"state"_s}, {m_kind, u"kind"_s}, {m_cited, u"cited"_s}, {m_problem, u"problem"_s}};
        for (const auto &[box, key] : boxes) {
            const QSignalBlocker quiet(box);
            box->setCurrentIndex(std::clamp(state.value(key).toInt(), 0, box->count() - 1));
        }
        const QSignalBlocker quiet(m_owner);
        if (state.contains(u"owner"_s))
            offerOwner(state.value(u"owner"_s).toString());
        m_owner->setCurrentIndex(
            state.contains(u"owner"_s) ? m_owner->findData(state.value(u"owner"_s).toString()) : 0);
    }
    if (const int grouping = m_grouping->findData(state.value(u"grouping"_s)); grouping >= 0)
        m_grouping->setCurrentIndex(grouping);
    onChanged();
}

void EvidenceFilterBar::setRows(const QList<EvidenceRow> &rows)
{
    QStringList owners;
    for (const EvidenceRow &row : rows)
        owners.append(row.document.owner);
    owners.removeDuplicates();
    sortByLanguage(owners);
    QStringList offered;
    for (int item = 1; item < m_owner->count(); ++item)
        offered.append(m_owner->itemData(item).toString());
    if (owners == offered)
        return;
    const QVariant before = m_owner->currentData();
    {
        const QSignalBlocker blocker(m_owner);
        while (m_owner->count() > 1)
            m_owner->removeItem(1);
        for (const QString &owner : std::as_const(owners))
            m_owner->addItem(owner.isEmpty() ? tr("no owner") : owner, owner);
        m_owner->setCurrentIndex(before.isValid() ? std::max(0, m_owner->findData(before)) : 0);
    }
    if (before.isValid() && m_owner->currentIndex() == 0)
        onChanged();
}

void EvidenceFilterBar::setCount(qsizetype shown, qsizetype all)
{
    m_count->setText(shown == all ? tr("%n revision(s)", nullptr, int(all))
                                  : tr("%1 of %2").arg(shown).arg(all));
}

void EvidenceFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace ui
