// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "formdialog.h"

#include "announce.h"
#include "help/helpwindow.h"
#include "taborder.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

FormDialog::FormDialog(const QString &title, const QString &acceptText, QWidget *parent)
    : QDialog(parent),
      m_content(new QVBoxLayout),
      m_error(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_error->setObjectName(u"dialogError"_s);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();
    acceptButton()->setText(acceptText);
    acceptButton()->setObjectName(u"accept"_s);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_content, 1);
    column->addWidget(m_error);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    offerHelp(this);
}

QPushButton *FormDialog::acceptButton() const
{
    return m_buttons->button(QDialogButtonBox::Ok);
}

void FormDialog::accept()
{
    const auto done = submit();
    if (done)
        return QDialog::accept();
    m_error->setText(done.error().message);
    m_error->show();
    announce(m_error, m_error->text(), Urgency::Assertive);
}

bool FormDialog::focusNextPrevChild(bool next)
{
    return stepFocus(this, next) || QDialog::focusNextPrevChild(next);
}

} // namespace ui
