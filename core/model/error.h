// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace sallyport {

/// Why something was refused. `ui/errortext.cpp` turns each into a sentence that says what to do next.
enum class ErrorCode {
    // of the request
    Invalid,       ///< a field is not acceptable; `fields` names them
    SignInFailed,  ///< wrong e-mail, password, or a locked person: deliberately one code for all (R31)
    WrongCode,     ///< the authentication or backup code is not accepted (wrong, used, or locked: R30)
    WrongPassword, ///< the password given to confirm a change is not the person's
    Throttled,     ///< too many tries; `retryAfter` says how long to wait, zero: until somebody recovers
    ClockBehind,   ///< this machine's clock is behind the newest accepted code by more than 90 s (R06)
    ApiPasswordRequired, ///< MFA is on: the management API takes the API password only (R39). Said only to
                         ///< who has shown the right regular password, as a sign-in would; still a 401
    Unauthenticated,  ///< no session, or it has ended
    TicketExpired,    ///< the half-finished sign-in or setup is over; start again
    Forbidden,        ///< the role may not do this
    ProofRequired,    ///< a fresh identity verification is needed first (R14)
    MfaSetupRequired, ///< MFA is required and not set up: only setting it up is allowed (R17)
    OwnMfaRequired,   ///< who administers the MFA of others needs MFA first (R38)
    MfaMandatory,     ///< MFA cannot be turned off: something requires it; `detail` is empty
    NotFound,         ///< no such object, or it belongs to another tenant (R36)
    Conflict,         ///< the state has changed in between, or does not allow it
    PasswordTooShort, ///< `fields[0]` is the least number of characters
    PasswordTooLong,  ///< more than 1,024 bytes or 256 characters (R33, R35)
    PasswordCommon,   ///< on the list of common passwords, or made of the person's own words
    Busy,             ///< too much at once; trying again helps
    // of the store
    StoreMissing,    ///< there is no file at this path
    StoreExists,     ///< a file is already there; it is never overwritten
    StoreForeign,    ///< a file of another program
    StoreNewer,      ///< written by a newer Sallyport; `fields[0]` is its schema version
    StoreDamaged,    ///< damaged or cut short; refused and left byte for byte as it is
    StoreUnfinished, ///< creating it was interrupted; creating it again goes on where it stopped
    StoreReadOnly,   ///< cannot be written: codes cannot be spent, so nobody signs in (R52)
    StoreFull,       ///< no space left where the store lies
    StoreLocked,     ///< another program holds the store for longer than five seconds
    StoreFailed,     ///< any other failure of the database
    // of the store key
    KeyMissing,       ///< the key holder answers, and has no key for this store
    KeyWrong,         ///< a key is there, and it is not this store's
    KeyHolderSilent,  ///< no keychain, locked, dismissed, or no answer within 30 s
    PassphraseNeeded, ///< the key is sealed by a passphrase that has not been given
    PassphraseWrong,  ///< the passphrase does not open the key
    SecretDamaged,    ///< a sealed secret does not open: damaged, or moved from another row (R47)
    // of the way to a server
    ServerUnreachable,  ///< no answer; nothing was done there
    AnswerLost,         ///< it was sent, and no answer came: it may have been done (R55)
    ServerUntrusted,    ///< its certificate is not to be believed; nothing was said to it (R46)
    ServerInsecure,     ///< no encryption that is new enough
    ServerMoved,        ///< sends elsewhere; not followed. `fields[0]` is where to
    ServerForeign,      ///< answers, and is no Sallyport server
    ServerIncompatible, ///< a Sallyport server of a version that this program does not understand
    // of the machine
    FileFailed, ///< a file could not be written or read; `detail` is the system's own words
    Cancelled,  ///< the one who asked has gone
};

/// An error as a value. `detail` is for logs and support: untranslated, and never holds a secret.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString detail;
    QStringList fields;
    std::chrono::seconds retryAfter{0};

    friend bool operator==(const Error &a, const Error &b) = default;
};

} // namespace sallyport
