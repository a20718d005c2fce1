// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/argon2.h"
#include "core/crypto/random.h"
#include "core/crypto/secret.h"
#include "core/kiosk/kioskkeys.h"
#include "core/model/kiosk.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace sallyport {

/// Endings of the files that are carried to a kiosk and home again, without the dot.
inline constexpr const char *kioskRosterSuffix = "sallyport-roster";
inline constexpr const char *kioskBundleSuffix = "sallyport-bundle";

struct RosterPerson
{
    Person person;
    QString issuer;      ///< for the authenticator
    QByteArray codeHash; ///< of the enrolment code, slow (core/crypto/codehash.h)
};

/// Who is expected at a kiosk. No secret of a person is in it.
struct KioskRoster
{
    QString id;     ///< 32 hexadecimal digits
    ScopeId tenant; ///< the account or the reseller that it was made for
    QString tenantName;
    Timestamp madeAt;
    Secret signingKey; ///< KioskKeys
    QByteArray signedBy;
    QByteArray sealedTo;
    QByteArray codeSalt; ///< of all enrolment codes
    QList<RosterPerson> people;

    Timestamp expiresAt() const { return madeAt + kioskRosterLife; }
};

/// What the file says of itself to everybody.
struct RosterHead
{
    QString id;
    Timestamp madeAt;

    Timestamp expiresAt() const { return madeAt + kioskRosterLife; }
};

/// A roster that a PIN has opened.
struct OpenRoster
{
    KioskRoster roster;
    Secret pinKey; ///< of the right PIN, to compare with (rosterPinKey)
};

/// The file: a head that everybody can read (id, time, the signing key's public part, salt and cost of
/// Argon2id), the rest sealed with a key from the PIN and bound to the head, and the kiosk key's signature
/// over all, so that a damaged file does not look like a wrong PIN. Errors: Busy without memory.
Result<QByteArray> writeRoster(const KioskRoster &roster, const Secret &pin, Argon2Parameters cost,
                               const RandomSource &random);

/// Errors: Invalid (roster: no roster, damaged, or cut short).
Result<RosterHead> readRosterHead(QByteArrayView file);

/// The key that a PIN makes for this file. As slow as the head says: seconds, and 256 MiB. Errors: Invalid
/// (as above), Busy without memory.
Result<Secret> rosterPinKey(QByteArrayView file, const Secret &pin);

/// Errors: Invalid (as above), PassphraseWrong.
Result<OpenRoster> openRoster(QByteArrayView file, const Secret &pinKey);

} // namespace sallyport
