// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <widgets/gridfield.h>
#include <widgets/icons.h>
#include <widgets/markdownview.h>
#include <widgets/textfields.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestInputFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesOnLeavingOnce();
    void keepsWhatCannotBeStored();
    void keepsTypedTextWhenReloaded();
    void choicesStoreAtOnce();
    void undoIsTheProjectsWhenNothingIsTyped();
    void longTextsGrow();
    void gridStoresCells();
    void gridKeepsABlankRow();
    void gridChoiceIsNotCutWhileEdited();
    void tabLeavesTheGrid();
    void tabPassesAnEmptyGrid();
    void iconsFollowThePalette();
    void markdownLoadsNothing();
};

namespace
{

/// Two fields in a window, so that focus can leave the first.
struct Form
{
    QWidget window;
    ui::LineField first{u"First"_s, u"first"_s, &window};
    ui::LineField second{u"Second"_s, u"second"_s, &window};
    QStringList stored;

    Form()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&first);
        column->addWidget(&second);
        first.onStore([this](const QString &text) -> base::Result<> {
            stored.append(text);
            if (text == "bad"_L1)
                return base::fail(base::ErrorCode::Usage, u"Not this."_s);
            return {};
        });
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        first.setFocus();
    }
};

} // namespace

void TestInputFields::storesOnLeavingOnce()
{
    Form form;
    form.first.setValue(u"old"_s);
    form.first.line()->selectAll();
    QTest::keyClicks(form.first.line(), u"new"_s);
    QVERIFY(form.stored.isEmpty());
    QTest::keyClick(form.first.line(), Qt::Key_Tab);
    QCOMPARE(form.stored, QStringList{u"new"_s});
    form.first.setFocus();
    form.second.setFocus();
    QCOMPARE(form.stored.size(), 1);
}

void TestInputFields::keepsWhatCannotBeStored()
{
    Form form;
    QTest::keyClicks(form.first.line(), u"bad"_s);
    QVERIFY(!ui::commitFields(&form.window));
    QCOMPARE(form.first.text(), u"bad"_s);
    const auto *error = form.first.findChild<QLabel *>(u"error"_s);
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains("Not this."_L1));
    QVERIFY(form.first.line()->hasFocus());
    form.first.line()->setText(u"good"_s);
    QVERIFY(ui::commitFields(&form.window));
    QVERIFY(!error->isVisible());
}

void TestInputFields::keepsTypedTextWhenReloaded()
{
    Form form;
    form.first.setValue(u"one"_s);
    QTest::keyClicks(form.first.line(), u"typed"_s);
    const QString typed = form.first.text();
    form.first.setValue(u"two"_s);
    QCOMPARE(form.first.text(), typed);
    QVERIFY(form.first.commit());
    form.first.setValue(u"three"_s);
    QCOMPARE(form.first.text(), u"three"_s);
}

void TestInputFields::choicesStoreAtOnce()
{
    QStringList stored;
    ui::ChoiceField field(u"Status"_s, u"status"_s, ui::choicesOf<domain::WorkStatus>());
    field.onStore([&](const QString &name) -> base::Result<> {
        stored.append(name);
        return {};
    });
    field.show();
    QVERIFY(!field.isChanged());
    field.setValue(u"draft"_s);
    QVERIFY(stored.isEmpty());
    QTest::keyClick(field.box(), Qt::Key_Down);
    QCOMPARE(stored, QStringList{u"review"_s});
    field.setReadOnly(true);
    QVERIFY(!field.box()->isEnabled());
}

void TestInputFields::undoIsTheProjectsWhenNothingIsTyped()
{
    Form form;
    const auto takesUndo = [&] {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        event.ignore();
        QApplication::sendEvent(form.first.line(), &event);
        return event.isAccepted();
    };
    QVERIFY(!takesUndo());
    QTest::keyClicks(form.first.line(), u"x"_s);
    QVERIFY(takesUndo());
}

void TestInputFields::longTextsGrow()
{
    ui::TextField field(u"Text"_s, u"text"_s, 2);
    field.resize(300, 200);
    field.show();
    const int before = field.edit()->height();
    field.setValue(u"word "_s.repeated(200));
    QTRY_VERIFY(field.edit()->height() > before);
    QCOMPARE(field.text().size(), 1000);
}

