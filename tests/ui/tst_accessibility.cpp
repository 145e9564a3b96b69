// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <shell/appearance.h>
#include <shell/focusring.h>
#include <shell/tourstops.h>
#include <widgets/areapage.h>

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

/// WCAG 2.2, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

bool isControl(QAccessible::Role role)
{
    switch (role) {
        case QAccessible::PushButton:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::List:
        case QAccessible::Table:
        case QAccessible::Tree:
        case QAccessible::Document:
        case QAccessible::ProgressBar:
            return true;
        default:
            return false;
    }
}

/// The controls in view without a name, with the way to each.
void collectNameless(QAccessibleInterface *at, const QString &way, QStringList &nameless, int &controls)
{
    if (!at || at->state().invisible)
        return;
    const QString name = at->object() ? at->object()->objectName() : QString();
    const QString here = way + u'/' + (name.isEmpty() ? u'#' + QString::number(int(at->role()), 16) : name);
    const bool isQtsOwn = name.startsWith("qt_"_L1); // arrows of scroll bars, handles of tool bars
    if (isControl(at->role()) && at->state().focusable && !isQtsOwn) {
        ++controls;
        if (at->text(QAccessible::Name).isEmpty())
            nameless.append(here);
    }
    if (at->tableInterface())
        return; // cells are the model's; tested with the models
    for (int i = 0; i < at->childCount(); ++i)
        collectNameless(at->child(i), here, nameless, controls);
}

/// The boxes in view that AT-SPI would name by what is chosen in them: without a label beside them.
QStringList unlabelledChoices(const QWidget &window)
{
    QStringList unlabelled;
    const auto boxes = window.findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        const auto labels = QAccessible::queryAccessibleInterface(box)->relations(QAccessible::Label);
        const bool isNamed = std::ranges::any_of(
            labels, [](const auto &label) { return !label.first->text(QAccessible::Name).isEmpty(); });
        if (box->isVisible() && !isNamed)
            unlabelled.append(box->objectName());
    }
    return unlabelled;
}

QString nameOf(const QWidget *widget)
{
    return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : widget->objectName();
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint(0, 0)), widget->size()};
}

/// Where Tab goes up or to the left, in the column or the line that it is in.
QStringList wrongSteps(QWidget &window, QWidget *first)
{
    QStringList wrong;
    first->setFocus(Qt::TabFocusReason);
    QList<const QWidget *> seen;
    for (const QWidget *at = window.focusWidget(); at && !seen.contains(at); at = window.focusWidget()) {
        const QWidget *before = seen.isEmpty() ? nullptr : seen.last();
        seen.append(at);
        if (before) {
            const QRect from = placeOf(before);
            const QRect to = placeOf(at);
            const bool up = to.bottom() < from.top() && to.left() <= from.right() && to.right() >= from.left();
            const bool left = to.right() < from.left() && to.top() <= from.bottom() && to.bottom() >= from.top();
            if ((up || left) && !from.isEmpty() && !to.isEmpty()) // empty: a long page that is not laid out yet
                wrong.append(nameOf(before) + u" -> "_s + nameOf(at));
        }
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab, qobject_cast<QPlainTextEdit *>(window.focusWidget()) &&
                                                                   !qobject_cast<QPlainTextEdit *>(window.focusWidget())->tabChangesFocus()
                                                               ? Qt::ControlModifier
                                                               : Qt::NoModifier);
    }
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool isPlace = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
                             !widget->focusProxy() && widget->window() == &window;
        const bool isPart = std::ranges::any_of(seen, [&](const QWidget *place) { return place->isAncestorOf(widget); });
        if (isPlace && !isPart && !seen.contains(widget))
            wrong.append(u"never at "_s + nameOf(widget));
    }
    return wrong;
}

/// What a screen reader is told to say.
QStringList announcements;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announcements.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

class Listening
{
public:
    Listening() : m_before(QAccessible::installUpdateHandler(listen))
    {
        announcements.clear();
    }
    ~Listening()
    {
        QAccessible::installUpdateHandler(m_before);
    }

private:
    QAccessible::UpdateHandler m_before;
};

} // namespace

/// What a screen reader and weak eyes get of the window.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<testsupport::TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void everyControlOfEveryAreaHasAName();
    void startPageHasNames();
    void choicesHaveLabels();
    void tabGoesAsOneReads();
    void tabOfTheWizardGoesAsOneReads();
    void tabEntersAtTheChosenRadioButton();
    void everyAreaTakesTheFocus();
    void closingLeavesTheFocusOnTheStartPage();
    void tourGivesTheFocusBack();
    void emptyListsSayWhatBelongsThere();
    void refusalIsSaid();
    void undoIsSaid();
    void stepIsSaid();
    void paletteSaysWhatIsChosen();
    void focusIsSeen();
    void coloursContrast_data();
    void coloursContrast();
    void largerTextKeepsTheWindowUsable();

