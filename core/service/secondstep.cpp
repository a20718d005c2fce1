// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/secondstep.h"

#include "core/crypto/codehash.h"
#include "core/otp/backupcode.h"
#include "core/service/enrolment.h"
#include "core/service/secondsteptries.h"
#include "core/service/servicecontext.h"
#include "core/store/backupcodes.h"
#include "core/store/mfamethods.h"
#include "core/store/throttles.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr ThrottlePolicy policy = ThrottlePolicy::secondStep();
constexpr std::chrono::seconds toleratedClockLag{90};

} // namespace

Result<SecondStep> SecondStep::prepare(ServiceContext &context, const PersonId &person, const Secret &code)
{
    SecondStep step;
    step.m_person = person;
    step.m_code = code;
    const auto backupCode = normalisedBackupCode(code.text());
    if (!backupCode)
        return step;
    auto salt = context.database.read(
        [&]() -> Result<QByteArray> { return backupCodeSalt(context.database, person); });
    if (!salt)
        return tl::unexpected(salt.error());
    const auto slot = context.hashSlots->acquire();
    if (!slot)
        return tl::unexpected(slot.error());
    step.m_salt = *salt;
    step.m_backupCodeHash = codeHash(*backupCode, salt->isEmpty() ? newCodeSalt(context.random) : *salt);
    return step;
}

Result<SecondStep::Verdict> SecondStep::judge(ServiceContext &context)
{
    const Timestamp now = context.clock();
    const QByteArray subject = secondStepSubject(context, m_person);
    const ThrottleState tries = findThrottle(context.database, subject);
    if (isLocked(tries, policy, now)) {
        m_remainingLock = sallyport::remainingLock(tries, policy, now);
        m_isWorthRecording = noteLock(context.database, subject);
        return Verdict::Locked;
    }
    Verdict verdict = Verdict::Wrong;
    if (m_backupCodeHash) {
        if (judgeBackupCode(context))
            verdict = Verdict::BackupCode;
    } else {
        auto judged = judgeTotp(context);
        if (!judged)
            return judged;
        verdict = *judged;
    }
    if (verdict == Verdict::Wrong) {
        putThrottle(context.database, subject, afterFailure(tries, policy, now), std::nullopt);
        addFailedSecondStep(context.database, m_person);
    } else if (verdict != Verdict::ClockBehind) {
        clearThrottle(context.database, subject);
    }
    return verdict;
}

Result<SecondStep::Verdict> SecondStep::judgeTotp(ServiceContext &context) const
{
    const auto method = findMethod(context.database, m_person, MethodSlot::Active);
    if (!method)
        return Verdict::Wrong;
    const auto totp = openTotp(context, *method);
    if (!totp)
        return tl::unexpected(totp.error());
    const Timestamp now = context.clock();
    if (method->lastStep && totp->startOf(*method->lastStep) - now > toleratedClockLag)
        return Verdict::ClockBehind;
    const auto step = totp->match(m_code.view(), totp->stepAt(now), method->lastStep);
    if (!step || !claimStep(context.database, m_person, *step, now))
        return Verdict::Wrong;
    return Verdict::Totp;
}

bool SecondStep::judgeBackupCode(ServiceContext &context) const
{
    const auto method = findMethod(context.database, m_person, MethodSlot::Active);
    if (!method || m_salt.isEmpty())
        return false;
    const Timestamp now = context.clock();
    const auto number = findUnusedBackupCode(context.database, m_person, m_salt, *m_backupCodeHash);
    if (!number || !claimBackupCode(context.database, m_person, *number, now, context.source))
        return false;
    const auto sinceEpoch = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch();
    spendStepsUpTo(context.database, m_person, sinceEpoch / method->parameters.period + 1); // R04
    return true;
}

QString outcomeOf(SecondStep::Verdict verdict)
{
    switch (verdict) {
    case SecondStep::Verdict::Locked:
        return u"locked"_s;
    case SecondStep::Verdict::ClockBehind:
        return u"clock-behind"_s;
    case SecondStep::Verdict::Wrong:
        return u"wrong-code"_s;
    case SecondStep::Verdict::Totp:
    case SecondStep::Verdict::BackupCode:
        break;
    }
    return u"ok"_s;
}

Error errorOf(SecondStep::Verdict verdict, std::chrono::seconds remainingLock)
{
    switch (verdict) {
    case SecondStep::Verdict::Locked:
        return {ErrorCode::Throttled, {}, {}, remainingLock};
    case SecondStep::Verdict::ClockBehind:
        return {ErrorCode::ClockBehind, {}, {}, {}};
    case SecondStep::Verdict::Totp:
    case SecondStep::Verdict::BackupCode:
    case SecondStep::Verdict::Wrong:
        break;
    }
    return {ErrorCode::WrongCode, {}, {}, {}};
}

} // namespace sallyport
