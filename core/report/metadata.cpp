// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "metadata.h"

#include "pdferrors.h"
#include "pdfobjects.h"
#include "texts.h"

#include <base/sha256.h>
#include <base/text.h>

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace report::pdf {

namespace {

QString producer()
{
    return QStringLiteral("Gesper");
}

QString escaped(const QString &text)
{
    return base::singleLine(text).toHtmlEscaped();
}

/// A name-based UUID: the same text gives the same one.
QString uuid(const QString &of)
{
    const QString hex = base::Sha256::hexOf(of.toUtf8());
    return QStringLiteral("uuid:%1-%2-8%3-8%4-%5")
        .arg(hex.mid(0, 8), hex.mid(8, 4), hex.mid(12, 3), hex.mid(15, 3), hex.mid(18, 12));
}

QString element(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("<%1>%2</%1>\n").arg(name, value);
}

/// A value in the kind of list that XMP wants for it.
QString listed(const QString &name, const QString &list, const QString &item)
{
    const QString language =
        list == QStringLiteral("rdf:Alt") ? QStringLiteral(" xml:lang=\"x-default\"") : QString();
    return element(name, element(list, QStringLiteral("<rdf:li%1>%2</rdf:li>").arg(language, escaped(item))));
}

QByteArray xmp(const AssemblyPlan &plan)
{
    const QString moment = plan.moment.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    QString text = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\""
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
    text += element(QStringLiteral("dc:format"), QStringLiteral("application/pdf"));
    text += listed(QStringLiteral("dc:title"), QStringLiteral("rdf:Alt"), plan.title);
    text += listed(QStringLiteral("dc:creator"), QStringLiteral("rdf:Seq"), plan.author);
    text += listed(QStringLiteral("dc:language"), QStringLiteral("rdf:Bag"), plan.language);
    text += element(QStringLiteral("xmp:CreatorTool"), producer());
    text += element(QStringLiteral("pdf:Producer"), producer());
    for (const char *date : {"xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"})
        text += element(QString::fromLatin1(date), moment);
    text += element(QStringLiteral("xmpMM:DocumentID"), uuid(plan.documentId));
    text += element(QStringLiteral("xmpMM:InstanceID"), uuid(plan.documentId + u'\n' + moment));
    text += QStringLiteral("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
    return text.toUtf8();
}

void writeInfo(QPDF &document, const AssemblyPlan &plan)
{
    Object info = document.makeIndirectObject(Object::newDictionary());
    info.replaceKey("/Title", text(base::singleLine(plan.title)));
    info.replaceKey("/Author", text(base::singleLine(plan.author)));
    info.replaceKey("/Producer", text(producer()));
    info.replaceKey("/Creator", text(producer()));
    info.replaceKey("/CreationDate", Object::newString(date(plan.moment)));
    info.replaceKey("/ModDate", Object::newString(date(plan.moment)));
    document.getTrailer().replaceKey("/Info", info);
}

/// Bytes that are compressed already are stored as they are.
bool isCompressed(const QString &mediaType)
{
    return mediaType == QStringLiteral("application/pdf") || mediaType.contains(QStringLiteral("zip")) ||
           mediaType.contains(QStringLiteral("openxmlformats")) ||
           mediaType.startsWith(QStringLiteral("video/")) || mediaType == QStringLiteral("image/jpeg") ||
           mediaType == QStringLiteral("image/png");
}

void attach(QPDF &document, const Attachment &attachment, SourcePool &pool)
{
    const QString who = Texts::tr("the attachment %1").arg(attachment.name);
    const auto provide = [&pool, key = attachment.key, who](Pipeline *to) { pool.feed(key, who, *to); };
    auto stream = QPDFEFStreamObjectHelper::createEFStream(document, provide);
    pool.check();
    if (attachment.modified.isValid()) {
        stream.setCreationDate(date(attachment.modified));
        stream.setModDate(date(attachment.modified));
    }
    if (!attachment.mediaType.isEmpty())
        stream.setSubtype(attachment.mediaType.toStdString());
    if (isCompressed(attachment.mediaType))
        stream.getObjectHandle().setFilterOnWrite(false);
    auto file = QPDFFileSpecObjectHelper::createFileSpec(document, attachment.name.toStdString(), stream);
    if (!attachment.description.isEmpty())
        file.setDescription(attachment.description.toStdString());
    QPDFEmbeddedFileDocumentHelper(document).replaceEmbeddedFile(attachment.name.toStdString(), file);
}

} // namespace

void writeMetadata(QPDF &document, const AssemblyPlan &plan)
{
    writeInfo(document, plan);
    Object metadata = document.newStream(xmp(plan).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    metadata.setFilterOnWrite(false); // readable by tools that know nothing of PDF
    Object root = document.getRoot();
    root.replaceKey("/Metadata", metadata);
    if (!plan.language.isEmpty())
        root.replaceKey("/Lang", text(plan.language));
    root.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
    if (root.hasKey("/Outlines"))
        root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    const Object id = Object::newString(base::Sha256::of(plan.documentId.toUtf8()).first(16).toStdString());
    document.getTrailer().replaceKey("/ID", Object::newArray({id, id}));
}

void attachFiles(QPDF &document, const AssemblyPlan &plan, SourcePool &pool)
{
    QList<Attachment> sorted = plan.attachments;
    std::ranges::stable_sort(sorted, {}, &Attachment::name);
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        if (i > 0 && sorted.at(i).name == sorted.at(i - 1).name)
            throw Failure(
                {base::ErrorCode::Usage,
                 Texts::tr("Two attachments have the name \"%1\"; rename one.").arg(sorted.at(i).name),
                 {}});
        attach(document, sorted.at(i), pool);
    }
}

} // namespace report::pdf
