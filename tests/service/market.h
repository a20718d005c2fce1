// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accounts.h"
#include "core/store/adoption.h"
#include "core/store/adoptionlist.h"
#include "core/store/deadlines.h"
#include "core/store/persons.h"
#include "core/store/workplaces.h"
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include <QMap>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;

using Group = AdoptionGroup;
inline const QList<Group> groups{Group::Exempt,  Group::Enrolled, Group::Unknown,
                                 Group::Overdue, Group::Pending,  Group::Off};

inline Workplace in(Workplace workplace, Role role)
{
    workplace.role = role;
    return workplace;
}

/// A reseller with two accounts, and an account of nobody.
struct Market : StoreRig
{
    Workplace northwind = addReseller(u"Northwind"_s, Role::ResellerOwner);
    Workplace contoso = addAccount(u"Contoso"_s, false, Role::Member, northwind.scope);
    Workplace fabrikam = addAccount(u"Fabrikam"_s, false, Role::Member, northwind.scope);
    Workplace lone = addAccount(u"Lone"_s);
    Workplace installation{installationScope(), ScopeKind::Installation, {}, Role::SystemAdministrator};
    Person rita = addPerson(u"rita@northwind.example"_s, {northwind});
    Person olga = addPerson(u"olga@contoso.example"_s, {in(contoso, Role::Owner)});
    Person jonas = addPerson(u"jonas@contoso.example"_s, {in(contoso, Role::TeamAdmin)});
    Person ben = addPerson(u"ben@contoso.example"_s, {contoso});

