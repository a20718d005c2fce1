// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wholestore.h"

#include "core/store/database.h"
#include "core/store/workplaces.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

bool isThere(Database &database, const QString &select, const QVariantList &values = {})
{
    return database.select(select + " limit 1"_L1, values).next();
}

bool hasSystemAdministrators(Database &database)
{
    return isThere(database, u"select 1 from memberships where scope = ?"_s, {installationScope().value});
}

bool hasOthers(Database &database, const QString &table, const ScopeId &scope)
{
    return isThere(database, u"select 1 from "_s + table + " where id <> ?"_L1, {scope.value});
}

} // namespace

bool isInChargeOfAll(Database &database, const Workplace &workplace)
{
    switch (workplace.role) {
    case Role::SystemAdministrator:
        return true;
    case Role::ResellerOwner:
        return !hasSystemAdministrators(database) && !hasOthers(database, u"resellers"_s, workplace.scope) &&
               !isThere(database, u"select 1 from accounts where reseller is null"_s);
    case Role::Owner:
        return !hasSystemAdministrators(database) && !isThere(database, u"select 1 from resellers"_s) &&
               !hasOthers(database, u"accounts"_s, workplace.scope);
    default:
        return false;
    }
}

} // namespace sallyport