void TestInputFields::gridStoresCells()
{
    QList<QStringList> stored;
    ui::GridField grid(u"Grid"_s, u"grid"_s, {{u"Name"_s, {}}, {u"Value"_s, {}}}, u"Add"_s);
    grid.onStore([&](const QList<QStringList> &rows) -> base::Result<> {
        stored = rows;
        return {};
    });
    grid.setRows({{u"a"_s, u"1"_s}});
    QVERIFY(stored.isEmpty());
    auto *table = grid.findChild<QTableView *>(u"grid"_s);
    QVERIFY(table->model()->setData(table->model()->index(0, 1), u"2"_s));
    QCOMPARE(stored, (QList<QStringList>{{u"a"_s, u"2"_s}}));
    QVERIFY(!grid.isChanged());
}

void TestInputFields::gridKeepsABlankRow()
{
    ui::GridField grid(u"Grid"_s, u"grid"_s, {{u"Name"_s, {}}}, u"Add"_s);
    grid.show();
    grid.findChild<QPushButton *>(u"gridAdd"_s)->click();
    const auto *model = grid.findChild<QTableView *>(u"grid"_s)->model();
    grid.setRows({}); // something else in the project changed
    QCOMPARE(model->rowCount(), 1);
    grid.dropBlankRows();
    QCOMPARE(model->rowCount(), 0);
}

void TestInputFields::gridChoiceIsNotCutWhileEdited()
{
    ui::GridField grid(u"Grid"_s, u"grid"_s,
                       {{u"Kind"_s, ui::choicesOf<domain::SolutionKind>()}, {u"Name"_s, {}}, {u"Edition"_s, {}}},
                       u"Add"_s);
    grid.setRows({{u"standard"_s, u"ISO 1"_s, {}}});
    grid.resize(420, 200);
    grid.show();
    QVERIFY(QTest::qWaitForWindowActive(&grid));
    auto *table = grid.findChild<QTableView *>(u"grid"_s);
    table->setCurrentIndex(table->model()->index(0, 0)); // opens the cell
    const auto *box = table->viewport()->findChild<QComboBox *>();
    QVERIFY(box);
    QVERIFY2(box->width() >= box->sizeHint().width(),
             qPrintable(u"%1 of %2"_s.arg(box->width()).arg(box->sizeHint().width())));
}

void TestInputFields::tabLeavesTheGrid()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *grid = new ui::GridField(u"Grid"_s, u"grid"_s, {{u"Name"_s, {}}, {u"Value"_s, {}}}, u"Add"_s);
    column->addWidget(before);
    column->addWidget(grid);
    grid->setRows({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}});
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    const auto *add = grid->findChild<QPushButton *>(u"gridAdd"_s);
    for (int i = 0; i < 6 && !add->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(add->hasFocus());
    for (int i = 0; i < 6 && !before->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(before->hasFocus());
}

void TestInputFields::tabPassesAnEmptyGrid()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new ui::TextField(u"Before"_s, u"before"_s, 1);
    auto *grid = new ui::GridField(u"Grid"_s, u"grid"_s, {{u"Name"_s, {}}}, u"Add"_s);
    column->addWidget(before);
    column->addWidget(grid);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(grid->findChild<QPushButton *>(u"gridAdd"_s)->hasFocus());
}

void TestInputFields::iconsFollowThePalette()
{
    const QPalette before = QApplication::palette();
    const auto colourAtCentre = [] {
        const QImage image = ui::icon(u"add"_s).pixmap(48).toImage();
        return image.pixelColor(image.rect().center());
    };
    QPalette palette = before;
    palette.setColor(QPalette::WindowText, Qt::red);
    QApplication::setPalette(palette);
    QCOMPARE(colourAtCentre().name(), u"#ff0000"_s);
    palette.setColor(QPalette::WindowText, Qt::blue);
    QApplication::setPalette(palette);
    QCOMPARE(colourAtCentre().name(), u"#0000ff"_s);
    QApplication::setPalette(before);
}

void TestInputFields::markdownLoadsNothing()
{
    ui::MarkdownView view;
    view.showMarkdown(u"# Title\n\n<!-- hidden -->\n\n![x](file:///etc/hostname) text <b>raw</b>"_s);
    QVERIFY(view.toPlainText().startsWith("Title"_L1));
    QVERIFY(!view.toPlainText().contains("hidden"_L1));
    QVERIFY(!view.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
}

QTEST_MAIN(TestInputFields)
#include "tst_inputfields.moc"
