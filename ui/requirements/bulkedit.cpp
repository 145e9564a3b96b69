// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "bulkedit.h"

#include "models/words.h"
#include "widgets/choicename.h"
#include "widgets/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kTextLines = 3;

/// Drops from `part` what the line already has; says whether it has something else there.
template <typename T>
bool keepsOther(std::optional<T> &part, const T &present, const T &none, bool replaces)
{
    if (!part || *part == present) {
        part.reset();
        return false;
    }
    const bool isOther = present != none;
    if (isOther && !replaces)
        part.reset();
    return isOther;
}

/// What the patch changes in the line.
project::AnswerPatch reduced(project::AnswerPatch patch, const domain::Answer &answer, bool replaces, bool &isOther)
{
    const domain::Answer blank;
    isOther |= keepsOther(patch.status, answer.status, blank.status, replaces);
    isOther |= keepsOther(patch.owner, answer.owner, blank.owner, replaces);
    isOther |= keepsOther(patch.due, answer.due, blank.due, replaces);
    isOther |= keepsOther(patch.method, answer.method, blank.method, replaces);
    const bool keepsDecision = keepsOther(patch.applies, answer.applies, blank.applies, replaces);
    isOther |= keepsDecision;
    if (keepsDecision && !replaces)
        patch.justification.reset(); // the reason for a decision the line does not take
    isOther |= keepsOther(patch.justification, answer.justification, blank.justification, replaces);
    return patch;
}

bool changesSomething(const project::AnswerPatch &patch)
{
    return patch.status || patch.owner || patch.due || patch.method || patch.applies || patch.justification;
}

bool takesVerdictBack(const project::AnswerPatch &patch)
{
    return patch.applies || patch.justification || patch.method;
}

} // namespace

BulkEffect bulkEffect(const QList<AnswerLine> &lines, const project::AnswerPatch &patch, bool replaces)
{
    BulkEffect effect;
    for (const AnswerLine &line : lines) {
        bool isOther = false;
        const project::AnswerPatch change = reduced(patch, line.answer, replaces, isOther);
        effect.others += int(isOther);
        if (!changesSomething(change))
            continue;
        effect.targets.append({line.row, line.device, change});
        effect.breaking += int(!line.inheritedFrom.isEmpty());
        effect.unjudged += int(takesVerdictBack(change) && line.answer.verdict != domain::Verdict::NotJudged);
    }
    return effect;
}

BulkEdit::BulkEdit(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"bulkEdit"_s);
    m_for = new QLabel(this);
    m_what = new QComboBox(this);
    m_what->setObjectName(u"bulkWhat"_s);
    nameChoice(m_what, tr("What to set"));
    m_what->addItems({tr("Status"), tr("Owner"), tr("Due"), tr("Applies"), tr("Method")}); // as in What
    createValues();
    m_replaces = new QCheckBox(this);
    m_replaces->setObjectName(u"bulkReplace"_s);
    m_effect = new QLabel(this);
    m_effect->setObjectName(u"bulkEffect"_s);
    m_effect->setWordWrap(true);
    m_set = new QPushButton(tr("&Set"), this);
    m_set->setObjectName(u"bulkSet"_s);
    m_confirm = new QPushButton(icon(u"confirm"_s), {}, this);
    m_confirm->setObjectName(u"bulkConfirm"_s);
    m_confirm->setToolTip(
        tr("Say that these answers and references hold as they stand; your name and the time go into the history"));
    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT confirmRequested(unconfirmed()); });
    layOut();
    connect(m_what, &QComboBox::currentIndexChanged, m_values, &QStackedWidget::setCurrentIndex);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        m_replaces->setChecked(false);
        update();
    });
    connect(m_replaces, &QCheckBox::toggled, this, &BulkEdit::update);
    connect(m_set, &QPushButton::clicked, this, &BulkEdit::submit);
    setLines({});
}

QComboBox *BulkEdit::choices(const QList<Choice> &all, const QString &name)
{
    auto *box = new QComboBox(m_values);
    box->setObjectName(name);
    for (const Choice &choice : all)
        box->addItem(choice.text, choice.name);
    connect(box, &QComboBox::currentIndexChanged, this, &BulkEdit::update);
    return box;
}

