// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "keptwords.h"

#include "names.h"

#include <base/inenglish.h>
#include <base/phrasebook.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace domain
{

namespace
{

using Place = base::Phrase::Place;

/// What steps of undo are called: core/project.
constexpr base::Phrase kSteps[] = {
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Answer %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Answer %1 rows"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Take back the answer to %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Confirm the answer to %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Confirm %1 answers"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Cite %1 for %2"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Change a citation of %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Remove a citation of %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Remove %1 citations of %2"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Confirm a citation of %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Confirm %1 citations of %2"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Add the device %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Change the device %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Move the device %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Remove the device %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Change the manufacturer"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Change the project's title"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Change %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Remove %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Add evidence %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Add %1 pieces of evidence"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Cite evidence for %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Add evidence %1 and cite it for %2"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Add %1 pieces of evidence and cite them for %2"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Write section %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Confirm section %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Create the project"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Create the project from another one"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "bring the file format up to date"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Make a gap for the example"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "%1 pieces of evidence")},
    {"domain", QT_TRANSLATE_NOOP("domain", "%1 revision %2"), Place::Inside},
    {"domain", QT_TRANSLATE_NOOP("domain", "unknown evidence"), Place::Inside},
};

/// And those that take back a row, by any name that storage::RowNames gives it.
constexpr base::Phrase kRestoringSteps[] = {
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Restore a value of the %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Restore the %1"), Place::Alone},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Restore %1 rows"), Place::Alone},
    {"domain", QT_TRANSLATE_NOOP("domain", "%1 revision %2"), Place::Inside},
    {"domain", QT_TRANSLATE_NOOP("domain", "unknown evidence"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "device %1"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "evidence %1"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "evidence %1 revision %2"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "answer %1"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "section %1"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "evidence reference of %1"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "%1 to %2"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "%1 for %2"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "%1 number %2"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "project"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "manufacturer"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "device"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "answer"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "document"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "revision"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "citation"), Place::Inside},
    {"storage", QT_TRANSLATE_NOOP("storage", "section"), Place::Inside},
};

