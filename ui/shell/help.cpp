// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "help.h"

#include "widgets/icons.h"
#include "widgets/markdownview.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QMessageBox>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

constexpr auto kManualFolder = ":/manual"_L1;

QString contentOf(const QString &chapter)
{
    QFile file(kManualFolder + u'/' + chapter);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first heading of a chapter; its file name if it has none.
QString titleOf(const QString &chapter)
{
    const QString first = contentOf(chapter).section(u'\n', 0, 0);
    return first.startsWith("# "_L1) ? first.sliced(2) : chapter;
}

} // namespace

bool hasManual()
{
    return !QDir(kManualFolder).isEmpty();
}

void showManual(QWidget *parent)
{
    auto *window = new QDialog(parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(Texts::tr("User guide"));
    window->resize(980, 700);
    auto *splitter = new QSplitter(window);
    auto *chapters = new QListWidget(splitter);
    auto *view = new MarkdownView(splitter);
    const QStringList files = QDir(kManualFolder).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        auto *item = new QListWidgetItem(titleOf(file), chapters);
        item->setData(Qt::UserRole, file);
    }
    splitter->setSizes({240, 740});
    auto *column = new QVBoxLayout(window);
    column->addWidget(splitter);
    QObject::connect(chapters, &QListWidget::currentItemChanged, view, [view](const QListWidgetItem *item) {
        view->showMarkdown(contentOf(item->data(Qt::UserRole).toString()));
    });
    chapters->setCurrentRow(0);
    window->show();
}

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
