// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/tokens.h"
#include "core/store/sessions.h"
#include "core/store/workplaces.h"
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What an operation is asked for: ids of one tenant, or such as nobody has, and what belongs to the one who asks.
struct Ask
{
    ScopeId account;
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

using Code = ErrorCode;
constexpr Code ok = Code::Cancelled; // which no rule gives: stands for "no error"
constexpr Code no = Code::Forbidden;
constexpr Code nf = Code::NotFound;
constexpr Code cf = Code::Conflict;
constexpr Code te = Code::TicketExpired;
constexpr Code sf = Code::SignInFailed;
constexpr Code __ = Code::StoreForeign; // which no rule gives either: there is nothing foreign to ask for

constexpr std::array roles{Role::SystemAdministrator, Role::ResellerOwner, Role::ResellerAdmin, Role::Owner,
                           Role::TeamAdmin,           Role::ServiceDesk,   Role::Member};
constexpr std::array names{"system administrator", "reseller owner", "reseller admin", "owner",
                           "team admin",           "service desk",   "member"};

struct Row
{
    const char *name;
    AnyOperation (*make)(const Ask &ask);
    std::array<Code, roles.size()> own;     ///< of the caller's tenant
    std::array<Code, roles.size()> foreign; ///< of another tenant; all is a system administrator's own
};

/// Written by hand. Every caller has Active MFA, has signed in with a code and has verified the identity, so that it
/// is the role that decides. The columns are those of `roles`: SA RO RA OW TA SD ME; the first line is for what
/// belongs to the caller's tenant, the second for another's.
const std::vector<Row> &table()
{
    // clang-format off
    static const std::vector<Row> rows{
        // Before and at the sign-in: who asks is nobody yet.
        {"SignIn", [](const Ask &ask) -> AnyOperation { return SignIn{ask.ownEmail, ask.password}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"ChooseWorkplace", [](const Ask &ask) -> AnyOperation { return ChooseWorkplace{{}, ask.account}; },
         {te,  te,  te,  te,  te,  te,  te},
         {__,  __,  __,  __,  __,  __,  __}},
        {"EnterCode", [](const Ask &ask) -> AnyOperation { return EnterCode{{}, ask.ownCode}; },
         {te,  te,  te,  te,  te,  te,  te},
         {__,  __,  __,  __,  __,  __,  __}},
        {"BeginSignInSetup", [](const Ask &) -> AnyOperation { return BeginSignInSetup{}; },
         {te,  te,  te,  te,  te,  te,  te},
         {__,  __,  __,  __,  __,  __,  __}},
        {"ConfirmSignInSetup", [](const Ask &ask) -> AnyOperation { return ConfirmSignInSetup{{}, ask.ownCode}; },
         {te,  te,  te,  te,  te,  te,  te},
         {__,  __,  __,  __,  __,  __,  __}},

        // One's own session, profile and MFA: the same for everybody.
        {"SwitchWorkplace", [](const Ask &ask) -> AnyOperation { return SwitchWorkplace{ask.workplace}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {nf,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"GetSession", [](const Ask &) -> AnyOperation { return GetSession{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"SignOut", [](const Ask &) -> AnyOperation { return SignOut{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"Unlock", [](const Ask &ask) -> AnyOperation { return Unlock{ask.password}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"VerifyIdentity", [](const Ask &ask) -> AnyOperation { return VerifyIdentity{.code = ask.ownCode}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"UpdateProfile", [](const Ask &) -> AnyOperation { return UpdateProfile{.name = u"Renamed"_s, .language = {}}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"ChangePassword", [](const Ask &ask) -> AnyOperation { return ChangePassword{ask.password, ask.newPassword}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"GetMfa", [](const Ask &) -> AnyOperation { return GetMfa{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"BeginSetup", [](const Ask &) -> AnyOperation { return BeginSetup{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"ShowPendingSetup", [](const Ask &) -> AnyOperation { return ShowPendingSetup{}; },
         {cf,  cf,  cf,  cf,  cf,  cf,  cf},
         {__,  __,  __,  __,  __,  __,  __}},
        {"ConfirmSetup", [](const Ask &ask) -> AnyOperation { return ConfirmSetup{ask.ownCode}; },
         {te,  te,  te,  te,  te,  te,  te},
         {__,  __,  __,  __,  __,  __,  __}},
        {"CancelSetup", [](const Ask &) -> AnyOperation { return CancelSetup{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"EnableMfa", [](const Ask &) -> AnyOperation { return EnableMfa{}; },
         {cf,  cf,  cf,  cf,  cf,  cf,  cf},
         {__,  __,  __,  __,  __,  __,  __}},
        {"ResetSecret", [](const Ask &) -> AnyOperation { return ResetSecret{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"DisableMfa", [](const Ask &) -> AnyOperation { return DisableMfa{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"GenerateBackupCodes", [](const Ask &) -> AnyOperation { return GenerateBackupCodes{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"GenerateApiPassword", [](const Ask &) -> AnyOperation { return GenerateApiPassword{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"DeleteApiPassword", [](const Ask &) -> AnyOperation { return DeleteApiPassword{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"AcceptSignInCode", [](const Ask &ask) -> AnyOperation { return AcceptSignInCode{ask.ownEmail, ask.ownCode, ask.newPassword}; },
         {sf,  sf,  sf,  sf,  sf,  sf,  sf},
         {__,  __,  __,  __,  __,  __,  __}},

        // Accounts.              SA  RO  RA  OW  TA  SD  ME
        {"ListAccounts", [](const Ask &) -> AnyOperation { return ListAccounts{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {__,  __,  __,  __,  __,  __,  __}},
        {"CreateAccount", [](const Ask &) -> AnyOperation { return CreateAccount{u"New"_s}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {__,  __,  __,  __,  __,  __,  __}},
        {"UpdateAccount", [](const Ask &ask) -> AnyOperation { return UpdateAccount{ask.account, u"Renamed"_s, {}}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"RehearseAccountMfa", [](const Ask &ask) -> AnyOperation { return RehearseAccountMfa{ask.account}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"RequireAccountMfa", [](const Ask &ask) -> AnyOperation { return RequireAccountMfa{ask.account, {}}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"ReleaseAccountMfa", [](const Ask &ask) -> AnyOperation { return ReleaseAccountMfa{ask.account}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},

        // Admins: who has nothing to do with them is not told whether there is one.
        {"ListAdmins", [](const Ask &) -> AnyOperation { return ListAdmins{}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {__,  __,  __,  __,  __,  __,  __}},
        {"AddAdmin", [](const Ask &) -> AnyOperation { return AddAdmin{u"New"_s, u"new@admins.example"_s}; },
         {no,  ok,  no,  no,  no,  no,  no},
         {__,  __,  __,  __,  __,  __,  __}},
        {"EnableAdminMfa", [](const Ask &ask) -> AnyOperation { return EnableAdminMfa{{ask.admin}}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"DisableAdminMfa", [](const Ask &ask) -> AnyOperation { return DisableAdminMfa{ask.admin}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"LinkToQr", [](const Ask &ask) -> AnyOperation { return LinkToQr{ask.pendingAdmin}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"ConfirmHandOver", [](const Ask &ask) -> AnyOperation { return ConfirmHandOver{ask.pendingAdmin, ask.handedOverCode}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"ResetAdminMfa", [](const Ask &ask) -> AnyOperation { return ResetAdminMfa{ask.admin, true}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"IssueSignInCode", [](const Ask &ask) -> AnyOperation { return IssueSignInCode{ask.admin}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"AcceptResetCode", [](const Ask &ask) -> AnyOperation { return AcceptResetCode{ask.ownEmail, ask.password, ask.ownCode}; },
         {sf,  sf,  sf,  sf,  sf,  sf,  sf},
         {__,  __,  __,  __,  __,  __,  __}},

        // Members of an account.
        {"ListMembers", [](const Ask &ask) -> AnyOperation { return ListMembers{ask.account, {}}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"AddMember", [](const Ask &ask) -> AnyOperation { return AddMember{ask.account, u"New"_s, u"new@members.example"_s}; },
         {ok,  ok,  no,  ok,  ok,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"UpdateMember", [](const Ask &ask) -> AnyOperation { return UpdateMember{ask.account, ask.member, u"Renamed"_s, Role::ServiceDesk}; },
         {ok,  ok,  no,  ok,  ok,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"RemoveMember", [](const Ask &ask) -> AnyOperation { return RemoveMember{ask.account, ask.member}; },
         {ok,  ok,  no,  ok,  ok,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"ResetMemberMfa", [](const Ask &ask) -> AnyOperation { return ResetMemberMfa{ask.account, ask.member, true}; },
         {ok,  ok,  no,  ok,  ok,  ok,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"IssueMemberSignInCode", [](const Ask &ask) -> AnyOperation { return IssueMemberSignInCode{ask.account, ask.member}; },
         {ok,  ok,  no,  ok,  ok,  ok,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"RehearseMemberImport", [](const Ask &ask) -> AnyOperation { return RehearseMemberImport{ask.account, {{u"New"_s, u"new@import.example"_s}}}; },
         {ok,  ok,  no,  ok,  ok,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"ImportMembers", [](const Ask &ask) -> AnyOperation { return ImportMembers{ask.account, {{u"New"_s, u"new@import.example"_s}}}; },
         {ok,  ok,  no,  ok,  ok,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},

        // Sheets.
        {"GetQrSheets", [](const Ask &ask) -> AnyOperation { return GetQrSheets{{ask.pendingAdmin}}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"GetSlips", [](const Ask &ask) -> AnyOperation { return GetSlips{ask.account, {ask.member}}; },
         {ok,  ok,  no,  ok,  ok,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},

        // The team policy.
        {"GetTeamPolicy", [](const Ask &ask) -> AnyOperation { return GetTeamPolicy{ask.account}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"RehearseTeamPolicy", [](const Ask &ask) -> AnyOperation { return RehearseTeamPolicy{ask.account, {{}, {.controlPanel = true}}}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"SetTeamPolicy", [](const Ask &ask) -> AnyOperation { return SetTeamPolicy{ask.account, {{}, {.controlPanel = true}}}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},

        // Reports and the audit log.
        {"GetAdoptionReport", [](const Ask &ask) -> AnyOperation { return GetAdoptionReport{ask.account}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"ListAdoption", [](const Ask &ask) -> AnyOperation { return ListAdoption{ask.account, AdoptionGroup::Off, {}}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"ListAuditEvents", [](const Ask &) -> AnyOperation { return ListAuditEvents{}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {__,  __,  __,  __,  __,  __,  __}},
        {"VerifyAuditLog", [](const Ask &) -> AnyOperation { return VerifyAuditLog{}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {__,  __,  __,  __,  __,  __,  __}},
        {"RecordExport", [](const Ask &ask) -> AnyOperation { return RecordExport{ExportKind::Members, ask.account}; },
         {ok,  ok,  no,  ok,  ok,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
    };
    // clang-format on
    return rows;
}

const char *text(Code code)
{
    switch (code) {
    case ok:
        return "done";
    case no:
        return "Forbidden";
    case nf:
        return "NotFound";
    case cf:
        return "Conflict";
    case te:
        return "TicketExpired";
    case sf:
        return "SignInFailed";
    default:
        return "another error";
    }
}

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
    std::optional<Error> error; ///< none: done
    QStringList audit;          ///< what was recorded, the object asked for called "<object>"

    Code code() const { return error ? error->code : ok; }
};

/// Two resellers with two accounts each, in each account somebody to administer, and somebody of every role who asks.
struct World : StoreRig
{
    Workplace north = addReseller(u"North"_s, Role::ResellerOwner);
    Workplace south = addReseller(u"South"_s, Role::ResellerOwner);
    Tenant own = addTenant(north, u"northern"_s);
    Tenant sibling = addTenant(north, u"polar"_s);
    Tenant foreign = addTenant(south, u"southern"_s);
    Tenant farthest = addTenant(south, u"austral"_s);
    std::array<Person, roles.size()> callers;
    std::array<Credentials, roles.size()> sessions;
    QStringList rows;
    QString snapshot;

    World()
    {
        for (size_t i = 0; i < roles.size(); ++i) {
            callers.at(i) = addPerson(u"caller%1@north.example"_s.arg(i), {workplaceOf(i)});
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
        snapshot = path() + u".snapshot"_s;
        away([&] { QFile::copy(path(), snapshot); });
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
        tenant.member = addPerson(u"member@%1.example"_s.arg(name), {tenant.account});
        tenant.admin = addPerson(u"admin@%1.example"_s.arg(name), {admin});
        tenant.pendingAdmin = addPerson(u"pending@%1.example"_s.arg(name), {admin});
        activate(tenant.member, tenant.account);
        activate(tenant.admin, reseller);
        handOver(tenant.pendingAdmin, reseller);
        tenant.ids = {tenant.account.scope.value, tenant.member.id.value, tenant.admin.id.value,
                      tenant.pendingAdmin.id.value};
        return tenant;
    }

    /// What other tenants have, seen from a role: an account's people have nothing to do with the reseller's other
    /// account either.
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
        const QString id(32, u'0');
        return {.account = {id},
                .workplace = {id},
                .member = {id},
                .admin = {id},
                .pendingAdmin = {id},
                .handedOverCode = secret(u"000000"_s),
                .ownEmail = callers.at(role).email,
                .ownCode = code(callers.at(role)),
                .password = secret(password()),
                .newPassword = secret(u"eleven purple kettles sing"_s)};
    }

    Answer ask(size_t role, const AnyOperation &operation, const QStringList &ids)
    {
        Credentials session = sessions.at(role);
        session.proof = newToken(systemRandom());
        const auto proved = database().transaction([&]() -> Result<void> {
            insertProof(database(), tokenHash(session.proof), tokenHash(session.session), false, now + 5min);
            return {};
        });
        if (!proved)
            qFatal("no proof");
        const qint64 before = count(u"audit_events"_s);
        const auto reply = dispatch(context(), session, operation);
        Answer answer{.error = reply ? std::optional<Error>() : reply.error(), .audit = {}};
        const auto read = database().read([&]() -> Result<void> {
            Rows events = database().select(u"select actor, action, target, scope, source, outcome, detail"
                                            " from audit_events where seq > ? order by seq"_s,
                                            {before});
            while (events.next()) {
                QStringList columns;
                for (int column = 0; column < 7; ++column)
                    columns.append(ids.contains(events.text(column)) ? u"<object>"_s : events.text(column));
                answer.audit.append(columns.join(u'|'));
            }
            return {};
        });
        if (!read)
            qFatal("no audit");
        return answer;
    }

    QStringList currentRows()
    {
        return rowsOf({u"resellers"_s, u"accounts"_s, u"persons"_s, u"memberships"_s, u"adoption"_s,
                       u"one_time_codes"_s, u"team_policies"_s, u"mfa_methods"_s, u"backup_code_sets"_s,
                       u"backup_codes"_s, u"api_passwords"_s, u"sessions"_s});
    }
    /// Those that hold an id of tenants that are not the role's.
    QStringList foreignRows(size_t role, const QStringList &all) const
    {
        QStringList ids = foreign.ids + farthest.ids + QStringList{south.scope.value};
        if (roles.at(role) > Role::ResellerAdmin)
            ids += sibling.ids + QStringList{north.scope.value, own.admin.id.value, own.pendingAdmin.id.value};
        QStringList found;
        for (const QString &row : all) {
            // The caller's own account names its reseller too.
            if (!row.contains(own.account.scope.value)
                && std::ranges::any_of(ids, [&](const QString &id) { return row.contains(id); }))
                found.append(row);
        }
        return found;
    }
    void restore()
    {
        away([&] {
            QFile::remove(path());
            if (!QFile::copy(snapshot, path()))
                qFatal("cannot bring the store back");
        });
    }
};

} // namespace

/// Every operation x every role x own and another tenant: the answer is the one that stands in the table, what is
/// another tenant's answers exactly like what is not there, and stays as it is (R36).
class TenantMatrixTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(); }
    void init() { m_world->restore(); }
    void everyOperationIsInTheTableOnce();
    void everyRoleGetsTheAnswerOfTheTable_data() { operations(); }
    void everyRoleGetsTheAnswerOfTheTable();
    void anotherTenantsIsLikeMissing_data() { operations(); }
    void anotherTenantsIsLikeMissing();
    void whatIsAskedTogetherIsRefusedTogether();
    void listsShowNothingOfAnotherTenant();

private:
    static void operations()
    {
        QTest::addColumn<size_t>("index");
        for (size_t i = 0; i < table().size(); ++i)
            QTest::newRow(table().at(i).name) << i;
    }

    std::unique_ptr<World> m_world;
};

void TenantMatrixTest::everyOperationIsInTheTableOnce()
{
    QCOMPARE(table().size(), std::variant_size_v<AnyOperation>);
    for (size_t i = 0; i < table().size(); ++i)
        QCOMPARE(table().at(i).make({}).index(), i);
}

void TenantMatrixTest::everyRoleGetsTheAnswerOfTheTable()
{
    QFETCH(size_t, index);
    const Row &row = table().at(index);
    QStringList wrong;
    for (size_t role = 0; role < roles.size(); ++role) {
        const Answer answer = m_world->ask(role, row.make(m_world->askFor(role, m_world->own)), {});
        if (answer.code() != row.own.at(role))
            wrong.append(u"%1: %2, not %3"_s.arg(QLatin1StringView(names.at(role)), QLatin1StringView(text(answer.code())),
                                                 QLatin1StringView(text(row.own.at(role)))));
        const QStringList rows = m_world->currentRows();
        QCOMPARE(m_world->foreignRows(role, rows), m_world->foreignRows(role, m_world->rows));
        if (answer.error)
            QCOMPARE(rows, m_world->rows);
        else
            m_world->restore();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
}

void TenantMatrixTest::anotherTenantsIsLikeMissing()
{
    QFETCH(size_t, index);
    const Row &row = table().at(index);
    QStringList wrong;
    for (size_t role = 0; role < roles.size(); ++role) {
        const Code expected = row.foreign.at(role);
        if (expected == __)
            continue;
        const Ask nothing = m_world->askForNothing(role);
        const Answer missing = m_world->ask(role, row.make(nothing), {nothing.account.value});
        if (!missing.error)
            m_world->restore();
        for (const Tenant &tenant : m_world->foreignTo(role)) {
            const Answer answer = m_world->ask(role, row.make(m_world->askFor(role, tenant)), tenant.ids);
            if (answer.code() != expected)
                wrong.append(u"%1: %2, not %3"_s.arg(QLatin1StringView(names.at(role)),
                                                     QLatin1StringView(text(answer.code())),
                                                     QLatin1StringView(text(expected))));
            if (!answer.error) {
                m_world->restore();
                continue;
            }
            QCOMPARE(answer.error, missing.error);
            QCOMPARE(answer.audit, missing.audit);
            QCOMPARE(m_world->currentRows(), m_world->rows);

            // And the object of another tenant in the caller's own account.
            Ask mixed = m_world->askFor(role, tenant);
            Ask mixedNothing = nothing;
            mixed.account = mixedNothing.account = m_world->own.account.scope;
            const Answer inside = m_world->ask(role, row.make(mixed), tenant.ids);
            if (!inside.error)
                m_world->restore(); // about the account alone
            const Answer insideMissing = m_world->ask(role, row.make(mixedNothing), {nothing.member.value});
            if (!insideMissing.error)
                m_world->restore();
            QCOMPARE(inside.error, insideMissing.error);
            if (inside.error)
                QCOMPARE(inside.audit, insideMissing.audit);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
}

void TenantMatrixTest::whatIsAskedTogetherIsRefusedTogether()
{
    const size_t owner = 1; // of the reseller
    const QList<AnyOperation> operations{
        EnableAdminMfa{{m_world->own.admin.id, m_world->foreign.admin.id}},
        GetQrSheets{{m_world->own.pendingAdmin.id, m_world->foreign.pendingAdmin.id}},
        GetSlips{m_world->own.account.scope, {m_world->own.member.id, m_world->foreign.member.id}},
        GetSlips{{}, {m_world->own.admin.id, m_world->foreign.admin.id}},
    };
    for (const AnyOperation &operation : operations) {
        const Answer answer = m_world->ask(owner, operation, {});
        QCOMPARE(answer.code(), nf);
        QCOMPARE(m_world->currentRows(), m_world->rows);
    }
}

void TenantMatrixTest::listsShowNothingOfAnotherTenant()
{
    for (size_t role = 1; role < roles.size(); ++role) {
        Credentials &session = m_world->sessions.at(role);
        for (const Tenant &tenant : m_world->foreignTo(role)) {
            const auto isForeign = [&](const QString &id) { return tenant.ids.contains(id); };
            for (const QString &search : {QString(), tenant.account.name, tenant.member.email, tenant.admin.email}) {
                const PageRequest page{.limit = maximumPageSize, .after = {}, .search = search};
                if (const auto accounts = m_world->call(session, ListAccounts{.page = page})) {
                    for (const AccountRow &row : accounts->rows)
                        QVERIFY(!isForeign(row.account.id.value));
                    QVERIFY(accounts->total <= 2);
                }
                if (const auto admins = m_world->call(session, ListAdmins{.page = page})) {
                    for (const AdminRow &row : admins->rows)
                        QVERIFY(!isForeign(row.person.id.value));
                }
                if (const auto members =
                        m_world->call(session, ListMembers{m_world->own.account.scope, page})) {
                    for (const MemberRow &row : members->rows)
                        QVERIFY(!isForeign(row.person.id.value));
                }
                for (const ScopeId &scope : {ScopeId(), m_world->own.account.scope}) {
                    if (const auto people =
                            m_world->call(session, ListAdoption{scope, AdoptionGroup::Enrolled, page})) {
                        for (const AdoptionRow &row : people->rows)
                            QVERIFY(!isForeign(row.person.id.value));
                    }
                }
                if (const auto events = m_world->call(session, ListAuditEvents{.page = page})) {
                    for (const AuditRow &row : events->rows)
                        QVERIFY(!isForeign(row.event.target) && !isForeign(row.event.scope)
                                && !isForeign(row.event.actor));
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TenantMatrixTest)
#include "tenantmatrixtest.moc"
