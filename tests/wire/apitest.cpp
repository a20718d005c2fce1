// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/serverwire.h"
#include "filled.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

// The promises of the API's description, as it writes them.

namespace {

template <typename Op>
QJsonObject answerTo(const Op &asked, const typename Op::Reply &reply, int status = 200)
{
    const Credentials after{.session = Secret::fromText(u"token"), .proof = Secret::fromText(u"proof")};
    const WireReply written = writeReply(asked, std::any(reply), after);
    [&] { QCOMPARE(written.status, status); }();
    return QJsonDocument::fromJson(written.body).object();
}

template <typename Op>
QJsonObject filledAnswerTo(int status = 200)
{
    Filler filler;
    Op asked;
    filler.fill(asked);
    return answerTo(asked, filler.filled<typename Op::Reply>(), status);
}

/// What is promised and not there.
QStringList missing(const QJsonObject &object, const QStringList &promised)
{
    QStringList names;
    for (const QString &name : promised)
        if (!object.contains(name))
            names.append(name);
    return names;
}

const Timestamp noon = std::chrono::sys_days(std::chrono::year(2026) / 2 / 3) + std::chrono::hours(12);
const Secret ticket = Secret::fromText(u"ticket");

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class ApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRoutesOfTheDescription_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qsizetype>("operation");
        const auto row = [](const char *method, const char *address, const char *body,
                            const AnyOperation &op) {
            QTest::addRow("%s %s %s", method, address, body)
                << QByteArray(method) << QByteArray(address) << QByteArray(body)
                << static_cast<qsizetype>(op.index());
        };
        row("POST", "/sign-in", R"({"email":"a","password":"p","application":"control-panel"})", SignIn{});
        row("POST", "/sign-in",
            R"({"email":"a","password":"p","application":"client-application","account":"x"})", SignIn{});
        row("POST", "/sign-in/code", R"({"ticket":"t","code":"123456"})", EnterCode{});
        row("POST", "/sign-in/setup", R"({"ticket":"t"})", BeginSignInSetup{});
        row("POST", "/sign-in/setup/confirm", R"({"ticket":"t","code":"123456"})", ConfirmSignInSetup{});
        row("POST", "/sign-in/account", R"({"ticket":"t","account":"a"})", ChooseWorkplace{});
        row("GET", "/session", "", GetSession{});
        row("POST", "/session/account", R"({"account":"a"})", SwitchWorkplace{});
        row("DELETE", "/session", "", SignOut{});
        row("POST", "/setup", R"({"token":"t","name":"n","password":"p"})", CompleteSetup{});
        row("POST", "/invitations/accept", R"({"token":"t","password":"p"})", AcceptInvitation{});
        row("POST", "/invitations/accept", R"({"token":"t","password":"p","name":"n"})", AcceptInvitation{});
        row("POST", "/password-reset", R"({"email":"a"})", RequestPasswordReset{});
        row("POST", "/password-reset/confirm", R"({"token":"t","password":"p"})", ConfirmPasswordReset{});
        row("POST", "/session/verify", R"({"code":"123456"})", VerifyIdentity{});
        row("POST", "/session/verify", R"({"password":"p"})", VerifyIdentity{});
        row("GET", "/me", "", GetProfile{});
        row("PATCH", "/me", R"({"name":"n","language":"de"})", UpdateProfile{});
        row("PUT", "/me/password", R"({"current":"p","new":"q"})", ChangePassword{});
        row("GET", "/me/mfa", "", GetMfa{});
        row("POST", "/me/mfa/setup", "", BeginSetup{});
        row("POST", "/me/mfa/setup", R"({"name":"phone"})", BeginSetup{});
        row("POST", "/me/mfa/setup/confirm", R"({"code":"123456"})", ConfirmSetup{});
        row("DELETE", "/me/mfa/setup", "", CancelSetup{});
        row("POST", "/me/mfa/enable", "", EnableMfa{});
        row("POST", "/me/mfa/enable", R"({"showNow":true})", EnableMfa{});
        row("POST", "/me/mfa/reset-secret", "", ResetSecret{});
        row("DELETE", "/me/mfa", "", DisableMfa{});
        row("POST", "/me/mfa/backup-codes", "", GenerateBackupCodes{});
        row("POST", "/me/api-password", "", GenerateApiPassword{});
        row("DELETE", "/me/api-password", "", DeleteApiPassword{});
        row("GET", "/accounts?limit=50&after=x&q=y&sort=name&filter=mfa-off", "", ListAccounts{});
        row("POST", "/accounts", R"({"name":"n"})", CreateAccount{});
        row("GET", "/accounts/a", "", GetAccount{});
        row("PATCH", "/accounts/a", R"({"mfaRequired":true})", RequireAccountMfa{});
        row("PATCH", "/accounts/a", R"({"mfaRequired":true,"from":"2026-02-03T00:00:00Z","graceDays":7})",
            RequireAccountMfa{});
        row("PATCH", "/accounts/a", R"({"mfaRequired":false})", ReleaseAccountMfa{});
        row("PATCH", "/accounts/a", R"({"name":"n","plan":"premium"})", UpdateAccount{});
        row("GET", "/accounts/a/rehearsal?mfaRequired=true", "", RehearseAccountMfa{});
        row("GET", "/accounts/a/members", "", ListMembers{});
        row("POST", "/accounts/a/members",
            R"({"email":"e","name":"n","role":"member","signInMethod":"password"})", AddMember{});
        row("GET", "/accounts/a/members/m", "", GetMember{});
        row("PATCH", "/accounts/a/members/m", R"({"role":"team-admin"})", UpdateMember{});
        row("DELETE", "/accounts/a/members/m", "", RemoveMember{});
        row("POST", "/accounts/a/members/m/mfa-reset", "", ResetMemberMfa{});
        row("GET", "/accounts/a/login-security", "", GetTeamPolicy{});
        row("PUT", "/accounts/a/login-security",
            R"({"admins":{"controlPanel":true,"clientApplication":false},)"
            R"("members":{"controlPanel":false,"clientApplication":true},"everyConnection":true,"periodMinutes":480})",
            SetTeamPolicy{});
        row("GET", "/admins", "", ListAdmins{});
        row("POST", "/admins", R"({"name":"n","email":"e"})", AddAdmin{});
        row("PATCH", "/admins/p", R"({"mfaEnabled":true})", EnableAdminMfa{});
        row("PATCH", "/admins/p", R"({"mfaEnabled":false})", DisableAdminMfa{});
        row("POST", "/admins/p/mfa/link", "", LinkToQr{});
        row("POST", "/admins/p/mfa/confirm", R"({"code":"123456"})", ConfirmHandOver{});
        row("GET", "/reseller", "", GetReseller{});
        row("PATCH", "/reseller", R"({"mfaRequired":true})", UpdateReseller{});
        row("GET", "/resellers", "", ListResellers{});
        row("POST", "/resellers", R"({"name":"n","ownerEmail":"e"})", CreateReseller{});
        row("GET", "/resellers/r", "", GetReseller{});
        row("PATCH", "/resellers/r", R"({"name":"n"})", UpdateReseller{});
        row("POST", "/mfa-reset/begin", R"({"token":"t","password":"p"})", BeginMfaReset{});
        row("POST", "/mfa-reset/confirm", R"({"token":"t","code":"123456"})", ConfirmMfaReset{});
        row("POST", "/client/connections", "", RequestConnection{});
        row("POST", "/client/connections/code", R"({"ticket":"t","code":"123456"})", EnterConnectionCode{});
        row("GET", "/audit?actor=a&target=b&action=sign-in&from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00Z",
            "", ListAuditEvents{});
        row("GET", "/audit/verify", "", VerifyAuditLog{});
        row("GET", "/reports/adoption", "", GetAdoptionReport{});
    }
    void theRoutesOfTheDescription()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, body);
        QFETCH(qsizetype, operation);
        const auto parts = address.split('?');
        const auto read = readRequest({.method = method,
                                       .path = parts.first(),
                                       .query = parts.mid(1).join('?'),
                                       .contentType = body.isEmpty() ? "" : "application/json",
                                       .body = body});
        QVERIFY2(read, read ? "" : qPrintable(read.error().error.detail));
        QCOMPARE(static_cast<qsizetype>(read->index()), operation);
    }

    void statesOfASignIn()
    {
        const QJsonObject signedIn = filledAnswerTo<SignIn>();
        QCOMPARE(signedIn.value("state"_L1).toString(), u"signed-in"_s);
        QCOMPARE(missing(signedIn.value("session"_L1).toObject(),
                         {u"token"_s, u"expiresAt"_s, u"user"_s, u"account"_s, u"strength"_s,
                          u"backupCodesLeft"_s}),
                 QStringList());
        QCOMPARE(signedIn.value("session"_L1)["token"_L1].toString(), u"token"_s);
        QCOMPARE(text(answerTo(SignIn{}, CodeRequired{ticket, noon})),
                 R"({"expiresAt":"2026-02-03T12:00:00.000Z","state":"code-required","ticket":"ticket"})");
        QCOMPARE(
            text(answerTo(SignIn{}, ConfirmRequired{ticket, noon, true})),
            R"({"expiresAt":"2026-02-03T12:00:00.000Z","setupAllowed":true,"state":"confirm-required","ticket":"ticket"})");
        const QJsonObject setup =
            answerTo(SignIn{}, SetupRequired{ticket, noon, {{MfaReason::Kind::Account, u"Contoso"_s}}});
        QCOMPARE(setup.value("state"_L1).toString(), u"setup-required"_s);
        QCOMPARE(setup.value("reason"_L1).toString(), u"account"_s);
        QCOMPARE(missing(setup, {u"ticket"_s, u"expiresAt"_s}), QStringList());
        QCOMPARE(answerTo(SignIn{}, SetupRequired{ticket, noon, {}}).value("reason"_L1).toString(),
                 u"reset"_s);
        const QJsonObject account =
            answerTo(SignIn{}, WorkplaceRequired{ticket, noon, {{{u"a"_s}, ScopeKind::Account, u"A"_s, {}}}});
        QCOMPARE(account.value("state"_L1).toString(), u"account-required"_s);
        QCOMPARE(account.value("accounts"_L1)[0]["id"_L1].toString(), u"a"_s);
    }

    void theFirstCodeSignsInWithBackupCodes()
    {
        SignedIn state;
        state.backupCodes = BackupCodeSet{{Secret::fromText(u"AAAA-BBBB-CCCC-DDDD")}, 2, noon, {}, {}};
        const QJsonObject answer = answerTo(ConfirmSignInSetup{}, state);
        QCOMPARE(answer.value("backupCodes"_L1).toArray(), (QJsonArray{u"AAAA-BBBB-CCCC-DDDD"_s}));
        QCOMPARE(answer.value("setNumber"_L1).toInt(), 2);
        QVERIFY(!answerTo(ConfirmSignInSetup{}, SignedIn{}).contains("backupCodes"_L1));
    }

    void setup()
    {
        const SetupSecret secret{Secret::fromText(u"ABCD"), Secret::fromText(u"otpauth://x"), u"Sallyport"_s,
                                 u"ada@b.example"_s, noon};
        const QByteArray written =
            R"("algorithm":"SHA1","digits":6,)"
            R"("expiresAt":"2026-02-03T12:00:00.000Z","issuer":"Sallyport","label":"ada@b.example",)"
            R"("otpauthUri":"otpauth://x","period":30,"secretKey":"ABCD"})";
        QCOMPARE(text(answerTo(BeginSetup{}, secret)), "{" + written);
        QJsonObject handedOver = answerTo(LinkToQr{}, secret);
        QCOMPARE(handedOver.take("email"_L1).toString(), u"ada@b.example"_s);
        QCOMPARE(text(handedOver), "{" + written);
    }

    void verification()
    {
        QCOMPARE(text(answerTo(VerifyIdentity{}, {noon})),
                 R"({"expiresAt":"2026-02-03T12:00:00.000Z","proof":"proof"})");
    }

    void mfaSettings()
    {
        const QJsonObject mfa = filledAnswerTo<GetMfa>();
        QCOMPARE(missing(mfa, {u"status"_s, u"required"_s, u"method"_s, u"backupCodes"_s, u"apiPassword"_s}),
                 QStringList());
        QCOMPARE(missing(mfa["required"_L1].toObject(), {u"value"_s, u"reasons"_s}), QStringList());
        QCOMPARE(
            missing(mfa["method"_L1].toObject(), {u"name"_s, u"default"_s, u"createdAt"_s, u"lastUsedAt"_s}),
            QStringList());
        QCOMPARE(missing(mfa["backupCodes"_L1].toObject(), {u"total"_s, u"left"_s, u"setNumber"_s,
                                                            u"createdAt"_s, u"canGenerate"_s, u"whyNot"_s}),
                 QStringList());
        QCOMPARE(missing(mfa["apiPassword"_L1].toObject(),
                         {u"set"_s, u"createdAt"_s, u"lastUsedAt"_s, u"colonWarning"_s}),
                 QStringList());
        QVERIFY(answerTo(GetMfa{}, {}).value("method"_L1).isNull());
        for (const auto &[status, word] : {std::pair(MfaStatus::Off, "off"),
                                           {MfaStatus::Pending, "pending"},
                                           {MfaStatus::Active, "active"},
                                           {MfaStatus::NotApplicable, "not-applicable"}})
            QCOMPARE(answerTo(GetMfa{}, {.status = status}).value("status"_L1).toString(),
                     QString::fromLatin1(word));
    }

    void backupCodesAndApiPassword()
    {
        QCOMPARE(missing(filledAnswerTo<ConfirmSetup>(), {u"backupCodes"_s, u"setNumber"_s}), QStringList());
        QCOMPARE(text(answerTo(GenerateApiPassword{}, Secret::fromText(u"once"))),
                 R"({"apiPassword":"once"})");
        QVERIFY(filledAnswerTo<EnableMfa>().contains("setup"_L1));
    }

    void rows()
    {
        QCOMPARE(missing(filledAnswerTo<GetAccount>(),
                         {u"id"_s, u"name"_s, u"reseller"_s, u"plan"_s, u"mfaRequired"_s, u"members"_s,
                          u"enrolled"_s, u"role"_s, u"updatedAt"_s}),
                 QStringList());
        QCOMPARE(missing(filledAnswerTo<GetMember>(),
                         {u"role"_s, u"status"_s, u"required"_s, u"backupCodesLeft"_s, u"lastSignInAt"_s}),
                 QStringList());
        const QJsonObject list = filledAnswerTo<ListAccounts>();
        QCOMPARE(list.keys(), (QStringList{u"items"_s, u"next"_s, u"total"_s}));
        QVERIFY(answerTo(ListAccounts{}, {}).value("next"_L1).isNull());
        QCOMPARE(missing(filledAnswerTo<GetReseller>(), {u"name"_s, u"mfaRequired"_s}), QStringList());
    }

    void invitationsAndResets()
    {
        const QJsonObject added = filledAnswerTo<AddMember>(201);
        QCOMPARE(missing(added.value("invitation"_L1).toObject(), {u"mailed"_s, u"code"_s}), QStringList());
        MemberAdded mailed;
        mailed.invitation = SignInCode{{}, u"a@b.example"_s, noon, true};
        const QJsonObject invitation = answerTo(AddMember{}, mailed, 201).value("invitation"_L1).toObject();
        QVERIFY(invitation.value("mailed"_L1).toBool() && !invitation.contains("code"_L1));
        const QJsonObject reset = answerTo(ResetMemberMfa{}, {{}, u"a@b.example"_s, noon, true}, 202);
        QCOMPARE(missing(reset, {u"expiresAt"_s, u"mailed"_s}), QStringList());
        QVERIFY(!reset.contains("code"_L1));
        QCOMPARE(missing(filledAnswerTo<ResetMemberMfa>(202), {u"code"_s}), QStringList());
    }

    void importedRows()
    {
        const QList<NewMember> rows{{.name = u"a"_s, .email = u"a"_s, .line = 2},
                                    {.name = u"b"_s, .line = 5}};
        const QJsonObject rehearsed =
            answerTo(RehearseMemberImport{{u"x"_s}, rows},
                     {{ImportVerdict::Add, {}}, {ImportVerdict::Unacceptable, {u"email"_s}}});
        QCOMPARE(text(rehearsed),
                 R"({"rows":[{"action":"add","line":2},)"
                 R"({"action":"refuse","error":"unacceptable","fields":["email"],"line":5}]})");
        const QJsonObject done = answerTo(ImportMembers{{u"x"_s}, rows}, {2, {}});
        QCOMPARE(text(done), R"({"added":2,"invitations":[],)"
                             R"("rows":[{"action":"added","line":2},{"action":"added","line":5}]})");
    }

    void loginSecurity()
    {
        const TeamPolicyRule rule{true, false, false, 8};
        QCOMPARE(text(answerTo(GetTeamPolicy{}, {{rule, rule}, Plan::Essential})),
                 R"({"admins":{"clientApplication":false,"controlPanel":true},"everyConnection":false,)"
                 R"("members":{"clientApplication":false,"controlPanel":true},"periodMinutes":480,)"
                 R"("plan":"essential"})");
        const QJsonObject differing = answerTo(GetTeamPolicy{}, {{rule, {true, true, true, 0}}, {}});
        QVERIFY(differing.value("periodMinutes"_L1).isNull());
        QCOMPARE(differing["members"_L1]["periodMinutes"_L1].toInt(-1), 0);
        QCOMPARE(differing["members"_L1]["everyConnection"_L1].toBool(), true);
    }

    void connections()
    {
        using Decision = ConnectionDecision::Kind;
        QCOMPARE(text(answerTo(RequestConnection{}, {Decision::Allowed, {}, noon})),
                 R"({"decision":"allowed","validUntil":"2026-02-03T12:00:00.000Z"})");
        QCOMPARE(text(answerTo(RequestConnection{}, {Decision::CodeRequired, ticket, {}})),
                 R"({"decision":"code-required","ticket":"ticket"})");
        QCOMPARE(text(answerTo(RequestConnection{}, {Decision::SetupRequired, {}, {}})),
                 R"({"decision":"setup-required"})");
    }

    void whatHasNothingToSay()
    {
        for (const int status :
             {writeReply(SignOut{}, Done{}, {}).status, writeReply(CancelSetup{}, Done{}, {}).status,
              writeReply(ConfirmPasswordReset{}, Done{}, {}).status,
              writeReply(DeleteApiPassword{}, Done{}, {}).status})
            QCOMPARE(status, 204);
        QVERIFY(writeReply(SignOut{}, Done{}, {}).body.isEmpty());
        const WireReply asked = writeReply(RequestPasswordReset{}, Done{}, {});
        QCOMPARE(asked.status, 202);
        QCOMPARE(asked.body, "{}");
    }
};

QTEST_APPLESS_MAIN(ApiTest)
#include "apitest.moc"
