// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <newproject/factchoice.h>
#include <newproject/newprojectdraft.h>
#include <newproject/newprojectwizard.h>
#include <project/answers.h>
#include <support/verifyok.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using testsupport::TestWindow;

/// The ways to a new project: the dialog of three pages, left and gone on with, and from another project.
class TestNewProject : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestWindow> m_test;

    QAction *action(const QString &name) { return m_test->window().findChild<QAction *>(name); }
    QDialog *wizard() { return m_test->window().findChild<QDialog *>(u"newProjectDialog"_s); }
    QLineEdit *line(const QString &name) { return m_test->find<QLineEdit>(name); }
    void click(const QString &name) { m_test->find<QPushButton>(name)->click(); }
    void begin()
    {
        click(u"startNew"_s);
        QVERIFY(QTest::qWaitForWindowActive(wizard()));
    }
    QString typed(const QString &name) { return line(name)->text(); }
    void toPlacePage()
    {
        line(u"newDevice"_s)->setText(u"Alpha"_s);
        click(u"accept"_s);
        click(u"accept"_s);
    }

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestWindow>(); }
    void cleanup() { m_test.reset(); }

    void byKeyboardAlone()
    {
        begin();
        QTest::keyClicks(QApplication::focusWidget(), u"Ring"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(wizard()->findChild<QLabel *>(u"factsEffect"_s)->isVisible());
        QVERIFY(qobject_cast<QRadioButton *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"newDevice"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(wizard()->findChild<QLabel *>(u"factsEffect"_s)->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"newTitle"_s);
        line(u"newPath"_s)->setText(m_test->projectPath());
        QTest::keyClick(line(u"newTitle"_s), Qt::Key_Return);
        QVERIFY(m_test->window().project());
        QCOMPARE(m_test->data().devices.first().name, u"Ring"_s);
        QVERIFY(!ui::unfinishedProject());
    }

    void severalDevicesWithTheirFacts()
    {
        begin();
        const QString longName = QString(u"Überlanger Gerätename 器械 "_s).repeated(5).left(120);
        line(u"newDevice"_s)->setText(longName);
        click(u"addNewDevice"_s);
        line(u"newDevice-2"_s)->setText(longName.toUpper());
        click(u"accept"_s);
        QVERIFY(m_test->find<QLabel>(u"newDeviceError"_s)->text().contains(u"Two devices"_s));
        line(u"newDevice-2"_s)->setText(u"Beta"_s);
        click(u"accept"_s);
        const QString before = m_test->find<QLabel>(u"factsEffect"_s)->text();
        m_test->find<QRadioButton>(u"fact-sterile-no"_s)->click();
        auto *scope = m_test->find<QComboBox>(u"factsDevice"_s);
        QVERIFY(m_test->find<QLabel>(u"factsEffect"_s)->text() != before);
        scope->setCurrentIndex(scope->findText(u"Beta"_s));
        m_test->find<QRadioButton>(u"fact-sterile-yes"_s)->click();
        scope->setCurrentIndex(0);
        QVERIFY(!m_test->find<QRadioButton>(u"fact-sterile-yes"_s)->isChecked());
        QVERIFY(!m_test->find<QRadioButton>(u"fact-sterile-no"_s)->isChecked()); // they differ
        click(u"accept"_s);
        line(u"newPath"_s)->setText(m_test->projectPath());
        click(u"accept"_s);
        QCOMPARE(m_test->data().devices.size(), 2);
        QCOMPARE(m_test->data().devices.first().name, longName.trimmed());
        QCOMPARE(m_test->data().devices.first().traits.value(u"sterile"_s), domain::Tristate::No);
        QCOMPARE(m_test->data().devices.last().traits.value(u"sterile"_s), domain::Tristate::Yes);
        QCOMPARE(m_test->data().info.title, longName.trimmed());
    }

    void leftAtAnyPageAndGoneOnWith()
    {
        begin();
        line(u"newDevice"_s)->setText(u"Left device"_s);
        line(u"newManufacturer"_s)->setText(u"Maker"_s);
        click(u"accept"_s);
        m_test->find<QRadioButton>(u"fact-sterile-no"_s)->click();
        QTest::keyClick(wizard(), Qt::Key_Escape);
        QTRY_VERIFY(!wizard());
        QVERIFY(m_test->find<QLabel>(u"unfinishedText"_s)->text().contains(u"Left device"_s));
        click(u"resumeNew"_s);
        QVERIFY(m_test->find<QRadioButton>(u"fact-sterile-no"_s)->isChecked());
        click(u"back"_s);
        QCOMPARE(typed(u"newManufacturer"_s), u"Maker"_s);
        click(u"discardDraft"_s);
        QTRY_VERIFY(!wizard());
        QVERIFY(!ui::unfinishedProject());
        click(u"startNew"_s);
        QCOMPARE(typed(u"newDevice"_s), QString());
    }

    void nothingEnteredIsNothingKept()
    {
        begin();
        wizard()->close();
        QVERIFY(!ui::unfinishedProject());
    }

    void wrongPlaces_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("exists") << u"taken.gesper"_s << u"exists already"_s;
        QTest::newRow("too long") << QString(300, u'x') << u"too long"_s;
        QTest::newRow("folder cannot be made") << u"taken.gesper/sub/new.gesper"_s << u"cannot be made"_s;
        QTest::newRow("no name") << u"folder/"_s << u"Give the file a name"_s;
    }

    void wrongPlaces()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, said);
        m_test->makeFile(u"taken.gesper"_s, 10);
        begin();
        toPlacePage();
        line(u"newPath"_s)->setText(m_test->path(name));
        click(u"accept"_s);
        const auto *error = m_test->find<QLabel>(u"newPathError"_s);
        QVERIFY2(error->text().contains(said), qPrintable(error->text()));
        QVERIFY(!m_test->window().project());
        line(u"newPath"_s)->setText(m_test->projectPath());
        click(u"accept"_s);
        QVERIFY(m_test->window().project());
    }

    void theFactsAskedDecideMost()
    {
        for (const domain::Regulation regulation : {domain::Regulation::Mdr, domain::Regulation::Ivdr}) {
            const catalog::Catalog &catalog = m_test->environment().catalog;
            QStringList asked;
            for (const ui::FactGroup &group : ui::firstFacts(catalog, regulation)) {
                QVERIFY(!group.title.isEmpty());
                for (const domain::TraitDefinition &fact : group.facts)
                    asked.append(fact.id);
            }
            QCOMPARE(asked.size(), 12);
            QCOMPARE(asked.removeDuplicates(), 0);
            QSet<QString> clauses;
            for (const QString &fact : std::as_const(asked)) {
                for (const QString &ref : catalog.clausesTurningOn(fact, regulation))
                    clauses.insert(ref);
            }
            const ui::FactEffect nothing = ui::effectOf(catalog, regulation, {domain::Traits()});
            QCOMPARE(nothing.apply + nothing.doNotApply, 0);
            QVERIFY2(3 * clauses.size() > 2 * nothing.turnOnFacts, qPrintable(QString::number(clauses.size())));
            domain::Traits none;
            for (const QString &fact : std::as_const(asked))
                none.insert(fact, domain::Tristate::No);
            QVERIFY(ui::effectOf(catalog, regulation, {none}).doNotApply > 20);
            QCOMPARE(ui::effectOf(catalog, regulation, {none, domain::Traits()}).doNotApply, 0);
        }
    }

    void fromAnotherProject()
    {
        m_test->openNew({u"Alpha"_s, u"Beta"_s});
        project::AnswerPatch no;
        no.applies = domain::Applicability::No;
        no.justification = u"Not sterile."_s;
        VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:17.2"_s), {}, no));
        action(u"actionNewFrom"_s)->trigger(); // the open project is offered, and only read
        const auto isRead = [this] {
            const auto *name = m_test->window().findChild<QLineEdit *>(u"carryName-2"_s);
            return name && name->isVisible();
        };
        QTRY_VERIFY(isRead());
        line(u"carryName-1"_s)->setText(u"Gamma"_s);
        m_test->find<QCheckBox>(u"carry-2"_s)->setChecked(false);
        line(u"carryPath"_s)->setText(m_test->projectPath());
        click(u"accept"_s);
        QVERIFY(m_test->find<QLabel>(u"carryPathError"_s)->text().contains(u"exists already"_s));
        line(u"carryPath"_s)->setText(m_test->path(u"new.gesper"_s));
        click(u"accept"_s);
        QTRY_COMPARE(QFileInfo(m_test->project().path()).fileName(), u"new.gesper"_s);
        QCOMPARE(m_test->data().devices.size(), 1);
        QCOMPARE(m_test->data().info.title, u"Gamma"_s);
        m_test->goTo(u"mdr:I:17.2"_s);
        const auto *notice = m_test->find<QLabel>(u"toConfirm"_s);
        QVERIFY(notice->text().contains(u"Alpha"_s));
        click(u"toConfirmButton"_s);
        QVERIFY(m_test->answer(u"mdr:I:17.2"_s)->toConfirm.isEmpty());
        QVERIFY(!notice->isVisible());
    }

    void noProjectThereIsSaid()
    {
        click(u"startFrom"_s);
        line(u"carrySource"_s)->setText(m_test->makeFile(u"no.gesper"_s, 5000));
        QTest::keyClick(line(u"carrySource"_s), Qt::Key_Return);
        QTRY_VERIFY(m_test->find<QLabel>(u"carrySourceText"_s)->text().contains(u"no.gesper"_s));
        QVERIFY(!m_test->find<QPushButton>(u"accept"_s)->isEnabled());
    }
};

QTEST_MAIN(TestNewProject)
#include "tst_newproject.moc"
