// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "carryoverdialog.h"

#include "carriedrows.h"
#include "help/helpwindow.h"
#include "placefield.h"
#include "widgets/scrollcolumn.h"
#include "widgets/taborder.h"

#include <domain/names.h>

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QLabel *wrapped(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *captionFor(QWidget *buddy, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

CarryOverDialog::CarryOverDialog(const project::Environment &environment, JobRunner &jobs, QWidget *parent)
    : QDialog(parent), m_environment(environment), m_jobs(jobs)
{
    setObjectName(u"carryOverDialog"_s);
    setWindowTitle(tr("New from an existing project"));
    setAttribute(Qt::WA_DeleteOnClose);
    offerHelp(this, u"first-steps"_s);
    setMinimumSize(420, 300);
    resize(720, 600);
    auto *column = new QVBoxLayout(this);
    auto *scroll = new ScrollColumn(this);
    auto *content = new QWidget(scroll);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    createSource(inner);
    createChoice(inner);
    scroll->addWidget(content);
    column->addWidget(scroll, 1);
    createEnd(column);
    m_choice->hide();
    m_create->setEnabled(false);
    connect(&jobs, &JobRunner::changed, this, &CarryOverDialog::showProgress);
}

void CarryOverDialog::createSource(QVBoxLayout *column)
{
    m_sourceBar = new QWidget(this);
    m_source = new QLineEdit(m_sourceBar);
    m_source->setObjectName(u"carrySource"_s);
    auto *button = new QPushButton(tr("&Choose…"), m_sourceBar);
    button->setObjectName(u"chooseSource"_s);
    button->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_sourceBar);
    row->setContentsMargins({});
    row->addWidget(m_source, 1);
    row->addWidget(button);
    m_sourceText = wrapped(tr("Choose the project to begin from. It is only read, and stays as it is."),
                           u"carrySourceText"_s, this);
    column->addWidget(captionFor(m_source, tr("&From the project"), this));
    column->addWidget(m_sourceBar);
    column->addWidget(m_sourceText);
    connect(button, &QPushButton::clicked, this, &CarryOverDialog::browse);
    connect(m_source, &QLineEdit::editingFinished, this, [this] {
        const QString path = QDir::fromNativeSeparators(m_source->text().trimmed());
        if (!path.isEmpty() && path != m_path)
            setSource(path);
    });
}

void CarryOverDialog::createChoice(QVBoxLayout *column)
{
    m_choice = new QWidget(this);
    m_devices = new CarriedRows(m_choice);
    m_facts = new QCheckBox(tr("Take over the f&acts about the devices"), m_choice);
    m_facts->setObjectName(u"carryFacts"_s);
    m_facts->setChecked(true);
    m_title = new QLineEdit(m_choice);
    m_title->setObjectName(u"carryTitle"_s);
    m_place = new PlaceField(u"carryPath"_s, m_choice);
    auto *inner = new QVBoxLayout(m_choice);
    inner->setContentsMargins({});
    inner->addSpacing(8);
    inner->addWidget(m_devices);
    inner->addWidget(m_facts);
    inner->addSpacing(8);
    inner->addWidget(captionFor(m_title, tr("&Title of the project, if not the device's name"), m_choice));
    inner->addWidget(m_title);
    inner->addWidget(captionFor(m_place->line(), tr("&Keep the new project in"), m_choice));
    inner->addWidget(m_place);
    inner->addSpacing(8);
    inner->addWidget(wrapped(tr("Manufacturer, answers, texts and evidence with its files come over. Each answer, text "
                                "and evidence reference is marked \"to confirm\", work on it is a draft again, and "
                                "verdicts stay behind. A device with another name leaves its identifiers and "
                                "certificates behind."),
                             u"carryRules"_s, m_choice));
    column->addWidget(m_choice);
    connect(m_devices, &CarriedRows::edited, this, &CarryOverDialog::proposePlace);
    connect(m_title, &QLineEdit::textChanged, this, &CarryOverDialog::proposePlace);
}

void CarryOverDialog::createEnd(QVBoxLayout *column)
{
    m_error = wrapped({}, u"dialogError"_s, this);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"carryProgress"_s);
    m_progress->setAccessibleName(tr("Progress of copying"));
    m_progress->setRange(0, 1000);
    m_progress->hide();
    m_error->hide();
    m_create = new QPushButton(tr("C&reate"), this);
    m_create->setObjectName(u"accept"_s);
    m_create->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_create);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    column->addLayout(row);
    connect(m_create, &QPushButton::clicked, this, &CarryOverDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &CarryOverDialog::reject);
}

void CarryOverDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Begin from a project"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Gesper projects (*.gesper)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CarryOverDialog::setSource);
    dialog->open();
}

void CarryOverDialog::setSource(const QString &path)
{
    m_path = path;
    m_source->setText(QDir::toNativeSeparators(path));
    m_sourceText->setText(tr("Reading …"));
    m_choice->hide();
    m_create->setEnabled(false);
    showError({});
    const auto readOld = [path, environment = m_environment](base::JobContext &) {
        return project::readProject(path, environment);
    };
    m_jobs.start<domain::ProjectData>(tr("Reading the project"), readOld, this,
                                      [this, number = ++m_reading](const auto &read) {
                                          if (number == m_reading)
                                              showSource(read);
                                      });
}

void CarryOverDialog::showSource(const base::Result<domain::ProjectData> &read)
{
    m_choice->setVisible(read.has_value());
    m_create->setEnabled(read.has_value());
    if (!read)
        return m_sourceText->setText(read.error().message);
    m_sourceText->setText(tr("%1: %2 under the %3, with %4 and %5.", "title, devices, regulation, answers, documents")
                              .arg(read->info.title, tr("%n device(s)", nullptr, int(read->devices.size())),
                                   domain::shortName(read->info.regulation),
                                   tr("%n answer(s)", nullptr, int(read->answers.size())),
                                   tr("%n document(s)", nullptr, int(read->documents.size()))));
    m_devices->setDevices(read->devices);
    proposePlace();
}

void CarryOverDialog::proposePlace()
{
    const QList<project::CarriedDevice> devices = m_devices->chosen();
    const QString first = devices.isEmpty() ? QString() : devices.first().name;
    const QString title = m_title->text().trimmed();
    m_title->setPlaceholderText(first);
    m_place->propose(title.isEmpty() ? first : title);
    showError({});
}

void CarryOverDialog::start()
{
    project::CarryOver choice;
    choice.from = m_path;
    choice.title = m_title->text().trimmed();
    choice.devices = m_devices->chosen();
    choice.withTraits = m_facts->isChecked();
    if (choice.devices.isEmpty())
        return showError(tr("Take over at least one device; a project is about one or more."));
    const auto path = m_place->check();
    if (!path)
        return;
    setBusy(true);
    const auto copy = [path = *path, choice, environment = m_environment](base::JobContext &job) {
        return project::carryOver(path, choice, environment, job);
    };
    m_job = m_jobs.start<project::CarryOverSummary>(
        tr("Making the project"), copy, this, [this, path = *path](const base::Result<project::CarryOverSummary> &done) {
            finish(done);
            if (!done)
                return;
            Q_EMIT made(path);
            accept();
        });
}

void CarryOverDialog::finish(const base::Result<project::CarryOverSummary> &done)
{
    m_job.reset();
    setBusy(false);
    showError(done ? QString() : done.error().message);
}

void CarryOverDialog::showProgress()
{
    const auto state = m_job ? m_jobs.state(*m_job) : std::nullopt;
    if (!state)
        return;
    m_progress->setValue(state->permille);
    m_progress->setFormat(state->what.isEmpty() ? u"%p %"_s : u"%p % · "_s + state->what);
}

void CarryOverDialog::showError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
}

void CarryOverDialog::setBusy(bool isBusy)
{
    m_choice->setEnabled(!isBusy);
    m_sourceBar->setEnabled(!isBusy);
    m_create->setEnabled(!isBusy);
    m_progress->setVisible(isBusy);
    m_progress->setValue(0);
    if (isBusy)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

/// While it copies, the first press stops that, and what was chosen stays in view.
void CarryOverDialog::reject()
{
    if (m_job)
        return m_jobs.cancel(*m_job);
    QDialog::reject();
}

bool CarryOverDialog::focusNextPrevChild(bool next)
{
    return stepFocus(this, next) || QDialog::focusNextPrevChild(next);
}

} // namespace ui
