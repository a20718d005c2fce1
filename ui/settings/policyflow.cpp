// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policyflow.h"

namespace sallyport {

PolicyFlow::PolicyFlow(const JourneyStart &start, const ScopeId &account, const QString &name,
                       const TeamPolicy &policy, QWidget *parent)
    : Journey(start, parent)
{
    perform(SetTeamPolicy{.account = account, .policy = policy},
            //: %1 is the name of an account
            tr("Confirm that it is you who changes MFA and login security for %1.").arg(name),
            [this, name](const TeamPolicyState &state) {
                Q_EMIT saved(state);
                //: %1 is the name of an account
                Q_EMIT finished(tr("MFA and login security of %1 were saved.").arg(name));
            });
}

} // namespace sallyport
