// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <base/sha256.h>

#include <QTest>

using namespace Qt::StringLiterals;
using base::Sha256;

/// Vectors of FIPS 180-4 and NIST's examples.
class TstSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void piecesMakeTheSameDigest();
};

void TstSha256::vectors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("digest");
    QTest::newRow("empty") << QByteArray()
                           << u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    QTest::newRow("abc") << "abc"_ba << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
    QTest::newRow("two blocks") << "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"_ba
                                << u"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_s;
    QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                 << u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_s;
}

void TstSha256::vectors()
{
    QFETCH(QByteArray, bytes);
    QTEST(Sha256::hexOf(bytes), "digest");
    QCOMPARE(QString::fromLatin1(Sha256::of(bytes).toHex()), Sha256::hexOf(bytes));
}

void TstSha256::piecesMakeTheSameDigest()
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes.append(char(i * 31 % 251));
    for (const qsizetype size : {1, 63, 64, 65, 4096, 99'999}) {
        Sha256 hash;
        for (qsizetype at = 0; at < bytes.size(); at += size)
            hash.add(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
        hash.add({});
        QCOMPARE(hash.result(), Sha256::of(bytes));
    }
}

QTEST_GUILESS_MAIN(TstSha256)
#include "tst_sha256.moc"
