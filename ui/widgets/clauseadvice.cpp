// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "clauseadvice.h"

#include "wraplabel.h"

#include <domain/names.h>

#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr QLatin1StringView kOpenKey = "requirements/adviceOpen"_L1;

QString heading(const QString &text)
{
    return u"<p style=\"margin-bottom:2px\"><b>%1</b></p>"_s.arg(text.toHtmlEscaped());
}

/// Items are HTML already.
QString list(const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    return heading(title) + u"<ul style=\"margin-top:0px; margin-left:-16px\"><li>"_s + items.join(u"</li><li>"_s) + u"</li></ul>"_s;
}

QStringList escaped(QStringList texts)
{
    for (QString &text : texts)
        text = text.toHtmlEscaped();
    return texts;
}

QString link(const catalog::Catalog &catalog, const QString &id)
{
    const auto row = catalog.find(id);
    if (!row)
        return id.toHtmlEscaped();
    const domain::Requirement &clause = row->requirement();
    return u"<a href=\"%1\">%2</a> %3"_s.arg(id.toHtmlEscaped(),
                                             domain::placeName(*row->pack, clause).toHtmlEscaped(),
                                             clause.title.toHtmlEscaped());
}

QStringList relatedLinks(const catalog::Catalog &catalog, const domain::Advice &advice)
{
    QStringList links;
    for (const QString &id : advice.related)
        links.append(link(catalog, id));
    return links;
}

QString standardText(const catalog::Catalog &catalog, const QString &designation, domain::Regulation regulation)
{
    const domain::Standard *standard = catalog.standard(designation);
    if (!standard)
        return designation.toHtmlEscaped();
    const QString decision = standard->harmonised.value(domain::nameOf(regulation));
    QStringList facts{standard->title};
    facts.append(decision.isEmpty() ? ClauseAdvice::tr("not known to be harmonised")
                                    : ClauseAdvice::tr("harmonised, %1").arg(decision));
    if (standard->certainty == domain::Certainty::Verify)
        facts.append(ClauseAdvice::tr("verify edition and status"));
    return u"<b>%1</b> – %2"_s.arg(designation.toHtmlEscaped(), facts.join(u"; "_s).toHtmlEscaped());
}

QStringList standardTexts(const catalog::Catalog &catalog, const domain::Advice &advice, domain::Regulation regulation)
{
    QStringList texts;
    for (const QString &designation : advice.standards)
        texts.append(standardText(catalog, designation, regulation));
    return texts;
}

QStringList counterpartText(const catalog::Catalog &catalog, const domain::Advice &advice)
{
    if (!advice.counterpart)
        return {};
    const auto other = catalog.find(advice.counterpart->id);
    const QString place = other ? domain::placeName(*other->pack, other->requirement()) : advice.counterpart->id;
    if (advice.counterpart->likeness == domain::Likeness::Equal)
        return {ClauseAdvice::tr("%1 asks for the same.").arg(place).toHtmlEscaped()};
    const QString difference = advice.counterpart->difference;
    return {(place + u": "_s + difference).toHtmlEscaped()};
}

QString adviceText(const catalog::Catalog &catalog, const catalog::Catalog::Row &row)
{
    const domain::Advice &advice = row.requirement().advice;
    const QStringList deficiency = advice.deficiency.isEmpty() ? QStringList() : QStringList{advice.deficiency};
    return list(ClauseAdvice::tr("To judge yourself"), escaped(advice.judgement))
        + list(ClauseAdvice::tr("Think of"), escaped(advice.thinkOf))
        + list(ClauseAdvice::tr("Usual methods"), escaped(advice.methods))
        + list(ClauseAdvice::tr("Usual evidence"), escaped(advice.evidence))
        + list(ClauseAdvice::tr("Standards"), standardTexts(catalog, advice, row.pack->regulation))
        + list(ClauseAdvice::tr("Guidance documents"), escaped(advice.guidance))
        + list(ClauseAdvice::tr("Often found wanting"), escaped(deficiency))
        + list(ClauseAdvice::tr("See also"), relatedLinks(catalog, advice))
        + list(ClauseAdvice::tr("In the other regulation"), counterpartText(catalog, advice));
}

} // namespace

ClauseAdvice::ClauseAdvice(const catalog::Catalog &catalog, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_fold(new QToolButton(this)), m_text(new WrapLabel(this))
{
    m_fold->setObjectName(u"adviceFold"_s);
    m_fold->setText(tr("Guidance"));
    m_fold->setToolTip(tr("What to think of, usual methods and evidence, standards, related clauses"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_text->setObjectName(u"adviceText"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_text);
    setOpen(QSettings().value(kOpenKey, false).toBool());
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        QSettings().setValue(kOpenKey, open);
        setOpen(open);
        Q_EMIT opened(open);
    });
    connect(m_text, &QLabel::linkActivated, this, &ClauseAdvice::clauseActivated);
}

void ClauseAdvice::setOpen(bool open)
{
    m_fold->setChecked(open);
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_text->setVisible(open);
}

bool ClauseAdvice::isOpen() const
{
    return m_fold->isChecked();
}

void ClauseAdvice::show(const catalog::Catalog::Row &row)
{
    const QString text = adviceText(m_catalog, row);
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

} // namespace ui
