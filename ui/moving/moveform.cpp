// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/moveform.h"

#include "ui/errortext.h"
#include "ui/moving/numberedtext.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

MoveForm::MoveForm(const StoreMove &draft, QWidget *parent)
    : FlowPage(u"page.move"_s, tr("Move to a server"), parent),
      m_passphrase(new LabelledField(tr("Passphrase"), LabelledField::Kind::Passphrase)),
      m_repeat(new LabelledField(tr("Repeat passphrase"), LabelledField::Kind::Passphrase)),
      m_file(new LabelledField(tr("File")))
{
    addText(tr("On a server, everybody works from their own computer. Nobody has to set up anything again."));
    auto *steps = new NumberedText;
    steps->add(
        tr("Here, everything in this store is written into one encrypted file: people, their MFA and backup "
           "codes, and the audit log."));
    steps->add(tr("On the server, one command makes a store from the file. You see it on the next page."));
    steps->add(tr("Then you connect to the server and go on there, with the same password and the same "
                  "authenticator."));
    body()->addWidget(steps);
    auto *row = new QHBoxLayout;
    row->addWidget(makeFields(), 1);
    row->addStretch();
    body()->addLayout(row);

    m_passphrase->edit()->setObjectName(u"move.passphrase"_s);
    m_repeat->edit()->setObjectName(u"move.repeat"_s);
    m_file->edit()->setObjectName(u"move.file"_s);
    m_passphrase->setHint(
        tr("At least 15 characters, any characters; a sentence is fine. Whoever has the file and "
           "the passphrase has everything in the store."));
    m_passphrase->setText(draft.passphrase.text());
    m_repeat->setText(draft.passphrase.text());
    m_file->setText(QDir::toNativeSeparators(draft.path));
    m_file->edit()->setCursorPosition(0);
    for (LabelledField *field : {m_passphrase, m_repeat, m_file})
        connect(field, &LabelledField::textChanged, field, [field] { field->setError({}); });

    auto *cancel = addButton(tr("Cancel"));
    auto *next = addButton(tr("Continue"), Button::Kind::Primary);
    setEscape(cancel);
    setFirstFocus(m_passphrase->edit());
    connect(cancel, &Button::clicked, this, &MoveForm::cancelled);
    connect(next, &Button::clicked, this, &MoveForm::submit);
}

QWidget *MoveForm::makeFields()
{
    auto *choose = new Button(tr("Choose…"));
    connect(choose, &Button::clicked, this, &MoveForm::chooseFile);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 16));
    column->addWidget(m_passphrase);
    column->addWidget(m_repeat);
    auto *place = new QVBoxLayout;
    place->setSpacing(scaled(this, 8));
    place->addWidget(m_file);
    place->addWidget(choose, 0, Qt::AlignLeft);
    column->addLayout(place);
    fields->setMaximumWidth(scaled(this, 560));
    return fields;
}

void MoveForm::showProblem(const Error &error)
{
    setBusy(false);
    switch (error.code) {
    case ErrorCode::PasswordTooLong:
    case ErrorCode::PasswordCommon:
        return point(m_passphrase, errorText(error));
    case ErrorCode::PasswordTooShort:
    case ErrorCode::Invalid:
        return point(m_passphrase, fieldErrorText(u"passphrase"_s));
    case ErrorCode::StoreExists:
        return point(m_file,
                     tr("There is a file of this name. It is never overwritten: choose another name."));
    case ErrorCode::FileFailed:
        //: %1 is what the system says
        return point(m_file, tr("The file cannot be written: %1. Choose another folder.").arg(error.detail));
    case ErrorCode::StoreFull:
        return point(m_file, tr("No space is left there. Choose another folder."));
    default:
        showError(errorText(error));
    }
}

void MoveForm::submit()
{
    if (isBusy())
        return;
    clearMessage();
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (m_passphrase->text().isEmpty())
        point(m_passphrase, tr("Enter the passphrase."));
    else if (m_repeat->text() != m_passphrase->text())
        point(m_repeat, tr("The two passphrases differ. Type it again."));
    else if (path.isEmpty() || QFileInfo(path).isRelative())
        point(m_file, tr("Choose where the file goes."));
    else if (QFileInfo::exists(path))
        showProblem({ErrorCode::StoreExists, {}, {}, {}});
    else
        Q_EMIT submitted({path, Secret::fromText(m_passphrase->text())});
}

void MoveForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Move to a server"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is never overwritten, and the page says so
    const QFileInfo now(QDir::fromNativeSeparators(m_file->text()));
    dialog->setDirectory(now.absolutePath());
    dialog->selectFile(now.fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_file->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void MoveForm::point(LabelledField *field, const QString &error)
{
    field->setError(error);
    field->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace sallyport
