// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "houserules.h"

#include <support/shareddata.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TstArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesKeepTheRules();
    void textsNeverSayTheWord();
    void wrongSourceIsFound_data();
    void wrongSourceIsFound();
    void rightSourceIsNotFound_data();
    void rightSourceIsNotFound();
    void wordIsFoundEverywhere_data();
    void wordIsFoundEverywhere();
};

namespace {

const QString kLicence =
    u"// SPDX-FileCopyrightText: 2026 The Gesper authors\n// SPDX-License-Identifier: Apache-2.0\n"_s;

/// A made-up checkout with one file.
void write(const QTemporaryDir &root, const QString &path, const QString &text)
{
    QFile file(root.filePath(path));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

QString included(const QString &target)
{
    return kLicence + u"\n#include %1\n"_s.arg(target);
}

void row(const QString &path, const QString &text)
{
    static int number = 0;
    QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(++number).arg(path, text.section(u'\n', 2).simplified())))
        << path << text;
}

} // namespace

void TstArchitecture::sourcesKeepTheRules()
{
    const QString root = testsupport::sourceFolder();
    QVERIFY(houserules::sourceCount(root) > 20);
    const QStringList broken = houserules::brokenBySources(root);
    QVERIFY2(broken.isEmpty(), qPrintable(u"\n"_s + broken.join(u'\n')));
}

void TstArchitecture::textsNeverSayTheWord()
{
    const QStringList found = houserules::forbiddenWords(testsupport::sourceFolder());
    QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
}

void TstArchitecture::wrongSourceIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    row(u"core/base/a.cpp"_s, included(u"<domain/entities.h>"_s));
    row(u"core/domain/a.h"_s, kLicence + u"#pragma once\n#include <storage/projectfile.h>\n"_s);
    row(u"core/domain/a.cpp"_s, included(u"<project/project.h>"_s));
    row(u"core/report/a.cpp"_s, included(u"<evidence/inspection.h>"_s));
    row(u"core/storage/a.cpp"_s, included(u"<exchange/archive.h>"_s));
    row(u"core/storage/deep/a.cpp"_s, included(u"\"../../catalog/a.h\""_s));
    row(u"core/project/a.cpp"_s, included(u"\"../domain/entities.h\""_s));
    row(u"core/project/a.cpp"_s, included(u"<ui/mainwindow.h>"_s));
    row(u"core/project/a.cpp"_s, included(u"<window/mainwindow.h>"_s));
    row(u"ui/window/a.cpp"_s, included(u"<app/main.h>"_s));
    row(u"core/unplanned/a.cpp"_s, included(u"<base/result.h>"_s));
    row(u"core/report/a.cpp"_s, included(u"<QWidget>"_s));
    row(u"core/report/a.cpp"_s, included(u"<QtWidgets/QLabel>"_s));
    row(u"core/report/a.cpp"_s, included(u"<QtWidgets>"_s));
    row(u"core/report/a.cpp"_s, included(u"<qmessagebox.h>"_s));
    row(u"core/domain/a.cpp"_s, included(u"<QSqlQuery>"_s));
    row(u"core/project/a.cpp"_s, included(u"<QtSql/QSqlDatabase>"_s));
    row(u"ui/window/a.cpp"_s, included(u"<QSqlTableModel>"_s));
    row(u"app/cli/a.cpp"_s, included(u"<sqlite3.h>"_s));
    row(u"core/exchange/a.cpp"_s, included(u"<qpdf/QPDF.hh>"_s));
    row(u"core/evidence/a.cpp"_s, included(u"<KZip>"_s));
    row(u"app/cli/a.cpp"_s, included(u"<zip.h>"_s));
    row(u"core/base/a.cpp"_s, included(u"  <domain/enums.h>"_s).replace(u"#include"_s, u" # include"_s));
    row(u"core/base/a.cpp"_s, kLicence + u"using namespace std;\n"_s);
    row(u"tests/base/a.cpp"_s, kLicence + u"  using  namespace std;\n"_s);
    row(u"core/base/a.cpp"_s, u"int main() {}\n"_s);
    row(u"core/base/a.cpp"_s, u"\n"_s + kLicence);
    row(u"core/base/a.cpp"_s, kLicence.section(u'\n', 0, 0) + u'\n');
    row(u"core/base/CMakeLists.txt"_s, u"add_library(a)\n"_s);
    row(u"core/base/a.h"_s, kLicence + u"#ifndef A\n#define A\n#endif\n"_s);
}

void TstArchitecture::wrongSourceIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QTemporaryDir root;
    write(root, u"ui/window/mainwindow.h"_s, kLicence + u"#pragma once\n"_s);
    write(root, path, text);
    const QStringList broken = houserules::brokenBySources(root.path());
    QCOMPARE(broken.size(), 1);
    QVERIFY2(broken.first().startsWith(path + u':'), qPrintable(broken.first()));
}

void TstArchitecture::rightSourceIsNotFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    row(u"core/domain/a.cpp"_s, included(u"<base/result.h>"_s));
    row(u"core/report/a.cpp"_s, included(u"<domain/entities.h>"_s));
    row(u"core/report/documents/a.cpp"_s, included(u"\"../assembly.h\""_s));
    row(u"core/report/a.cpp"_s, included(u"<qpdf/QPDF.hh>"_s));
    row(u"core/evidence/a.cpp"_s, included(u"<qpdf/QPDF.hh>"_s));
    row(u"core/storage/a.cpp"_s, included(u"<QSqlDatabase>"_s));
    row(u"core/storage/a.cpp"_s, included(u"<sqlite3.h>"_s));
    row(u"core/exchange/a.cpp"_s, included(u"<KZip>"_s));
    row(u"app/worker/a.cpp"_s, included(u"<zip.h>"_s));
    row(u"core/project/a.cpp"_s, included(u"<storage/projectfile.h>"_s));
    row(u"ui/window/a.cpp"_s, included(u"<QMainWindow>"_s));
    row(u"ui/window/a.cpp"_s, included(u"<window/mainwindow.h>"_s));
    row(u"app/cli/a.cpp"_s, included(u"<project/project.h>"_s));
    row(u"tests/storage/a.cpp"_s, included(u"<QSqlDatabase>"_s));
    row(u"core/domain/a.cpp"_s,
        kLicence + u"// using namespace std is not for us\n// #include <storage/x.h>\n"_s);
    row(u"core/base/CMakeLists.txt"_s, QString(kLicence).replace(u"//"_s, u"#"_s));
}

void TstArchitecture::rightSourceIsNotFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QTemporaryDir root;
    write(root, u"ui/window/mainwindow.h"_s, kLicence + u"#pragma once\n"_s);
    write(root, path, text);
    QCOMPARE(houserules::brokenBySources(root.path()), QStringList());
    QCOMPARE(houserules::sourceCount(root.path()), 2);
}

void TstArchitecture::wordIsFoundEverywhere_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"core/report/a.cpp", "ui/window/a.ui", "app/cli/a.cpp", "templates/packs/a/pack.json",
          "templates/example/evidence/a.md", "resources/a.svg", "translations/de.ts",
          "packaging/doc/manual.md", "README.md", "CHANGELOG.md"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TstArchitecture::wordIsFoundEverywhere()
{
    QFETCH(QString, path);
    const QTemporaryDir root;
    write(root, path, u"Compliance is a duty.\nThe device is nonCompliant.\n"_s);
    const QStringList found = houserules::forbiddenWords(root.path());
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(path + u":2:"_s), qPrintable(found.first()));
}

QTEST_GUILESS_MAIN(TstArchitecture)
#include "tst_architecture.moc"
