// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/sealer.h"
#include "core/model/mfa.h"
#include "core/model/result.h"
#include "core/model/workplace.h"
#include "core/otp/totp.h"
#include "core/store/backupcodes.h"
#include "core/store/mfamethods.h"

#include <QByteArray>
#include <QList>

namespace sallyport {

struct ServiceContext;

/// Life of a secret that was not proved (R13).
constexpr std::chrono::minutes guidedSetupLife{10};
constexpr std::chrono::hours pendingLife{72};

/// Where a method's secret is sealed to.
SealContext sealContextOf(const QString &storeId, const MethodRecord &method);

/// Opens a method's sealed secret. Errors: SecretDamaged.
Result<Totp> openTotp(const ServiceContext &context, const MethodRecord &method);

/// Inside a transaction: puts a new secret into the candidate slot. `boundTo` is the hash of the session's or
/// ticket's token that may prove it, or empty. `name` is acceptable, or empty.
MethodRecord startCandidate(ServiceContext &context, const Person &person, const Workplace &workplace,
                            MethodOrigin origin, const QByteArray &boundTo = {}, const QString &name = {});

/// What the authenticator needs. Errors: SecretDamaged.
Result<SetupSecret> setupSecretOf(const ServiceContext &context, const MethodRecord &candidate,
                                  const Person &person);

/// Ten new codes and what is stored of them.
struct NewBackupCodes
{
    QList<Secret> displayed;
    HashedCodeSet hashed;
};
/// Outside of any transaction: ten hashes. Errors: Busy.
Result<NewBackupCodes> newBackupCodes(ServiceContext &context);
/// Inside a transaction: voids the set before. What is returned is shown once (R10).
BackupCodeSet storeBackupCodes(ServiceContext &context, const MethodRecord &method, const Person &person,
                               const NewBackupCodes &codes);

/// The judgement of a code that is to prove a candidate.
struct CandidateJudgement
{
    std::optional<qint64> step; ///< the code is right, and this is the step it spends
    QStringList finding;        ///< the code doctor's, where it is wrong (CodeDiagnosis::toFields)
    std::chrono::seconds remainingLock{0};
    bool locked = false;
    bool isWorthRecording = true; ///< not after the first refusal of a lock
};
/// Inside a transaction: counts a wrong code. A secret that was handed over can be guessed at, so those share
/// the counter of the second step (R27). The doctor speaks for the first five wrong codes. Errors:
/// SecretDamaged.
Result<CandidateJudgement> judgeCandidate(ServiceContext &context, const MethodRecord &candidate,
                                          const Secret &code);

/// Inside a transaction: the candidate becomes the active method, its code is spent, backup codes are new,
/// every session and half-finished sign-in but `keepSession` ends (R04, R12, R16). `provedAt`: when that was,
/// if not now.
BackupCodeSet activateCandidate(ServiceContext &context, const MethodRecord &candidate, const Person &person,
                                qint64 step, const NewBackupCodes &codes, const QByteArray &keepSession = {},
                                std::optional<Timestamp> provedAt = {});

/// Inside a transaction: the active method accepts nothing from now on, and its backup codes are gone.
void retireActive(ServiceContext &context, const MethodRecord &active);

} // namespace sallyport
