// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencecopies.h"

#include <base/text.h>

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// Endings under which a system may run a file instead of showing it.
bool mayBeRun(const QString &fileName)
{
    static const QStringList endings{
        u"appimage"_s, u"app"_s, u"bash"_s, u"bat"_s, u"cmd"_s, u"com"_s, u"command"_s, u"cpl"_s,
        u"desktop"_s,  u"exe"_s, u"hta"_s,  u"jar"_s, u"js"_s,  u"jse"_s, u"lnk"_s,     u"msi"_s,
        u"pif"_s,      u"pl"_s,  u"ps1"_s,  u"py"_s,  u"rb"_s,  u"reg"_s, u"run"_s,     u"scr"_s,
        u"sh"_s,       u"url"_s, u"vbe"_s,  u"vbs"_s, u"wsf"_s, u"wsh"_s, u"elf"_s,     u"bin"_s};
    return endings.contains(QFileInfo(fileName).suffix().toLower());
}

/// The name alone, as other programs may be given it.
QString safeName(const domain::Revision &revision)
{
    QString name = base::singleLine(QFileInfo(QString(revision.fileName).replace(u'\\', u'/')).fileName());
    for (QChar &letter : name) {
        if (QStringView(u"<>:\"|?*%").contains(letter))
            letter = u'_';
    }
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.removeFirst();
    return name.isEmpty() ? u"evidence"_s : name;
}

} // namespace

EvidenceCopies::EvidenceCopies(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
}

void EvidenceCopies::write(const domain::Revision &revision, const QString &path, const QString &title,
                           std::function<void()> done)
{
    const auto copy = [revision, path, source = m_workspace.project().path(),
                       environment = m_workspace.environment()](base::JobContext &job) -> base::Result<> {
        const auto project = project::Project::open(source, storage::OpenMode::ReadOnly, environment);
        if (!project)
            return base::fail(project.error());
        return project::extractEvidence((*project)->file(), revision, path, job);
    };
    m_workspace.jobs().start<void>(title, copy, this,
                                   [this, done = std::move(done)](const base::Result<> &written) {
                                       if (m_workspace.accept(written))
                                           done();
                                   });
}

void EvidenceCopies::save(const domain::Revision &revision, const QString &path)
{
    write(revision, path, tr("Copying %1").arg(revision.fileName), [this, path] {
        Q_EMIT m_workspace.messageRaised(
            tr("A copy was written to \"%1\".").arg(QDir::toNativeSeparators(path)), MessageKind::Note);
    });
}

void EvidenceCopies::ask(const domain::Revision &revision, QWidget *window)
{
    auto *dialog = new QFileDialog(window, tr("Save a copy of this revision"));
    dialog->setObjectName(u"saveCopyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(base::singleLine(revision.fileName));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, revision](const QString &path) { save(revision, path); });
    dialog->open();
}

void EvidenceCopies::open(const domain::Revision &revision)
{
    const QString name = safeName(revision);
    if (mayBeRun(name))
        return Q_EMIT m_workspace.messageRaised(tr("\"%1\" may be a program, and opening it would run it. "
                                                   "Save a copy, and open that one yourself if you "
                                                   "trust it.")
                                                    .arg(name),
                                                MessageKind::Warning);
    if (!m_folder.isValid())
        return Q_EMIT m_workspace.messageRaised(
            tr("There is no room for a temporary copy: %1.").arg(m_folder.errorString()), MessageKind::Error);
    const QString folder = m_folder.filePath(QString::number(++m_copies));
    const QString path = folder + u'/' + name;
    if (!QDir().mkpath(folder))
        return Q_EMIT m_workspace.messageRaised(tr("There is no room for a temporary copy in \"%1\".")
                                                    .arg(QDir::toNativeSeparators(m_folder.path())),
                                                MessageKind::Error);
    write(revision, path, tr("Opening %1").arg(name), [this, path, name] {
        QFile::setPermissions(path, QFileDevice::ReadOwner);
        Q_EMIT copyOpened(path);
        const bool isOpen = QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        Q_EMIT m_workspace.messageRaised(
            isOpen ? tr("\"%1\" is being opened as a temporary copy: what you change there does not come "
                        "back. To keep "
                        "a change, save it elsewhere and add it as a new revision.")
                         .arg(name)
                   : tr("No program was found that opens \"%1\"; save a copy of it instead.").arg(name),
            isOpen ? MessageKind::Note : MessageKind::Warning);
    });
}

} // namespace ui
