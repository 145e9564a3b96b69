// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "tour.h"

#include "widgets/announce.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kWidth = 380;
constexpr int kGap = 12;
constexpr int kRing = 3;

/// A frame in the accent colour that lets every click through.
class Ring final : public QWidget
{
public:
    explicit Ring(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), kRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
};

} // namespace

Tour::Tour(const QList<TourStep> &steps, QWidget *window)
    : NoticeFrame(window),
      m_steps(steps),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_count(new QLabel(this)),
      m_ring(new Ring(window)),
      m_before(window->focusWidget())
{
    setObjectName(u"tour"_s);
    setAccessibleName(tr("Tour"));
    setFocusPolicy(Qt::StrongFocus);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_text, m_count}) {
        label->setWordWrap(label != m_count);
        label->setTextFormat(Qt::PlainText);
    }
    m_title->setObjectName(u"tourTitle"_s);
    m_text->setObjectName(u"tourText"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->addWidget(m_title);
    column->addWidget(m_text);
    createButtons();
    window->installEventFilter(this);
    showStep(0);
}

void Tour::createButtons()
{
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setObjectName(u"tourBack"_s);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"tourNext"_s);
    m_next->setDefault(true);
    auto *skip = new QPushButton(tr("&Skip the tour"), this);
    skip->setObjectName(u"tourSkip"_s);
    skip->setFlat(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(skip);
    row->addWidget(m_back);
    row->addWidget(m_next);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 < m_steps.size())
            showStep(m_step + 1);
        else
            end();
    });
}

void Tour::showStep(qsizetype step)
{
    m_step = step;
    const TourStep &shown = m_steps.at(step);
    m_target = shown.find ? shown.find() : nullptr;
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_count->setText(tr("%1 of %2", "step of the tour").arg(step + 1).arg(m_steps.size()));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < m_steps.size() ? tr("&Next") : tr("&Done"));
    setAccessibleDescription(shown.title + u". "_s + shown.text);
    place();
    show();
    raise();
    QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection); // a pane that was just brought up is laid out by then
    m_next->setFocus(Qt::OtherFocusReason);
    announce(this, accessibleDescription());
}

// Beside its target where there is room, else below, above, or in the middle; always inside the window.
void Tour::place()
{
    const QRect window = parentWidget()->rect().adjusted(kGap, kGap, -kGap, -kGap);
    setFixedWidth(std::min(std::max(kWidth, layout()->minimumSize().width()), window.width()));
    adjustSize();
    m_ring->setVisible(m_target && m_target->isVisible());
    QPoint corner = window.center() - rect().center();
    if (m_ring->isVisible()) {
        const QRect seen = m_target->visibleRegion().boundingRect(); // an area may be scrolled
        const QRect target = (seen.isEmpty() ? m_target->rect() : seen).translated(m_target->mapTo(parentWidget(), QPoint()));
        m_ring->setGeometry(target.adjusted(-kRing, -kRing, kRing, kRing).intersected(parentWidget()->rect()));
        m_ring->raise();
        if (target.right() + kGap + width() <= window.right())
            corner = {target.right() + kGap, target.top()};
        else if (target.left() - kGap - width() >= window.left())
            corner = {target.left() - kGap - width(), target.top()};
        else if (target.bottom() + kGap + height() <= window.bottom())
            corner = {target.left(), target.bottom() + kGap};
        else if (target.top() - kGap - height() >= window.top())
            corner = {target.left(), target.top() - kGap - height()};
    }
    corner.setX(std::clamp(corner.x(), window.left(), std::max(window.left(), window.right() - width())));
    corner.setY(std::clamp(corner.y(), window.top(), std::max(window.top(), window.bottom() - height())));
    move(corner);
    raise();
}

void Tour::end()
{
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
    m_ring->deleteLater();
    deleteLater();
    Q_EMIT ended();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return NoticeFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        NoticeFrame::keyPressEvent(event);
}

} // namespace ui
