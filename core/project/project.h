// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "environment.h"

#include <domain/answerbook.h>
#include <storage/projectfile.h>

#include <QObject>

#include <map>

/// The use cases of Gesper: the only way in for the window and the command line.
namespace project
{

/// A change to be made: one transaction, one step of undo.
struct Edit {
    QString action; ///< in words, for the audit trail and the undo menu: "Answer 17.2"
    QString reason; ///< where the user gave one
    QList<storage::Write> writes;
};

/// What changed. `written` in the order of the edit.
struct ChangeEvent {
    QString action;
    QList<storage::Written> written;
};

/// What a new project begins with.
struct NewProject {
    domain::Device firstDevice;
    domain::Manufacturer manufacturer;
    QString title; ///< empty: the device's name
    QList<domain::Device> otherDevices;
};

/// An open project: the rows in memory, every change stored before it is seen. Lives in one thread.
class Project final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Project)

public:
    /// Makes the file with its manufacturer and devices, whose names must differ; it appears whole or not at all.
    static base::Result<std::unique_ptr<Project>> create(const QString &path, domain::Regulation regulation,
                                                         const NewProject &content, const Environment &environment);
    static base::Result<std::unique_ptr<Project>> open(const QString &path, storage::OpenMode mode,
                                                       const Environment &environment);
    ~Project() override;

    const domain::ProjectData &data() const { return m_data; }
    const Environment &environment() const { return m_environment; }
    /// Who edits from now on.
    void setUser(const QString &name) { m_environment.user = name; }
    QString path() const { return m_file->path(); }
    bool isReadOnly() const { return m_file->isReadOnly(); }
    QStringList openingNotes() const { return m_file->openingNotes(); }

    domain::Regulation regulation() const { return m_data.info.regulation; }
    QList<const domain::Pack *> packs() const { return m_environment.catalog.packs(regulation()); }
    /// The answers to a pack of the catalog. It follows every change; what it gives out is valid until the next.
    const domain::AnswerBook &book(const domain::Pack &pack) const;

    /// The file itself, for reading evidence, history and verification.
    storage::ProjectFile &file() { return *m_file; }
    const storage::ProjectFile &file() const { return *m_file; }

    /// A number for a new row of that kind.
    base::Result<qint64> reserveId(domain::EntityKind kind) { return m_file->reserveId(kind); }

    /// Stores the edit, then updates data(), then emits changed(). An edit that changes nothing leaves no trace.
    base::Result<> apply(const Edit &edit);

    /// Undo is a new change with its own audit entries, never an erased one.
    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    QString undoText() const { return canUndo() ? m_undo.last().action : QString(); }
    QString redoText() const { return canRedo() ? m_redo.last().action : QString(); }
    base::Result<> undo();
    base::Result<> redo();

Q_SIGNALS:
    /// After every stored change, undo and redo included.
    void changed(const project::ChangeEvent &event);

private:
    Project(std::unique_ptr<storage::ProjectFile> file, domain::ProjectData data, const Environment &environment);
    static base::Result<> make(const QString &path, domain::Regulation regulation, const NewProject &content,
                               const Environment &environment);
    base::Result<QList<storage::Written>> write(const Edit &edit);
    void follow(const storage::Written &row);
    void followAnswer(const storage::Written &row);
    void followCitation(const storage::Written &row);
    base::Result<> replay(QList<ChangeEvent> &from, QList<ChangeEvent> &to, const QString &verb);

    Environment m_environment;
    std::unique_ptr<storage::ProjectFile> m_file;
    domain::ProjectData m_data;
    mutable std::map<const domain::Pack *, domain::AnswerBook> m_books; ///< those that were asked for
    QList<ChangeEvent> m_undo;
    QList<ChangeEvent> m_redo;
};

/// A write that stores `entity` under its own id.
template <typename T>
storage::Write put(const T &entity)
{
    const domain::Entity value(entity);
    return {static_cast<domain::EntityKind>(value.index()), entity.id.value, value};
}

/// A write that removes the row.
template <typename T>
storage::Write removal(const T &entity)
{
    return {static_cast<domain::EntityKind>(domain::Entity(entity).index()), entity.id.value, std::nullopt};
}

} // namespace project
