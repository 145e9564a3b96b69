// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qint64 kMaxBytes = 64'000'000;

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
}

QString fingerprint(const QString &path)
{
    const QByteArray place = QFileInfo(path).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(16));
}

QJsonObject toJson(const Draft &draft)
{
    return {{u"area"_s, areaIcon(draft.stop.area)},
            {u"clause"_s, draft.stop.place.clause},
            {u"device"_s, draft.stop.place.device},
            {u"document"_s, draft.stop.place.document},
            {u"where"_s, draft.where},
            {u"field"_s, draft.field},
            {u"stored"_s, draft.stored},
            {u"entered"_s, draft.entered}};
}

std::optional<Draft> draftFrom(const QJsonObject &json)
{
    const auto area = std::ranges::find(kAreas, json.value(u"area"_s).toString(), areaIcon);
    if (area == std::end(kAreas))
        return std::nullopt;
    Draft draft;
    draft.stop.area = *area;
    draft.stop.place.clause = json.value(u"clause"_s).toString();
    draft.stop.place.device = json.value(u"device"_s).toInteger();
    draft.stop.place.document = json.value(u"document"_s).toInteger();
    draft.where = json.value(u"where"_s).toString();
    draft.field = json.value(u"field"_s).toString();
    draft.stored = json.value(u"stored"_s);
    draft.entered = json.value(u"entered"_s);
    return draft;
}

QJsonObject contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(kMaxBytes)).object();
}

void writeFile(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).path();
    constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, kOwner | QFileDevice::ExeOwner))
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(kOwner) && file.write(content) == content.size())
        file.commit();
}

} // namespace

DraftStore::DraftStore(const QString &project, const QString &path)
    : m_project(project),
      m_projectPath(path),
      m_path(folder() + u'/' + project + u'-' + fingerprint(path) + u".json"_s)
{
    m_thread.setMaxThreadCount(1); // what is saved last stands last
}

DraftStore::~DraftStore()
{
    wait();
}

QString DraftStore::movedFrom() const
{
    const QFileInfoList others = QDir(folder()).entryInfoList({m_project + u"-*.json"_s}, QDir::Files);
    const auto left = std::ranges::find_if(others, [](const QFileInfo &other) {
        return !QFileInfo::exists(contentOf(other.filePath()).value(u"path"_s).toString());
    });
    return left == others.end() ? QString() : left->filePath();
}

QList<Draft> DraftStore::load() const
{
    const QString path = QFileInfo::exists(m_path) ? m_path : movedFrom();
    if (path.isEmpty())
        return {};
    QList<Draft> drafts;
    const QJsonArray entries = contentOf(path).value(u"drafts"_s).toArray();
    for (const QJsonValue &entry : entries) {
        if (const auto draft = draftFrom(entry.toObject()))
            drafts.append(*draft);
    }
    if (path != m_path)
        QFile::rename(path, m_path);
    return drafts;
}

void DraftStore::save(const QList<Draft> &drafts)
{
    if (drafts.isEmpty())
        return m_thread.start([path = m_path] { QFile::remove(path); });
    m_thread.start([path = m_path, project = m_projectPath, drafts] {
        QJsonArray entries;
        for (const Draft &draft : drafts)
            entries.append(toJson(draft));
        const QJsonObject content{{u"path"_s, project}, {u"drafts"_s, entries}};
        writeFile(path, QJsonDocument(content).toJson());
    });
}

} // namespace ui
