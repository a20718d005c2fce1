// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/enrolment.h"

#include "core/crypto/codehash.h"
#include "core/otp/backupcode.h"
#include "core/otp/base32.h"
#include "core/otp/codedoctor.h"
#include "core/otp/keyuri.h"
#include "core/service/secondsteptries.h"
#include "core/service/servicecontext.h"
#include "core/store/sessions.h"
#include "core/store/throttles.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr ThrottlePolicy policy = ThrottlePolicy::secondStep();
constexpr int explainedWrongCodes = 5;

Result<Secret> openKey(const ServiceContext &context, const MethodRecord &method)
{
    return context.sealer.open(method.sealedSecret, sealContextOf(context.storeId, method));
}

std::optional<Secret> replacedKeyOf(ServiceContext &context, const PersonId &person)
{
    for (const MethodSlot slot : {MethodSlot::Active, MethodSlot::Retired})
        if (const auto method = findMethod(context.database, person, slot))
            if (auto key = openKey(context, *method))
                return *key;
    return std::nullopt;
}

} // namespace

SealContext sealContextOf(const QString &storeId, const MethodRecord &method)
{
    return {.table = u"mfa_methods"_s,
            .column = u"sealed_secret"_s,
            .tenant = storeId,
            .row = method.person.value + u'/' + method.id};
}

Result<Totp> openTotp(const ServiceContext &context, const MethodRecord &method)
{
    const auto key = openKey(context, method);
    if (!key)
        return tl::unexpected(key.error());
    return Totp::create(*key, method.parameters);
}

MethodRecord startCandidate(ServiceContext &context, const Person &person, const Workplace &workplace,
                            MethodOrigin origin, const QByteArray &boundTo, const QString &name)
{
    const Timestamp now = context.clock();
    MethodRecord candidate{.person = person.id,
                           .slot = MethodSlot::Candidate,
                           .id = newIdText(context.random),
                           .name = name.isNull() ? u""_s : name,
                           .issuer = workplace.name.isEmpty() ? u"Sallyport"_s : workplace.name,
                           .origin = origin,
                           .boundTo = boundTo,
                           .createdAt = now};
    candidate.expiresAt = origin == MethodOrigin::Guided ? now + guidedSetupLife : now + pendingLife;
    candidate.sealedSecret = context.sealer.seal(newTotpKey(context.random),
                                                 sealContextOf(context.storeId, candidate), context.random);
    putMethod(context.database, candidate);
    return candidate;
}

Result<SetupSecret> setupSecretOf(const ServiceContext &context, const MethodRecord &candidate,
                                  const Person &person)
{
    const auto key = openKey(context, candidate);
    if (!key)
        return tl::unexpected(key.error());
    return SetupSecret{.key = Secret::fromText(base32Encode(key->view())),
                       .uri = toUri({.issuer = candidate.issuer,
                                     .account = person.email,
                                     .key = *key,
                                     .parameters = candidate.parameters}),
                       .issuer = candidate.issuer,
                       .account = person.email,
                       .expiresAt = candidate.expiresAt.value_or(Timestamp::max())};
}

Result<NewBackupCodes> newBackupCodes(ServiceContext &context)
{
    NewBackupCodes codes;
    QList<Secret> plain;
    for (int i = 0; i < backupCodesPerSet; ++i) {
        plain.append(newBackupCode(context.random));
        codes.displayed.append(Secret::fromText(displayedBackupCode(plain.last())));
    }
    codes.hashed.salt = newCodeSalt(context.random);
    const auto slot = context.hashSlots->acquire();
    if (!slot)
        return tl::unexpected(slot.error());
    codes.hashed.hashes = codeHashes(plain, codes.hashed.salt);
    return codes;
}

BackupCodeSet storeBackupCodes(ServiceContext &context, const MethodRecord &method, const Person &person,
                               const NewBackupCodes &codes)
{
    const Timestamp now = context.clock();
    const int number = putBackupCodes(context.database, person.id, codes.hashed, now);
    return {.codes = codes.displayed,
            .setNumber = number,
            .createdAt = now,
            .issuer = method.issuer,
            .account = person.email};
}

Result<CandidateJudgement> judgeCandidate(ServiceContext &context, const MethodRecord &candidate,
                                          const Secret &code)
{
    const auto key = openKey(context, candidate);
    if (!key)
        return tl::unexpected(key.error());
    const auto totp = Totp::create(*key, candidate.parameters);
    if (!totp)
        return tl::unexpected(totp.error());
    const Timestamp now = context.clock();
    const bool guessable = candidate.origin == MethodOrigin::HandedOver;
    const QByteArray subject = secondStepSubject(context, candidate.person);
    const ThrottleState tries = findThrottle(context.database, subject);

    CandidateJudgement judgement;
    if (guessable && isLocked(tries, policy, now)) {
        judgement.locked = true;
        judgement.remainingLock = remainingLock(tries, policy, now);
        judgement.isWorthRecording = noteLock(context.database, subject);
        return judgement;
    }
    judgement.step = totp->match(code.view(), totp->stepAt(now), candidate.lastStep);
    if (judgement.step)
        return judgement;
    addWrongCode(context.database, candidate.person, MethodSlot::Candidate);
    if (guessable)
        putThrottle(context.database, subject, afterFailure(tries, policy, now), std::nullopt);
    else if (candidate.wrongCodes < explainedWrongCodes)
        judgement.finding = diagnose(code.view(), *key, candidate.parameters, now,
                                     replacedKeyOf(context, candidate.person), candidate.lastStep)
                                .toFields();
    return judgement;
}

BackupCodeSet activateCandidate(ServiceContext &context, const MethodRecord &candidate, const Person &person,
                                qint64 step, const NewBackupCodes &codes, const QByteArray &keepSession,
                                std::optional<Timestamp> provedAt)
{
    const Timestamp now = provedAt.value_or(context.clock());
    MethodRecord active = candidate;
    active.slot = MethodSlot::Active;
    active.boundTo.clear();
    active.expiresAt.reset();
    active.lastStep = step;
    active.lastUsedAt = now;
    active.createdAt = now;
    active.wrongCodes = 0;
    putMethod(context.database, active);
    removeMethod(context.database, person.id, MethodSlot::Candidate);
    removeMethod(context.database, person.id, MethodSlot::Retired);
    forgiveSecondSteps(context, person.id);
    endSessionsOf(context.database, person.id, keepSession);
    return storeBackupCodes(context, active, person, codes);
}

void retireActive(ServiceContext &context, const MethodRecord &active)
{
    MethodRecord retired = active;
    retired.slot = MethodSlot::Retired;
    putMethod(context.database, retired);
    removeMethod(context.database, active.person, MethodSlot::Active);
    removeBackupCodes(context.database, active.person);
}

} // namespace sallyport
