// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <evidence/inspection.h>

#include <support/verifyok.h>

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using evidence::Inspection;

namespace
{

Inspection sample()
{
    Inspection found;
    found.sha256 = QString(64, u'a');
    found.bytes = 5'000'000'000;
    found.mediaType = u"application/pdf"_s;
    found.fileClass = domain::FileClass::SoundWithWarnings;
    found.reason = u"It is damaged: 2 pages readable of 3."_s;
    found.pages = 3;
    found.pageLabels = {u"i"_s, u"ii"_s, u"1"_s};
    found.isSigned = true;
    found.isEncrypted = true;
    found.pagesWithoutText = 1;
    found.pagesNotLookedAt = 2;
    found.dropped = {u"JavaScript"_s};
    return found;
}

} // namespace

class TestInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesJson()
    {
        const auto back = Inspection::fromJson(sample().toJson());
        VERIFY_OK(back);
        QCOMPARE(*back, sample());
        Inspection plain = sample();
        plain.pages.reset();
        plain.pageLabels.clear();
        const auto plainBack = Inspection::fromJson(plain.toJson());
        VERIFY_OK(plainBack);
        QCOMPARE(*plainBack, plain);
    }

    void refusesWrongFields_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *key, const QJsonValue &value, const char *what) {
            QTest::addRow("%s %s", key, what) << QString::fromLatin1(key) << value;
        };
        row("sha256", u"ab"_s, "short");
        row("sha256", QString(64, u'G'), "no digits");
        row("sha256", 5, "number");
        row("bytes", -1, "negative");
        row("bytes", 1.5, "broken");
        row("bytes", u"5"_s, "text");
        row("media_type", u"pdf"_s, "no slash");
        row("media_type", u'/' + QString(300, u'x'), "long");
        row("class", u"excellent"_s, "unknown");
        row("class", u"by-reference"_s, "impossible");
        row("reason", QJsonValue(), "null");
        row("pages", -3, "negative");
        row("pages", true, "flag");
        row("page_labels", u"i"_s, "text");
        row("page_labels", QJsonArray{1}, "numbers");
        row("signed", 1, "number");
        row("encrypted", QJsonValue(QJsonValue::Undefined), "missing");
        row("pages_without_text", QJsonValue(QJsonValue::Undefined), "missing");
        row("pages_not_looked_at", -1, "negative");
        row("dropped", QJsonArray{QJsonArray{}}, "nested");
    }

    void refusesWrongFields()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = sample().toJson();
        json.insert(key, value);
        const auto back = Inspection::fromJson(json);
        VERIFY_FAILS(back, base::ErrorCode::Corrupt);
        QVERIFY(back.error().detail.contains(key));
    }

    void refusesNothing() { VERIFY_FAILS(Inspection::fromJson({}), base::ErrorCode::Corrupt); }
};

QTEST_APPLESS_MAIN(TestInspection)
#include "tst_inspection.moc"
