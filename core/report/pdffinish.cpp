// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdffinish.h"

#include "pdfglyphs.h"
#include "texts.h"

#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFSystemError.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>
#include <stdexcept>

namespace report {

namespace {

/// Leaves qpdf's writer when the user stops the job.
struct Stopped : std::runtime_error
{
    Stopped() : std::runtime_error("stopped") {}
};

QPDFObjectHandle numbers(std::initializer_list<double> values)
{
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    for (const double value : values)
        array.appendItem(QPDFObjectHandle::newReal(value, 2));
    return array;
}

std::string asciiUrl(const QString &url)
{
    QByteArray out;
    for (const char c : url.toUtf8()) {
        const auto byte = quint8(c);
        if (byte <= 0x20 || byte >= 0x7f || QByteArrayView("()\\<>").contains(c))
            out += '%' + QByteArray::number(byte, 16).rightJustified(2, '0').toUpper();
        else
            out += c;
    }
    return out.toStdString();
}

class Linker
{
public:
    Linker(QPDF &pdf, std::vector<QPDFObjectHandle> pages) : m_pdf(pdf), m_pages(std::move(pages)) {}

    void addLinks(const QList<LinkArea> &links)
    {
        for (const LinkArea &link : links)
            annotationsOf(link.page).appendItem(annotation(link));
    }

    void addDestinations(const QList<Destination> &destinations)
    {
        auto tree = QPDFNameTreeObjectHelper::newEmpty(m_pdf);
        std::map<std::string, const Destination *> sorted;
        for (const Destination &destination : destinations)
            sorted.emplace(destination.name.toStdString(), &destination); // the first of equal names stays
        for (const auto &[name, destination] : sorted) {
            QPDFObjectHandle page = m_pages.at(std::size_t(destination->page));
            QPDFObjectHandle place = QPDFObjectHandle::newArray();
            place.appendItem(page);
            place.appendItem(QPDFObjectHandle::newName("/XYZ"));
            place.appendItem(QPDFObjectHandle::newInteger(0));
            place.appendItem(
                QPDFObjectHandle::newReal(heightOf(page) - qMax(0.0, destination->at.y() / pt(1) - 6), 2));
            place.appendItem(QPDFObjectHandle::newNull());
            tree.insert(name, place);
        }
        QPDFObjectHandle names = QPDFObjectHandle::newDictionary();
        names.replaceKey("/Dests", tree.getObjectHandle());
        m_pdf.getRoot().replaceKey("/Names", names);
    }

private:
    static double heightOf(QPDFObjectHandle page)
    {
        return page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    }

    QPDFObjectHandle annotationsOf(qint64 index)
    {
        QPDFObjectHandle page = m_pages.at(std::size_t(index));
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        return page.getKey("/Annots");
    }

    QPDFObjectHandle annotation(const LinkArea &link)
    {
        const double height = heightOf(m_pages.at(std::size_t(link.page)));
        const QRectF box(link.area.topLeft() / pt(1), link.area.bottomRight() / pt(1));
        QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
        if (!link.target.isEmpty()) {
            action.replaceKey("/S", QPDFObjectHandle::newName("/GoTo"));
            action.replaceKey("/D", QPDFObjectHandle::newUnicodeString(link.target.toStdString()));
        } else {
            action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
            action.replaceKey("/URI", QPDFObjectHandle::newString(asciiUrl(link.url)));
        }
        QPDFObjectHandle note = QPDFObjectHandle::newDictionary();
        note.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        note.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        note.replaceKey("/Rect",
                        numbers({box.left(), height - box.bottom(), box.right(), height - box.top()}));
        note.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        note.replaceKey("/F", QPDFObjectHandle::newInteger(4));
        note.replaceKey("/A", action);
        return m_pdf.makeIndirectObject(note);
    }

    QPDF &m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
};

class Progress final : public QPDFWriter::ProgressReporter
{
public:
    explicit Progress(const std::function<bool(int)> &goesOn) : m_goesOn(goesOn) {}
    void reportProgress(int percent) override
    {
        if (!m_goesOn(percent))
            throw Stopped();
    }

private:
    const std::function<bool(int)> &m_goesOn;
};

void finish(const FinishPlan &plan, const std::function<bool(int)> &goesOn)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processFile(QFile::encodeName(plan.painted).constData());
    std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    const PageSink &sink = *plan.pages;
    if (qint64(pages.size()) != sink.pages())
        throw GlyphMismatch(std::to_string(pages.size()) + " pages in the file");
    mendFonts(pdf, pages, sink.log());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i].removeKey("/Annots");
        mendContent(pages[i], sink.log(), qsizetype(i));
        if (i % 50 == 0 && !goesOn(0))
            throw Stopped();
    }
    Linker linker(pdf, pages);
    linker.addLinks(sink.links());
    linker.addDestinations(sink.destinations());
    pdf.getRoot().removeKey("/Metadata");
    if (!plan.language.isEmpty())
        pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(plan.language.toStdString()));
    pdf.getTrailer().removeKey("/Info");
    pdf.getTrailer().removeKey("/ID");
    QPDFWriter writer(pdf, QFile::encodeName(plan.finished).constData());
    // Object streams would be filled in the order of Qt's object numbers, which follow the hash seed.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.registerProgressReporter(std::make_shared<Progress>(goesOn));
    writer.write();
}

} // namespace

base::Result<> finishPdf(const FinishPlan &plan, const std::function<bool(int percent)> &goesOn)
{
    const auto internal = [](const std::exception &error) {
        return base::fail(
            base::ErrorCode::Internal,
            Texts::tr("The document was not written, because its pages could not be checked. This is "
                           "a fault in Gesper; please report it."),
            QString::fromUtf8(error.what()));
    };
    try {
        finish(plan, goesOn);
        return {};
    } catch (const Stopped &) {
        return base::cancelled();
    } catch (const QPDFExc &error) {
        if (error.getErrorCode() != qpdf_e_system)
            return internal(error);
        return base::fail(
            base::ErrorCode::Io,
            Texts::tr("Cannot write the document: the disk did not take it. Make room or choose "
                           "another place, then try again."),
            QString::fromUtf8(error.what()));
    } catch (const QPDFSystemError &error) {
        return base::fail(
            base::ErrorCode::Io,
            Texts::tr("Cannot write the document: the disk did not take it. Make room or choose "
                           "another place, then try again."),
            QString::fromUtf8(error.what()));
    } catch (const std::exception &error) {
        return internal(error);
    }
}

} // namespace report
