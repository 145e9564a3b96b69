// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "exportdialog.h"

#include "exportforecast.h"
#include "exportresult.h"
#include "help/helpwindow.h"
#include "widgets/dialogsize.h"
#include "widgets/icons.h"
#include "widgets/taborder.h"

#include <base/text.h>

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kSteps = 1000;

QString kindText(report::DocumentKind kind)
{
    switch (kind) {
        case report::DocumentKind::GsprChecklist:
            return ExportDialog::tr("Checklist of Annex I");
        case report::DocumentKind::AnnexII:
            return ExportDialog::tr("Technical documentation, Annex II");
        case report::DocumentKind::AnnexIII:
            return ExportDialog::tr("Post-market surveillance, Annex III");
        case report::DocumentKind::TechnicalFile:
            return ExportDialog::tr("Technical file: all of it, with the evidence");
    }
    Q_UNREACHABLE_RETURN({});
}

/// A title as part of a file name on any system.
QString fileNameFrom(const QString &title)
{
    static const QRegularExpression unsafe(u"[^\\w .,()-]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return QString(title).replace(unsafe, u"-"_s).left(80).trimmed();
}

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, QWidget *parent) : QDialog(parent), m_workspace(workspace)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    offerHelp(this, u"export"_s);
    resizeWithinScreen(this, {900, 560});
    auto *whole = new QVBoxLayout(this);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(20);
    whole->addLayout(sides, 1);
    auto *scroll = new QScrollArea(this); // for a screen with few lines
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *choices = new QWidget(scroll);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins({});
    scroll->setWidget(choices);
    sides->addWidget(scroll, 1);
    m_form = new QWidget(this);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    createWhat(form);
    createHow(form);
    createWhere(form);
    column->addWidget(m_form);
    m_result = new ExportResult(this);
    column->addSpacing(8);
    column->addWidget(m_result, 1);
    m_forecast = new ExportForecast(workspace, this);
    sides->addWidget(m_forecast, 1);
    createProgress(whole);
    connect(m_forecast, &ExportForecast::goToRequested, &workspace, &Workspace::goToRequested);
    connect(m_result, &ExportResult::goToRequested, &workspace, &Workspace::goToRequested);
    connect(&workspace.jobs(), &JobRunner::changed, this, &ExportDialog::showProgress);
    restoreChoices();
    proposePath();
    setRunning(false);
    scroll->setMinimumWidth(choices->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    forecast();
}

void ExportDialog::createWhat(QVBoxLayout *column)
{
    m_kind = new QComboBox(m_form);
    m_kind->setObjectName(u"exportKind"_s);
    for (const auto kind : {report::DocumentKind::TechnicalFile, report::DocumentKind::GsprChecklist,
                            report::DocumentKind::AnnexII, report::DocumentKind::AnnexIII})
        m_kind->addItem(kindText(kind), int(kind));
    auto *kindLabel = new QLabel(tr("&Document"), m_form);
    kindLabel->setBuddy(m_kind);
    m_devices = new QListWidget(m_form);
    m_devices->setObjectName(u"exportDevices"_s);
    for (const domain::Device &device : m_workspace.data().devices) {
        auto *item = new QListWidgetItem(device.name, m_devices);
        item->setData(Qt::UserRole, device.id.value);
        item->setCheckState(Qt::Checked);
    }
    m_devices->setMaximumHeight(120);
    auto *devicesLabel = new QLabel(tr("For the de&vices"), m_form);
    devicesLabel->setBuddy(m_devices);
    const bool hasSeveral = m_workspace.data().devices.size() > 1;
    devicesLabel->setVisible(hasSeveral);
    m_devices->setVisible(hasSeveral);
    for (QWidget *widget : std::initializer_list<QWidget *>{kindLabel, m_kind, devicesLabel, m_devices})
        column->addWidget(widget);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::proposePath);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::forecast);
    connect(m_devices, &QListWidget::itemChanged, this, &ExportDialog::forecast);
}

void ExportDialog::createHow(QVBoxLayout *column)
{
    m_finality = new QButtonGroup(this);
    auto *draft = new QRadioButton(tr("D&raft: every page says so"), m_form);
    auto *final = new QRadioButton(tr("&Final: refused while something stands against it"), m_form);
    draft->setObjectName(u"exportDraft"_s);
    final->setObjectName(u"exportFinal"_s);
    draft->setChecked(true);
    m_finality->addButton(draft, 0);
    m_finality->addButton(final, 1);
    m_stamps = new QCheckBox(tr("&Stamp number, revision and page on the pages of evidence"), m_form);
    m_stamps->setObjectName(u"exportStamps"_s);
    m_stamps->setChecked(true);
    column->addSpacing(8);
    column->addWidget(draft);
    column->addWidget(final);
    column->addWidget(m_stamps);
    connect(m_finality, &QButtonGroup::idClicked, this, &ExportDialog::proposePath);
}

