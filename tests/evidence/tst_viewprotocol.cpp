// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <evidence/viewprotocol.h>

#include <support/verifyok.h>

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace evidence;

namespace
{

ViewRequest question(ViewRequest::Kind kind)
{
    ViewRequest request;
    request.number = 7;
    request.kind = kind;
    request.page = 3;
    request.pageSize = {800, 1000};
    request.part = {0, 0, 4, 3};
    return request;
}

QByteArray messageOf(const QByteArray &frame)
{
    FrameReader reader;
    reader.feed(frame);
    const auto message = reader.next();
    return message && *message ? **message : QByteArray();
}

QImage picture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(10, 20, 30));
    image.setPixel(1, 1, qRgb(1, 2, 3));
    return image;
}

} // namespace

class TestViewProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsSurvive()
    {
        for (const auto kind :
             {ViewRequest::Kind::Facts, ViewRequest::Kind::Render, ViewRequest::Kind::Find}) {
            ViewRequest asked = question(kind);
            asked.needle = u"Größe 用 😀"_s;
            const auto back = requestFrom(messageOf(frameOf(asked)));
            VERIFY_OK(back);
            QCOMPARE(*back, asked);
        }
    }

    void refusesQuestions()
    {
        const auto refused = [](const ViewRequest &request) {
            return !requestFrom(messageOf(frameOf(request))).has_value();
        };
        ViewRequest request = question(ViewRequest::Kind::Render);
        request.part = {790, 0, 20, 3};
        QVERIFY2(refused(request), "part beyond the page");
        request.part = {};
        QVERIFY2(refused(request), "empty part");
        request = question(ViewRequest::Kind::Render);
        request.pageSize = {300'000, 10};
        QVERIFY2(refused(request), "page too large");
        request.pageSize = {10'000, 10'000};
        request.part = {0, 0, 10'000, 10'000};
        QVERIFY2(refused(request), "part too large");
        request = question(ViewRequest::Kind::Text);
        request.page = -1;
        QVERIFY2(refused(request), "negative page");
        const QByteArray message = messageOf(frameOf(question(ViewRequest::Kind::Text)));
        VERIFY_FAILS(requestFrom(message.chopped(1)), base::ErrorCode::Corrupt);
        VERIFY_FAILS(requestFrom(message + '\0'), base::ErrorCode::Corrupt);
        VERIFY_FAILS(requestFrom({}), base::ErrorCode::Corrupt);
    }

    void answersSurvive()
    {
        const DocumentFacts facts{{{595, 842}, {842, 595.5}}, {u"i"_s, u"1"_s}};
        const QList<OutlineEntry> outline{{0, u"One"_s, 4, {}}, {1, u"Two"_s, std::nullopt, {}}, {1, u"Three"_s, 7, 120.5F}};
        const PageText text{u"ab\n"_s, {{1, 2, 3, 4}, {5, 6, 7, 8}, {}}};
        const QList<TextSpan> spans{{3, 4}, {9, 1}};
        const auto survives = [](ViewRequest::Kind kind, const ViewAnswer &answer) {
            const auto back = answerFrom(messageOf(frameOf(7, answer)), question(kind));
            return back && *back == answer;
        };
        QVERIFY(survives(ViewRequest::Kind::Facts, facts));
        QVERIFY(survives(ViewRequest::Kind::Outline, outline));
        QVERIFY(survives(ViewRequest::Kind::Text, text));
        QVERIFY(survives(ViewRequest::Kind::Find, spans));
        QVERIFY(survives(ViewRequest::Kind::Render, picture({4, 3})));
        QVERIFY(survives(ViewRequest::Kind::Text, base::Error{base::ErrorCode::Corrupt, u"No."_s, {}}));
    }

    void refusesAnswers_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, ViewRequest::Kind kind, const QByteArray &message) {
            QTest::newRow(name) << int(kind) << message;
        };
        using Kind = ViewRequest::Kind;
        const auto message = [](const ViewAnswer &answer) { return messageOf(frameOf(7, answer)); };
        const QByteArray facts = message(DocumentFacts{{{595, 842}}, {}});
        row("nothing", Kind::Facts, {});
        row("cut", Kind::Facts, facts.chopped(1));
        row("left over", Kind::Facts, facts + "x");
        row("another number", Kind::Facts, messageOf(frameOf(8, DocumentFacts{{{595, 842}}, {}})));
        row("another kind", Kind::Text, facts);
        row("no pages", Kind::Facts, message(DocumentFacts()));
        row("giant page", Kind::Facts, message(DocumentFacts{{{1e9, 842}}, {}}));
        row("page without size", Kind::Facts, message(DocumentFacts{{{qQNaN(), 842}}, {}}));
        row("labels of others", Kind::Facts, message(DocumentFacts{{{595, 842}}, {u"1"_s, u"2"_s}}));
        row("another picture", Kind::Render, message(picture({3, 4})));
        row("endless box", Kind::Text, message(PageText{u"a"_s, {{0, 0, qInf(), 1}}}));
        row("box missing", Kind::Text, message(PageText{u"ab"_s, {{0, 0, 1, 1}}}));
        row("span before the text", Kind::Find, message(QList<TextSpan>{{-1, 2}}));
        row("span beyond any text", Kind::Find, message(QList<TextSpan>{{kLongestViewText, 2}}));
        QByteArray promise = facts.first(5) + QByteArray(4, '\x7f'); // two billion pages, none there
        row("promise", Kind::Facts, promise);
        QByteArray longText = messageOf(frameOf(7, PageText())).first(5) + QByteArray(4, '\x7f');
        row("promised text", Kind::Text, longText);
    }

    void refusesAnswers()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, message);
        VERIFY_FAILS(answerFrom(message, question(ViewRequest::Kind(kind))), base::ErrorCode::Corrupt);
    }

    void framesArriveInPieces()
    {
        const QByteArray frames =
            frameOf(question(ViewRequest::Kind::Text)) + frameOf(question(ViewRequest::Kind::Find));
        FrameReader reader;
        int whole = 0;
        for (const char byte : frames) {
            reader.feed(QByteArray(1, byte));
            const auto message = reader.next();
            VERIFY_OK(message);
            whole += *message ? 1 : 0;
        }
        QCOMPARE(whole, 2);
    }

    void refusesGiantFrames()
    {
        FrameReader reader;
        QByteArray length(4, '\0');
        qToBigEndian(quint32(kMostFrameBytes + 1), length.data());
        reader.feed(length);
        VERIFY_FAILS(reader.next(), base::ErrorCode::Corrupt);
    }
};

QTEST_APPLESS_MAIN(TestViewProtocol)
#include "tst_viewprotocol.moc"
