// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/model/person.h"
#include "core/operations/access.h"

#include <QList>

namespace sallyport {

constexpr int maximumSheets = 10'000;

/// What is printed on one QR sheet.
struct QrSheet
{
    Person person;
    SetupSecret secret;
};

/// The Pending secrets of some admins, to be printed; every view is audited. All or nothing. Errors: Forbidden,
/// NotFound, Conflict (`fields[0]`: the id of somebody who has none to hand over), Invalid (admins: none, or
/// more than maximumSheets).
struct GetQrSheets
{
    QList<PersonId> admins;
    using Reply = QList<QrSheet>;
    static constexpr Access access{.proof = Access::Proof::Always, .ownMfa = true};
};

/// Who hand-out slips without a secret are for; audited. Errors: as GetQrSheets.
struct GetSlips
{
    ScopeId account; ///< whose members; empty: admins of the caller's reseller
    QList<PersonId> people;
    using Reply = QList<Person>;
    static constexpr Access access{};
};

} // namespace sallyport
