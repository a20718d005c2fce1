// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/backupcodespage.h"

#include "ui/flows/backupcodefile.h"
#include "ui/flows/datetext.h"
#include "ui/paper/printout.h"
#include "ui/widgets/backupcodelist.h"
#include "ui/widgets/readingdirection.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/text.h"
#include "ui/widgets/voice.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

BackupCodesPage::BackupCodesPage(const BackupCodeSet &codes, SecretClipboard &clipboard, QWidget *parent)
    : FlowPage(u"page.setup.codes"_s, tr("Backup codes"), parent), m_codes(codes), m_clipboard(clipboard),
      m_saved(new QCheckBox(tr("I have saved these codes")))
{
    addText(tr("Each of these ten codes signs you in once, when your authenticator is not at hand. They are "
               "shown only "
               "now: keep them where your phone is not."));
    if (codes.setNumber > 1)
        addText(tr("Earlier codes no longer work."));
    auto *list = new BackupCodeList;
    list->setCodes(codes.codes);
    body()->addWidget(list);
    //: %1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name
    body()->addWidget(new Caption(
        tr("Set %1 · %2 · %3 · %4")
            .arg(QString::number(codes.setNumber), dateText(codes.createdAt), codes.issuer, codes.account)));

    auto *copyButton = new Button(tr("Copy"));
    auto *saveButton = new Button(tr("Save as…"));
    auto *printButton = new Button(tr("Print…"));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 12));
    row->addWidget(copyButton);
    row->addWidget(saveButton);
    row->addWidget(printButton);
    row->addStretch();
    body()->addLayout(row);
    body()->addWidget(m_saved);

    m_voice = new Voice(this);
    m_finish = addButton(tr("Finish"), Button::Kind::Primary);
    setFirstFocus(copyButton);
    connect(copyButton, &Button::clicked, this, &BackupCodesPage::copy);
    connect(saveButton, &Button::clicked, this, &BackupCodesPage::chooseFile);
    connect(printButton, &Button::clicked, this, &BackupCodesPage::choosePrinter);
    connect(m_saved, &QCheckBox::toggled, this, &BackupCodesPage::updateFinish);
    connect(m_finish, &Button::clicked, this, [this] {
        if (m_finished)
            return;
        m_finished = true;
        Q_EMIT finished();
    });
    updateFinish();
}

void BackupCodesPage::copy()
{
    m_clipboard.copy(backupCodeText(m_codes));
    keep(m_clipboard.notice());
}

void BackupCodesPage::chooseFile()
{
    // Opened, not executed: the page stays alive, and so does everything behind it.
    auto *dialog = new QFileDialog(this, tr("Save backup codes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(backupCodeFileName(m_codes));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupCodesPage::saveTo);
    dialog->open();
}

void BackupCodesPage::saveTo(const QString &path)
{
    const Result<void> written = writeBackupCodeFile(path, m_codes);
    if (written) {
        //: %1 is the path of a file
        keep(tr("Saved as %1. Only you can read the file.").arg(isolatedPath(path)));
        return;
    }
    //: %1 is the path of a file, %2 what the system says
    showMessage(Tone::Bad,
                tr("The codes could not be saved as %1: %2. Nothing was written. Choose another folder.")
                    .arg(isolatedPath(path), written.error().detail));
}

void BackupCodesPage::choosePrinter()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    //: %1 is the number of the set
    dialog->printer()->setDocName(tr("Backup codes, set %1").arg(m_codes.setNumber));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { printOn(*printer); });
    dialog->open();
}

void BackupCodesPage::printOn(QPrinter &printer)
{
    const bool printed = printSheet(backupCodeSheet(m_codes), printer) == PrintOutcome::Done;
    const QString file = printer.outputFileName();
    if (!printed) {
        showMessage(Tone::Bad,
                    tr("The codes could not be printed: the printer does not answer. Choose another "
                       "printer, or save the codes as a file."));
        return;
    }
    if (file.isEmpty()) {
        keep(tr("Sent to the printer. Check the sheet before you finish."));
        return;
    }
    //: %1 is the path of a file
    keep(tr("Saved as %1. Only you can read the file.").arg(isolatedPath(file)));
}

void BackupCodesPage::keep(const QString &how)
{
    m_kept = true;
    clearMessage();
    m_how = how; // beside the buttons, where it pushes nothing down
    m_voice->say(how);
    updateFinish();
}

void BackupCodesPage::updateFinish()
{
    const bool enabled = m_kept || m_saved->isChecked();
    m_finish->setEnabled(enabled);
    setFootnote(enabled ? m_how
                        : tr("Copy, save or print the codes first, or tick that you have saved them."));
}

} // namespace sallyport
