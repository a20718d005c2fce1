// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/access.h"
#include "core/service/mfastate.h"
#include "core/service/servicecontext.h"
#include "core/store/persons.h"
#include "core/store/sessions.h"

#include <QByteArray>
#include <QList>

namespace sallyport {

struct Credentials;

/// Somebody signed in, as every rule that needs a session sees them.
struct Caller
{
    SessionRecord session;
    PersonRecord record;
    Workplace workplace;
    QList<Workplace> workplaces;
    Credentials &credentials;
    QByteArray
        apiPasswordHash; ///< HTTP Basic with the API password; any HTTP Basic has no `session.tokenHash`

    const Person &person() const { return record.person; }
};

/// The one deny-by-default check (R36): session, its idle and total life (R25), role still held, MFA not
/// missing where it is required (R17), identity verified where the operation asks for it (R14; the proof is
/// spent).
/// Errors: Unauthenticated, MfaSetupRequired, OwnMfaRequired, ProofRequired.
Result<Caller> authorise(ServiceContext &context, Credentials &credentials, const Access &access);

/// Inside a transaction: another one may have ended the session, or changed the password, since `authorise`,
/// while something was being hashed (R16).
bool isStillAuthorised(ServiceContext &context, const Caller &caller);

/// A rule's write transaction, if the caller is still authorised. Errors: Unauthenticated.
template <typename Work>
auto inSession(ServiceContext &context, const Caller &caller, Work work) -> decltype(work())
{
    return context.database.transaction([&]() -> decltype(work()) {
        if (!isStillAuthorised(context, caller))
            return failure(ErrorCode::Unauthenticated);
        return work();
    });
}

} // namespace sallyport
