// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/tokens.h"
#include "core/store/sessions.h"
#include "core/store/workplaces.h"
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sallyport {

/// Of those who ask.
inline constexpr std::array roles{
    Role::SystemAdministrator, Role::ResellerOwner, Role::ResellerAdmin, Role::Owner,
    Role::TeamAdmin,           Role::ServiceDesk,   Role::Member};

/// What an operation is asked for: ids of one tenant, or such as nobody has, and what belongs to the one who
/// asks.
struct Ask
{
    ScopeId account;
    ScopeId reseller;
    ScopeId workplace; ///< to go to: the caller's own, or the account
    PersonId member;
    PersonId admin;
    PersonId pendingAdmin;
    Secret handedOverCode; ///< of `pendingAdmin`
    QString ownEmail;
    Secret ownCode;
    Secret password;
    Secret newPassword;
};

/// An account and those who sell it.
struct Tenant
{
    Workplace reseller;
    Workplace account;
    Person member;
    Person admin;
    Person pendingAdmin;
    QStringList ids;
};

struct Answer
{
    std::optional<Error> error; ///< none: done; the object asked for is called "<object>"
    QStringList audit;          ///< what was recorded, in the same way

    /// Cancelled, which no rule gives, stands for "done".
    ErrorCode code() const { return error ? error->code : ErrorCode::Cancelled; }
};

/// Two resellers with two accounts each, in each account somebody to administer, and somebody of every role
/// who asks.
struct World : StoreRig
{
    Workplace north = addReseller(QStringLiteral("North"), Role::ResellerOwner);
    Workplace south = addReseller(QStringLiteral("South"), Role::ResellerOwner);
    Tenant own = addTenant(north, QStringLiteral("northern"));
    Tenant sibling = addTenant(north, QStringLiteral("polar"));
    Tenant foreign = addTenant(south, QStringLiteral("southern"));
    Tenant farthest = addTenant(south, QStringLiteral("austral"));
    std::array<Person, roles.size()> callers;
    std::array<Credentials, roles.size()> sessions;
    QStringList rows;

    World()
    {
        for (size_t i = 0; i < roles.size(); ++i) {
            callers.at(i) = addPerson(QStringLiteral("caller%1@north.example").arg(i), {workplaceOf(i)});
            activate(callers.at(i), own.account);
            passStep();
            credentials = {};
            signInWithCode(callers.at(i), code(callers.at(i)));
            sessions.at(i) = credentials;
        }
        for (const Tenant &tenant : {sibling, foreign}) {
            Credentials session;
            const auto first = call(session, SignIn{tenant.member.email, Secret::fromText(password())});
            call(session, EnterCode{as<CodeRequired>(first)->ticket, code(tenant.member)});
        }
        passStep();
        for (Credentials &session : sessions)
            call(session, GetSession{}); // whose last sight is now: nothing below moves it
        keep();
        rows = currentRows();
    }

    Workplace workplaceOf(size_t role) const
    {
        Workplace workplace = own.account;
        if (roles.at(role) == Role::SystemAdministrator)
            workplace = {installationScope(), ScopeKind::Installation, {}, {}};
        else if (roles.at(role) == Role::ResellerOwner || roles.at(role) == Role::ResellerAdmin)
            workplace = north;
        workplace.role = roles.at(role);
        return workplace;
    }

    Tenant addTenant(const Workplace &reseller, const QString &name)
    {
        Tenant tenant{.reseller = reseller,
                      .account = addAccount(name, false, Role::Member, reseller.scope),
                      .member = {},
                      .admin = {},
                      .pendingAdmin = {},
                      .ids = {}};
        Workplace admin = reseller;
        admin.role = Role::ResellerAdmin;
        tenant.member = addPerson(QStringLiteral("member@%1.example").arg(name), {tenant.account});
        tenant.admin = addPerson(QStringLiteral("admin@%1.example").arg(name), {admin});
        tenant.pendingAdmin = addPerson(QStringLiteral("pending@%1.example").arg(name), {admin});
        activate(tenant.member, tenant.account);
        activate(tenant.admin, reseller);
        handOver(tenant.pendingAdmin, reseller);
        tenant.ids = {tenant.account.scope.value, tenant.member.id.value, tenant.admin.id.value,
                      tenant.pendingAdmin.id.value};
        return tenant;
    }

    /// What other tenants have, seen from a role: an account's people have nothing to do with the reseller's
    /// other account either.
    QList<Tenant> foreignTo(size_t role) const
    {
        if (roles.at(role) <= Role::ResellerAdmin)
            return {foreign};
        return {foreign, sibling};
    }

    Ask askFor(size_t role, const Tenant &tenant)
    {
        Ask ask = askForNothing(role);
        ask.account = tenant.account.scope;
        ask.reseller = tenant.reseller.scope;
        ask.workplace = tenant.ids == own.ids ? workplaceOf(role).scope : tenant.account.scope;
        ask.member = tenant.member.id;
        ask.admin = tenant.admin.id;
        ask.pendingAdmin = tenant.pendingAdmin.id;
        ask.handedOverCode = code(tenant.pendingAdmin);
        return ask;
    }
    /// As an attacker who makes ids up.
    Ask askForNothing(size_t role)
    {
        const QString id(32, QLatin1Char('0'));
        return {.account = {id},
                .reseller = {id},
                .workplace = {id},
                .member = {id},
                .admin = {id},
                .pendingAdmin = {id},
                .handedOverCode = secret(QStringLiteral("000000")),
                .ownEmail = callers.at(role).email,
                .ownCode = code(callers.at(role)),
                .password = secret(password()),
                .newPassword = secret(QStringLiteral("eleven purple kettles sing"))};
    }

    Answer ask(size_t role, const AnyOperation &operation, const QStringList &ids)
    {
        Credentials session = sessions.at(role);
        session.proof = newToken(systemRandom());
        const auto proved = database().transaction([&]() -> Result<void> {
            insertProof(database(), tokenHash(session.proof), tokenHash(session.session), false,
                        now + std::chrono::minutes(5));
            return {};
        });
        if (!proved)
            qFatal("no proof");
        const qint64 before = count(QStringLiteral("audit_events"));
        const auto reply = dispatch(context(), session, operation);
        Answer answer{.error = reply ? std::optional<Error>() : reply.error(), .audit = {}};
        if (answer.error)
            for (QString &field : answer.error->fields) // some say about which one they are
                if (ids.contains(field))
                    field = QStringLiteral("<object>");
        const auto read = database().read([&]() -> Result<void> {
            Rows events = database().select(
                QStringLiteral(
                    "select actor, action, target, scope, source, outcome, detail from audit_events"
                    " where seq > ? order by seq"),
                {before});
            while (events.next()) {
                QStringList columns;
                for (int column = 0; column < 7; ++column)
                    columns.append(ids.contains(events.text(column)) ? QStringLiteral("<object>")
                                                                     : events.text(column));
                answer.audit.append(columns.join(QLatin1Char('|')));
            }
            return {};
        });
        if (!read)
            qFatal("no audit");
        return answer;
    }

    QStringList currentRows()
    {
        const QString tables = QStringLiteral("resellers accounts persons memberships adoption one_time_codes"
                                              " team_policies mfa_methods backup_code_sets backup_codes"
                                              " api_passwords sessions link_tokens");
        return rowsOf(tables.split(QLatin1Char(' ')));
    }
    /// Those that hold an id of tenants that are not the role's.
    QStringList foreignRows(size_t role, const QStringList &all) const
    {
        QStringList ids = foreign.ids + farthest.ids + QStringList{south.scope.value};
        if (roles.at(role) > Role::ResellerAdmin)
            ids += sibling.ids + QStringList{own.admin.id.value, own.pendingAdmin.id.value};
        QStringList found;
        for (const QString &row : all) {
            const bool ofTheReseller = row.startsWith(QLatin1String("resellers:")) &&
                                       roles.at(role) > Role::ResellerAdmin &&
                                       row.contains(north.scope.value);
            if (ofTheReseller ||
                std::ranges::any_of(ids, [&](const QString &id) { return row.contains(id); }))
                found.append(row);
        }
        return found;
    }
    void restore() { bringBack(); }
};

} // namespace sallyport
