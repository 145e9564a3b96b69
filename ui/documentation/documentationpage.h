// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <QHash>
#include <QWidget>

namespace ui
{

class CitationsPane;
class ClauseAdvice;
class ClauseHeader;
class ClauseModel;
class ClauseTree;
class DeviceScope;
class SectionEditor;

/// Annex II and III: the sections left, the text in the middle, the evidence on the right.
class DocumentationPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentationPage)

public:
    explicit DocumentationPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();
    void goTo(const domain::Place &place);

public Q_SLOTS:
    void previous();
    void next();
    void nextToWork();

private:
    QWidget *createTree();
    QWidget *createEditor();
    QWidget *createAdvice();
    void showCurrent();

    Workspace &m_workspace;
    QList<const domain::Pack *> m_packs;
    QHash<QString, QString> m_startingTexts; ///< by section id: what it holds before anybody writes in it
    ClauseModel *m_model;
    ClauseTree *m_tree = nullptr;
    ClauseHeader *m_header = nullptr;
    ClauseAdvice *m_advice = nullptr;
    DeviceScope *m_scope = nullptr;
    SectionEditor *m_editor = nullptr;
    CitationsPane *m_citations = nullptr;
};

} // namespace ui
