// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "choicename.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// A label that is never seen. Qt looks for it among the siblings of its box: it goes where the box goes.
class HiddenLabel final : public QLabel
{
public:
    HiddenLabel(QComboBox *box, const QString &name) : QLabel(box->parentWidget()), m_box(box)
    {
        setText(QString(name).replace(u'&', u"&&"_s));
        setBuddy(box);
        hide();
        box->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_box && event->type() == QEvent::ParentChange)
            setParent(m_box->parentWidget());
        return QLabel::eventFilter(watched, event);
    }

private:
    QComboBox *m_box;
};

} // namespace

void nameChoice(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    if (box->parentWidget())
        new HiddenLabel(box, name);
}

} // namespace ui
