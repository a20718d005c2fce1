// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/model/timestamp.h"
#include "core/otp/totp.h"

#include <QByteArray>

#include <optional>

namespace sallyport {

class Database;

/// A person has at most one method in each.
enum class MethodSlot {
    Active,    ///< in use
    Candidate, ///< being set up, or Pending; never touches the active one (R12)
    Retired,   ///< killed by "Reset Secret": only the code doctor looks at it, until the new one is proved
};

enum class MethodOrigin {
    Guided,     ///< bound to one session or ticket, ten minutes (R13)
    Self,       ///< Pending for 72 hours: "Enable MFA"
    Reset,      ///< Pending for 72 hours: "Reset Secret"
    HandedOver, ///< Pending for 72 hours, by an owner: the QR is never shown to the person's password alone
};

struct MethodRecord
{
    PersonId person;
    MethodSlot slot = MethodSlot::Candidate;
    QString id; ///< part of what the secret is sealed to; stays when a candidate becomes active
    QString name;
    QByteArray sealedSecret;
    TotpParameters parameters;
    QString issuer;
    MethodOrigin origin = MethodOrigin::Guided;
    QByteArray boundTo; ///< hash of the session's or ticket's token; empty when not bound
    Timestamp createdAt;
    std::optional<Timestamp> expiresAt;
    std::optional<qint64> lastStep; ///< the newest accepted step; only grows (R03)
    std::optional<Timestamp> lastUsedAt;
    int wrongCodes = 0; ///< while it is being proved
};

// Inside a transaction of the database.
std::optional<MethodRecord> findMethod(Database &database, const PersonId &person, MethodSlot slot);
/// At most so many, in the order of person and slot, behind the one given (a default one: from the
/// beginning).
QList<MethodRecord> methodsAfter(Database &database, const PersonId &person, MethodSlot slot, int most);
/// The same secret, sealed anew.
void resealMethod(Database &database, const MethodRecord &method, const QByteArray &sealedSecret);
/// Replaces what is in the slot.
void putMethod(Database &database, const MethodRecord &method);
void removeMethod(Database &database, const PersonId &person, MethodSlot slot);
/// When the person last lost an active method without getting another.
std::optional<Timestamp> methodRemovedAt(Database &database, const PersonId &person);
/// Accepts a step once: false when it, or a later one, was accepted already (R03).
bool claimStep(Database &database, const PersonId &person, qint64 step, Timestamp when);
/// Spends steps without a code: a backup code makes the current ones useless (R04).
void spendStepsUpTo(Database &database, const PersonId &person, qint64 step);
void addWrongCode(Database &database, const PersonId &person, MethodSlot slot);

} // namespace sallyport
