// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/onetimecodepage.h"

#include "ui/flows/datetext.h"
#include "ui/paper/printout.h"
#include "ui/widgets/readingdirection.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString pageName(OneTimeCodePage::Purpose purpose)
{
    return purpose == OneTimeCodePage::Purpose::SignIn ? u"page.signInCode"_s : u"page.resetCode"_s;
}

QString codeName(OneTimeCodePage::Purpose purpose)
{
    return purpose == OneTimeCodePage::Purpose::SignIn ? OneTimeCodePage::tr("Sign-in code")
                                                       : OneTimeCodePage::tr("Reset code");
}

/// A day's code ends at an hour, a week's at a date.
QString untilText(OneTimeCodePage::Purpose purpose, Timestamp moment)
{
    if (purpose == OneTimeCodePage::Purpose::SignIn)
        return dateText(moment);
    return momentText(moment, Timestamp()); // never "tomorrow": it stands on paper too
}

} // namespace

OneTimeCodePage::OneTimeCodePage(Purpose purpose, const SignInCode &code, const QString &name,
                                 SecretClipboard &clipboard, QWidget *parent)
    : FlowPage(pageName(purpose), codeName(purpose), parent), m_purpose(purpose), m_code(code), m_name(name)
{
    //: %1 is the name of a person, %2 an email address
    addText(tr("Give this code to %1 (%2). It is shown only now.").arg(name, code.email));
    if (purpose == Purpose::SignIn)
        //: %1 is a date
        addExplanation(tr("It works once, until %1. On the sign-in page, \"I have a sign-in code\" takes it "
                          "and sets the "
                          "password. MFA is not touched.")
                           .arg(untilText(purpose, code.expiresAt)));
    else
        //: %1 is a date and a time
        addExplanation(
            tr("It works once, until %1. On the sign-in page, \"I have a reset code\" takes it together with "
               "the password and leads to a new setup.")
                .arg(untilText(purpose, code.expiresAt)));
    auto *shown = new QLineEdit(code.code.text());
    shown->setObjectName(u"oneTimeCode"_s);
    shown->setReadOnly(true);
    shown->setContextMenuPolicy(Qt::PreventContextMenu); // "Copy" knows how to leave no trace
    shown->setFont(fixedFont(font()));
    shown->setLayoutDirection(Qt::LeftToRight);
    shown->setMinimumWidth(scaled(this, 240));
    auto *copy = new Button(tr("Copy"));
    auto *print = new Button(tr("Print…"));
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 12));
    row->addWidget(copy);
    row->addWidget(print);
    addField(codeName(purpose), shown, both);

    auto *finish = addButton(tr("Finish"), Button::Kind::Primary);
    setFirstFocus(copy);
    connect(copy, &Button::clicked, this, [this, &clipboard] {
        clipboard.copy(m_code.code);
        showMessage(Tone::Good, clipboard.notice());
    });
    connect(print, &Button::clicked, this, &OneTimeCodePage::choosePrinter);
    connect(finish, &Button::clicked, this, &OneTimeCodePage::finished);
}

QString OneTimeCodePage::sentText(Purpose purpose, const SignInCode &mailed)
{
    //: %1 is an email address, %2 a date or a moment
    return tr("A link was sent to %1. It works once, until %2.")
        .arg(mailed.email, untilText(purpose, mailed.expiresAt));
}

void OneTimeCodePage::choosePrinter()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    dialog->printer()->setDocName(codeName(m_purpose));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { printOn(*printer); });
    dialog->open();
}

void OneTimeCodePage::printOn(QPrinter &printer)
{
    const Sheet sheet =
        m_purpose == Purpose::Reset ? resetCodeSheet(m_code, m_name) : signInCodeSheet(m_code, m_name);
    if (printSheet(sheet, printer) != PrintOutcome::Done)
        showMessage(Tone::Bad,
                    tr("The code could not be printed: the printer does not answer. Choose another printer, "
                       "or copy the code."));
    else if (printer.outputFileName().isEmpty())
        showMessage(Tone::Good, tr("Sent to the printer. Check the sheet before you finish."));
    else
        //: %1 is the path of a file
        showMessage(
            Tone::Good,
            tr("Saved as %1. Only you can read the file.").arg(isolatedPath(printer.outputFileName())));
}

} // namespace sallyport
