// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checkercontext.h"

#include <span>

/// Inside of the checker: the rules by area, and where they put what they find.
namespace domain {

struct Rule;

/// Where a remark stands in the report: people first, then rows, then documents.
struct Spot
{
    enum class Area { Project, Manufacturer, Device, Row, Document };
    Area area = Area::Project;
    qsizetype major = 0; ///< pack
    qsizetype minor = 0; ///< row
    Place place;
};

Spot atProject();
Spot atManufacturer(const QString &field);
Spot atDevice(const QString &field); ///< the device itself comes with RemarkBook::add()
Spot atRow(const CheckContext &context, qsizetype pack, qsizetype row, const QString &field = {});
Spot atDocument(const Document &document, const Revision *revision, const QString &field = {});

/// Collects what the rules find; finds that differ only by device become one.
class RemarkBook
{
public:
    explicit RemarkBook(const DeviceList &scope) : m_scope(scope) {}

    void begin(const Rule &rule) { m_rule = &rule; }

    /// `devices`: those it concerns; empty: not a matter of devices. `severity`: where it is not the rule's
    /// own.
    void add(const Spot &spot, const DeviceList &devices, const QString &message, const QString &advice,
             std::optional<Severity> severity = std::nullopt);

    /// All remarks, by place, then in the order of the rules.
    QList<Remark> remarks() const;

private:
    struct Found
    {
        Spot spot;
        DeviceList devices;
        Remark remark;
    };
    struct Key
    {
        const Rule *rule;
        Spot::Area area;
        qsizetype major;
        qsizetype minor;
        qint64 document;
        QString field;
        QString message;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, quintptr(key.rule), key.major, key.minor, key.document, key.field,
                              key.message);
        }
    };
    Remark finished(const Found &found) const;

    DeviceList m_scope;
    const Rule *m_rule = nullptr;
    QList<Found> m_found;
    QHash<Key, qsizetype> m_index;
};

struct Rule
{
    const char *id;
    Severity severity;
    const char *title;
    void (*run)(const CheckContext &context, RemarkBook &book);
};

std::span<const Rule> projectRules();
std::span<const Rule> deviceRules();
std::span<const Rule> answerRules();
std::span<const Rule> citationRules();
std::span<const Rule> sectionRules();
std::span<const Rule> evidenceRules();

/// "A, B and C".
QString deviceNames(const DeviceList &devices);

} // namespace domain
