// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/words.h"
#include "widgets/formdialog.h"

#include <project/evidencefiles.h>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace ui
{

/// What the dialog asks for: the details of a document and of one revision, and for evidence by reference
/// where it is kept.
struct EvidenceEntry
{
    project::EvidenceDetails details;
    QString keptAt;
    QString notEnclosedReason;
};

/// Asks what a document is called and in which state it is.
class EvidenceDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceDialog)

public:
    using Submit = std::function<base::Result<>(const EvidenceEntry &)>;
    enum class Purpose { File, NewRevision, ByReference, Edit, EditReference };

    EvidenceDialog(const QString &title, Purpose purpose, const EvidenceEntry &entry, Submit submit,
                   QWidget *parent);

protected:
    base::Result<> submit() override;

private:
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &name, const QString &value);
    QComboBox *addChoice(QFormLayout *form, const QString &label, const QString &name,
                         const QList<Choice> &choices, const QString &value);
    void createDocumentFields(QFormLayout *form, const project::EvidenceDetails &details);
    void createRevisionFields(QFormLayout *form, const project::EvidenceDetails &details);

    Purpose m_purpose;
    Submit m_submit;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_owner = nullptr;
    QLineEdit *m_language = nullptr;
    QLineEdit *m_revision = nullptr;
    QLineEdit *m_date = nullptr;
    QComboBox *m_state = nullptr;
    QLineEdit *m_approvedBy = nullptr;
    QLineEdit *m_approvedOn = nullptr;
    QLineEdit *m_keptAt = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace ui
