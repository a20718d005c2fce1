// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/signincode.h"
#include "core/model/timestamp.h"
#include "ui/flows/flowpage.h"

class QPrinter;

namespace sallyport {

class SecretClipboard;

/// A new one-time code for somebody else, shown this once, with "Copy" and "Print…": one sheet that says what
/// to do with it (page.signInCode, page.resetCode).
class OneTimeCodePage : public FlowPage
{
    Q_OBJECT
public:
    enum class Purpose {
        SignIn, ///< "Sign-in code": sets a password
        Reset,  ///< "Reset code": with the password, leads to a new setup of MFA
    };
    OneTimeCodePage(Purpose purpose, const SignInCode &code, const QString &name, SecretClipboard &clipboard,
                    QWidget *parent = nullptr);

    /// Where a link was mailed there is no code to show: "A link was sent to …", and until when it works.
    static QString sentText(Purpose purpose, const SignInCode &mailed);

    void printOn(QPrinter &printer);

Q_SIGNALS:
    void finished();

private:
    void choosePrinter();

    Purpose m_purpose;
    SignInCode m_code;
    QString m_name;
};

} // namespace sallyport
