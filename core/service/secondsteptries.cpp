// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/secondsteptries.h"

#include "core/service/servicecontext.h"
#include "core/store/throttles.h"

namespace sallyport {

using namespace Qt::StringLiterals;

QByteArray secondStepSubject(const ServiceContext &context, const PersonId &person)
{
    return context.throttleSubject(u"second-step"_s, person.value);
}

void forgiveSecondSteps(ServiceContext &context, const PersonId &person)
{
    clearThrottle(context.database, secondStepSubject(context, person));
}

} // namespace sallyport
