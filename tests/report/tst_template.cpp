// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <report/template.h>
#include <support/verifyok.h>

#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;
using report::fillTemplate;

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsFields_data();
    void fillsFields();
    void keepsBracesThatAreNoFields_data();
    void keepsBracesThatAreNoFields();
    void refusesOtherTags_data();
    void refusesOtherTags();
    void namesUnresolvedFieldsOnce();
    void doesNotNameFieldsNobodyUsed();
    void takesReadyMarkdownAsItIs();
    void takesValuesLiterally();
    void limitsSizeAndNesting();
};

namespace {

QVariantHash fields()
{
    const QVariantHash device{
        {u"name"_s, u"CardioSense"_s}, {u"udi"_s, QString()}, {u"model"_s, u"A & <B> *x*"_s}};
    const QVariantList risks{QVariantHash{{u"id"_s, u"R-1"_s}, {u"text"_s, u"burn"_s}},
                             QVariantHash{{u"id"_s, u"R-2"_s}, {u"text"_s, QString()}}};
    return {{u"device"_s, device},
            {u"risks"_s, risks},
            {u"none"_s, QVariantList()},
            {u"count"_s, 3},
            {u"isDraft"_s, true},
            {u"day"_s, QDate(2026, 5, 12)},
            {u"tags"_s, QStringList{u"a"_s, u"b"_s}}};
}

} // namespace

void TemplateTest::fillsFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"plain *text*"_s << u"plain *text*"_s;
    QTest::newRow("field") << u"**{{ device.name }}**"_s << u"**CardioSense**"_s;
    QTest::newRow("no spaces") << u"{{device.name}}{{count}}"_s << u"CardioSense3"_s;
    QTest::newRow("escaped") << u"{{ device.model }}"_s << u"A \\& \\<B\\> \\*x\\*"_s;
    QTest::newRow("date") << u"{{ day }}"_s << u"2026-05-12"_s;
    QTest::newRow("if") << u"{% if isDraft %}draft{% else %}final{% endif %}"_s << u"draft"_s;
    QTest::newRow("if not, and") << u"{% if not device.udi and device.name %}x{% endif %}"_s << u"x"_s;
    QTest::newRow("equal") << u"{% if device.name == \"CardioSense\" %}x{% endif %}"_s << u"x"_s;
    QTest::newRow("for") << u"{% for r in risks %}- {{ r.id }}\n{% endfor %}"_s << u"- R\\-1\n- R\\-2\n"_s;
    QTest::newRow("list of texts") << u"{% for t in tags %}{{ t }}{% endfor %}"_s << u"ab"_s;
    QTest::newRow("empty") << u"{% for r in none %}x{% empty %}nothing{% endfor %}"_s << u"nothing"_s;
}

void TemplateTest::fillsFields()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto filled = fillTemplate(text, fields());
    VERIFY_OK(filled);
    QCOMPARE(filled->markdown, expected);
    QVERIFY(filled->unresolved.isEmpty());
    QVERIFY(filled->remarks.isEmpty());
}

void TemplateTest::keepsBracesThatAreNoFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("remarks");
    QTest::newRow("single braces") << u"{ a } } {"_s << 0;
    QTest::newRow("unclosed field") << u"before {{ a.b after"_s << 1;
    QTest::newRow("unclosed tag") << u"before {% if a after"_s << 1;
    QTest::newRow("comment") << u"a {# comment #} b"_s << 0;
    QTest::newRow("filter") << u"{{ a|upper }}"_s << 1;
    QTest::newRow("text in braces") << u"{{ not a field }}"_s << 1;
    QTest::newRow("empty braces") << u"{{}} {{ }}"_s << 2;
    QTest::newRow("broken over lines") << u"{{ a\n}}"_s << 1;
    QTest::newRow("closing only") << u"}} %} #}"_s << 0;
    QTest::newRow("JSON") << u"{\"a\": {\"b\": {}}}"_s << 0;
    QTest::newRow("LaTeX") << u"\\frac{{x}_1}{ {y}_2 }{"_s << 1;
}

