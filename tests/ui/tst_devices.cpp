// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <project/devices.h>
#include <support/verifyok.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void editADevice();
    void addAndRemove();
    void duplicate();
    void reorder();
    void reorderByDragging();
    void factsAreFiltered();
    void factsSayWhatFollows();
    void traits();
    void variants();
    void manufacturer();
    void projectTitle();
    void longNamesCutNothing();

private:
    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestDevices::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
    m_test->showArea(ui::Area::Devices);
}

void TestDevices::editADevice()
{
    auto *name = m_test->find<QLineEdit>(u"name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Omega"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QCOMPARE(m_test->data().devices.first().name, u"Omega"_s);
    name->setFocus();
    name->clear();
    QTest::keyClick(name, Qt::Key_Tab);
    QCOMPARE(m_test->data().devices.first().name, u"Omega"_s); // a device needs a name
    m_test->find<QListWidget>(u"devices"_s)->setCurrentRow(0);
    QCOMPARE(m_test->find<QListWidget>(u"devices"_s)->currentRow(), 1); // the field is not stored yet
    name->setText(u"Omega"_s);
    m_test->find<QListWidget>(u"devices"_s)->setCurrentRow(0);
    QCOMPARE(m_test->find<QListWidget>(u"devices"_s)->currentRow(), 0);
}

void TestDevices::addAndRemove()
{
    auto *remove = m_test->find<QPushButton>(u"removeDevice"_s);
    QVERIFY(!remove->isEnabled());
    m_test->find<QPushButton>(u"addDevice"_s)->click();
    QCOMPARE(m_test->data().devices.size(), 2);
    QVERIFY(m_test->find<QLineEdit>(u"name"_s)->hasFocus());
    QCOMPARE(m_test->find<QLineEdit>(u"name"_s)->text(), m_test->data().devices.at(1).name);
    QVERIFY(remove->isEnabled());
    remove->click();
    QCOMPARE(m_test->data().devices.size(), 1);
}

void TestDevices::duplicate()
{
    domain::Device device = m_test->data().devices.first();
    device.basicUdiDi = u"++123"_s;
    device.intendedPurpose = u"To show."_s;
    VERIFY_OK(project::changeDevice(m_test->project(), device));
    m_test->find<QPushButton>(u"duplicateDevice"_s)->click();
    QCOMPARE(m_test->data().devices.size(), 2);
    const domain::Device &copy = m_test->data().devices.at(1);
    QCOMPARE(copy.name, u"Alpha (copy)"_s);
    QCOMPARE(copy.intendedPurpose, u"To show."_s);
    QVERIFY(copy.basicUdiDi.isEmpty()); // an identifier belongs to one device
}

void TestDevices::reorder()
{
    domain::Device device;
    device.name = u"Beta"_s;
    VERIFY_OK(project::addDevice(m_test->project(), device));
    auto *list = m_test->find<QListWidget>(u"devices"_s);
    list->setCurrentRow(2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_test->data().devices.first().name, u"Beta"_s);
    QCOMPARE(list->currentRow(), 1); // stays with the device
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_test->data().devices.first().name, u"Beta"_s);
    m_test->press(QKeySequence(QKeySequence::Undo));
    QTRY_COMPARE(m_test->data().devices.first().name, u"Alpha"_s);
}

void TestDevices::reorderByDragging()
{
    for (const QString &name : {u"Beta"_s, u"Gamma"_s}) {
        domain::Device device;
        device.name = name;
        VERIFY_OK(project::addDevice(m_test->project(), device));
    }
    const auto names = [this] {
        QStringList all;
        for (const domain::Device &device : m_test->data().devices)
            all.append(device.name);
        return all.join(u' ');
    };
    auto *list = m_test->find<QListWidget>(u"devices"_s);
    QVERIFY(!(list->item(0)->flags() & Qt::ItemIsDragEnabled)); // the project stays first
    QVERIFY(list->model()->moveRow({}, 3, {}, 1));              // what a drop does
    QTRY_COMPARE(names(), u"Gamma Alpha Beta"_s);
    QVERIFY(list->currentItem()->text().startsWith("Gamma"_L1));
    QVERIFY(list->model()->moveRow({}, 2, {}, 4));
    QTRY_COMPARE(names(), u"Gamma Beta Alpha"_s);
    QVERIFY(list->model()->moveRow({}, 1, {}, 0)); // above the project: nothing changes
    QTRY_COMPARE(list->item(0)->data(Qt::UserRole).toLongLong(), 0);
    QCOMPARE(names(), u"Gamma Beta Alpha"_s);
    VERIFY_OK(m_test->project().undo());
    QCOMPARE(names(), u"Gamma Alpha Beta"_s);
}

