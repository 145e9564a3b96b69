// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/formdialog.h"

#include <project/project.h>

class QComboBox;
class QLineEdit;

namespace ui
{

/// Asks for what a project begins with, and where it is kept.
class NewProjectDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewProjectDialog)

public:
    struct Choice
    {
        domain::Regulation regulation = domain::Regulation::Mdr;
        project::NewProject content;
        QString path;
    };
    using Submit = std::function<base::Result<>(const Choice &)>;

    NewProjectDialog(Submit submit, QWidget *parent);

protected:
    base::Result<> submit() override;

private:
    void createFields();
    void fillClasses();
    void proposePath();
    void choosePath();
    domain::Regulation regulation() const;

    Submit m_submit;
    QComboBox *m_regulation;
    QLineEdit *m_device;
    QComboBox *m_class;
    QLineEdit *m_manufacturer;
    QLineEdit *m_path;
    QString m_proposedPath;
};

} // namespace ui
