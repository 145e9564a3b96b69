// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "textcompleter.h"

#include "widgets/announce.h"

#include <base/text.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

enum Role { kInsertRole = Qt::UserRole + 1, kBackRole, kSearchRole };

constexpr int kWidest = 640;
constexpr int kRows = 10;

} // namespace

TextCompleter::TextCompleter(QPlainTextEdit *edit)
    : QObject(edit), m_edit(edit), m_completer(new QCompleter(this)), m_model(new QStandardItemModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setWidget(edit);
    m_completer->setCompletionRole(kSearchRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(kRows);
    m_completer->popup()->setObjectName(u"textOffers"_s);
    m_completer->popup()->setAccessibleName(tr("What can be inserted here"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &TextCompleter::insert);
    // The focus stays in the text: what the keys go over in the list is not said by itself.
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::highlighted), edit,
            [edit](const QModelIndex &offer) { announce(edit, offer.data().toString()); });
}

bool TextCompleter::isOpen() const
{
    return m_completer->popup()->isVisible();
}

std::optional<TextCompleter::Opening> TextCompleter::opening() const
{
    static const QRegularExpression pattern(u"(\\{\\{|\\{%|\\[\\[)([^\\{\\}\\[\\]%]{0,80})$"_s);
    const QTextCursor cursor = m_edit->textCursor();
    const auto match = pattern.match(cursor.block().text().first(cursor.positionInBlock()));
    if (!match.hasMatch() || cursor.hasSelection())
        return std::nullopt;
    const QString sign = match.captured(1);
    const Kind kind = sign == "{{"_L1 ? Kind::Field : sign == "{%"_L1 ? Kind::Tag : Kind::Reference;
    return Opening{kind, cursor.block().position() + int(match.capturedStart()), match.captured(2).trimmed()};
}

void TextCompleter::update(bool always)
{
    const auto found = m_edit->isReadOnly() ? std::nullopt : opening();
    if (!m_source || (!found && !always)) {
        m_completer->popup()->hide();
        return;
    }
    const auto kind = found ? std::optional(found->kind) : std::nullopt;
    if (!isOpen() || kind != m_kind)
        fill(kind);
    show(found ? found->typed : QString());
}

void TextCompleter::fill(std::optional<Kind> kind)
{
    m_kind = kind;
    QList<TextOffer> offers;
    for (const Kind one : {Kind::Field, Kind::Reference, Kind::Tag}) {
        if (!kind || *kind == one)
            offers += m_source(one);
    }
    m_model->clear();
    for (const TextOffer &offer : std::as_const(offers)) {
        const QString detail = base::elided(base::singleLine(offer.detail), 90);
        auto item = std::make_unique<QStandardItem>(
            detail.isEmpty() ? offer.label
                             : tr("%1 – %2", "what is inserted, and what it says").arg(offer.label, detail));
        item->setData(offer.insert, kInsertRole);
        item->setData(int(offer.back), kBackRole);
        item->setData(QString(offer.label + u' ' + detail), kSearchRole);
        m_model->appendRow(item.release());
    }
}

void TextCompleter::show(const QString &typed)
{
    m_completer->setCompletionPrefix(typed);
    QAbstractItemView *popup = m_completer->popup();
    if (m_completer->completionCount() == 0)
        return popup->hide();
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = m_edit->cursorRect();
    const int wanted = popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 8;
    place.setWidth(std::min({wanted, kWidest, std::max(m_edit->width(), 320)}));
    m_completer->complete(place);
}

void TextCompleter::insert(const QModelIndex &index)
{
    QTextCursor cursor = m_edit->textCursor();
    if (const auto found = opening()) {
        const QString behind = cursor.block().text().sliced(cursor.positionInBlock());
        static const QRegularExpression closing(u"^[ \\t]*(?:\\}\\}|%\\}|\\]\\])"_s);
        const auto length = closing.match(behind).capturedLength();
        const int end = cursor.position() + int(std::max<qsizetype>(length, 0));
        cursor.setPosition(found->from);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
    }
    cursor.insertText(index.data(kInsertRole).toString());
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, index.data(kBackRole).toInt());
    m_edit->setTextCursor(cursor);
}

} // namespace ui
