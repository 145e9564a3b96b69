// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "outputpipeline.h"

#include "pdferrors.h"
#include "texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace report::pdf {

namespace {

Failure cannotWrite(const QString &why)
{
    return Failure(
        {base::ErrorCode::Io,
         Texts::tr("The document could not be written: %1. Make room or choose another place, then "
                        "try again.")
             .arg(why),
         {}});
}

} // namespace

OutputPipeline::OutputPipeline(QIODevice *device, base::JobContext &job)
    : Pipeline("document", nullptr), m_device(device), m_job(job)
{
}

void OutputPipeline::write(const unsigned char *data, size_t size)
{
    if (m_job.isCancelled())
        throw Stopped();
    if (!m_device)
        return;
    qint64 done = 0;
    while (done < qint64(size)) {
        const qint64 part = m_device->write(reinterpret_cast<const char *>(data) + done, qint64(size) - done);
        if (part <= 0)
            throw cannotWrite(m_device->errorString());
        done += part;
    }
}

void writeDocument(QPDF &document, const std::string &version, Pipeline &to, base::JobContext &job,
                   qint64 pages)
{
    QPDFWriter writer(document);
    writer.setOutputPipeline(&to);
    writer.setMinimumPDFVersion(version);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setRecompressFlate(false);
    writer.setDeterministicID(true);
    writer.registerProgressReporter(
        std::make_shared<QPDFWriter::FunctionProgressReporter>([&job, pages](int percent) {
            if (job.isCancelled())
                throw Stopped();
            job.progress(pages + pages * percent / 100, 2 * pages, Texts::tr("Writing"));
        }));
    writer.write();
}

void writeFile(QPDF &document, const std::string &version, const QString &path, base::JobContext &job,
               qint64 pages)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        throw cannotWrite(file.errorString());
    try {
        OutputPipeline pipeline(&file, job);
        writeDocument(document, version, pipeline, job, pages);
        if (!file.flush())
            throw cannotWrite(file.errorString());
        file.close();
        if (file.error() != QFileDevice::NoError)
            throw cannotWrite(file.errorString());
    } catch (...) {
        file.close();
        if (QFileInfo(path).isFile())
            file.remove();
        throw;
    }
}

} // namespace report::pdf
