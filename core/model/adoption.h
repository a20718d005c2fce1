// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sallyport {

/// How far the people of an account or a reseller are with MFA.
struct Adoption
{
    qint64 members = 0;
    qint64 active = 0;
    qint64 pending = 0;
    qint64 exempt = 0; ///< sign in by SSO

    qint64 off() const { return members - active - pending - exempt; }
    bool isComplete() const { return active + exempt == members; }
    friend bool operator==(const Adoption &a, const Adoption &b) = default;
};

} // namespace sallyport
