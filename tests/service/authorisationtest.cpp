// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/office.h"

#include <QTest>

#include <any>
#include <optional>
#include <vector>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Code = ErrorCode;
constexpr Code done = Code::Cancelled; // which no rule gives: stands for "no error"

/// What must come when an operation is asked for by somebody who ...
struct Row
{
    AnyOperation operation;
    const char *name;
    Code noSession;     ///< has nothing
    Code ticketAsToken; ///< shows the ticket of a half-finished sign-in as a session and as a proof
    Code endedSession;  ///< has signed out
    Code setupRequired; ///< is signed in without MFA where it has become required (R17)
    Code activeNoProof; ///< is signed in with an active method and has not verified the identity (R14)
    Code apiPassword;   ///< has an active method, and shows the API password by HTTP Basic (R39)
};

/// Written by hand: whoever adds an operation decides what must come.
const std::vector<Row> &table()
{
    static const std::vector<Row> rows{
        {SignIn{}, "SignIn", Code::SignInFailed, Code::SignInFailed, Code::SignInFailed, Code::SignInFailed,
         Code::SignInFailed, Code::SignInFailed},
        {ChooseWorkplace{}, "ChooseWorkplace", Code::TicketExpired, Code::TicketExpired, Code::TicketExpired,
         Code::TicketExpired, Code::TicketExpired, Code::TicketExpired},
        {EnterCode{}, "EnterCode", Code::TicketExpired, Code::TicketExpired, Code::TicketExpired,
         Code::TicketExpired, Code::TicketExpired, Code::TicketExpired},
        {BeginSignInSetup{}, "BeginSignInSetup", Code::TicketExpired, Code::TicketExpired,
         Code::TicketExpired, Code::TicketExpired, Code::TicketExpired, Code::TicketExpired},
        {ConfirmSignInSetup{}, "ConfirmSignInSetup", Code::TicketExpired, Code::TicketExpired,
         Code::TicketExpired, Code::TicketExpired, Code::TicketExpired, Code::TicketExpired},
        {SwitchWorkplace{}, "SwitchWorkplace", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::NotFound, Code::NotFound, Code::Forbidden},
        {GetSession{}, "GetSession", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         done, done, Code::Forbidden},
        {SignOut{}, "SignOut", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated, done,
         done, Code::Forbidden},
        {Unlock{}, "Unlock", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::WrongPassword, Code::WrongPassword, Code::Forbidden},
        {VerifyIdentity{}, "VerifyIdentity", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Invalid, Code::Forbidden},
        {UpdateProfile{}, "UpdateProfile", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, done, done},
        {ChangePassword{}, "ChangePassword", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired, Code::Forbidden},
        {GetMfa{}, "GetMfa", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated, done, done,
         Code::Forbidden},
        {BeginSetup{}, "BeginSetup", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         done, Code::ProofRequired, Code::Forbidden},
        {ShowPendingSetup{}, "ShowPendingSetup", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::Conflict, Code::Conflict, Code::Forbidden},
        {ConfirmSetup{}, "ConfirmSetup", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::TicketExpired, Code::TicketExpired, Code::Forbidden},
        {CancelSetup{}, "CancelSetup", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         done, done, Code::Forbidden},
        {EnableMfa{}, "EnableMfa", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated, done,
         Code::Conflict, Code::Forbidden},
        {ResetSecret{}, "ResetSecret", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::ProofRequired, Code::Forbidden},
        {DisableMfa{}, "DisableMfa", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::ProofRequired, Code::Forbidden},
        {GenerateBackupCodes{}, "GenerateBackupCodes", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired, Code::Forbidden},
        {GenerateApiPassword{}, "GenerateApiPassword", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired, Code::Forbidden},
        {DeleteApiPassword{}, "DeleteApiPassword", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired, Code::Forbidden},
        {AcceptSignInCode{}, "AcceptSignInCode", Code::PasswordTooShort, Code::PasswordTooShort,
         Code::PasswordTooShort, Code::PasswordTooShort, Code::PasswordTooShort, Code::PasswordTooShort},
        {ListAccounts{}, "ListAccounts", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, done, done},
        {CreateAccount{}, "CreateAccount", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden, Code::Forbidden},
        {UpdateAccount{}, "UpdateAccount", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::NotFound, Code::NotFound},
        {RehearseAccountMfa{}, "RehearseAccountMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::NotFound, Code::NotFound},
        {RequireAccountMfa{}, "RequireAccountMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::NotFound, Code::NotFound},
        {ReleaseAccountMfa{}, "ReleaseAccountMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired, Code::ProofRequired},
        {ListAdmins{}, "ListAdmins", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::Forbidden, Code::Forbidden},
        {AddAdmin{}, "AddAdmin", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::Forbidden, Code::Forbidden},
        {EnableAdminMfa{}, "EnableAdminMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden, Code::OwnMfaRequired},
        {DisableAdminMfa{}, "DisableAdminMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired, Code::OwnMfaRequired},
        {LinkToQr{}, "LinkToQr", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::ProofRequired, Code::OwnMfaRequired},
        {ConfirmHandOver{}, "ConfirmHandOver", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden, Code::OwnMfaRequired},
        {ResetAdminMfa{}, "ResetAdminMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired, Code::OwnMfaRequired},
        {IssueSignInCode{}, "IssueSignInCode", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired, Code::OwnMfaRequired},
        {AcceptResetCode{}, "AcceptResetCode", Code::SignInFailed, Code::SignInFailed, Code::SignInFailed,
         Code::SignInFailed, Code::SignInFailed, Code::SignInFailed},
        {ListMembers{}, "ListMembers", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::NotFound, Code::NotFound},
        {AddMember{}, "AddMember", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::Invalid, Code::Invalid},
        {UpdateMember{}, "UpdateMember", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::NotFound, Code::NotFound},
        {RemoveMember{}, "RemoveMember", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::ProofRequired, Code::ProofRequired},
        {ResetMemberMfa{}, "ResetMemberMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired, Code::OwnMfaRequired},
        {IssueMemberSignInCode{}, "IssueMemberSignInCode", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired, Code::OwnMfaRequired},
        {RehearseMemberImport{}, "RehearseMemberImport", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Invalid, Code::Invalid},
        {ImportMembers{}, "ImportMembers", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Invalid, Code::Invalid},
        {GetQrSheets{}, "GetQrSheets", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::ProofRequired, Code::OwnMfaRequired},
        {GetSlips{}, "GetSlips", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::Forbidden, Code::Forbidden},
        {GetTeamPolicy{}, "GetTeamPolicy", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::NotFound, Code::NotFound},
        {RehearseTeamPolicy{}, "RehearseTeamPolicy", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::NotFound, Code::NotFound},
        {SetTeamPolicy{}, "SetTeamPolicy", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired, Code::ProofRequired},
        {GetAdoptionReport{}, "GetAdoptionReport", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden, Code::Forbidden},
        {ListAdoption{}, "ListAdoption", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::Forbidden, Code::Forbidden},
        {ListAuditEvents{}, "ListAuditEvents", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden, Code::Forbidden},
        {VerifyAuditLog{}, "VerifyAuditLog", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden, Code::Forbidden},
        {RecordExport{}, "RecordExport", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::Forbidden, Code::Forbidden},
        {GetProfile{}, "GetProfile", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         done, done, done},
        {GetAccount{}, "GetAccount", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::NotFound, Code::NotFound},
        {GetMember{}, "GetMember", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::NotFound, Code::NotFound},
        {GetReseller{}, "GetReseller", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::NotFound, Code::NotFound},
        {UpdateReseller{}, "UpdateReseller", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired, Code::ProofRequired},
        {ListResellers{}, "ListResellers", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden, Code::Forbidden},
        {CreateReseller{}, "CreateReseller", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden, Code::Forbidden},
        {CompleteSetup{}, "CompleteSetup", Code::SignInFailed, Code::SignInFailed, Code::SignInFailed,
         Code::SignInFailed, Code::SignInFailed, Code::SignInFailed},
        {AcceptInvitation{}, "AcceptInvitation", Code::SignInFailed, Code::SignInFailed, Code::SignInFailed,
         Code::SignInFailed, Code::SignInFailed, Code::SignInFailed},
        {RequestPasswordReset{}, "RequestPasswordReset", Code::Conflict, Code::Conflict, Code::Conflict,
         Code::Conflict, Code::Conflict, Code::Conflict},
        {ConfirmPasswordReset{}, "ConfirmPasswordReset", Code::SignInFailed, Code::SignInFailed,
         Code::SignInFailed, Code::SignInFailed, Code::SignInFailed, Code::SignInFailed},
        {BeginMfaReset{}, "BeginMfaReset", Code::SignInFailed, Code::SignInFailed, Code::SignInFailed,
         Code::SignInFailed, Code::SignInFailed, Code::SignInFailed},
        {ConfirmMfaReset{}, "ConfirmMfaReset", Code::SignInFailed, Code::SignInFailed, Code::SignInFailed,
         Code::SignInFailed, Code::SignInFailed, Code::SignInFailed},
        {RequestConnection{}, "RequestConnection", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::Forbidden, Code::Forbidden, Code::Forbidden},
        {EnterConnectionCode{}, "EnterConnectionCode", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden, Code::Forbidden},
        {PrepareKiosk{}, "PrepareKiosk", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::ProofRequired, Code::OwnMfaRequired},
        {RehearseKioskImport{}, "RehearseKioskImport", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Invalid, Code::OwnMfaRequired},
        {ImportKioskBundle{}, "ImportKioskBundle", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired, Code::OwnMfaRequired},
    };
    return rows;
}

} // namespace

/// Who gets which answer, for every operation that there is.
class AuthorisationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyOperationIsInTheTableOnce();
    void everyOperationForEveryKindOfCaller_data();
    void everyOperationForEveryKindOfCaller();
    void nothingThatIsRefusedChangesTheStore();
    void everyTicketIsGoodForItsOwnStepOnly_data();
    void everyTicketIsGoodForItsOwnStepOnly();

private:
    static Code answer(StoreRig &rig, Credentials credentials, const AnyOperation &operation);

    std::optional<Office> m_off;    ///< signed in, MFA Off
    std::optional<Office> m_active; ///< signed in with a code
    Secret m_ticket;
    Credentials m_ended;
    Credentials m_basic;
};

Code AuthorisationTest::answer(StoreRig &rig, Credentials credentials, const AnyOperation &operation)
{
    const auto reply = dispatch(rig.context(), credentials, operation);
    return reply ? done : reply.error().code;
}

void AuthorisationTest::initTestCase()
{
    m_off.emplace();
    QVERIFY(m_off->enterWithMfaOff());
    m_active.emplace();
    m_active->enterWithMfaActive();
    m_ended = m_active->elsewhere();
    const Credentials ended = m_ended;
    QVERIFY(m_active->call(m_ended, SignOut{}));
    m_ended = ended;
    QVERIFY(m_active->prove(m_active->ben));
    m_basic = {.user = m_active->ben.email, .password = *m_active->call(GenerateApiPassword{})};
    Credentials none;
    const auto first =
        m_active->call(none, SignIn{.email = m_active->ben.email, .password = secret(StoreRig::password())});
    m_ticket = as<CodeRequired>(first)->ticket;
}

void AuthorisationTest::everyOperationIsInTheTableOnce()
{
    QCOMPARE(table().size(), std::variant_size_v<AnyOperation>);
    for (size_t i = 0; i < table().size(); ++i)
        QCOMPARE(table().at(i).operation.index(), i);
}

void AuthorisationTest::everyOperationForEveryKindOfCaller_data()
{
    QTest::addColumn<size_t>("index");
    for (const Row &row : table())
        QTest::newRow(row.name) << row.operation.index();
}

void AuthorisationTest::everyOperationForEveryKindOfCaller()
{
    QFETCH(size_t, index);
    const Row &row = table().at(index);
    m_active->sql(u"delete from throttles"_s);
    QCOMPARE(answer(*m_active, {}, row.operation), row.noSession);
    QCOMPARE(answer(*m_active, {.session = m_ticket, .proof = m_ticket}, row.operation), row.ticketAsToken);
    QCOMPARE(answer(*m_active, m_ended, row.operation), row.endedSession);
    QCOMPARE(answer(*m_active, {.session = secret(QString(100'000, u'A')), .proof = {}}, row.operation),
             row.noSession); // and a token that nobody gave out
    QCOMPARE(answer(*m_active, m_basic, row.operation), row.apiPassword);
    if (row.operation.index() != AnyOperation(SignOut{}).index())
        QCOMPARE(answer(*m_active, m_active->credentials, row.operation), row.activeNoProof);

    // Each in a fresh session, because some of them change what the next one would meet.
    m_off->sql(u"update accounts set mfa_required = 0"_s);
    m_off->sql(u"delete from mfa_methods"_s);
    m_off->sql(u"delete from throttles"_s);
    m_off->credentials = {};
    QVERIFY(m_off->enterWithMfaOff());
    m_off->sql(u"update accounts set mfa_required = 1"_s);
    QCOMPARE(answer(*m_off, m_off->credentials, row.operation), row.setupRequired);
}

void AuthorisationTest::nothingThatIsRefusedChangesTheStore()
{
    const QStringList tables{u"persons"_s,       u"mfa_methods"_s, u"backup_code_sets"_s, u"backup_codes"_s,
                             u"api_passwords"_s, u"sessions"_s,    u"memberships"_s};
    const QStringList before = m_active->rowsOf(tables);
    for (const Row &row : table()) {
        answer(*m_active, {}, row.operation);
        answer(*m_active, {.session = m_ticket, .proof = m_ticket}, row.operation);
        answer(*m_active, m_ended, row.operation);
    }
    QCOMPARE(m_active->rowsOf(tables), before);
    QVERIFY(m_active->auditHolds());
}

void AuthorisationTest::everyTicketIsGoodForItsOwnStepOnly_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<Code>("chooseWorkplace");
    QTest::addColumn<Code>("enterCode");
    QTest::addColumn<Code>("beginSetup");
    QTest::addColumn<Code>("confirmSetup");
    QTest::newRow("workplace") << u"workplace"_s << Code::NotFound << Code::TicketExpired
                               << Code::TicketExpired << Code::TicketExpired;
    QTest::newRow("code") << u"code"_s << Code::TicketExpired << Code::WrongCode << Code::TicketExpired
                          << Code::TicketExpired;
    QTest::newRow("confirm") << u"confirm"_s << Code::TicketExpired << Code::TicketExpired << done
                             << Code::WrongCode;
    QTest::newRow("setup") << u"setup"_s << Code::TicketExpired << Code::TicketExpired << done
                           << Code::WrongCode;
}

void AuthorisationTest::everyTicketIsGoodForItsOwnStepOnly()
{
    QFETCH(QString, step);
    QFETCH(Code, chooseWorkplace);
    QFETCH(Code, enterCode);
    QFETCH(Code, beginSetup);
    QFETCH(Code, confirmSetup);
    Office office;
    const Workplace strict = office.addAccount(u"Strict"_s, true);
    QList<Workplace> places{step == u"setup"_s ? strict : office.contoso};
    if (step == u"workplace"_s)
        places.append(strict);
    const Person person = office.addPerson(u"dora@contoso.example"_s, places);
    if (step == u"code"_s)
        office.activate(person, places.first());
    if (step == u"confirm"_s) {
        QVERIFY(office.signIn(person));
        QVERIFY(office.call(EnableMfa{}));
        office.credentials = {};
    }
    const auto state = office.signIn(person);
    QVERIFY(state);
    const Secret ticket = std::visit(
        [](const auto &reached) {
            if constexpr (requires { reached.ticket; })
                return reached.ticket;
            else
                return Secret();
        },
        *state);
    QVERIFY(!ticket.isEmpty());
    QCOMPARE(codeOf(office.call(ChooseWorkplace{ticket, {u"nowhere"_s}})), chooseWorkplace);
    QCOMPARE(codeOf(office.call(EnterCode{ticket, secret(u"no"_s)})), enterCode);
    QCOMPARE(codeOf(office.call(BeginSignInSetup{ticket})), beginSetup);
    QCOMPARE(codeOf(office.call(ConfirmSignInSetup{ticket, secret(u"no"_s)})), confirmSetup);
    QVERIFY(office.credentials.session.isEmpty());
}

QTEST_GUILESS_MAIN(AuthorisationTest)
#include "authorisationtest.moc"
