// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/mfarequirement.h"
#include "core/model/timestamp.h"

#include <QList>
#include <QString>

#include <optional>

namespace sallyport {

enum class MfaStatus {
    Off,
    Pending, ///< a secret exists, no code has proved it yet
    Active,
    NotApplicable, ///< signs in by SSO
};

/// Who made a Pending secret, which decides who may see it.
enum class PendingOrigin {
    Self,       ///< the person: "Enable MFA"
    Reset,      ///< the person: "Reset Secret"
    HandedOver, ///< an owner (Link to QR): never shown to somebody who has only a password
};

struct MfaMethod
{
    QString name; ///< given by the person; empty: the authenticator application
    Timestamp createdAt;
    std::optional<Timestamp> lastUsedAt;
};

struct PendingSetup
{
    PendingOrigin origin = PendingOrigin::Self;
    Timestamp startedAt;
    Timestamp expiresAt;
};

/// One of the ten cells of the backup-code ledger.
struct BackupCodeState
{
    int number = 0; ///< 1 to 10, as on the printed sheet
    std::optional<Timestamp> usedAt;
    QString usedFrom; ///< where: "this computer", an address
};

struct BackupCodeLedger
{
    int setNumber = 0;
    Timestamp createdAt;
    QList<BackupCodeState> codes;

    int left() const;
};

/// Why "Generate backup codes" is not available.
enum class NoBackupCodesReason { None, NoMethod, SignedInWithBackupCode };

struct ApiPasswordState
{
    bool set = false;
    Timestamp createdAt;
    std::optional<Timestamp> lastUsedAt;
    bool colonWarning = false; ///< the sign-in name has a colon: HTTP Basic needs the person's id instead
};

/// All of "MFA settings" of one person.
struct MfaOverview
{
    MfaStatus status = MfaStatus::Off;
    QList<MfaReason> requiredBecause;
    std::optional<MfaMethod> method;
    std::optional<PendingSetup> pending;
    std::optional<BackupCodeLedger> backupCodes;
    NoBackupCodesReason noBackupCodesReason = NoBackupCodesReason::None;
    ApiPasswordState apiPassword;
};

/// What an authenticator application needs. Only ever given out before the first code has proved it (R15).
struct SetupSecret
{
    Secret key; ///< base32 text
    Secret uri; ///< otpauth://
    QString issuer;
    QString account;
    Timestamp expiresAt;
};

/// Ten new codes, shown once (R10).
struct BackupCodeSet
{
    QList<Secret> codes; ///< as displayed: XXXX-XXXX-XXXX-XXXX
    int setNumber = 0;
    Timestamp createdAt;
    QString issuer;
    QString account;
};

} // namespace sallyport
