// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <project/devices.h>

#include <QDropEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QSettings>
#include <QSqlDatabase>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace testsupport
{

namespace
{

QDateTime moment()
{
    return QDateTime({2026, 3, 1}, {9, 0}, QTimeZone::UTC);
}

catalog::Catalog loadedCatalog()
{
    auto catalog = catalog::Catalog::load();
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().message));
    return std::move(*catalog);
}

} // namespace

TestWindow::TestWindow()
    : m_catalog(loadedCatalog()),
      m_clock(moment()),
      m_environment{m_catalog, m_clock, u"Tester"_s, QStringLiteral(GESPER_WORKER)}
{
    qputenv("GESPER_WORKER", GESPER_WORKER);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"GesperTest"_s);
    QCoreApplication::setApplicationName(u"GesperTest"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    QSettings().setValue(u"tour/seen"_s, true);
    m_window = std::make_unique<ui::MainWindow>(m_environment);
    m_window->show();
}

TestWindow::~TestWindow()
{
    m_window.reset();
    if (!QSqlDatabase::connectionNames().isEmpty())
        qFatal("a connection to the project was left open");
}

void TestWindow::openNew(const QStringList &devices)
{
    project::NewProject content;
    content.firstDevice.name = devices.first();
    content.firstDevice.deviceClass = u"IIa"_s;
    content.manufacturer.name = u"Maker"_s;
    const auto created = m_window->createProject({domain::Regulation::Mdr, content, projectPath()});
    if (!created)
        qFatal("%s", qPrintable(created.error().message));
    for (const QString &name : devices.sliced(1)) {
        domain::Device device;
        device.name = name;
        if (const auto added = project::addDevice(project(), device); !added)
            qFatal("%s", qPrintable(added.error().message));
    }
    m_window->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindow::reopen()
{
    m_window->close();
    m_window = std::make_unique<ui::MainWindow>(m_environment);
    m_window->show();
    m_window->openProject(projectPath());
}

QString TestWindow::makePdf(const QString &name, int pages)
{
    const QString file = path(name);
    QPdfWriter writer(file);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(200, 400, u"Page %1 of %2"_s.arg(page).arg(name));
    }
    return file;
}

QString TestWindow::makeFile(const QString &name, qint64 bytes)
{
    const QString file = path(name);
    QFile output(file);
    QRandomGenerator random{quint32(bytes)};
    QByteArray block(qsizetype(std::min(bytes, qint64(1'000'000))), Qt::Uninitialized);
    if (!output.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file));
    for (qint64 left = bytes; left > 0; left -= block.size()) {
        for (char &byte : block)
            byte = char(random.generate());
        output.write(block.first(qsizetype(std::min(left, qint64(block.size())))));
    }
    return file;
}

catalog::Catalog::Row TestWindow::row(const QString &clause) const
{
    const auto found = m_catalog.find(clause);
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

const domain::Answer *TestWindow::answer(const QString &clause)
{
    const auto it = std::ranges::find(data().answers, clause, &domain::Answer::requirement);
    return it == data().answers.end() ? nullptr : &*it;
}

void TestWindow::goTo(const QString &clause)
{
    domain::Place place;
    place.clause = clause;
    m_window->view()->goTo(place);
}

void TestWindow::press(const QKeySequence &keys)
{
    QWidget *focus =
        QGuiApplication::focusObject() ? qobject_cast<QWidget *>(QGuiApplication::focusObject()) : nullptr;
    QTest::keySequence(focus ? focus : m_window.get(), keys);
}

bool TestWindow::drop(QWidget *target, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : paths)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    return drop(target, data, {5, 5});
}

bool TestWindow::drop(QWidget *target, const QMimeData &data, QPoint position)
{
    QDragEnterEvent enter(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter); // tells Qt where the drop will go
    QDragMoveEvent move(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &move);
    QDropEvent event(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
    return enter.isAccepted() && event.isAccepted();
}

} // namespace testsupport
