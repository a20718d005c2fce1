// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/mfastate.h"

namespace sallyport {

MfaState mfaStateOf(Database &database, const Person &person, Timestamp now)
{
    MfaState state;
    if (person.signInMethod == SignInMethod::Sso) {
        state.status = MfaStatus::NotApplicable;
        return state;
    }
    state.active = findMethod(database, person.id, MethodSlot::Active);
    if (state.active) {
        state.status = MfaStatus::Active;
        return state;
    }
    const auto candidate = findMethod(database, person.id, MethodSlot::Candidate);
    const bool lapsed = candidate && candidate->expiresAt && *candidate->expiresAt <= now;
    if (!candidate || lapsed || candidate->origin == MethodOrigin::Guided) {
        // The retired method stays until a new one is proved, so it tells a reset from MFA that was never on.
        state.resetLapsed = findMethod(database, person.id, MethodSlot::Retired).has_value();
        return state;
    }
    state.status = MfaStatus::Pending;
    state.pending = candidate;
    return state;
}

PendingOrigin pendingOrigin(MethodOrigin origin)
{
    switch (origin) {
    case MethodOrigin::HandedOver:
        return PendingOrigin::HandedOver;
    case MethodOrigin::Reset:
        return PendingOrigin::Reset;
    case MethodOrigin::Guided:
    case MethodOrigin::Self:
        break;
    }
    return PendingOrigin::Self;
}

} // namespace sallyport
