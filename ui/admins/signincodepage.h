// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/signincode.h"
#include "core/model/timestamp.h"
#include "ui/flows/flowpage.h"

class QPrinter;

namespace sallyport {

class SecretClipboard;

/// A new one-time "Sign-in code", shown this once, with "Copy" and "Print…".
class SignInCodePage : public FlowPage
{
    Q_OBJECT
public:
    SignInCodePage(const SignInCode &code, const QString &name, SecretClipboard &clipboard,
                   QWidget *parent = nullptr);

    void printOn(QPrinter &printer);

Q_SIGNALS:
    void finished();

private:
    void choosePrinter();

    SignInCode m_code;
    QString m_name;
};

} // namespace sallyport
