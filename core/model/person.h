// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

namespace sallyport {

enum class SignInMethod {
    Password,
    Sso, ///< signs in elsewhere; has no MFA here
};

/// Somebody who can sign in. The e-mail address is the sign-in name; compared in ASCII lower case (R58).
struct Person
{
    PersonId id;
    QString name;
    QString email;
    SignInMethod signInMethod = SignInMethod::Password;
    QString language; ///< BCP 47, or empty for the system's

    friend bool operator==(const Person &a, const Person &b) = default;
};

} // namespace sallyport