constexpr base::Phrase kWords[] = {
    // Why something must be confirmed: core/project/carryover.cpp.
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "carried over from the project \"%1\"")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "carried over from another project")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Stopped. Nothing was changed.")},
    // What core/evidence and core/report say of a file within the worker; where they say it in the window too, the
    // context is theirs.
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It is encrypted; it goes in as an attachment.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Its pages cannot be put into another PDF; it goes in as an "
        "attachment.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It is a PDF without pages.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It is damaged; its pages are taken from a repaired copy (%1).")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "file is damaged")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It is damaged: %1 pages readable of %2.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Damaged: %1 pages readable of %2.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It is digitally signed: the original goes in as an attachment, with a view of "
        "its pages.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It has a hidden layer, which stays hidden; its content is in the "
        "file.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It has %1 hidden layers, which stay hidden; their content is in the "
        "file.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "The copy of its pages does not carry: %1.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "No page has text that can be searched; it may be a scan.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "The file is empty (0 bytes); it is kept as it is.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It goes in as an attachment.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It is no PDF (%1); it goes in as an attachment.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "The name ends in .%1, but the content is something else: %2.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "The file is two things at once: %1 and %2.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Page %1 has no usable size (%2 by %3 points).")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It is protected by a password.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It is encrypted in a way that Gesper cannot read.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It is a damaged PDF that cannot be read.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "The file is protected by a password.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "The table of objects was rebuilt.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "%1 cannot be shown. %2")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "There is no page %1; the file has %2 pages.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Page %1 of %2 cannot be drawn.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "The file cannot be opened: %1.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "The file is empty (0 bytes); there is nothing to show.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Pages of this kind of file (%1) cannot be shown here. Save a copy and open it "
        "in another program.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Save a copy and try another program.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It is a PDF without pages; there is nothing to show.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It has %1 pages; up to %2 can be shown.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "The document has no page %1.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Page %1 cannot be drawn.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "The image has no page %1.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "It is a damaged image that cannot be read.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "The image is damaged or larger than can be shown.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "The text is too long to be shown here. Save a copy and open it in another "
        "program.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "This page holds more than can be shown.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "%1 cannot be opened: %2.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "there is no such file.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Pages %1 to %2 cannot be read at once.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "A page cannot be %1 pixels wide.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Page %1 of %2 could not be stored.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "signatures (the copy is an unsigned view)")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "XFA form")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "form fields (flattened)")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "JavaScript")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "embedded files")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "actions on opening")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "automatic actions")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "portfolio view")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "tags (structure for screen readers)")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "encryption and its restrictions")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "actions that start programs")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "actions that send or fetch data")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "the look of a form field (it could not be drawn)")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "multimedia (its still picture stays)")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "comments and drawings (made part of the page)")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "1 link without a target")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "%1 links without a target")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "1 link to another file or program")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "%1 links to other files or programs")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "1 annotation without an appearance")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "%1 annotations without an appearance")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "1 bookmark without a target")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "%1 bookmarks without a target")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "a part of the bookmarks (too many, too deep or in a loop)")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "the damaged end of the content of 1 page")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "the damaged end of the content of %1 pages")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "empty file")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "PNG image")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "JPEG image")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "GIF image")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "TIFF image")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "BMP image")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "WebP image")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "AVIF image")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "HEIC image")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "SVG image")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "MP4 film")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "plain text")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "table of comma-separated values")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "HTML page")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "script that a computer can run")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "RTF text")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "ZIP archive")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "gzip archive")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "7z archive")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "RAR archive")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "bzip2 archive")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "xz archive")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "tar archive")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Java program")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "SQLite database")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "program for Windows")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "program for Linux")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "program for macOS")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Windows shortcut")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "old Word document")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "old Excel workbook")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "old PowerPoint presentation")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Outlook message")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Microsoft compound file")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Office document with a password")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Word document with macros")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Excel workbook with macros")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "PowerPoint presentation with macros")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "binary Excel workbook")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Word document")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "Excel workbook")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "PowerPoint presentation")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "OpenDocument text")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "OpenDocument spreadsheet")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "OpenDocument presentation")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "OpenDocument drawing")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "file of unknown format")},
    {"evidence", QT_TRANSLATE_NOOP("evidence", "%1 was not read within %2 seconds; the attempt was stopped.")},
    {"evidence", QT_TRANSLATE_NOOP("evidence", "%1 needs more memory to be read than the limit of %2; the attempt was "
        "stopped.")},
    {"evidence", QT_TRANSLATE_NOOP("evidence", "%1 gave more output than any file should; the attempt was stopped.")},
    {"evidence", QT_TRANSLATE_NOOP("evidence", "%1 made the reader crash; it may be damaged or hostile.")},
    {"evidence", QT_TRANSLATE_NOOP("evidence", "There is no file %1.")},
    {"evidence", QT_TRANSLATE_NOOP("evidence", "%1 is a folder; name a file.")},
    {"evidence", QT_TRANSLATE_NOOP("evidence", "%1 is a pipe or a device; name a file.")},
    {"evidence", QT_TRANSLATE_NOOP("evidence", "You have no right to read %1; ask its owner.")},
    {"report", QT_TRANSLATE_NOOP("report", "The PDF of %1 has %2 readable pages, %3 were expected; check the file and "
        "inspect it again.")},
    {"report", QT_TRANSLATE_NOOP("report", "The PDF of %1 is damaged and its pages cannot be read; repair it or enclose "
        "it as an attachment.")},
    {"report", QT_TRANSLATE_NOOP("report", "The PDF of %1 is protected or built in a way that cannot be read here; "
        "enclose it as an attachment.")},
    {"report", QT_TRANSLATE_NOOP("report", "The PDF of %1 needs more memory than there is; enclose it as an "
        "attachment.")},
    {"report", QT_TRANSLATE_NOOP("report", "The PDF of %1 opens with a password only; enclose it as an attachment or "
        "store a copy without password.")},
    {"report", QT_TRANSLATE_NOOP("report", "The author of the PDF of %1 forbids copying from it; enclose it as an "
        "attachment or ask for an unprotected copy.")},
    {"report", QT_TRANSLATE_NOOP("report", "The PDF of %1 has %2 readable pages; enclose it as an attachment.")},
    {"report", QT_TRANSLATE_NOOP("report", "The document could not be written: %1. Make room or choose another place, "
        "then try again.")},
    {"report", QT_TRANSLATE_NOOP("report", "Cannot read the file of %1: %2")},
    {"report", QT_TRANSLATE_NOOP("report", "The file of %1 cannot be read at any place.")},
    {"report", QT_TRANSLATE_NOOP("report", "The file of %1 cannot be read to its end. %2")},
    {"report", QT_TRANSLATE_NOOP("report", "The file of %1 became shorter while it was read.")},
    {"KeptWords", QT_TRANSLATE_NOOP("KeptWords", "%1, file \"%2\", audit head %3")},
};

const base::PhraseBook &steps()
{
    static const base::PhraseBook phrases(kSteps);
    return phrases;
}

const base::PhraseBook &restoringSteps()
{
    static const base::PhraseBook phrases(kRestoringSteps);
    return phrases;
}

const base::PhraseBook &words()
{
    static const base::PhraseBook phrases(kWords);
    return phrases;
}

/// Undone and done again are told of any step.
constexpr std::pair<QLatin1StringView, const char *> kReplays[] = {
    {"Undo: "_L1, QT_TRANSLATE_NOOP("KeptWords", "Undo: %1")},
    {"Redo: "_L1, QT_TRANSLATE_NOOP("KeptWords", "Redo: %1")}};

} // namespace

QString keptWords(const QString &english)
{
    return words().said(english);
}

QString keptStep(const QString &english)
{
    for (const auto &[begin, text] : kReplays) {
        if (english.startsWith(begin))
            return QCoreApplication::translate("KeptWords", text).arg(keptStep(english.sliced(begin.size())));
    }
    return english.startsWith("Restore "_L1) ? restoringSteps().said(english) : steps().said(english);
}

QString keptName(const ProjectData &data, RevisionId revision)
{
    const base::InEnglish english;
    return revisionName(data, revision);
}

bool isKept(const QString &english)
{
    return words().knows(english) || steps().knows(english) || restoringSteps().knows(english) ||
           std::ranges::any_of(kReplays, [&](const auto &replay) { return english.startsWith(replay.first); });
}

} // namespace domain
