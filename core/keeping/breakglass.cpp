// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/breakglass.h"

#include "core/service/mfastate.h"
#include "core/service/secondsteptries.h"
#include "core/service/servicecontext.h"
#include "core/store/backupcodes.h"
#include "core/store/mfamethods.h"
#include "core/store/persons.h"
#include "core/store/sessions.h"

namespace sallyport {

using namespace Qt::StringLiterals;

Result<Person> breakGlass(ServiceContext &context, const QString &email)
{
    return context.database.transaction([&]() -> Result<Person> {
        Database &database = context.database;
        const auto record = findPersonByEmail(database, email.trimmed());
        if (!record)
            return failure(ErrorCode::NotFound);
        const Person &person = record->person;
        const MfaState state = mfaStateOf(database, person, context.clock());
        if (state.status != MfaStatus::Active && state.status != MfaStatus::Pending && !state.resetLapsed)
            return failure(ErrorCode::Conflict);
        for (const MethodSlot slot : {MethodSlot::Active, MethodSlot::Candidate, MethodSlot::Retired})
            removeMethod(database, person.id, slot);
        removeBackupCodes(database, person.id);
        forgiveSecondSteps(context, person.id);
        endSessionsOf(database, person.id);
        context.record(u"mfa.break-glass"_s, {}, person.id, {}, u"ok"_s);
        return person;
    });
}

} // namespace sallyport