    void become(const Person &person)
    {
        credentials = {};
        QVERIFY(as<SignedIn>(signIn(person)));
    }
    template <typename Work>
    void change(Work work)
    {
        const auto done = database().transaction([&]() -> Result<void> {
            work();
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    void mandate(const Workplace &account, const std::optional<MfaMandate> &mandate)
    {
        change([&] {
            Account changed = findAccount(database(), account.scope)->account;
            changed.mandate = mandate;
            updateAccount(database(), changed, now);
        });
    }
    Person addInvited(const QString &email, const Workplace &workplace)
    {
        const Person person = addPerson(email, {});
        sql(u"update persons set password_hash = null where id = '%1'"_s.arg(person.id.value));
        change([&] { insertMembership(database(), person.id, workplace, now); });
        return person;
    }
    AdoptionCounts counts(const ScopeId &scope = {}) { return call(GetAdoptionReport{scope})->counts; }
    QStringList names(Group group, const ScopeId &scope = {})
    {
        QStringList found;
        const auto page = call(ListAdoption{scope, group, {}});
        for (const AdoptionRow &row : page->rows)
            found.append(row.person.name);
        return found;
    }
};

/// One line for each membership of an account: "group person scope", worked out from the tables people work
/// on and `mfaRequirement`, with nothing that is kept for reports.
inline QStringList recounted(Market &market, const AccountRealm &realm)
{
    Database &database = market.database();
    Rows rows = database.select(
        u"select m.person, m.scope, m.role, p.sign_in_method = 'sso', p.password_hash is null,"
        " exists (select 1 from mfa_methods x where x.person = p.id and x.slot = 'active'),"
        " exists (select 1 from mfa_methods x where x.person = p.id and x.slot = 'candidate' and x.origin <> "
        "'guided'),"
        " coalesce(a.reseller, '') from memberships m join persons p on p.id = m.person"
        " join accounts a on a.id = m.scope"_s);
    QStringList lines;
    while (rows.next()) {
        const ScopeId scope{rows.text(1)};
        if ((realm.kind == ScopeKind::Account && scope != realm.scope) ||
            (realm.kind == ScopeKind::Reseller && rows.text(7) != realm.scope.value))
            continue;
        const auto policies = mfaPoliciesOf(database, {rows.text(0)}, {.scope = scope});
        const bool required = !mfaRequirement(policies, Application::ControlPanel, market.now).isEmpty() ||
                              !mfaRequirement(policies, Application::ClientApplication, market.now).isEmpty();
        const Group group = rows.flag(3)   ? Group::Exempt
                            : rows.flag(5) ? Group::Enrolled
                            : rows.flag(4) ? Group::Unknown
                            : required     ? Group::Overdue
                            : rows.flag(6) ? Group::Pending
                                           : Group::Off;
        lines.append(u"%1 %2 %3"_s.arg(static_cast<int>(group)).arg(rows.text(0), rows.text(1)));
    }
    lines.sort();
    return lines;
}

/// All pages of a list, as "group person scope"; in an error what is wrong with them.
inline Result<QStringList> listed(Market &market, const AccountRealm &realm, Group group, PageRequest request,
                                  const SearchEffort &effort = adoptionEffort)
{
    QStringList lines;
    const qint64 count = adoptionCounts(market.database(), realm).of(group);
    std::optional<std::pair<QByteArray, qint64>> before; // account and joining, or name
    do {
        const auto page = listAdoption(market.database(), realm, group, request, effort);
        for (const AdoptionRow &row : page.rows) {
            lines.append(u"%1 %2 %3"_s.arg(static_cast<int>(row.group))
                             .arg(row.person.id.value, row.workplace.scope.value));
            const qint64 due = row.requiredFrom ? row.requiredFrom->time_since_epoch().count() : 0;
            const bool open = group == Group::Overdue || group == Group::Pending || group == Group::Off;
            const std::pair place{row.workplace.name.toUtf8(), open ? due : qint64(0)};
            if (before && place < *before)
                return failure(ErrorCode::Conflict, u"order"_s);
            before = place;
        }
        if (page.total != count)
            return failure(ErrorCode::Conflict, u"total"_s);
        request.after = page.next;
    } while (!request.after.isEmpty());
    return lines;
}

/// Numbers, names and history against a slow recount, for each realm; pages of three.
inline void compare(Market &market, bool searching = true)
{
    market.change([&] { reckonPassedDeadlines(market.database()); });
    for (const AccountRealm &realm : {AccountRealm{ScopeKind::Installation, installationScope()},
                                      AccountRealm{ScopeKind::Reseller, market.northwind.scope},
                                      AccountRealm{ScopeKind::Account, market.contoso.scope},
                                      AccountRealm{ScopeKind::Account, market.lone.scope}}) {
        const auto done = market.database().read([&]() -> Result<void> {
            const QStringList expected = recounted(market, realm);
            const AdoptionCounts counts = adoptionCounts(market.database(), realm);
            QStringList all;
            for (const Group group : groups) {
                const auto whole = listed(market, realm, group, {.limit = 3});
                if (!whole)
                    return tl::unexpected(whole.error());
                if (counts.of(group) != whole->size())
                    return failure(ErrorCode::Conflict,
                                   u"group %1: %2 counted, %3 listed"_s.arg(static_cast<int>(group))
                                       .arg(counts.of(group))
                                       .arg(whole->size()));
                all += *whole;
                // A search finds those who have the text, in the order of the list, however it goes about it.
                if (!searching)
                    continue;
                for (const QString &text : {u"p1"_s, u"@x.exa"_s, u"12@x"_s, u"name 7"_s, u"o"_s}) {
                    QStringList having;
                    for (const QString &line : *whole) {
                        const auto person = findPerson(market.database(), {line.section(u' ', 1, 1)});
                        if (person->person.name.contains(text) || person->person.email.contains(text))
                            having.append(line);
                    }
                    for (const SearchEffort &effort : {adoptionEffort, SearchEffort{2, 3}}) {
                        const auto found = listed(market, realm, group, {.limit = 3, .search = text}, effort);
                        if (!found || *found != having)
                            return failure(ErrorCode::Conflict, "search "_L1 + text);
                    }
                }
            }
            all.sort();
            if (all != expected)
                return failure(ErrorCode::Conflict,
                               all.join(u'\n') + "\ninstead of\n"_L1 + expected.join(u'\n'));
            const auto history = adoptionHistory(market.database(), realm, 1);
            if (!history.isEmpty() && history.last().adoption.members != counts.members())
                return failure(ErrorCode::Conflict, u"history"_s);
            return {};
        });
        QVERIFY2(done,
                 done ? ""
                      : qPrintable(u"realm %1: "_s.arg(static_cast<int>(realm.kind)) + done.error().detail));
    }
}

} // namespace sallyport
