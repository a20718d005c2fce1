// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/adminscript.h"
#include "core/operations/accounts.h"
#include "core/operations/admins.h"
#include "tests/ui/memberscript.h"
#include "tests/ui/profilescript.h"

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Answers for "Members" with people in every state.
class MembersOffice : public MemberScript
{
public:
    MembersOffice()
    {
        for (const QString &name :
             {u"Contoso Ltd"_s, u"Fabrikam GmbH"_s, u"Lakeside Dental"_s, u"Tailspin Toys"_s})
            addAccount(name);
        const QList<MfaReason> required{{MfaReason::Kind::Account, u"Contoso Ltd"_s}};
        MemberRow &olga = add(u"Olga Brandt"_s, Role::Owner);
        olga.isSelf = true;
        olga.mayEdit = olga.mayReset = false;
        add(u"Jonas Weber"_s, Role::TeamAdmin).lastSignInAt = ProfileScript::now() - 26h;
        add(u"Aiko Tanaka"_s, Role::ServiceDesk).lastSignInAt = ProfileScript::now() - 90h;
        add(u"Ben Carter"_s, Role::Member, MfaStatus::Off).lastSignInAt.reset();
        add(u"Chiara Russo"_s).backupCodesLeft = 3;
        add(u"David Okafor"_s, Role::Member, MfaStatus::Pending).lastSignInAt = ProfileScript::now() - 800h;
        add(u"Hugo Martin"_s, Role::Member, MfaStatus::NotApplicable);
        for (MemberRow &row : rows)
            row.requiredBecause = required;
        MemberRow &eve = add(u"Eve Lund"_s, Role::Member, MfaStatus::Off);
        eve.invited = true;
        eve.lastSignInAt.reset();
        eve.requiredFrom = ProfileScript::today + std::chrono::days(10);
        add(u"Wilhelmina Elisabeth van den Heuvel-Schwarzenberger"_s).requiredBecause = QList<MfaReason>{
            {MfaReason::Kind::Account, u"Contoso Ltd"_s}, {MfaReason::Kind::TeamPolicy, u"Contoso Ltd"_s}};
        script.on<ResetMemberMfa>([](const ResetMemberMfa &) -> Result<SignInCode> {
            return SignInCode{Secret::fromText(u"K7QM-4T2X-9WPC-H2DN"), u"jonas.weber@contoso.example"_s,
                              ProfileScript::now() + 24h};
        });
    }
};

/// Answers for "Accounts".
struct AccountsOffice
{
    ProfileScript script;
    QList<AccountRow> rows;

    AccountsOffice()
    {
        script.setActive();
        add(u"Contoso Ltd"_s, Plan::Premium, 212, 199, 0, 49, true);
        add(u"Fabrikam GmbH"_s, Plan::Essential, 43, 3, 2, 0, false);
        add(u"Lakeside Dental"_s, Plan::Free, 6, 2, 0, 70, false).switchRefusal = SwitchRefusal::Plan;
        add(u"Tailspin Toys"_s, Plan::Essential, 87, 87, 0, 20, true);
        add(u"The Federation of Friends of Very Long Names and Sons, Rheinland-Pfalz"_s, Plan::Premium, 1204,
            855, 0, 401, true)
            .account.mandate = MfaMandate{ProfileScript::now() - 480h, 14};
        script.on<ListAccounts>([this](const ListAccounts &wanted) -> Result<Page<AccountRow>> {
            Page<AccountRow> found;
            for (const AccountRow &row : std::as_const(rows)) {
                const bool off = !row.account.mfaRequired();
                const bool open = !row.adoption.isComplete();
                if (wanted.filter == AccountFilter::All ||
                    (wanted.filter == AccountFilter::MfaOff ? off : open))
                    ++found.total;
                if (row.account.name.contains(wanted.page.search, Qt::CaseInsensitive))
                    found.rows.append(row);
            }
            return found;
        });
        script.on<RehearseAccountMfa>([](const RehearseAccountMfa &) {
            Rehearsal rehearsal{.asked = 38, .enrolled = 3, .sso = 2, .askedByName = {}};
            for (const auto &name :
                 {u"Ines Duarte"_s, u"Karl Maier"_s, u"Mehmet Kaya"_s, u"Nora Jansen"_s, u"Petra Horvat"_s})
                rehearsal.askedByName.append(
                    {{name}, name, name.section(u' ', 0, 0).toLower() + u"@fabrikam.example"_s});
            return Result<Rehearsal>(rehearsal);
        });
    }
    AccountRow &add(const QString &name, Plan plan, qint64 members, qint64 active, qint64 exempt, int daysAgo,
                    bool on)
    {
        rows.append({.account = {.id = {name},
                                 .reseller = {},
                                 .name = name,
                                 .plan = plan,
                                 .mandate = on ? std::optional(MfaMandate{}) : std::nullopt},
                     .resellerName = {},
                     .role = Role::ResellerOwner,
                     .adoption = {.members = members, .active = active, .pending = 0, .exempt = exempt},
                     .changedAt = ProfileScript::now() - daysAgo * 24h});
        return rows.last();
    }
};

/// Answers for "Admins".
struct AdminsOffice
{
    ProfileScript script;

    AdminsOffice()
    {
        script.session.workplace = {{u"r1"_s}, ScopeKind::Reseller, u"Northwind"_s, Role::ResellerOwner};
        script.session.mfaActive = true;
        script.on<ListAdmins>([](const ListAdmins &wanted) -> Result<Page<AdminRow>> {
            const auto row = [](const QString &name, MfaStatus status, QrLink link) {
                AdminRow made;
                made.person = {{name},
                               name,
                               name.section(u' ', 0, 0).toLower() + u"@northwind.example"_s,
                               status == MfaStatus::NotApplicable ? SignInMethod::Sso
                                                                  : SignInMethod::Password,
                               {}};
                made.mayChange = true;
                made.mfaEnabled = status == MfaStatus::Active || status == MfaStatus::Pending;
                made.status = status;
                made.link = link;
                return made;
            };
            return shownBy(wanted.filter, {row(u"Anders Holm"_s, MfaStatus::Active, QrLink::Reset),
                                           row(u"Mara Lind"_s, MfaStatus::Pending, QrLink::Show),
                                           row(u"Pavel Ruzicka"_s, MfaStatus::Off, QrLink::None),
                                           row(u"Sofia Marin"_s, MfaStatus::NotApplicable, QrLink::None)});
        });
    }
};

} // namespace sallyport