void TemplateTest::keepsBracesThatAreNoFields()
{
    QFETCH(QString, text);
    QFETCH(int, remarks);
    const auto filled = fillTemplate(text, fields());
    VERIFY_OK(filled);
    QCOMPARE(filled->markdown, text);
    QCOMPARE(filled->remarks.size(), remarks);
}

void TemplateTest::refusesOtherTags_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"{% include \"/etc/passwd\" %}", "{% extends \"x\" %}", "{% load x %}",
          "{% templatetag openbrace %}", "{% ssi /etc/passwd %}", "{% now \"Y\" %}", "{% %}",
          "{% if %}x{% endif %}", "{% if a %}x", "{% endif %}", "{% for x %}{% endfor %}",
          "{% for x in a %}{% endif %}", "{% if a %}{% empty %}{% endif %}", "{% if a|length %}{% endif %}",
          "{% for a, b in c %}{% endfor %}", "{% else %}"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

void TemplateTest::refusesOtherTags()
{
    QFETCH(QString, text);
    const auto filled = fillTemplate(text, fields());
    VERIFY_FAILS(filled, base::ErrorCode::Usage);
    QVERIFY(filled.error().message.endsWith(u'.'));
}

void TemplateTest::namesUnresolvedFieldsOnce()
{
    const auto filled = fillTemplate(
        u"{{ device.nmae }} {{ device.nmae }} {{ device.udi }} {{ x }} "
        "{% for r in risks %}{{ r.text }}{% endfor %}{% for q in missing %}a{% endfor %}"_s,
        fields());
    VERIFY_OK(filled);
    QCOMPARE(filled->unresolved,
             (QStringList{u"device.nmae"_s, u"device.udi"_s, u"x"_s, u"r.text"_s, u"missing"_s}));
    QCOMPARE(filled->markdown.simplified(), u"burn"_s);
}

void TemplateTest::doesNotNameFieldsNobodyUsed()
{
    const auto filled = fillTemplate(u"{% if device.udi %}{{ device.udi }}{% endif %}"_s, fields());
    VERIFY_OK(filled);
    QVERIFY(filled->unresolved.isEmpty());
}

void TemplateTest::takesReadyMarkdownAsItIs()
{
    const QString table = u"| A | B |\n|---|---|\n| {{ x }} | 2 |"_s;
    const auto filled =
        fillTemplate(u"{{ table }}"_s, {{u"table"_s, QVariant::fromValue(report::MarkdownText{table})}});
    VERIFY_OK(filled);
    QCOMPARE(filled->markdown, table);
}

void TemplateTest::takesValuesLiterally()
{
    const QString hostile =
        u"{% include \"x\" %}{{ device.name }}\ufdd0"
        "1\ufdd1\ufdd2"_s;
    const auto filled = fillTemplate(u"{{ v }}\ufdd0"_s, {{u"v"_s, hostile}});
    VERIFY_OK(filled);
    QString plain = filled->markdown;
    plain.remove(u'\\');
    QCOMPARE(plain,
             u"{% include \"x\" %}{{ device.name }}\ufffd"
             "1\ufffd\ufffd\ufffd"_s);
}

void TemplateTest::limitsSizeAndNesting()
{
    const auto nested = [](int depth) {
        return u"{% if isDraft %}"_s.repeated(depth) + u"x"_s + u"{% endif %}"_s.repeated(depth);
    };
    const auto deepest = fillTemplate(nested(200), fields());
    VERIFY_OK(deepest);
    QCOMPARE(deepest->markdown, u"x"_s);
    VERIFY_FAILS(fillTemplate(nested(201), fields()), base::ErrorCode::Usage);
    VERIFY_FAILS(fillTemplate(u"x"_s.repeated(1'000'001), fields()), base::ErrorCode::Usage);
    VERIFY_FAILS(fillTemplate(u"{{ a }}"_s.repeated(20'001), fields()), base::ErrorCode::Usage);
    const auto braces = fillTemplate(u"{"_s.repeated(3000), fields());
    VERIFY_OK(braces);
    QCOMPARE(braces->markdown, u"{"_s.repeated(3000));
}

QTEST_MAIN(TemplateTest)
#include "tst_template.moc"
