// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <evidence/approvaldialog.h>
#include <evidence/citationdialog.h>
#include <evidence/evidencedialog.h>
#include <exporting/exportdialog.h>
#include <newproject/carryoverdialog.h>
#include <newproject/newprojectwizard.h>
#include <shell/language.h>
#include <shell/settingsdialog.h>

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace
{

/// Texts by the key that Alt goes with.
using Keys = QMap<QString, QStringList>;

void take(const QString &text, Keys &keys)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty())
        keys[key.toString()].append(text);
}

/// Keys with two meanings, as "Alt+G: &Go, &Go there".
QStringList clashes(const Keys &keys)
{
    QStringList found;
    for (const auto &[key, texts] : keys.asKeyValueRange()) {
        if (texts.size() > 1)
            found.append(key + u": "_s + texts.join(u", "_s));
    }
    return found;
}

/// Of the menu and all below it.
void checkMenu(const QMenu *menu, QStringList &found)
{
    Keys keys;
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        if (!action->isVisible())
            continue;
        take(action->text(), keys);
        if (action->menu())
            checkMenu(action->menu(), found);
    }
    for (const QString &clash : clashes(keys))
        found.append(u"menu \"%1\", %2"_s.arg(menu->title(), clash));
}

void collect(const QWidget *at, Keys &keys)
{
    if (const auto *label = qobject_cast<const QLabel *>(at); label && label->buddy())
        take(label->text(), keys);
    if (const auto *button = qobject_cast<const QAbstractButton *>(at))
        take(button->text(), keys);
    if (const auto *group = qobject_cast<const QGroupBox *>(at))
        take(group->title(), keys);
    if (const auto *tabs = qobject_cast<const QTabBar *>(at)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            take(tabs->tabText(tab), keys);
    }
    const auto children = at->findChildren<const QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        if (child->isVisible() && !child->isWindow())
            collect(child, keys);
    }
}

/// What is in view of the window, and the titles of its menus.
QStringList clashesIn(const QWidget *window, const QMenuBar *menus = nullptr)
{
    Keys keys;
    if (menus) {
        const auto actions = menus->actions();
        for (const QAction *action : actions)
            take(action->text(), keys);
    }
    collect(window, keys);
    return clashes(keys);
}

} // namespace

/// A letter that stands underlined means one thing, in every language.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyKeyMeansOneThing_data();
    void everyKeyMeansOneThing();

private:
    void checkMenus();
    void checkAreas();
    void checkDialogs();
    void check(QWidget *dialog, const QString &name);

    std::unique_ptr<testsupport::TestWindow> m_test;
    QStringList m_found;
};

void TestMnemonics::init()
{
    m_found.clear();
}

void TestMnemonics::cleanup()
{
    m_test.reset();
    ui::chooseLanguage(u"en"_s);
}

void TestMnemonics::everyKeyMeansOneThing_data()
{
    QTest::addColumn<QString>("language");
    const QList<ui::Language> languages = ui::languages();
    for (const ui::Language &language : languages)
        QTest::newRow(qPrintable(language.name)) << language.code;
}

void TestMnemonics::checkMenus()
{
    const auto actions = m_test->window().menuBar()->actions();
    Keys titles;
    for (const QAction *action : actions) {
        take(action->text(), titles);
        checkMenu(action->menu(), m_found);
    }
    m_found += clashes(titles);
    const auto menus = m_test->window().findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        if (menu->parent() != m_test->window().menuBar())
            checkMenu(menu, m_found);
    }
}

void TestMnemonics::checkAreas()
{
    const auto look = [&](const QString &name) {
        for (const QString &clash : clashesIn(&m_test->window(), m_test->window().menuBar()))
            m_found.append(name + u", "_s + clash);
    };
    for (const ui::Area area : ui::kAreas) {
        m_test->showArea(area);
        QTest::qWait(20);
        look(ui::areaIcon(area));
    }
    m_test->goTo(u"mdr:I:17.2"_s);
    look(u"requirement"_s);
    m_test->goTo(u"mdr:II:1.1(a)"_s);
    look(u"section"_s);
}

void TestMnemonics::check(QWidget *dialog, const QString &name)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QTest::qWait(20);
    for (const QString &clash : clashesIn(dialog))
        m_found.append(name + u", "_s + clash);
    delete dialog;
}

void TestMnemonics::checkDialogs()
{
    ui::MainWindow &window = m_test->window();
    ui::Workspace &workspace = window.view()->workspace();
    const auto nothing = [](const auto &...) { return base::Result<>(); };
    check(new ui::ExportDialog(workspace, &window), u"export"_s);
    check(new ui::CitationDialog(u"17.2"_s, u"17.2"_s, workspace.data(), nothing, &window), u"citation"_s);
    check(new ui::SettingsDialog(u"Tester"_s, &window), u"settings"_s);
    using Purpose = ui::EvidenceDialog::Purpose;
    for (const auto purpose : {Purpose::File, Purpose::NewRevision, Purpose::ByReference, Purpose::Edit})
        check(new ui::EvidenceDialog(u"VV-012"_s, purpose, {}, nothing, &window), u"evidence"_s);
    check(new ui::ApprovalDialog(workspace, {}, &window), u"approval"_s);
    ui::JobRunner jobs;
    check(new ui::CarryOverDialog(workspace.environment(), jobs, &window), u"carry over"_s);
    ui::NewProjectDraft draft;
    draft.devices = {{u"Alpha"_s, u"IIb"_s, {}}};
    for (draft.page = 0; draft.page < 3; ++draft.page)
        check(new ui::NewProjectWizard(workspace.environment().catalog, draft, nothing, &window),
              u"new project %1"_s.arg(draft.page + 1));
    ui::discardUnfinishedProject();
}

void TestMnemonics::everyKeyMeansOneThing()
{
    QFETCH(const QString, language);
    m_test = std::make_unique<testsupport::TestWindow>();
    ui::chooseLanguage(language == "en"_L1 ? u"de"_s : u"en"_s);
    m_test->window().findChild<QAction *>(u"language-"_s + language)->trigger();
    QTRY_COMPARE(ui::chosenLanguage(), language);
    for (const QString &clash : clashesIn(&m_test->window(), m_test->window().menuBar()))
        m_found.append(u"start page, "_s + clash);
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    checkMenus();
    checkAreas();
    checkDialogs();
    m_found.removeDuplicates();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
