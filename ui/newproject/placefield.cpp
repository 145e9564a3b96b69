// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "placefield.h"

#include "widgets/announce.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kLongestName = 230; ///< in bytes; lock and journal add to it, and no system takes more than 255
constexpr auto kEnding = ".gesper"_L1;

base::Result<QString> checkedPlace(const QString &text)
{
    QString path = QDir::fromNativeSeparators(text.trimmed());
    if (path.isEmpty() || path.endsWith(u'/'))
        return base::fail(base::ErrorCode::Usage, PlaceField::tr("Give the file a name."));
    if (!path.endsWith(kEnding, Qt::CaseInsensitive))
        path += kEnding;
    const QFileInfo info(path);
    if (const qsizetype bytes = QFile::encodeName(info.fileName()).size(); bytes > kLongestName)
        return base::fail(base::ErrorCode::Usage, PlaceField::tr("The file's name is too long by %n character(s).",
                                                                 nullptr, int(bytes - kLongestName)));
    if (info.exists() || info.isSymLink())
        return base::fail(base::ErrorCode::Usage,
                          PlaceField::tr("\"%1\" exists already, and nothing is written over it. Choose another name.")
                              .arg(info.fileName()));
    const QString folder = info.absolutePath();
    const QString shown = QDir::toNativeSeparators(folder);
    if (!QDir().mkpath(folder))
        return base::fail(base::ErrorCode::Io,
                          PlaceField::tr("The folder \"%1\" cannot be made. Choose another one.").arg(shown));
    if (!QFileInfo(folder).isWritable())
        return base::fail(base::ErrorCode::Io,
                          PlaceField::tr("Nothing can be written into \"%1\". Choose another folder.").arg(shown));
    return info.absoluteFilePath();
}

} // namespace

PlaceField::PlaceField(const QString &name, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_error(new QLabel(this))
{
    m_line->setObjectName(name);
    m_line->setAccessibleName(tr("File of the project"));
    auto *button = new QPushButton(tr("Bro&wse…"), this);
    button->setObjectName(name + u"Browse"_s);
    button->setAutoDefault(false);
    m_error->setObjectName(name + u"Error"_s);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_error);
    setFocusProxy(m_line);
    connect(button, &QPushButton::clicked, this, &PlaceField::browse);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        showError({});
        Q_EMIT edited();
    });
    propose({});
}

void PlaceField::propose(const QString &name)
{
    if (!chosenPath().isEmpty())
        return;
    static const QRegularExpression unsafe(u"[^\\w .,()-]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString file = QString(name).replace(unsafe, u"-"_s).trimmed();
    while (QFile::encodeName(file).size() > kLongestName - kEnding.size() - 1)
        file.chop(file.back().isLowSurrogate() ? 2 : 1);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_proposed =
        QDir::toNativeSeparators(folder.filePath((file.isEmpty() ? tr("New project") : file) + kEnding));
    m_line->setText(m_proposed);
}

QString PlaceField::chosenPath() const
{
    return m_line->text() == m_proposed ? QString() : m_line->text();
}

void PlaceField::setChosenPath(const QString &path)
{
    if (!path.isEmpty())
        m_line->setText(path);
}

base::Result<QString> PlaceField::check()
{
    const auto path = checkedPlace(m_line->text());
    if (!path) {
        showError(path.error().message);
        m_line->setFocus(Qt::OtherFocusReason);
    }
    return path;
}

void PlaceField::showError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    announce(this, message, Urgency::Assertive);
    m_line->setAccessibleDescription(message);
}

void PlaceField::browse()
{
    auto *dialog =
        new QFileDialog(this, tr("Keep the project in"), m_line->text(), tr("Gesper projects (*.gesper)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten
    dialog->setDefaultSuffix(u"gesper"_s);
    connect(dialog, &QFileDialog::fileSelected, m_line, &QLineEdit::setText);
    dialog->open();
}

} // namespace ui
