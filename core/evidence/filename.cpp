// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "filename.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

struct Promise
{
    QStringView endings; ///< separated by spaces
    QStringView
        types; ///< media types that keep the promise; one that ends in "/" or "." stands for its family
};

constexpr std::array kPromises{
    Promise{u"pdf", u"application/pdf"},
    Promise{u"png", u"image/png"},
    Promise{u"jpg jpeg jpe jfif", u"image/jpeg"},
    Promise{u"gif", u"image/gif"},
    Promise{u"tif tiff", u"image/tiff"},
    Promise{u"bmp dib", u"image/bmp"},
    Promise{u"webp", u"image/webp"},
    Promise{u"svg", u"image/svg+xml"},
    Promise{u"mp4 m4v mov", u"video/mp4"},
    Promise{u"docx dotx",
            u"application/vnd.openxmlformats-officedocument.wordprocessingml. "
            u"application/x-ole-encrypted-office"},
    Promise{u"xlsx xltx",
            u"application/vnd.openxmlformats-officedocument.spreadsheetml. "
            u"application/x-ole-encrypted-office"},
    Promise{u"pptx potx ppsx",
            u"application/vnd.openxmlformats-officedocument.presentationml. "
            u"application/x-ole-encrypted-office"},
    Promise{u"docm dotm",
            u"application/vnd.ms-word. application/vnd.openxmlformats-officedocument.wordprocessingml. "
            u"application/x-ole-encrypted-office"},
    Promise{u"xlsm xltm xlsb",
            u"application/vnd.ms-excel. application/x-ole-encrypted-office "
            u"application/vnd.openxmlformats-officedocument.spreadsheetml."},
    Promise{u"pptm potm ppsm",
            u"application/vnd.ms-powerpoint. application/x-ole-encrypted-office "
            u"application/vnd.openxmlformats-officedocument.presentationml."},
    Promise{u"doc dot", u"application/msword application/rtf application/x-ole-"},
    Promise{u"xls xlt", u"application/vnd.ms-excel application/x-ole-"},
    Promise{u"ppt pps", u"application/vnd.ms-powerpoint application/x-ole-"},
    Promise{u"msg", u"application/vnd.ms-outlook application/x-ole-"},
    Promise{u"odt ott", u"application/vnd.oasis.opendocument."},
    Promise{u"ods ots", u"application/vnd.oasis.opendocument."},
    Promise{u"odp odg", u"application/vnd.oasis.opendocument."},
    Promise{u"rtf", u"application/rtf"},
    Promise{u"json", u"application/json"},
    Promise{u"xml", u"application/xml image/svg+xml text/html"},
    Promise{u"html htm xhtml", u"text/html application/xml"},
    Promise{u"csv tsv", u"text/csv text/plain"},
    Promise{u"txt md log", u"text/ application/json application/xml application/rtf"},
    Promise{u"zip", u"application/zip application/vnd. application/java-archive application/epub+zip"},
    Promise{u"gz tgz", u"application/gzip"},
    Promise{u"7z", u"application/x-7z-compressed"},
};

bool isOfFamily(const QString &type, const QString &promised)
{
    const QChar last = promised.back();
    return last.isLetterOrNumber() ? type == promised : type.startsWith(promised);
}

bool isKept(const Promise &promise, const QString &type)
{
    return std::ranges::any_of(promise.types.toString().split(u' '),
                               [&](const QString &promised) { return isOfFamily(type, promised); });
}

} // namespace

QString nameMismatch(const QString &fileName, const MediaType &type)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    const auto promise = std::ranges::find_if(kPromises, [&](const Promise &p) {
        return !ending.isEmpty() && p.endings.toString().split(u' ').contains(ending);
    });
    if (promise != kPromises.end() && !isKept(*promise, type.name))
        return u"The name ends in .%1, but the content is something else: %2."_s.arg(ending,
                                                                                     wordsFor(type.name));
    if (!type.alsoA.isEmpty())
        return u"The file is two things at once: %1 and %2."_s.arg(wordsFor(type.name), type.alsoA);
    return {};
}

} // namespace evidence
