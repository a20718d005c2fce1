// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/importhandover.h"

#include "ui/flows/datetext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/readingdirection.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

ImportHandOver::ImportHandOver(const QString &message, const QList<IssuedCode> &codes, QWidget *parent)
    : QWidget(parent), m_codes(codes), m_message(new Banner),
      m_save(new Button(tr("Save sign-in codes…"), Button::Kind::Primary)), m_copy(new Button(tr("Copy")))
{
    setObjectName(u"import.codes"_s);
    auto *text = new MutedText(
        tr("Each of the %n new member(s) without a password needs a sign-in code to set one. The "
           "codes can be saved only now.",
           nullptr, static_cast<int>(codes.size())));
    //: %1 is a date
    auto *until = new Caption(
        tr("Every code works once, until %1. On the sign-in page, \"I have a sign-in code\" takes it.")
            .arg(dateText(codes.value(0).code.expiresAt)));
    auto *done = new Button(tr("Done"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(this, 12));
    buttons->addWidget(m_save);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 12));
    column->addWidget(m_message);
    column->addWidget(text);
    column->addWidget(until);
    column->addLayout(buttons);
    m_copy->hide();
    m_message->announce(Tone::Good, message);
    connect(m_save, &Button::clicked, this, &ImportHandOver::chooseFile);
    connect(done, &Button::clicked, this, &ImportHandOver::finish);
    connect(m_message, &Banner::actionTriggered, this, &ImportHandOver::finished);
}

void ImportHandOver::offerCopy(SecretClipboard &clipboard)
{
    m_copy->show();
    connect(m_copy, &Button::clicked, &clipboard, [this, &clipboard] {
        clipboard.copy(importCodesText(m_codes));
        keep(clipboard.notice());
    });
}

void ImportHandOver::focusFirst()
{
    m_save->setFocus(Qt::OtherFocusReason);
}

void ImportHandOver::chooseFile()
{
    // Opened, not executed: the page stays alive, and so does everything behind it.
    auto *dialog = new QFileDialog(this, tr("Save sign-in codes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"sallyport-sign-in-codes.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportHandOver::saveTo);
    dialog->open();
}

void ImportHandOver::saveTo(const QString &path)
{
    const QString place = isolatedPath(path);
    const auto written = writeImportCodes(path, m_codes);
    if (written)
        //: %1 is the path of a file
        keep(tr("Saved as %1. Only you can read the file. Delete it when the codes are handed on.")
                 .arg(place));
    else
        //: %1 is the path of a file, %2 what the system says
        m_message->announce(Tone::Bad,
                            tr("The codes could not be saved as %1: %2. Nothing was written. Choose another "
                               "folder.")
                                .arg(place, written.error().detail));
}

void ImportHandOver::keep(const QString &text)
{
    m_kept = true;
    m_message->setAction({});
    m_message->announce(Tone::Good, text);
    Q_EMIT kept();
}

void ImportHandOver::finish()
{
    if (m_kept || m_warned) {
        Q_EMIT finished();
        return;
    }
    m_warned = true;
    m_message->setAction(tr("Go without the codes"));
    m_message->announce(Tone::Warning,
                        tr("The codes are not saved yet. Without them you would have to make a new sign-in "
                           "code for each of these members."));
}

} // namespace sallyport
