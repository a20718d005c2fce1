// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/workplace.h"

#include <QList>
#include <QString>

namespace sallyport {

/// Somebody one can be in the demonstration store; listed on the sign-in page.
struct DemoPerson
{
    QString name;
    QString email;
    Role role = Role::Member;
    QString workplace;
    Secret authenticatorKey; ///< base32; empty where no authenticator has it
};

struct DemoCast
{
    QString password; ///< of everybody
    QList<DemoPerson> people;
};

} // namespace sallyport
