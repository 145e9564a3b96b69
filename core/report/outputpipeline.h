// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/jobcontext.h>

#include <QIODevice>

#include <qpdf/QPDFWriter.hh>

namespace report::pdf {

/// Where a finished document goes: every write is checked, and the user may stop it. Throws Failure or
/// Stopped.
class OutputPipeline final : public Pipeline
{
public:
    /// `device` null: the bytes are only counted.
    OutputPipeline(QIODevice *device, base::JobContext &job);

    void write(const unsigned char *data, size_t size) override;
    void finish() override {}

private:
    QIODevice *m_device;
    base::JobContext &m_job;
};

/// Writes `document` with object streams, streams as they are, and an id that follows from the content.
void writeDocument(QPDF &document, const std::string &version, Pipeline &to, base::JobContext &job,
                   qint64 pages);

/// Writes it to the file `path`, flushed and closed without an error. Removes what it wrote when that fails.
void writeFile(QPDF &document, const std::string &version, const QString &path, base::JobContext &job,
               qint64 pages);

} // namespace report::pdf
