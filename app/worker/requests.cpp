// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "requests.h"

#include <evidence/combine.h>
#include <evidence/pdfreading.h>
#include <report/mergetrial.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace worker
{

namespace
{

using Kind = evidence::WorkerRequest::Kind;

evidence::MergeOutcome mergeOutcome(const QString &path)
{
    const report::MergeTrial trial = report::tryMerge(path);
    return {.merges = trial.merges,
            .pages = trial.pages,
            .isEncrypted = trial.isEncrypted,
            .isSigned = trial.isSigned,
            .hiddenLayers = trial.hiddenLayers,
            .warnings = trial.warnings,
            .dropped = trial.dropped,
            .reason = trial.reason};
}

QByteArray toBytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

base::Result<QByteArray> inspect(const QString &path)
{
    auto found = evidence::inspectFile(path);
    if (!found)
        return base::fail(found.error());
    if (found->mediaType == "application/pdf"_L1)
        found = evidence::combined(std::move(*found), mergeOutcome(path));
    return toBytes(found->toJson());
}

base::Result<QByteArray> text(const evidence::WorkerRequest &request)
{
    const auto texts = evidence::readPageTexts(request.path, request.first, request.last);
    if (!texts)
        return base::fail(texts.error());
    return toBytes({{u"texts"_s, QJsonArray::fromStringList(*texts)}});
}

} // namespace

base::Result<QByteArray> fulfil(const evidence::WorkerRequest &request)
{
    switch (request.kind) {
        case Kind::Inspect:
            return inspect(request.path);
        case Kind::Text:
            return text(request);
        case Kind::Render:
            return evidence::renderPagePng(request.path, request.first, request.width);
        case Kind::View:
            break; // answerQuestions()
    }
    Q_UNREACHABLE_RETURN(base::fail(base::ErrorCode::Internal, QString()));
}

} // namespace worker