void ExportDialog::createWhere(QVBoxLayout *column)
{
    m_path = new QLineEdit(m_form);
    m_path->setObjectName(u"exportPath"_s);
    auto *label = new QLabel(tr("&Write it to"), m_form);
    label->setBuddy(m_path);
    auto *browse = new QPushButton(icon(u"file-open"_s), tr("&Browse…"), m_form);
    m_pathNote = new QLabel(m_form);
    m_pathNote->setObjectName(u"exportPathNote"_s);
    m_pathNote->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    column->addSpacing(8);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_pathNote);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::updatePathNote);
}

void ExportDialog::createProgress(QVBoxLayout *column)
{
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setRange(0, kSteps);
    m_progress->setAccessibleName(tr("Progress"));
    m_step = new QLabel(this);
    m_step->setObjectName(u"exportStep"_s);
    m_step->setTextFormat(Qt::PlainText);
    m_start = new QPushButton(icon(u"export"_s), tr("&Export"), this);
    m_start->setObjectName(u"exportStart"_s);
    m_start->setDefault(true);
    m_cancel = new QPushButton(tr("&Cancel"), this);
    m_cancel->setObjectName(u"exportCancel"_s);
    m_close = new QPushButton(tr("C&lose"), this);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_start);
    row->addWidget(m_cancel);
    row->addWidget(m_close);
    column->addWidget(m_progress);
    column->addWidget(m_step);
    column->addLayout(row);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::cancel);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

report::DocumentKind ExportDialog::kind() const
{
    return report::DocumentKind(m_kind->currentData().toInt());
}

QList<domain::DeviceId> ExportDialog::devices() const
{
    QList<domain::DeviceId> devices;
    for (int row = 0; row < m_devices->count(); ++row) {
        const QListWidgetItem *item = m_devices->item(row);
        if (item->checkState() == Qt::Checked)
            devices.append(domain::DeviceId{item->data(Qt::UserRole).toLongLong()});
    }
    return devices;
}

void ExportDialog::forecast()
{
    m_stamps->setEnabled(kind() == report::DocumentKind::TechnicalFile); // no other document holds evidence
    if (m_forecast)
        m_forecast->show(kind(), devices());
}

QString ExportDialog::settingsGroup() const
{
    return u"export/"_s + m_workspace.data().info.uuid;
}

void ExportDialog::restoreChoices()
{
    QSettings settings;
    settings.beginGroup(settingsGroup());
    const auto kind = report::documentKindOf(settings.value(u"document"_s).toString());
    if (kind)
        m_kind->setCurrentIndex(m_kind->findData(int(*kind)));
    const bool isFinal = settings.value(u"final"_s, false).toBool();
    m_finality->button(isFinal ? 1 : 0)->setChecked(true);
    m_stamps->setChecked(settings.value(u"stamps"_s, true).toBool());
    m_folder = settings.value(u"folder"_s).toString();
    const QStringList left = settings.value(u"leftOutDevices"_s).toStringList();
    for (int row = 0; row < m_devices->count(); ++row) {
        QListWidgetItem *item = m_devices->item(row);
        if (left.contains(item->data(Qt::UserRole).toString()))
            item->setCheckState(Qt::Unchecked);
    }
}

void ExportDialog::saveChoices() const
{
    QSettings settings;
    settings.beginGroup(settingsGroup());
    settings.setValue(u"document"_s, report::nameOf(kind()));
    settings.setValue(u"final"_s, m_finality->checkedId() == 1);
    settings.setValue(u"stamps"_s, m_stamps->isChecked());
    settings.setValue(u"folder"_s, QFileInfo(QDir::fromNativeSeparators(m_path->text())).absolutePath());
    QStringList left;
    for (int row = 0; row < m_devices->count(); ++row) {
        const QListWidgetItem *item = m_devices->item(row);
        if (item->checkState() != Qt::Checked)
            left.append(item->data(Qt::UserRole).toString());
    }
    settings.setValue(u"leftOutDevices"_s, left);
}

void ExportDialog::proposePath()
{
    if (!m_path->text().isEmpty() && m_path->text() != m_proposedPath)
        return; // the user chose another place
    const bool isFinal = m_finality->checkedId() == 1;
    const QString name = u"%1 %2%3.pdf"_s.arg(fileNameFrom(m_workspace.data().info.title),
                                              report::nameOf(kind()), isFinal ? QString() : u" draft"_s);
    const bool isThere = !m_folder.isEmpty() && QFileInfo(m_folder).isDir();
    const QDir folder = isThere ? QDir(m_folder) : QFileInfo(m_workspace.project().path()).dir();
    m_proposedPath = QDir::toNativeSeparators(folder.filePath(name));
    m_path->setText(m_proposedPath);
}

