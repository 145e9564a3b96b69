// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdfwalker.h"

#include <QFile>

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageLabelDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <set>

using namespace Qt::StringLiterals;
using Object = QPDFObjectHandle;

namespace testpdf {

namespace {

QString utf8(Object string)
{
    return QString::fromStdString(string.isString() ? string.getUTF8Value() : std::string());
}

struct Finder
{
    explicit Finder(QPDF &pdf)
    {
        int index = 0;
        for (const Object &page : pdf.getAllPages())
            pages.emplace(page.getObjGen(), index++);
        Object names = pdf.getRoot().getKey("/Names");
        if (names.isDictionary() && names.getKey("/Dests").isDictionary()) {
            for (const auto &[name, value] : QPDFNameTreeObjectHelper(names.getKey("/Dests"), pdf, false))
                byName.emplace(name, value);
        }
    }

    int find(Object target) const
    {
        if (target.isDictionary())
            target = target.getKey("/D");
        if (target.isString()) {
            const auto at = byName.find(target.getUTF8Value());
            return at == byName.end() ? -1 : find(at->second);
        }
        if (!target.isArray() || target.getArrayNItems() < 2 || !target.getArrayItem(1).isName())
            return -1;
        const auto at = pages.find(target.getArrayItem(0).getObjGen());
        return at == pages.end() ? -1 : at->second;
    }

    std::map<QPDFObjGen, int> pages;
    std::map<std::string, Object> byName;
};

Object destinationOf(Object holder)
{
    if (holder.hasKey("/Dest"))
        return holder.getKey("/Dest");
    Object action = holder.getKey("/A");
    return action.isDictionary() && action.getKey("/S").isNameAndEquals("/GoTo") ? action.getKey("/D")
                                                                                 : Object::newNull();
}

void walkOutline(const Finder &finder, Object parent, int depth, QStringList &lines)
{
    int count = 0;
    Object before = Object::newNull();
    for (Object item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        QString line = QString(depth * 2, u' ') + utf8(item.getKey("/Title"));
        if (!destinationOf(item).isNull())
            line += u" -> %1"_s.arg(finder.find(destinationOf(item)));
        if (item.getKey("/A").isDictionary() && item.getKey("/A").hasKey("/URI"))
            line += u" -> "_s + utf8(item.getKey("/A").getKey("/URI"));
        if (item.getKey("/Parent").getObjGen() != parent.getObjGen() ||
            item.getKey("/Prev").getObjGen() != before.getObjGen() || ++count > 100'000)
            line += u" BROKEN"_s;
        lines.append(line);
        walkOutline(finder, item, depth + 1, lines);
        before = item;
    }
}

} // namespace

Walker::Walker(const QString &path) : m_pdf(QPDF::create())
{
    m_pdf->setSuppressWarnings(true);
    m_pdf->processFile(QFile::encodeName(path).constData());
}

Walker::~Walker() = default;

int Walker::pages() const
{
    return int(m_pdf->getAllPages().size());
}

int Walker::links() const
{
    int count = 0;
    for (Object page : m_pdf->getAllPages()) {
        Object annotations = page.getKey("/Annots");
        count += annotations.isArray() ? annotations.getArrayNItems() : 0;
    }
    return count;
}

QStringList Walker::deadTargets() const
{
    const Finder finder(*m_pdf);
    QStringList dead;
    int index = 0;
    for (Object page : m_pdf->getAllPages()) {
        ++index;
        Object annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            Object link = annotations.getArrayItem(i);
            const bool isOutside = link.getKey("/A").isDictionary() && link.getKey("/A").hasKey("/URI");
            if (!isOutside && finder.find(destinationOf(link)) < 0)
                dead.append(u"page %1: %2"_s.arg(index).arg(QString::fromStdString(link.unparseResolved())));
        }
    }
    for (const QString &line : outline()) {
        if (line.endsWith(u"-> -1"_s) || line.endsWith(u"BROKEN"_s))
            dead.append(line);
    }
    return dead;
}

QStringList Walker::names() const
{
    QStringList result;
    std::string before;
    for (const auto &[name, value] : Finder(*m_pdf).byName)
        result.append(QString::fromStdString(name));
    return result;
}

int Walker::pageOf(const QString &name) const
{
    return Finder(*m_pdf).find(Object::newUnicodeString(name.toStdString()));
}

QStringList Walker::outline() const
{
    QStringList lines;
    Object root = m_pdf->getRoot().getKey("/Outlines");
    if (root.isDictionary())
        walkOutline(Finder(*m_pdf), root, 0, lines);
    return lines;
}

QString Walker::label(int index) const
{
    Object label = QPDFPageLabelDocumentHelper(*m_pdf).getLabelForPage(index);
    if (!label.isDictionary())
        return {};
    return utf8(label.getKey("/P")) + QString::number(label.getKey("/St").getIntValue());
}

QByteArray Walker::allText() const
{
    QPDFWriter writer(*m_pdf);
    Pl_Buffer buffer("text");
    writer.setOutputPipeline(&buffer);
    writer.setQDFMode(true);
    writer.setStaticID(true);
    writer.setDecodeLevel(qpdf_dl_generalized);
    writer.write();
    const std::string text = buffer.getString();
    return QByteArray::fromStdString(text);
}

QString Walker::info(const char *key) const
{
    return utf8(m_pdf->getTrailer().getKey("/Info").getKey(key));
}

QByteArray Walker::xmp() const
{
    const auto bytes = m_pdf->getRoot().getKey("/Metadata").getRawStreamData();
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

QStringList Walker::attachments() const
{
    QStringList names;
    for (const auto &[name, file] : QPDFEmbeddedFileDocumentHelper(*m_pdf).getEmbeddedFiles())
        names.append(QString::fromStdString(file->getFilename()));
    return names;
}

QByteArray Walker::attachment(const QString &name) const
{
    const auto file = QPDFEmbeddedFileDocumentHelper(*m_pdf).getEmbeddedFile(name.toStdString());
    if (!file)
        return {};
    const auto bytes = file->getEmbeddedFileStream().getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

QStringList Walker::fontsNotEmbedded() const
{
    QStringList bare;
    for (Object object : m_pdf->getAllObjects()) {
        if (object.isDictionaryOfType("/FontDescriptor") && !object.hasKey("/FontFile2") &&
            !object.hasKey("/FontFile3"))
            bare.append(QString::fromStdString(object.getKey("/FontName").unparse()));
    }
    return bare;
}

} // namespace testpdf