private:
    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestAccessibility::everyControlOfEveryAreaHasAName()
{
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    for (const ui::Area area : ui::kAreas) {
        m_test->showArea(area);
        QTest::qWait(50);
        QStringList nameless;
        int controls = 0;
        collectNameless(QAccessible::queryAccessibleInterface(&m_test->window()), {}, nameless, controls);
        QVERIFY2(controls > 8, qPrintable(ui::areaIcon(area)));
        QVERIFY2(nameless.isEmpty(), qPrintable(ui::areaIcon(area) + u":\n"_s + nameless.join(u'\n')));
    }
}

void TestAccessibility::startPageHasNames()
{
    QStringList nameless;
    int controls = 0;
    collectNameless(QAccessible::queryAccessibleInterface(&m_test->window()), {}, nameless, controls);
    QVERIFY(controls >= 4);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestAccessibility::choicesHaveLabels()
{
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    for (const ui::Area area : ui::kAreas) {
        m_test->showArea(area);
        QTest::qWait(50);
        QCOMPARE(unlabelledChoices(m_test->window()), QStringList());
    }
    m_test->showArea(ui::Area::Devices);
    auto *fact = m_test->window().findChild<QComboBox *>(u"trait-sterile"_s);
    const auto labels = QAccessible::queryAccessibleInterface(fact)->relations(QAccessible::Label);
    QCOMPARE(labels.size(), 1);
    QVERIFY(labels.first().first->text(QAccessible::Name).contains("sterile"_L1));
}

void TestAccessibility::tabGoesAsOneReads()
{
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    QStringList wrong;
    for (const ui::Area area : ui::kAreas) {
        m_test->showArea(area);
        QTest::qWait(50);
        for (const QString &step : wrongSteps(m_test->window(), m_test->find<QWidget>(u"area-overview"_s)))
            wrong.append(ui::areaIcon(area) + u": "_s + step);
    }
    // From the line at the foot it begins again at the rail.
    wrong.removeIf([](const QString &step) { return step.contains(" -> area-"_L1) || step.contains(" -> rail"_L1); });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestAccessibility::tabOfTheWizardGoesAsOneReads()
{
    m_test->find<QPushButton>(u"startNew"_s)->click();
    auto *wizard = m_test->window().findChild<QDialog *>(u"newProjectDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(wizard));
    wizard->findChild<QPushButton *>(u"addNewDevice"_s)->click();
    const QStringList wrong = wrongSteps(*wizard, wizard->findChild<QComboBox *>(u"newRegulation"_s));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    auto *name = wizard->findChild<QLineEdit *>(u"newDevice"_s);
    wizard->findChild<QPushButton *>(u"accept"_s)->click();
    QVERIFY(!name->accessibleDescription().isEmpty());
    QTest::keyClicks(name, u"Ring"_s);
    QVERIFY(name->accessibleDescription().isEmpty()); // what was wrong is not wrong any more
}

void TestAccessibility::tabEntersAtTheChosenRadioButton()
{
    m_test->openNew();
    m_test->goTo(u"mdr:I:1"_s);
    m_test->find<QRadioButton>(u"applies-no"_s)->click();
    m_test->find<QWidget>(u"clauses"_s)->setFocus();
    for (int step = 0; step < 4 && !qobject_cast<QRadioButton *>(m_test->window().focusWidget()); ++step)
        QTest::keyClick(m_test->window().focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_test->window().focusWidget()->objectName(), u"applies-no"_s);
}

void TestAccessibility::everyAreaTakesTheFocus()
{
    m_test->openNew();
    QVERIFY(m_test->window().focusWidget());
    QCOMPARE(m_test->window().focusWidget()->objectName(), u"clauses"_s);
    for (const bool fromTheRail : {false, true}) {
        for (const ui::Area area : ui::kAreas) {
            if (fromTheRail)
                m_test->find<QWidget>(u"railCollapse"_s)->setFocus();
            m_test->press(QKeySequence(u"Ctrl+%1"_s.arg(int(area) + 1)));
            QTest::qWait(20);
            const QWidget *focus = m_test->window().focusWidget();
            QVERIFY2(focus && m_test->window().view()->page()->isAncestorOf(focus), qPrintable(ui::areaIcon(area)));
        }
    }
}

void TestAccessibility::closingLeavesTheFocusOnTheStartPage()
{
    m_test->openNew();
    m_test->press(QKeySequence::Close);
    QVERIFY(!m_test->window().project());
    QVERIFY(m_test->window().focusWidget());
    QCOMPARE(m_test->window().focusWidget()->objectName(), u"recentProjects"_s);
    QCOMPARE(m_test->window().windowTitle(), u"Gesper"_s); // a window without a name is nothing to a screen reader
}

void TestAccessibility::tourGivesTheFocusBack()
{
    m_test->openNew();
    auto *tree = m_test->find<QWidget>(u"clauses"_s);
    tree->setFocus();
    ui::startTour(m_test->window());
    QCOMPARE(m_test->window().focusWidget()->objectName(), u"tourNext"_s);
    const Listening listening;
    QTest::keyClick(m_test->window().focusWidget(), Qt::Key_Space);
    QVERIFY(!announcements.isEmpty());
    QTest::keyClick(m_test->window().focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_test->window().focusWidget(), tree);
}

void TestAccessibility::emptyListsSayWhatBelongsThere()
{
    m_test->openNew();
    m_test->showArea(ui::Area::Evidence);
    QVERIFY(m_test->find<QWidget>(u"evidenceTable"_s)->accessibleDescription().contains("Drop files"_L1));
}

void TestAccessibility::refusalIsSaid()
{
    m_test->openNew();
    auto *due = m_test->find<QLineEdit>(u"due"_s);
    due->setFocus();
    const Listening listening;
    QTest::keyClicks(due, u"soon"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(announcements.size(), 1);
    QVERIFY2(announcements.first().startsWith("Not stored: "_L1), qPrintable(announcements.first()));
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(announcements.size(), 1); // once
}

void TestAccessibility::undoIsSaid()
{
    m_test->openNew();
    m_test->find<QRadioButton>(u"applies-yes"_s)->click();
    const Listening listening;
    const QString what = m_test->project().undoText();
    m_test->press(QKeySequence::Undo);
    QVERIFY2(announcements.contains(u"Undone: "_s + what), qPrintable(announcements.join(u'\n')));
    m_test->press(QKeySequence::Redo);
    QVERIFY2(announcements.contains(u"Redone: "_s + what), qPrintable(announcements.join(u'\n')));
}

void TestAccessibility::stepIsSaid()
{
    m_test->openNew();
    m_test->goTo(u"mdr:I:1"_s);
    m_test->find<QPlainTextEdit>(u"justification"_s)->setFocus();
    const Listening listening;
    m_test->press(QKeySequence(u"Ctrl+Down"_s));
    QCOMPARE(announcements.size(), 1);
    QVERIFY2(announcements.first().startsWith("2, "_L1), qPrintable(announcements.first()));
}

void TestAccessibility::paletteSaysWhatIsChosen()
{
    m_test->openNew();
    const Listening listening;
    m_test->press(QKeySequence(u"Ctrl+K"_s));
    QTest::keyClicks(m_test->window().focusWidget(), u"17.4"_s);
    QTRY_VERIFY2(!announcements.isEmpty() && announcements.last().contains("17.4"_L1), qPrintable(announcements.join(u'\n')));
}

void TestAccessibility::focusIsSeen()
{
    const ui::FocusRing ring;
    m_test->openNew();
    auto *tree = m_test->find<QWidget>(u"clauses"_s);
    tree->setFocus();
    QVERIFY(tree->findChild<QWidget *>(u"focusRing"_s, Qt::FindDirectChildrenOnly));
    m_test->find<QLineEdit>(u"due"_s)->setFocus();
    QVERIFY(!tree->findChild<QWidget *>(u"focusRing"_s, Qt::FindDirectChildrenOnly));
    m_test->press(QKeySequence::Close);
    m_test->find<QWidget>(u"startNew"_s)->setFocus();
    QVERIFY(m_test->find<QWidget>(u"startNew"_s)->findChild<QWidget *>(u"focusRing"_s));
}

void TestAccessibility::coloursContrast_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("light") << int(ui::Look::Light);
    QTest::newRow("dark") << int(ui::Look::Dark);
}

void TestAccessibility::coloursContrast()
{
    QFETCH(const int, look);
    ui::setLook(ui::Look(look));
    const QPalette palette = QGuiApplication::palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},       {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},      {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base},    {QPalette::PlaceholderText, QPalette::Window},
        {QPalette::Link, QPalette::Base},               {QPalette::Link, QPalette::Window}};
    for (const auto &[text, ground] : pairs) {
        QColor front = palette.color(text);
        const QColor back = palette.color(ground);
        const double alpha = front.alphaF();
        front = QColor::fromRgbF(float(front.redF() * alpha + back.redF() * (1 - alpha)),
                                 float(front.greenF() * alpha + back.greenF() * (1 - alpha)),
                                 float(front.blueF() * alpha + back.blueF() * (1 - alpha)));
        const double ratio = contrast(front, back);
        QVERIFY2(ratio >= 4.5, qPrintable(u"role %1 on %2: %3"_s.arg(int(text)).arg(int(ground)).arg(ratio)));
    }
    ui::setLook(ui::Look::System);
}

void TestAccessibility::largerTextKeepsTheWindowUsable()
{
    m_test->openNew();
    ui::setTextSize(150);
    m_test->window().resize(1280, 800);
    for (const ui::Area area : ui::kAreas) {
        m_test->showArea(area);
        QTest::qWait(20);
        QVERIFY2(m_test->window().width() <= 1280 && m_test->window().height() <= 800, qPrintable(ui::areaIcon(area)));
    }
    ui::setTextSize(100);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
