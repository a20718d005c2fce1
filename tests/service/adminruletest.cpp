// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Workplace with(Workplace workplace, Role role)
{
    workplace.role = role;
    return workplace;
}

/// A reseller's owner with MFA, signed in; two admins; and another reseller's admin.
struct Office : StoreRig
{
    Workplace northwind = addReseller(u"Northwind"_s, Role::ResellerOwner);
    Workplace tailspin = addReseller(u"Tailspin"_s, Role::ResellerAdmin);
    Person rita = addPerson(u"rita@northwind.example"_s, {northwind});
    Person mara = addPerson(u"mara@northwind.example"_s, {with(northwind, Role::ResellerAdmin)});
    Person anders = addPerson(u"anders@northwind.example"_s, {with(northwind, Role::ResellerAdmin)});
    Person sofia = addPerson(u"sofia@northwind.example"_s, {with(northwind, Role::ResellerAdmin)}, false,
                             SignInMethod::Sso);
    Person tom = addPerson(u"tom@tailspin.example"_s, {tailspin});

    Office()
    {
        activate(rita, northwind);
        signInWithCode(rita, code(rita));
    }
    /// A fresh code of the owner.
    void verify()
    {
        passStep();
        QVERIFY(call(VerifyIdentity{.code = code(rita)}));
    }
    AdminRow row(const Person &person)
    {
        const auto page = call(ListAdmins{});
        for (const AdminRow &candidate : page->rows)
            if (candidate.person.id == person.id)
                return candidate;
        return {};
    }
};

} // namespace

class AdminRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyOwnersOfTheResellerAdministerItsAdmins();
    void withoutTheirOwnMfaTheyMayNot();
    void enablingMakesAPendingSecretAndEndsSessions();
    void aSelectionIsEnabledAllOrNothing();
    void theLinkShowsTheSecretWhilePendingOnly();
    void everyViewNeedsAFreshCodeAndIsAudited();
    void theFirstCodeProvesTheHandOver();
    void aLapsedSecretIsMadeAnewForTheLink();
    void aSecretTheAdminMadeIsNeverShownToTheOwner();
    void resetIsStagedUnlessLostOrStolen();
    void disablingTakesTheMethodAway();
    void nobodyAdministersThemselvesOthersTenantsOrSso();
    void anAddedAdminSetsThePasswordWithTheCodeOnce();
    void aSignInCodeNeverTouchesMfa();
    void aWrongSignInCodeTellsNothing();
};

