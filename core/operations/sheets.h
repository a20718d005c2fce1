// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/person.h"
#include "core/operations/access.h"

#include <QList>

namespace sallyport {

constexpr int maximumSheets = 10'000;

/// What is printed on one QR sheet. Sheets share the memory of their secrets: one of its own for each would
/// cost two locked pages and four mappings, and a process has 65,530 of those.
struct QrSheet
{
    Person person;
    QString issuer;
    Secret uris; ///< those of some sheets, one after the other
    qsizetype uriStart = 0;
    qsizetype uriSize = 0;

    /// otpauth://; a copy of its own, to be dropped when the sheet is drawn.
    Secret uri() const { return Secret::fromBytes(uris.view().sliced(uriStart, uriSize)); }
};

/// The Pending secrets of some admins, to be printed, in the order asked for and everybody once; every view
/// is audited. All or nothing. Errors: Forbidden, NotFound, Conflict (`fields[0]`: the id of somebody who has
/// none to hand over), Invalid (admins: none, or more than maximumSheets).
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