void BulkEdit::createValues()
{
    m_values = new QStackedWidget(this);
    const auto line = [this](const QString &name, const QString &hint) {
        auto *edit = new QLineEdit(m_values);
        edit->setObjectName(name);
        edit->setPlaceholderText(hint);
        edit->setAccessibleName(hint);
        connect(edit, &QLineEdit::textChanged, this, &BulkEdit::update);
        return edit;
    };
    const auto text = [this](const QString &name, const QString &hint) {
        auto *edit = new QPlainTextEdit(m_values);
        edit->setObjectName(name);
        edit->setPlaceholderText(hint);
        edit->setAccessibleName(hint);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(kTextLines * edit->fontMetrics().lineSpacing() + 12);
        connect(edit, &QPlainTextEdit::textChanged, this, &BulkEdit::update);
        return edit;
    };
    m_status = choices(choicesOf<domain::WorkStatus>(), u"bulkStatus"_s);
    nameChoice(m_status, tr("Status"));
    m_owner = line(u"bulkOwner"_s, tr("Name of the owner"));
    m_due = line(u"bulkDue"_s, tr("Date, as 2026-03-31"));
    m_applies = choices(choicesOf<domain::Applicability>(), u"bulkApplies"_s);
    nameChoice(m_applies, tr("Applies"));
    m_justification = text(u"bulkJustification"_s, tr("Justification; empty leaves what is there"));
    m_method = text(u"bulkMethod"_s, tr("Method of showing conformity"));
    auto *decision = new QWidget(m_values);
    auto *row = new QHBoxLayout(decision);
    row->setContentsMargins({});
    row->addWidget(m_applies, 0, Qt::AlignTop);
    row->addWidget(m_justification, 1);
    for (QWidget *value : std::initializer_list<QWidget *>{m_status, m_owner, m_due, decision, m_method}) {
        auto *page = new QWidget(m_values);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins({});
        column->addWidget(value, 0, Qt::AlignTop);
        m_values->addWidget(page);
    }
}

void BulkEdit::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 6);
    m_for->setMinimumHeight(m_what->sizeHint().height());
    grid->addWidget(m_for, 0, 0, Qt::AlignTop);
    grid->addWidget(m_what, 0, 1, Qt::AlignTop);
    grid->addWidget(m_values, 0, 2);
    grid->addWidget(m_set, 0, 3, Qt::AlignTop);
    grid->addWidget(m_effect, 1, 0, 1, 4);
    grid->addWidget(m_replaces, 2, 0, 1, 4);
    grid->addWidget(m_confirm, 3, 0, 1, 4, Qt::AlignLeft);
    grid->setColumnStretch(2, 1);
}

void BulkEdit::setLines(const QList<AnswerLine> &lines)
{
    m_lines = lines;
    m_for->setText(tr("For %n line(s), set", nullptr, int(lines.size())));
    setVisible(lines.size() > 1);
    const int rows = int(unconfirmed().count());
    m_confirm->setText(tr("Still true: confirm %n answer(s) and reference(s)", nullptr, rows));
    m_confirm->setVisible(rows > 0);
    update();
}

project::Unconfirmed BulkEdit::unconfirmed() const
{
    project::Unconfirmed rows;
    for (const AnswerLine &line : m_lines)
        rows.add(line.unconfirmed);
    return rows;
}

void BulkEdit::setPeople(const QStringList &people)
{
    auto *completer = new QCompleter(people, m_owner);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_owner->setCompleter(completer);
}

void BulkEdit::proposeApplies(domain::Applicability applies)
{
    m_what->setCurrentIndex(int(What::Applies));
    m_applies->setCurrentIndex(m_applies->findData(domain::nameOf(applies)));
    m_justification->setFocus(Qt::ShortcutFocusReason);
}

base::Result<project::AnswerPatch> BulkEdit::patch() const
{
    project::AnswerPatch patch;
    switch (What(m_what->currentIndex())) {
        case What::Status:
            patch.status = domain::valueOf<domain::WorkStatus>(m_status->currentData().toString());
            break;
        case What::Owner:
            patch.owner = m_owner->text().trimmed();
            break;
        case What::Due: {
            const auto date = parseDate(m_due->text());
            if (!date)
                return base::fail(date.error());
            patch.due = *date;
            break;
        }
        case What::Applies:
            patch.applies = domain::valueOf<domain::Applicability>(m_applies->currentData().toString());
            if (!m_justification->toPlainText().trimmed().isEmpty())
                patch.justification = m_justification->toPlainText();
            break;
        case What::Method:
            patch.method = m_method->toPlainText();
            break;
    }
    return patch;
}

QString BulkEdit::effectText(const BulkEffect &effect) const
{
    QStringList sentences{tr("%n line(s) will change.", nullptr, int(effect.targets.size()))};
    if (effect.breaking > 0)
        sentences.append(tr("%n of them inherit(s) an answer and will get one of its own.", nullptr, effect.breaking));
    if (effect.unjudged > 0)
        sentences.append(tr("%n verdict(s) will go back to \"not judged\".", nullptr, effect.unjudged));
    return sentences.join(u' ');
}

void BulkEdit::update()
{
    if (!m_set)
        return;
    const auto patch = this->patch();
    if (!patch) {
        m_effect->setText(patch.error().message);
        m_set->setEnabled(false);
        m_replaces->hide();
        return;
    }
    const BulkEffect effect = bulkEffect(m_lines, *patch, m_replaces->isChecked());
    m_replaces->setVisible(effect.others > 0);
    m_replaces->setText(tr("&Replace the other value of %n line(s) too", nullptr, effect.others));
    m_effect->setText(effectText(effect));
    m_set->setEnabled(!effect.targets.isEmpty());
}

void BulkEdit::submit()
{
    const auto patch = this->patch();
    if (!patch)
        return;
    Q_EMIT setRequested(bulkEffect(m_lines, *patch, m_replaces->isChecked()).targets);
    m_replaces->setChecked(false);
}

} // namespace ui