void AdminRuleTest::onlyOwnersOfTheResellerAdministerItsAdmins()
{
    Office office;
    QCOMPARE(office.call(ListAdmins{})->total, 4);
    office.credentials = {};
    QVERIFY(office.signIn(office.anders));
    QCOMPARE(codeOf(office.call(ListAdmins{})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(office.call(AddAdmin{u"Eve"_s, u"eve@northwind.example"_s})), ErrorCode::Forbidden);
}

void AdminRuleTest::withoutTheirOwnMfaTheyMayNot()
{
    StoreRig rig;
    const Workplace northwind = rig.addReseller(u"Northwind"_s, Role::ResellerOwner);
    const Person rita = rig.addPerson(u"rita@northwind.example"_s, {northwind});
    const Person mara = rig.addPerson(u"mara@northwind.example"_s, {with(northwind, Role::ResellerAdmin)});
    QVERIFY(rig.signIn(rita));
    QCOMPARE(codeOf(rig.call(EnableAdminMfa{{mara.id}})), ErrorCode::OwnMfaRequired);
    QCOMPARE(codeOf(rig.call(LinkToQr{mara.id})), ErrorCode::OwnMfaRequired);
    QCOMPARE(codeOf(rig.call(DisableAdminMfa{mara.id})), ErrorCode::OwnMfaRequired);
}

void AdminRuleTest::enablingMakesAPendingSecretAndEndsSessions()
{
    Office office;
    const Credentials rita = office.credentials;
    office.credentials = {};
    QVERIFY(office.signIn(office.mara));
    Credentials mara = office.credentials;
    office.credentials = rita;
    const auto rows = office.call(EnableAdminMfa{{office.mara.id}});
    QCOMPARE(rows->first().status, MfaStatus::Pending);
    QVERIFY(rows->first().mfaEnabled);
    QCOMPARE(rows->first().link, QrLink::Show);
    QCOMPARE(codeOf(office.call(mara, GetSession{})), ErrorCode::Unauthenticated);
    const auto state = office.call(mara, SignIn{office.mara.email, secret(StoreRig::password())});
    QVERIFY(as<ConfirmRequired>(state));
    QVERIFY(!as<ConfirmRequired>(state)->setupAllowed);
}

void AdminRuleTest::aSelectionIsEnabledAllOrNothing()
{
    Office office;
    QCOMPARE(codeOf(office.call(EnableAdminMfa{QList<PersonId>{office.mara.id, office.tom.id}})),
             ErrorCode::NotFound);
    QVERIFY(!office.row(office.mara).mfaEnabled);
    QCOMPARE(office.call(EnableAdminMfa{QList<PersonId>{office.mara.id, office.anders.id}})->size(), 2);
    QVERIFY(office.row(office.mara).mfaEnabled);
}

void AdminRuleTest::theLinkShowsTheSecretWhilePendingOnly()
{
    Office office;
    office.verify();
    QCOMPARE(codeOf(office.call(LinkToQr{office.mara.id})), ErrorCode::Conflict); // not enabled yet
    QVERIFY(office.call(EnableAdminMfa{{office.mara.id}}));
    office.verify();
    const auto first = office.call(LinkToQr{office.mara.id});
    QCOMPARE(first->account, office.mara.email);
    QCOMPARE(first->issuer, u"Northwind"_s);
    office.verify();
    QCOMPARE(office.call(LinkToQr{office.mara.id})->key, first->key);
    QVERIFY(office.call(ConfirmHandOver{office.mara.id, office.codeOf(first->key)}));
    QCOMPARE(office.row(office.mara).link, QrLink::Reset);
    office.verify();
    QCOMPARE(codeOf(office.call(LinkToQr{office.mara.id})), ErrorCode::Conflict);
}

void AdminRuleTest::everyViewNeedsAFreshCodeAndIsAudited()
{
    Office office;
    QVERIFY(office.call(EnableAdminMfa{{office.mara.id}}));
    QCOMPARE(codeOf(office.call(LinkToQr{office.mara.id})), ErrorCode::ProofRequired);
    office.verify();
    QVERIFY(office.call(LinkToQr{office.mara.id}));
    QCOMPARE(codeOf(office.call(LinkToQr{office.mara.id})), ErrorCode::ProofRequired); // each proof once
    office.verify();
    QVERIFY(office.call(LinkToQr{office.mara.id}));
    QCOMPARE(office.count(u"audit_events where action = 'mfa.secret-shown' and outcome = 'ok'"_s), 2);
}

void AdminRuleTest::theFirstCodeProvesTheHandOver()
{
    Office office;
    QVERIFY(office.call(EnableAdminMfa{{office.mara.id}}));
    office.verify();
    const auto setup = office.call(LinkToQr{office.mara.id});
    QCOMPARE(codeOf(office.call(ConfirmHandOver{office.mara.id, secret(u"12345"_s)})), ErrorCode::WrongCode);
    const Secret code = office.codeOf(setup->key);
    const auto codes = office.call(ConfirmHandOver{office.mara.id, code});
    QCOMPARE(codes->codes.size(), 10);
    QCOMPARE(office.row(office.mara).status, MfaStatus::Active);
    QCOMPARE(codeOf(office.signInWithCode(office.mara, code)), ErrorCode::WrongCode); // spent (R04)
    office.credentials = {};
    QVERIFY(office.signInWithCode(office.mara, codes->codes.at(0)));
}

void AdminRuleTest::aLapsedSecretIsMadeAnewForTheLink()
{
    Office office;
    QVERIFY(office.call(EnableAdminMfa{{office.mara.id}}));
    office.verify();
    const auto before = office.call(LinkToQr{office.mara.id});
    office.pass(72h);
    office.credentials = {};
    QVERIFY(office.signInWithCode(office.rita, office.code(office.rita)));
    QCOMPARE(codeOf(office.call(ConfirmHandOver{office.mara.id, office.codeOf(before->key)})),
             ErrorCode::Conflict);
    office.verify();
    QVERIFY(office.call(LinkToQr{office.mara.id})->key.text() != before->key.text());
}

void AdminRuleTest::aSecretTheAdminMadeIsNeverShownToTheOwner()
{
    Office office;
    const Credentials rita = office.credentials;
    office.credentials = {};
    QVERIFY(office.signIn(office.mara));
    QVERIFY(office.call(EnableMfa{}));
    const auto own = office.call(ShowPendingSetup{});
    office.credentials = rita;
    QVERIFY(office.call(EnableAdminMfa{{office.mara.id}}));
    office.verify();
    QVERIFY(office.call(LinkToQr{office.mara.id})->key.text() != own->key.text());
}

void AdminRuleTest::resetIsStagedUnlessLostOrStolen()
{
    Office office;
    office.activate(office.mara, office.northwind);
    office.verify();
    QVERIFY(office.call(ResetAdminMfa{office.mara.id, false}));
    Credentials mara;
    const auto signInAsMara = [&] {
        const auto first = office.call(mara, SignIn{office.mara.email, secret(StoreRig::password())});
        return as<CodeRequired>(first)
                   ? office.call(mara, EnterCode{as<CodeRequired>(first)->ticket, office.code(office.mara)})
                   : first;
    };
    QVERIFY(as<SignedIn>(signInAsMara())); // the old one works until the new one is proved
    office.verify();
    const auto setup = office.call(LinkToQr{office.mara.id});
    QVERIFY(office.call(ConfirmHandOver{office.mara.id, office.codeOf(setup->key)}));
    QCOMPARE(codeOf(office.call(mara, GetSession{})), ErrorCode::Unauthenticated);

    office.verify();
    QVERIFY(office.call(ResetAdminMfa{office.mara.id, true}));
    QVERIFY(as<ConfirmRequired>(signInAsMara())); // only the new secret counts
    QCOMPARE(office.row(office.mara).status, MfaStatus::Pending);
}

void AdminRuleTest::disablingTakesTheMethodAway()
{
    Office office;
    office.activate(office.mara, office.northwind);
    QVERIFY(office.call(EnableAdminMfa{{office.mara.id}}));
    QCOMPARE(codeOf(office.call(DisableAdminMfa{office.mara.id})), ErrorCode::ProofRequired);
    office.verify();
    const auto row = office.call(DisableAdminMfa{office.mara.id});
    QCOMPARE(row->status, MfaStatus::Off);
    QVERIFY(!row->mfaEnabled);
    QCOMPARE(row->link, QrLink::None);
    office.credentials = {};
    QVERIFY(as<SignedIn>(office.signIn(office.mara)));
}

void AdminRuleTest::nobodyAdministersThemselvesOthersTenantsOrSso()
{
    Office office;
    QCOMPARE(codeOf(office.call(EnableAdminMfa{{office.rita.id}})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(office.call(EnableAdminMfa{{office.tom.id}})), ErrorCode::NotFound);
    QCOMPARE(codeOf(office.call(EnableAdminMfa{{PersonId{u"missing"_s}}})), ErrorCode::NotFound);
    QCOMPARE(codeOf(office.call(EnableAdminMfa{{office.sofia.id}})), ErrorCode::Conflict);
    QVERIFY(!office.row(office.rita).mayChange);
    QVERIFY(!office.row(office.sofia).mayChange);
    QCOMPARE(office.row(office.sofia).status, MfaStatus::NotApplicable);
}

void AdminRuleTest::anAddedAdminSetsThePasswordWithTheCodeOnce()
{
    Office office;
    QCOMPARE(office.call(AddAdmin{u" "_s, u"no address"_s}).error().fields,
             (QStringList{u"name"_s, u"email"_s}));
    QCOMPARE(codeOf(office.call(AddAdmin{u"Mara"_s, u"MARA@northwind.example"_s})), ErrorCode::Conflict);
    const auto added = office.call(AddAdmin{u"Eve Lund"_s, u"eve@northwind.example"_s});
    const QString password = u"eleven purple kettles sing"_s;
    Credentials eve;
    QCOMPARE(codeOf(office.call(eve, AcceptSignInCode{u"eve@northwind.example"_s, added->invitation.code,
                                                      secret(u"too short"_s)})),
             ErrorCode::PasswordTooShort);
    QVERIFY(office.call(
        eve, AcceptSignInCode{u"eve@northwind.example"_s, added->invitation.code, secret(password)}));
    QVERIFY(eve.session.isEmpty()); // a new password never opens a session by itself
    QCOMPARE(codeOf(office.call(eve, AcceptSignInCode{u"eve@northwind.example"_s, added->invitation.code,
                                                      secret(password)})),
             ErrorCode::SignInFailed);
    QVERIFY(as<SignedIn>(office.call(eve, SignIn{u"eve@northwind.example"_s, secret(password)})));
}

void AdminRuleTest::aSignInCodeNeverTouchesMfa()
{
    Office office;
    office.activate(office.mara, office.northwind);
    office.verify();
    const auto issued = office.call(IssueSignInCode{office.mara.id});
    Credentials mara;
    const QString password = u"eleven purple kettles sing"_s;
    office.pass(7 * 24h - 1s);
    QVERIFY(office.call(mara, AcceptSignInCode{office.mara.email, issued->code, secret(password)}));
    QVERIFY(as<CodeRequired>(office.call(mara, SignIn{office.mara.email, secret(password)})));
    office.credentials = {};
    QVERIFY(office.signInWithCode(office.rita, office.code(office.rita)));
    office.verify();
    const auto late = office.call(IssueSignInCode{office.mara.id});
    office.pass(7 * 24h);
    QCOMPARE(codeOf(office.call(mara, AcceptSignInCode{office.mara.email, late->code, secret(password)})),
             ErrorCode::SignInFailed);
}

void AdminRuleTest::aWrongSignInCodeTellsNothing()
{
    Office office;
    office.verify();
    const auto issued = office.call(IssueSignInCode{office.mara.id});
    const Secret password = secret(u"eleven purple kettles sing"_s);
    Credentials nobody;
    const auto known = office.call(nobody, AcceptSignInCode{office.mara.email, secret(u"wrong"_s), password});
    const auto unknown =
        office.call(nobody, AcceptSignInCode{u"x@y.example"_s, secret(u"wrong"_s), password});
    const auto others = office.call(nobody, AcceptSignInCode{office.anders.email, issued->code, password});
    QCOMPARE(known.error(), unknown.error());
    QCOMPARE(known.error(), others.error());
    QCOMPARE(codeOf(known), ErrorCode::SignInFailed);
}

QTEST_GUILESS_MAIN(AdminRuleTest)
#include "adminruletest.moc"
