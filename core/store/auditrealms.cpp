// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditrealms.h"

#include "core/store/database.h"
#include "core/store/workplaces.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

void add(QList<AuditRealm> &realms, const QString &scope, bool own)
{
    const bool known =
        std::ranges::any_of(realms, [&](const AuditRealm &realm) { return realm.scope == scope; });
    if (!known)
        realms.append({scope, own});
}

/// The account with its reseller, or the reseller; nothing for other ids.
void addWithReseller(Database &database, QList<AuditRealm> &realms, const QString &scope, bool own)
{
    if (scope.isEmpty())
        return;
    Rows account = database.select(u"select reseller from accounts where id = ?"_s, {scope});
    if (account.next()) {
        add(realms, scope, own);
        if (!account.isNull(0))
            add(realms, account.text(0), own);
        return;
    }
    if (database.select(u"select 1 from resellers where id = ?"_s, {scope}).next())
        add(realms, scope, own);
}

QStringList workplacesOfTarget(Database &database, const QString &person)
{
    Rows rows = database.select(
        u"select scope from memberships where person = ? and scope_kind <> 'installation' order by scope"_s,
        {person});
    QStringList scopes;
    while (rows.next())
        scopes.append(rows.text(0));
    return scopes;
}

/// Changes how somebody signs in, at each of their workplaces.
bool concernsThePersonEverywhere(const QString &action)
{
    static const QStringList prefixes{u"mfa."_s,          u"member.mfa-"_s,   u"admin.mfa-"_s, u"password."_s,
                                      u"api-password."_s, u"sign-in-code."_s, u"invitation."_s};
    return std::ranges::any_of(prefixes, [&](const QString &prefix) { return action.startsWith(prefix); });
}

/// Empty where there is a system administrator.
QString topmostScope(Database &database)
{
    if (database.select(u"select 1 from memberships where scope = ? limit 1"_s, {installationScope().value})
            .next())
        return {};
    for (const QString &sql : {u"select id from resellers order by number limit 1"_s,
                               u"select id from accounts order by number limit 1"_s}) {
        Rows first = database.select(sql);
        if (first.next())
            return first.text(0);
    }
    return {};
}

} // namespace

QList<AuditRealm> auditRealmsOf(Database &database, const AuditEvent &event)
{
    QList<AuditRealm> realms;
    addWithReseller(database, realms, event.scope, true);
    addWithReseller(database, realms, event.target, true);
    const bool nowhere = event.scope.isEmpty();
    if (nowhere || concernsThePersonEverywhere(event.action)) {
        const QStringList scopes = workplacesOfTarget(database, event.target);
        for (const QString &scope : scopes)
            addWithReseller(database, realms, scope, nowhere);
    }
    if (realms.isEmpty() && nowhere) {
        const QString topmost = topmostScope(database);
        if (!topmost.isEmpty())
            add(realms, topmost, true);
    }
    return realms;
}

} // namespace sallyport