void ExportDialog::choosePath()
{
    auto *dialog =
        new QFileDialog(this, tr("Write the document to"), m_path->text(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::updatePathNote()
{
    const bool exists = QFileInfo::exists(QDir::fromNativeSeparators(m_path->text()));
    m_pathNote->setText(
        exists ? tr("There is a file of this name; it will be replaced once the new one is complete.")
               : QString());
    m_start->setEnabled(!m_path->text().trimmed().isEmpty());
}

void ExportDialog::start()
{
    if (devices().isEmpty())
        return m_result->showError(tr("Choose at least one device."));
    project::ExportRequest request;
    request.projectPath = m_workspace.project().path();
    request.kind = kind();
    request.outputPath = QDir::fromNativeSeparators(m_path->text());
    request.devices = devices();
    request.final = m_finality->checkedId() == 1;
    request.stamps = m_stamps->isChecked();
    saveChoices();
    const auto work = [request, environment = m_workspace.environment()](base::JobContext &job) {
        return project::exportDocument(request, environment, job);
    };
    setRunning(true);
    const auto finished = [dialog = QPointer(this),
                           workspace = &m_workspace](const base::Result<project::ExportSummary> &summary) {
        dialog ? dialog->finish(summary) : finishWithoutDialog(*workspace, summary);
    };
    m_job = m_workspace.jobs().start<project::ExportSummary>(tr("Exporting"), work, &m_workspace, finished);
    showProgress();
}

void ExportDialog::finishWithoutDialog(Workspace &workspace,
                                       const base::Result<project::ExportSummary> &summary)
{
    if (summary)
        Q_EMIT workspace.messageRaised(
            tr("The document was written to \"%1\".").arg(QDir::toNativeSeparators(summary->path)),
            MessageKind::Note);
    else if (summary.error().code != base::ErrorCode::Cancelled)
        Q_EMIT workspace.messageRaised(summary.error().message, MessageKind::Error);
}

void ExportDialog::finish(const base::Result<project::ExportSummary> &summary)
{
    setRunning(false);
    if (summary) {
        m_result->showSummary(*summary);
        if (m_start->hasFocus())
            m_result->setFocus(Qt::OtherFocusReason);
    } else {
        m_result->showError(summary.error().message);
    }
    if (!summary && summary.error().code == base::ErrorCode::Conflict && m_finality->checkedId() == 1)
        showObstacles();
    updatePathNote();
}

void ExportDialog::showObstacles()
{
    const auto work = [data = m_workspace.data(), environment = m_workspace.environment(), devices = devices()](
                          base::JobContext &) -> base::Result<domain::CheckReport> {
        return project::checkProject(data, environment, devices);
    };
    m_workspace.jobs().start<domain::CheckReport>(tr("Checking"), work, this,
                                                  [this](const base::Result<domain::CheckReport> &report) {
                                                      if (m_workspace.accept(report))
                                                          m_result->showObstacles(*report);
                                                  });
}

void ExportDialog::cancel()
{
    if (m_job)
        m_workspace.jobs().cancel(*m_job);
}

void ExportDialog::showProgress()
{
    const auto state = m_job ? m_workspace.jobs().state(*m_job) : std::nullopt;
    if (!state)
        return;
    m_progress->setValue(state->permille);
    m_cancel->setEnabled(!state->isCancelled);
    if (state->isCancelled)
        m_step->setText(tr("Cancelling …"));
    else if (state->ahead > 0)
        m_step->setText(tr("Waiting for other work to finish"));
    else
        m_step->setText(base::elided(base::singleLine(state->what), 90));
}

void ExportDialog::setRunning(bool running)
{
    if (!running)
        m_job.reset();
    // What takes over the focus comes first: what is hidden hands it to anything.
    QPushButton *shown = running ? m_cancel : m_start;
    const QWidget *focus = focusWidget();
    shown->show();
    shown->setEnabled(true);
    if (isVisible() && (!focus || focus == (running ? m_start : m_cancel) || m_form->isAncestorOf(focus)))
        shown->setFocus(Qt::OtherFocusReason);
    m_form->setEnabled(!running);
    m_progress->setVisible(running);
    m_progress->setValue(0);
    m_step->setVisible(running);
    m_step->setText({});
    m_start->setVisible(!running);
    m_cancel->setVisible(running);
    m_close->setVisible(!running);
    if (running)
        m_result->clear();
}

bool ExportDialog::focusNextPrevChild(bool next)
{
    return stepFocus(this, next) || QDialog::focusNextPrevChild(next);
}

} // namespace ui
