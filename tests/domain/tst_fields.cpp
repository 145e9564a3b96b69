// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <domain/entities.h>

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;

/// Every struct with a list of fields: value → JSON text → value.
class TstFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyValues();
    void fullValues();
    void extremeValues();
    void emptyMembersAreLeftOut();
    void unknownMembersAreRefused();
    void wrongTypesAreRefused();
    void wrongNamesAreRefused();
    void namesAreUnique();
    void namesOfEnums();
};

namespace {

/// Fills every field with a value that is not its empty one; `seed` makes them differ.
struct Filler
{
    qint64 seed = 0;

    void fill(QString &value) { value = u"text %1 äöü 漢字 \"\\\n\t"_s.arg(++seed); }
    void fill(qint64 &value) { value = ++seed; }
    void fill(bool &value) { value = true; }
    void fill(QDate &value) { value = QDate(2024, 2, 29).addDays(++seed); }
    void fill(Traits &value) { value = {{u"sterile"_s, Tristate::Yes}, {u"wireless"_s, Tristate::No}}; }
    template <typename Tag>
    void fill(base::Id<Tag> &value)
    {
        value.value = ++seed;
    }
    template <NamedEnum E>
    void fill(E &value)
    {
        value = EnumNames<E>::table.back().first;
    }
    template <typename T>
    void fill(std::optional<T> &value)
    {
        fill(value.emplace());
    }
    template <HasFields T>
    void fill(QList<T> &value)
    {
        value.resize(2);
        for (T &item : value)
            fill(item);
    }
    template <HasFields T>
    void fill(T &value)
    {
        forEachField(value, [this](const char *, auto &member) { fill(member); });
    }
};

template <typename Visitor>
void forEachEntity(Visitor visit)
{
    visit(ProjectInfo());
    visit(Manufacturer());
    visit(Device());
    visit(Answer());
    visit(Document());
    visit(Revision());
    visit(Citation());
    visit(Section());
    visit(Site());
    visit(Variant());
    visit(Certificate());
    visit(Solution());
}

template <HasFields T>
QJsonObject throughText(const T &value)
{
    return QJsonDocument::fromJson(QJsonDocument(toJson(value).toObject()).toJson()).object();
}

/// `id` is no field: the row's key stands beside its JSON.
template <HasFields T>
bool survives(const T &value)
{
    T back{};
    if constexpr (requires { back.id; })
        back.id = value.id;
    return fromJson(throughText(value), back) && back == value;
}

} // namespace

void TstFields::emptyValues()
{
    forEachEntity([](const auto &value) { QVERIFY(survives(value)); });
}

void TstFields::fullValues()
{
    forEachEntity([](auto value) {
        Filler().fill(value);
        QVERIFY(survives(value));
        qsizetype fields = 0;
        forEachField(value, [&](const char *, const auto &) { ++fields; });
        QCOMPARE(throughText(value).size(), fields);
    });
}

void TstFields::extremeValues()
{
    Device device;
    device.position = -1;
    device.name = QString(1'000'000, u'x') + u"\U0001F600\u202E"_s;
    device.traits.insert(u"a b/ü"_s, Tristate::Yes);
    device.certificates = {Certificate{{}, {}, QDate(1, 1, 1), QDate(9999, 12, 31), {}}, Certificate{}};
    QVERIFY(survives(device));

    Revision revision;
    for (const qint64 bytes : {(qint64(1) << 53) - 1, (qint64(1) << 53) + 1,
                               std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        revision.bytes = bytes;
        QVERIFY2(survives(revision), qPrintable(QString::number(bytes)));
    }
    revision.pages = 0;
    QVERIFY2(survives(revision), "no pages is not the same as not known");
}

void TstFields::emptyMembersAreLeftOut()
{
    QCOMPARE(toJson(Answer()).toObject().keys(), QStringList());
    QCOMPARE(toJson(Device()).toObject().keys(), QStringList());
    Device device;
    device.traits.insert(u"sterile"_s, Tristate::Unknown);
    QCOMPARE(toJson(device).toObject().keys(), QStringList());
}

void TstFields::unknownMembersAreRefused()
{
    forEachEntity([](auto value) {
        Filler().fill(value);
        QJsonObject json = throughText(value);
        json.insert(u"invented"_s, 1);
        QVERIFY(!fromJson(json, value));
    });
    Manufacturer manufacturer;
    QVERIFY(!fromJson(QJsonObject{{u"sites"_s, QJsonArray{QJsonObject{{u"invented"_s, 1}}}}}, manufacturer));
}

void TstFields::wrongTypesAreRefused()
{
    forEachEntity([](auto value) {
        Filler().fill(value);
        const QJsonObject good = throughText(value);
        for (const QString &name : good.keys()) {
            for (const QJsonValue &wrong :
                 {QJsonValue(1.5), QJsonValue(QJsonArray{1}), QJsonValue(u"\u00bf"_s),
                  QJsonValue(QJsonObject{{u"x"_s, u"x"_s}})}) {
                QJsonObject bad = good;
                bad.insert(name, wrong);
                auto back = value;
                if (wrong.type() != good.value(name).type())
                    QVERIFY2(!fromJson(bad, back), qPrintable(name));
            }
        }
    });
    Answer answer;
    QVERIFY(!fromJson(QJsonValue(u"text"_s), answer));
    QVERIFY(!fromJson(QJsonValue(), answer));
}

void TstFields::wrongNamesAreRefused()
{
    Answer answer;
    QVERIFY(!fromJson(QJsonObject{{u"applies"_s, u"maybe"_s}}, answer));
    QVERIFY(!fromJson(QJsonObject{{u"due"_s, u"2026-02-30"_s}}, answer));
    QVERIFY(fromJson(QJsonObject{{u"applies"_s, u"no"_s}, {u"due"_s, u"2026-02-28"_s}}, answer));
    QCOMPARE(answer.applies, Applicability::No);
    Device device;
    QVERIFY(!fromJson(QJsonObject{{u"traits"_s, QJsonObject{{u"sterile"_s, u"perhaps"_s}}}}, device));
}

void TstFields::namesAreUnique()
{
    forEachEntity([](const auto &value) {
        QStringList names;
        forEachField(value, [&](const char *name, const auto &) { names.append(QString::fromLatin1(name)); });
        QCOMPARE(names.removeDuplicates(), 0);
    });
}

void TstFields::namesOfEnums()
{
    for (const auto &[kind, name] : EnumNames<EvidenceKind>::table) {
        QCOMPARE(valueOf<EvidenceKind>(nameOf(kind)), kind);
        QCOMPARE(nameOf(kind), QString::fromLatin1(name));
    }
    QCOMPARE(valueOf<FileClass>(u" By_Reference"_s), FileClass::ByReference);
    QCOMPARE(valueOf<FileClass>(u"by"_s), std::nullopt);
    QCOMPARE(namesOf<Applicability>(), u"undecided|yes|no"_s);
    QCOMPARE(EnumNames<EntityKind>::table.size(), std::variant_size_v<Entity>);
}

QTEST_GUILESS_MAIN(TstFields)
#include "tst_fields.moc"
