// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <report/assembly.h>

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QTemporaryDir>

namespace testpdf {

/// Writes PDFs object by object, so that a test sees what stands in them.
class Builder
{
public:
    /// Object 1 is the catalog, object 2 the page tree; both are made by bytes().
    Builder() { m_objects.resize(2); }

    int add(const QByteArray &body);
    int addStream(const QByteArray &content, const QByteArray &keys = {});
    void set(int number, const QByteArray &body);
    int next() const { return int(m_objects.size()) + 1; }

    /// `keys`: more keys of the page; `content`: object number or array.
    int addPage(const QByteArray &contents, const QByteArray &keys = {});

    /// `catalog`: more keys of the catalog; `tree`: more keys of the page tree, inherited by the pages.
    QByteArray bytes(const QByteArray &catalog = {}, const QByteArray &tree = {}) const;

    static QByteArray ref(int number) { return QByteArray::number(number) + " 0 R"; }

private:
    QList<QByteArray> m_objects;
    QList<int> m_pages;
};

/// `pages` pages of 300 × 400 with "Evidence <label> <n>" in Helvetica and a coloured bar.
QByteArray evidence(const QString &label, int pages, const QByteArray &pageKeys = {});

/// What QPdfWriter makes of `pages` A4 pages: "Base <n>" on each, a named destination "base-<n>" (from 0) on
/// each, and on the first page a link to each of `links`.
QByteArray base(int pages, const QStringList &links);

/// A plan with everything it needs, in a folder of its own. Insertions are added in page order.
class Scene
{
public:
    explicit Scene(int basePages, const QStringList &links = {});

    /// Puts `bytes` in after `paintedPage` base pages; names are "ev-<key>".
    void insert(const QString &key, const QByteArray &bytes, qint64 pages, qint64 paintedPage,
                const QString &stamp = {}, const QString &stampTarget = {});
    void attach(const QString &name, const QByteArray &bytes,
                const QString &mediaType = QStringLiteral("text/plain"));

    report::SourceOpener opener() const;
    base::Result<report::AssemblyResult> assemble();
    base::Result<report::AssemblyResult> assemble(base::JobContext &job);
    QString output() const { return plan.outputPath; }

    report::AssemblyPlan plan;
    QHash<QString, QByteArray> files;

private:
    QTemporaryDir m_folder;
};

/// The exit code of `qpdf --check` on `path`: 0 sound, 3 warnings, 2 errors. Its words in `said`.
struct Check
{
    int code = -1;
    QString said;
};
Check check(const QString &path);

/// The differing share of two pictures' pixels, 0 to 1. A pixel differs when a channel is off by more
/// than 40.
double difference(const QImage &a, const QImage &b);

} // namespace testpdf
