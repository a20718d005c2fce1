// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/hashslots.h"
#include "core/crypto/passwordhash.h"
#include "core/crypto/random.h"
#include "core/crypto/sealer.h"
#include "core/crypto/storekeys.h"
#include "core/model/timestamp.h"
#include "core/model/workplace.h"
#include "core/store/auditlog.h"
#include "core/store/database.h"

#include <memory>

namespace sallyport {

/// What every rule works with. Clock and randomness come in here, so that tests set them.
struct ServiceContext
{
    Database &database;
    Clock clock;
    RandomSource random;
    QString storeId;
    QString source; ///< where the caller is: "this computer", an address
    Sealer sealer;
    AuditLog audit;
    Secret throttleKey;
    PasswordHasher hasher;
    std::shared_ptr<HashSlots> hashSlots;
    bool sendsMail = false; ///< a server with a mail relay: links instead of codes to hand over
    Argon2Parameters rosterHashing = argon2Ceiling; ///< of a kiosk's PIN: its file may be stolen

    /// Inside a transaction of the database. Whoever it concerns is told by mail, where mail is sent (R21;
    /// what is told is in notices.cpp).
    void record(const QString &action, const PersonId &actor, const PersonId &target, const ScopeId &scope,
                const QString &outcome, const QString &detail = {}) const;

    /// Under which tries are counted: keyed, since people type passwords into the wrong field.
    QByteArray throttleSubject(const QString &kind, const QString &name) const;
};

ServiceContext serviceContext(Database &database, const StoreKeys &keys, const QString &storeId, Clock clock,
                              RandomSource random, Argon2Parameters passwordHashing,
                              std::shared_ptr<HashSlots> hashSlots, const QString &source);

/// 128 random bits as text.
QString newIdText(const RandomSource &random);

} // namespace sallyport
