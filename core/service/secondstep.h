// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/result.h"
#include "core/store/persons.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace sallyport {

struct ServiceContext;

/// One typed code on its way to being judged: a code of the authenticator or a backup code.
///
/// Both share one counter of failures (R27). The counter moves before the code is looked at, in the same
/// transaction that spends the code and opens what the code is for (R03, R09, R28).
class SecondStep
{
public:
    enum class Verdict {
        Totp,
        BackupCode,
        Wrong,
        Locked,      ///< not looked at; `remainingLock` says how long, zero without an end
        ClockBehind, ///< this machine's clock is behind the newest accepted code (R06); not counted
    };

    /// Outside of any transaction: hashes a code that has the form of a backup code. Errors: Busy.
    static Result<SecondStep> prepare(ServiceContext &context, const PersonId &person, const Secret &code);

    /// Inside the transaction. Errors: SecretDamaged, which spends no try.
    Result<Verdict> judge(ServiceContext &context);

    /// After Verdict::Locked.
    std::chrono::seconds remainingLock() const { return m_remainingLock; }
    /// Not after the second and later refusals of the same lock, which would only fill the audit log.
    bool isWorthRecording() const { return m_isWorthRecording; }

private:
    Result<Verdict> judgeTotp(ServiceContext &context) const;
    bool judgeBackupCode(ServiceContext &context) const;

    PersonId m_person;
    Secret m_code;
    std::optional<QByteArray> m_backupCodeHash;
    QByteArray m_salt;
    std::chrono::seconds m_remainingLock{0};
    bool m_isWorthRecording = true;
};

/// As the audit log has it.
QString outcomeOf(SecondStep::Verdict verdict);

/// The error that a verdict other than Totp and BackupCode is.
Error errorOf(SecondStep::Verdict verdict, std::chrono::seconds remainingLock);

} // namespace sallyport
