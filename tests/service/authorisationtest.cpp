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
};

/// Written by hand: whoever adds an operation decides what must come.
const std::vector<Row> &table()
{
    static const std::vector<Row> rows{
        {SignIn{}, "SignIn", Code::SignInFailed, Code::SignInFailed, Code::SignInFailed, Code::SignInFailed,
         Code::SignInFailed},
        {ChooseWorkplace{}, "ChooseWorkplace", Code::TicketExpired, Code::TicketExpired, Code::TicketExpired,
         Code::TicketExpired, Code::TicketExpired},
        {EnterCode{}, "EnterCode", Code::TicketExpired, Code::TicketExpired, Code::TicketExpired,
         Code::TicketExpired, Code::TicketExpired},
        {BeginSignInSetup{}, "BeginSignInSetup", Code::TicketExpired, Code::TicketExpired,
         Code::TicketExpired, Code::TicketExpired, Code::TicketExpired},
        {ConfirmSignInSetup{}, "ConfirmSignInSetup", Code::TicketExpired, Code::TicketExpired,
         Code::TicketExpired, Code::TicketExpired, Code::TicketExpired},
        {SwitchWorkplace{}, "SwitchWorkplace", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::NotFound, Code::NotFound},
        {GetSession{}, "GetSession", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         done, done},
        {SignOut{}, "SignOut", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated, done,
         done},
        {Unlock{}, "Unlock", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::WrongPassword, Code::WrongPassword},
        {VerifyIdentity{}, "VerifyIdentity", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Invalid},
        {UpdateProfile{}, "UpdateProfile", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, done},
        {ChangePassword{}, "ChangePassword", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired},
        {GetMfa{}, "GetMfa", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated, done, done},
        {BeginSetup{}, "BeginSetup", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         done, Code::ProofRequired},
        {ShowPendingSetup{}, "ShowPendingSetup", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::Conflict, Code::Conflict},
        {ConfirmSetup{}, "ConfirmSetup", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::TicketExpired, Code::TicketExpired},
        {CancelSetup{}, "CancelSetup", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         done, done},
        {EnableMfa{}, "EnableMfa", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated, done,
         Code::Conflict},
        {ResetSecret{}, "ResetSecret", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::ProofRequired},
        {DisableMfa{}, "DisableMfa", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::ProofRequired},
        {GenerateBackupCodes{}, "GenerateBackupCodes", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired},
        {GenerateApiPassword{}, "GenerateApiPassword", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired},
        {DeleteApiPassword{}, "DeleteApiPassword", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired},
        {AcceptSignInCode{}, "AcceptSignInCode", Code::PasswordTooShort, Code::PasswordTooShort,
         Code::PasswordTooShort, Code::PasswordTooShort, Code::PasswordTooShort},
        {ListAccounts{}, "ListAccounts", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, done},
        {CreateAccount{}, "CreateAccount", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden},
        {UpdateAccount{}, "UpdateAccount", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::NotFound},
        {RehearseAccountMfa{}, "RehearseAccountMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::NotFound},
        {RequireAccountMfa{}, "RequireAccountMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::NotFound},
        {ReleaseAccountMfa{}, "ReleaseAccountMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired},
        {ListAdmins{}, "ListAdmins", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::Forbidden},
        {AddAdmin{}, "AddAdmin", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::Forbidden},
        {EnableAdminMfa{}, "EnableAdminMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden},
        {DisableAdminMfa{}, "DisableAdminMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired},
        {LinkToQr{}, "LinkToQr", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::ProofRequired},
        {ConfirmHandOver{}, "ConfirmHandOver", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden},
        {ResetAdminMfa{}, "ResetAdminMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired},
        {IssueSignInCode{}, "IssueSignInCode", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired},
        {AcceptResetCode{}, "AcceptResetCode", Code::SignInFailed, Code::SignInFailed, Code::SignInFailed,
         Code::SignInFailed, Code::SignInFailed},
        {ListMembers{}, "ListMembers", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::NotFound},
        {AddMember{}, "AddMember", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::Invalid},
        {UpdateMember{}, "UpdateMember", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::NotFound},
        {RemoveMember{}, "RemoveMember", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::ProofRequired},
        {ResetMemberMfa{}, "ResetMemberMfa", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired},
        {IssueMemberSignInCode{}, "IssueMemberSignInCode", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired},
        {RehearseMemberImport{}, "RehearseMemberImport", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Invalid},
        {ImportMembers{}, "ImportMembers", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Invalid},
        {GetQrSheets{}, "GetQrSheets", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::ProofRequired},
        {GetSlips{}, "GetSlips", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::Forbidden},
        {GetTeamPolicy{}, "GetTeamPolicy", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::NotFound},
        {RehearseTeamPolicy{}, "RehearseTeamPolicy", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::NotFound},
        {SetTeamPolicy{}, "SetTeamPolicy", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::ProofRequired},
        {GetAdoptionReport{}, "GetAdoptionReport", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden},
        {ListAdoption{}, "ListAdoption", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::Forbidden},
        {ListAuditEvents{}, "ListAuditEvents", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden},
        {VerifyAuditLog{}, "VerifyAuditLog", Code::Unauthenticated, Code::Unauthenticated,
         Code::Unauthenticated, Code::MfaSetupRequired, Code::Forbidden},
        {RecordExport{}, "RecordExport", Code::Unauthenticated, Code::Unauthenticated, Code::Unauthenticated,
         Code::MfaSetupRequired, Code::Forbidden},
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
    QCOMPARE(answer(*m_active, {}, row.operation), row.noSession);
    QCOMPARE(answer(*m_active, {.session = m_ticket, .proof = m_ticket}, row.operation), row.ticketAsToken);
    QCOMPARE(answer(*m_active, m_ended, row.operation), row.endedSession);
    QCOMPARE(answer(*m_active, {.session = secret(QString(100'000, u'A')), .proof = {}}, row.operation),
             row.noSession); // and a token that nobody gave out
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
