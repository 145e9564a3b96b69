// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "about.h"

#include "widgets/icons.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"about"_s);
    box->setWindowTitle(Texts::tr("About Gesper"));
    box->setIconPixmap(icon(u"gesper"_s).pixmap(64));
    box->setText(Texts::tr("Gesper %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        Texts::tr("Technical documentation of medical devices for the EU (MDR and IVDR).\n\nGesper says what "
                  "was decided, by "
                  "whom and on which evidence. It does not judge whether a device conforms.\n\nSummaries of "
                  "the law are in "
                  "Gesper's own words; only the Official Journal is authentic.\n\nLicensed under the Apache "
                  "License 2.0."));
    box->open();
}

} // namespace ui
