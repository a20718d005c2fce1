// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/service/answers.h"
#include "tests/service/storerig.h"

namespace sallyport {

/// An account where MFA is optional, with Ben in it; MFA is Off, or Active with Ben signed in by code.
struct Office : StoreRig
{
    Workplace contoso = addAccount(QStringLiteral("Contoso"));
    Person ben = addPerson(QStringLiteral("ben@contoso.example"), {contoso});

    bool enterWithMfaOff() { return as<SignedIn>(signIn(ben)) != nullptr; }
    QList<Secret> enterWithMfaActive()
    {
        const QList<Secret> codes = activate(ben, contoso);
        signInWithCode(ben, code(ben));
        return codes;
    }
    MfaStatus status() { return call(GetMfa{})->status; }
    /// A second sign-in of Ben, on another computer.
    Credentials elsewhere()
    {
        Credentials other;
        const auto first = call(other, SignIn{.email = ben.email, .password = secret(password())});
        if (const auto *wanted = as<CodeRequired>(first)) {
            passStep();
            call(other, EnterCode{wanted->ticket, code(ben)});
        }
        return other;
    }
};

} // namespace sallyport
