// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/linkrule.h"
#include "tests/service/office.h"

namespace sallyport {

/// An office whose server mails links; what a mail would carry is issued here.
struct LinkOffice : Office
{
    LinkOffice() { context().sendsMail = true; }

    Secret link(const Person &person, LinkPurpose purpose)
    {
        Secret token;
        const auto issued = database().transaction([&]() -> Result<void> {
            token = issueLink(context(), person.id, purpose).token;
            return {};
        });
        Q_ASSERT(issued);
        return token;
    }
    /// Somebody who was added and has no password yet.
    Person addNewcomer(const QString &email, const QList<Workplace> &workplaces)
    {
        const Person person = addPerson(email, workplaces);
        sql(QStringLiteral("update persons set password_hash = null where id = '%1'").arg(person.id.value));
        return person;
    }
    Result<SignInState> signInWith(const Person &person, const QString &text)
    {
        credentials = {};
        return call(SignIn{person.email, secret(text)});
    }
    static QString chosen() { return QStringLiteral("eleven purple kettles sing"); }
};

} // namespace sallyport
