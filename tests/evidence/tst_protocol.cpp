// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <evidence/protocol.h>

#include <support/verifyok.h>

#include <QTest>

using namespace Qt::StringLiterals;
using evidence::WorkerRequest;

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("path");
        QTest::newRow("inspect") << int(WorkerRequest::Kind::Inspect) << u"/a b/ü.pdf"_s;
        QTest::newRow("view") << int(WorkerRequest::Kind::View) << u"/a b/ü.pdf"_s;
        QTest::newRow("text") << int(WorkerRequest::Kind::Text) << u"/--seconds=1"_s;
        QTest::newRow("render") << int(WorkerRequest::Kind::Render) << u"C:/x.pdf"_s;
    }

    void survives()
    {
        QFETCH(int, kind);
        QFETCH(QString, path);
        WorkerRequest request;
        request.kind = WorkerRequest::Kind(kind);
        request.path = path;
        request.first = 3;
        request.last = 7;
        request.width = 800;
        request.limits = {.seconds = 5, .memoryBytes = qint64(5) << 30};
        const auto back = WorkerRequest::fromArguments(request.toArguments());
        VERIFY_OK(back);
        QCOMPARE(*back, request);
        QCOMPARE(back->path, path);
        QCOMPARE(back->limits.memoryBytes, qint64(5) << 30);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("no limits") << u"inspect /a b c"_s;
        QTest::newRow("limits in another order") << u"--memory=1 --seconds=1 inspect /a"_s;
        QTest::newRow("no time") << u"--seconds=0 --memory=1 inspect /a"_s;
        QTest::newRow("time that is no number") << u"--seconds=x --memory=1 inspect /a"_s;
        QTest::newRow("time too long") << u"--seconds=9999999999 --memory=1 inspect /a"_s;
        QTest::newRow("negative memory") << u"--seconds=1 --memory=-1 inspect /a"_s;
        QTest::newRow("unknown verb") << u"--seconds=1 --memory=1 delete /a"_s;
        QTest::newRow("too many words") << u"--seconds=1 --memory=1 inspect /a 1"_s;
        QTest::newRow("text without pages") << u"--seconds=1 --memory=1 text /a"_s;
        QTest::newRow("page zero") << u"--seconds=1 --memory=1 text /a 0 1"_s;
        QTest::newRow("width too large") << u"--seconds=1 --memory=1 render /a 1 9999999999"_s;
    }

    void refuses()
    {
        QFETCH(QString, words);
        VERIFY_FAILS(WorkerRequest::fromArguments(words.split(u' ')), base::ErrorCode::Usage);
    }
};

QTEST_APPLESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
