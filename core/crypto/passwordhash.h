// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/argon2.h"
#include "core/crypto/secret.h"
#include "core/model/result.h"

#include <QByteArray>

namespace sallyport {

/// More bytes than this are refused before any hashing, for known and unknown people alike (R31, R35).
inline constexpr qsizetype maximumPasswordBytes = 1024;

/// Hashes passwords with Argon2id into PHC strings (`$argon2id$v=19$m=...,t=...,p=1$salt$hash`) and verifies
/// them (R34). Passwords are taken in NFKC (R33). One call takes about 0.1 s and the memory it is told to
/// take: hold a slot of HashSlots, off the GUI thread. Safe on any thread.
class PasswordHasher
{
public:
    explicit PasswordHasher(Argon2Parameters parameters = {});

    Argon2Parameters parameters() const { return m_parameters; }

    /// Errors: PasswordTooLong; Invalid (fields: password) when empty; Busy without memory.
    Result<QByteArray> hash(const Secret &password) const;

    /// False when it is another password. Errors: PasswordTooLong; SecretDamaged when `stored` is no such
    /// hash or asks for more than argon2Ceiling; Busy without memory.
    Result<bool> verify(const Secret &password, QByteArrayView stored) const;

    /// True only when `stored` is weaker than what `hash` makes now: it never asks for a weaker hash.
    bool needsRehash(QByteArrayView stored) const;

    /// The work of `verify` for somebody who does not exist, so that this takes as long (R31).
    void verifyNobody(const Secret &password) const;

private:
    Argon2Parameters m_parameters;
    QByteArray m_nobody;
};

} // namespace sallyport
