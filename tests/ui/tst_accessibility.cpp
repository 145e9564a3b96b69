// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <shell/appearance.h>

#include <QAccessible>
#include <QApplication>

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
