// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <overview/statusprint.h>
#include <widgets/areapage.h>

#include <project/answers.h>
#include <support/made.h>
#include <support/verifyok.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QPdfDocument>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void whatNext();
    void countsFollowChanges();
    void leadsToThePlace();
    void remarksBySeverity();
    void isOnePrintedPage();

private:
    QWidget *group(const QString &name) { return m_test->find<QWidget>(name); }
    QList<QAbstractButton *> links(const QString &name)
    {
        return group(name)->findChildren<QAbstractButton *>();
    }

    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestOverview::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
    m_test->showArea(ui::Area::Overview);
}

void TestOverview::whatNext()
{
    QTRY_COMPARE(links(u"overviewNext"_s).size(), 3);
    QVERIFY(links(u"overviewNext"_s).first()->text().contains("Alpha"_L1));
    QTRY_VERIFY(!links(u"overviewChanges"_s).isEmpty());
    links(u"overviewNext"_s).first()->click();
    QCOMPARE(m_test->window().view()->area(), ui::Area::Devices);
}

void TestOverview::countsFollowChanges()
{
    const auto decided = [this] {
        const auto bars = group(u"overviewChapters"_s)->findChildren<QProgressBar *>();
        return bars.isEmpty() ? -1 : bars.at(bars.size() - 3)->value(); // of all chapters
    };
    QTRY_COMPARE(decided(), 0);
    VERIFY_OK(project::setAnswer(
        m_test->project(), m_test->row(u"mdr:I:17.2"_s), {},
        testsupport::made<project::AnswerPatch>([&](auto &p) { p.applies = domain::Applicability::Yes; })));
    QTRY_COMPARE(decided(), 1);
    const auto bars = group(u"overviewChapters"_s)->findChildren<QProgressBar *>();
    QVERIFY(std::ranges::none_of(bars, [](const QProgressBar *bar) { return bar->text().contains(u'%'); }));
    QVERIFY(
        std::ranges::none_of(bars, [](const QProgressBar *bar) { return bar->accessibleName().isEmpty(); }));
}

void TestOverview::leadsToThePlace()
{
    QTRY_VERIFY(!links(u"overviewChapters"_s).isEmpty());
    links(u"overviewChapters"_s).last()->click();
    QCOMPARE(m_test->window().view()->area(), ui::Area::Requirements);
    m_test->showArea(ui::Area::Overview);
    links(u"overviewAnnexes"_s).first()->click();
    QCOMPARE(m_test->window().view()->area(), ui::Area::Documentation);
    m_test->showArea(ui::Area::Overview);
    QTRY_VERIFY(!links(u"overviewChanges"_s).isEmpty());
    links(u"overviewChanges"_s).first()->click();
    QCOMPARE(m_test->window().view()->area(), ui::Area::History);
}

void TestOverview::remarksBySeverity()
{
    QTRY_VERIFY(!links(u"overviewRemarks"_s).isEmpty());
    m_test->find<QAbstractButton>(u"overviewRemarks-warning"_s)->click();
    QCOMPARE(m_test->window().view()->area(), ui::Area::Remarks);
    QCOMPARE(m_test->find<QComboBox>(u"remarkSeverity"_s)->currentIndex(), 2);
}

void TestOverview::isOnePrintedPage()
{
    struct Job : base::JobContext
    {
        bool isCancelled() const override { return false; }
        void progress(qint64, qint64, const QString &) override {}
    } job;
    const auto facts = ui::overviewFacts(
        {m_test->data(), m_test->environment(), {}, m_test->project().file().historyStore()}, job);
    VERIFY_OK(facts);
    const QString path = m_test->path(u"status.pdf"_s);
    VERIFY_OK(ui::writeStatusPdf(*facts, path, m_test->projectPath()));
    QPdfDocument document;
    QCOMPARE(document.load(path), QPdfDocument::Error::None);
    QCOMPARE(document.pageCount(), 1);
    const QString text = document.getAllText(0).text();
    QVERIFY(text.contains("Alpha"_L1));
    QVERIFY(text.simplified().remove(u' ').contains(*m_test->project().file().auditHead()));
    QVERIFY(!ui::writeStatusPdf(*facts, m_test->projectPath(), m_test->projectPath()));
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
