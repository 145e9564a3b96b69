// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "screens.h"
#include "testwindow.h"

#include <shell/language.h>

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStyleOptionComboBox>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{

constexpr int kTolerance = 2; ///< rounding of fonts
constexpr int kSettleMs = 60;
constexpr int kPatienceMs = 2000;

QString shown(const QWidget *widget)
{
    const QVariant text = widget->property("text");
    const QString name = widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                        : widget->objectName();
    return text.isValid() ? u"%1 \"%2\""_s.arg(name, text.toString().left(60)) : name;
}

/// Belongs to a widget of Qt, which lays it out itself.
bool isInsideOfQt(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return !parent || qobject_cast<const QToolBar *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
           qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractScrollArea *>(parent) ||
           qobject_cast<const QSplitterHandle *>(widget) || widget->objectName().startsWith("qt_"_L1) ||
           parent->objectName().startsWith("qt_"_L1);
}

/// What of a text does not fit into its widget; empty if all does.
QString cutText(const QWidget *widget)
{
    const QSize size = widget->size();
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return {};
        const bool wraps = label->wordWrap();
        const int high = wraps ? label->heightForWidth(size.width()) : label->sizeHint().height();
        if (!wraps && label->sizeHint().width() > size.width() + kTolerance)
            return u"%1 px of %2"_s.arg(size.width()).arg(label->sizeHint().width());
        return high > size.height() + kTolerance ? u"%1 px high of %2"_s.arg(size.height()).arg(high) : QString();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.subControls = QStyle::SC_All;
        const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        const int wanted = box->fontMetrics().horizontalAdvance(box->currentText());
        return wanted > field.width() + kTolerance ? u"\"%1\", %2 px of %3"_s.arg(box->currentText()).arg(field.width()).arg(wanted)
                                                   : QString();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        const int wanted = line->fontMetrics().horizontalAdvance(line->placeholderText());
        const int room = size.width() - 2 * line->fontMetrics().averageCharWidth();
        return line->text().isEmpty() && wanted > room ? u"\"%1\", %2 px of %3"_s.arg(line->placeholderText()).arg(room).arg(wanted)
                                                       : QString();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && !button->text().isEmpty() && !button->sizePolicy().hasHeightForWidth()) {
        const int wanted = button->sizeHint().width();
        return wanted > size.width() + kTolerance ? u"%1 px of %2"_s.arg(size.width()).arg(wanted) : QString();
    }
    return {};
}

bool mayOverlap(const QWidget *widget)
{
    return widget->isWindow() || widget->testAttribute(Qt::WA_TransparentForMouseEvents) ||
           widget->objectName() == "tour"_L1 || widget->objectName() == "palette"_L1 || isInsideOfQt(widget);
}

void measureSiblings(const QWidget *parent, QStringList &found)
{
    QList<const QWidget *> siblings;
    for (const QObject *child : parent->children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (!widget || !widget->isVisible() || mayOverlap(widget))
            continue;
        for (const QWidget *other : std::as_const(siblings)) {
            const QRect common = other->geometry().intersected(widget->geometry());
            if (common.width() > kTolerance && common.height() > kTolerance)
                found.append(u"%1 lies over %2"_s.arg(shown(widget), shown(other)));
        }
        siblings.append(widget);
        if (!parent->rect().adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance).contains(widget->geometry()))
            found.append(u"%1 reaches out of %2"_s.arg(shown(widget), shown(parent)));
    }
}

/// Everything that is wrong with the place of things on a screen.
QStringList findings(const QWidget *screen)
{
    QStringList found;
    QList<QWidget *> all = screen->findChildren<QWidget *>();
    all.removeIf([screen](const QWidget *widget) { return !widget->isVisible() || widget->window() != screen; });
    for (const QWidget *widget : std::as_const(all)) {
        if (isInsideOfQt(widget))
            continue;
        if (const QString cut = cutText(widget); !cut.isEmpty())
            found.append(shown(widget) + u": "_s + cut);
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        if (area && area->widget() && area->widget()->width() > area->viewport()->width() + kTolerance)
            found.append(u"%1 is wider than what can be seen of it: %2 px of %3"_s.arg(shown(area))
                             .arg(area->viewport()->width())
                             .arg(area->widget()->width()));
        if (!qobject_cast<const QAbstractScrollArea *>(widget) && !widget->objectName().startsWith("qt_"_L1))
            measureSiblings(widget, found);
    }
    return found;
}

} // namespace

/// Nothing is cut, and nothing lies over anything else: on no screen, in no language, in no size of the window.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data();
    void nothingIsCut();
};

void TestLayout::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {u"en"_s, u"de"_s}) {
        for (const QSize size : {QSize(1280, 800), QSize(640, 400)})
            QTest::addRow("%s %dx%d", qPrintable(language), size.width(), size.height()) << language << size;
    }
}

void TestLayout::nothingIsCut()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    ui::chooseLanguage(language);
    testsupport::TestWindow test;
    const QString project = test.path(u"Glucovia.gesper"_s);
    {
        project::NewProject content;
        content.firstDevice.name = u"Glucovia Sense"_s;
        content.firstDevice.deviceClass = u"IIb"_s;
        QVERIFY(project::Project::create(project, domain::Regulation::Mdr, content, test.environment()));
    }
    QStringList found;
    testsupport::Screens screens(test.window(), test.environment(), test.path({}),
                                 [&](QWidget *screen, const QString &name) {
                                     if (!qobject_cast<const QMenu *>(screen))
                                         screen->resize(screen->isAncestorOf(&test.window()) || screen == &test.window()
                                                            ? size
                                                            : screen->size().boundedTo(size));
                                     QTest::qWait(kSettleMs);
                                     // What scrolls is laid out in several steps.
                                     static_cast<void>(QTest::qWaitFor([screen] { return findings(screen).isEmpty(); }, kPatienceMs));
                                     for (const QString &finding : findings(screen))
                                         found.append(name + u": "_s + finding);
                                     const QSize least = size + QSize(kTolerance, kTolerance);
                                     if (screen->width() > least.width() || screen->height() > least.height())
                                         found.append(u"%1 is larger than the window: %2×%3"_s.arg(name)
                                                          .arg(screen->width())
                                                          .arg(screen->height()));
                                 });
    screens.showAll(project);
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