void TestDevices::factsAreFiltered()
{
    const auto *software = m_test->window().findChild<QComboBox *>(u"trait-software-itself"_s);
    const auto *sterile = m_test->window().findChild<QComboBox *>(u"trait-sterile"_s);
    auto *search = m_test->find<QLineEdit>(u"factSearch"_s);
    search->setText(u"STERILE"_s);
    QVERIFY(sterile->isVisible());
    QVERIFY(!software->isVisible());
    search->clear();
    domain::Device device = m_test->data().devices.first();
    device.traits.insert(u"sterile"_s, domain::Tristate::No);
    VERIFY_OK(project::changeDevice(m_test->project(), device));
    m_test->find<QCheckBox>(u"factsUnknown"_s)->setChecked(true);
    QVERIFY(software->isVisible());
    QVERIFY(!sterile->isVisible());
    domain::Place place{{}, device.id.value, 0, u"traits.sterile"_s, {}};
    m_test->window().view()->goTo(place); // shows what the filter hides
    QVERIFY(sterile->isVisible());
    QVERIFY(sterile->hasFocus());
}

void TestDevices::factsSayWhatFollows()
{
    const auto *outcome = m_test->find<QLabel>(u"factsOutcome"_s);
    const QString before = outcome->text();
    QVERIFY2(before.contains(" 0 undecided"_L1), qPrintable(before));
    domain::Device device = m_test->data().devices.first();
    for (const domain::TraitDefinition &trait : m_test->environment().catalog.traits(domain::Regulation::Mdr))
        device.traits.insert(trait.id, domain::Tristate::No);
    VERIFY_OK(project::changeDevice(m_test->project(), device));
    QVERIFY2(!outcome->text().contains(" 0 undecided"_L1), qPrintable(outcome->text()));
}

void TestDevices::traits()
{
    auto *sterile = m_test->find<QComboBox>(u"trait-software-itself"_s);
    sterile->setFocus();
    QTest::keyClick(sterile, Qt::Key_Down);
    QCOMPARE(m_test->data().devices.first().traits.value(u"software-itself"_s), domain::Tristate::No);
    m_test->press(QKeySequence(QKeySequence::Undo));
    QTRY_VERIFY(m_test->data().devices.first().traits.isEmpty());
}

void TestDevices::variants()
{
    m_test->find<QPushButton>(u"variantsAdd"_s)->click();
    auto *model = m_test->find<QTableView>(u"variants"_s)->model();
    QVERIFY(m_test->data().devices.first().variants.isEmpty());
    QVERIFY(model->setData(model->index(0, 0), u"Small"_s));
    QCOMPARE(m_test->data().devices.first().variants.first().name, u"Small"_s);
}

void TestDevices::manufacturer()
{
    m_test->find<QListWidget>(u"devices"_s)->setCurrentRow(0);
    auto *srn = m_test->find<QLineEdit>(u"manufacturer-srn"_s);
    srn->setFocus();
    QTest::keyClicks(srn, u"DE-MF-000000001"_s);
    QTest::keyClick(srn, Qt::Key_Tab);
    QCOMPARE(m_test->data().manufacturer.srn, u"DE-MF-000000001"_s);
}

void TestDevices::projectTitle()
{
    m_test->find<QListWidget>(u"devices"_s)->setCurrentRow(0);
    auto *title = m_test->find<QLineEdit>(u"projectTitle"_s);
    QCOMPARE(title->text(), u"Alpha"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Alpha and kin"_s);
    QTest::keyClick(title, Qt::Key_Tab);
    QCOMPARE(m_test->data().info.title, u"Alpha and kin"_s);
    QVERIFY(m_test->window().windowTitle().startsWith("Alpha and kin"_L1));
    title->setFocus();
    title->clear();
    QTest::keyClick(title, Qt::Key_Tab);
    QCOMPARE(m_test->data().info.title, u"Alpha and kin"_s); // a project needs a title
}

void TestDevices::longNamesCutNothing()
{
    const QString name = u"Extraordinary device "_s.repeated(10).trimmed();
    domain::Device device;
    device.name = name;
    VERIFY_OK(project::addDevice(m_test->project(), device));
    const auto *devices = m_test->find<QListWidget>(u"devices"_s);
    QVERIFY(!devices->horizontalScrollBar()->isVisible());
    QCOMPARE(devices->item(2)->toolTip(), name);
    m_test->goTo(u"mdr:I:1"_s);
    const auto *scope = m_test->find<QComboBox>(u"deviceScope"_s);
    QVERIFY2(scope->minimumSizeHint().width() < 300,
             qPrintable(QString::number(scope->minimumSizeHint().width())));
}

QTEST_MAIN(TestDevices)
#include "tst_devices.moc"
