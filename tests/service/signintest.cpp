// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mfamethods.h"
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A sign-in with password and code, and what must not work.
class SignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWrongPairIsRefusedWithOneAnswerForEveryCause_data();
    void aWrongPairIsRefusedWithOneAnswerForEveryCause();
    void aPasswordOfMoreThan1024BytesIsRefusedAlikeForKnownAndUnknown();
    void withMfaOffAndNotRequiredThePasswordIsEnough();
    void addressesAreComparedInAsciiOnly();
    void withMfaActiveOnlyACodeOpensASession();
    void aTicketIsNoSession();
    void aCodeIsAcceptedOnceAlsoAfterARestart();
    void aBackupCodeIsAcceptedOnceEver();
    void aBackupCodeSpendsTheCurrentCodesToo();
    void codesOfOtherFormsAreFailedTries_data();
    void codesOfOtherFormsAreFailedTries();
    void fiveWrongCodesEndTheTicket();
    void tenWrongCodesLockTheSecondStepForRightAndWrongAlike();
    void totpAndBackupFailuresShareOneCounter();
    void wrongCodesAreNotForgottenHoweverLongNobodyTries();
    void aTicketEndsAfterFiveMinutes();
    void aTicketOfOneIsNoGoodWithTheCodeOfAnother();
    void aClockThatWentBackRefusesCodesButNotBackupCodes();
    void aDamagedSecretNeitherPassesNorSpendsATry();
    void failedSecondStepsAreToldAtTheNextSignIn();
    void tenWrongPasswordsDelayEvenTheRightOneThenItWorks();
    void theLogTellsOfALockOnce();
    void aFailingStoreNeverSpendsABackupCode();
    void everythingIsInTheAuditLogAndTheChainHolds();
};

void SignInTest::aWrongPairIsRefusedWithOneAnswerForEveryCause_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::newRow("wrong password") << u"ben@contoso.example"_s << u"something else entirely"_s;
    QTest::newRow("empty password") << u"ben@contoso.example"_s << QString();
    QTest::newRow("unknown address") << u"nobody@contoso.example"_s << StoreRig::password();
    QTest::newRow("unknown address, empty password") << u"nobody@contoso.example"_s << QString();
    QTest::newRow("no address") << QString() << StoreRig::password();
    QTest::newRow("signs in by SSO") << u"sso@contoso.example"_s << StoreRig::password();
    QTest::newRow("member of nothing") << u"gone@contoso.example"_s << StoreRig::password();
}

void SignInTest::aWrongPairIsRefusedWithOneAnswerForEveryCause()
{
    QFETCH(QString, email);
    QFETCH(QString, password);
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person ben = rig.addPerson(u"ben@contoso.example"_s, {contoso});
    rig.addPerson(u"sso@contoso.example"_s, {contoso}, false, SignInMethod::Sso);
    rig.addPerson(u"gone@contoso.example"_s, {});
    QVERIFY(as<SignedIn>(rig.signIn(ben))); // the honest way works

    const auto refused = rig.call(SignIn{.email = email, .password = secret(password)});
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::SignInFailed, {}, {}, {}}));
}

void SignInTest::aPasswordOfMoreThan1024BytesIsRefusedAlikeForKnownAndUnknown()
{
    StoreRig rig;
    rig.addPerson(u"ben@contoso.example"_s, {rig.addAccount(u"Contoso"_s)});
    const Secret long1025 = secret(QString(1025, u'x'));
    QCOMPARE(codeOf(rig.call(SignIn{.email = u"ben@contoso.example"_s, .password = long1025})),
             ErrorCode::PasswordTooLong);
    QCOMPARE(codeOf(rig.call(SignIn{.email = u"nobody@contoso.example"_s, .password = long1025})),
             ErrorCode::PasswordTooLong);
}

void SignInTest::withMfaOffAndNotRequiredThePasswordIsEnough()
{
    StoreRig rig;
    const Person ben = rig.addPerson(u"ben@contoso.example"_s, {rig.addAccount(u"Contoso"_s)});
    const auto state = rig.signIn(ben);
    QVERIFY(as<SignedIn>(state));
    QCOMPARE(as<SignedIn>(state)->session.strength, SessionStrength::Password);
    QVERIFY(rig.call(GetSession{}));
}

void SignInTest::addressesAreComparedInAsciiOnly()
{
    StoreRig rig;
    rig.addPerson(u"mike@contoso.example"_s, {rig.addAccount(u"Contoso"_s)});
    const auto with = [&](const QString &email) {
        return rig.call(SignIn{.email = email, .password = secret(StoreRig::password())});
    };
    QVERIFY(with(u" MIKE@Contoso.Example "_s));
    QVERIFY(!with(u"m\u0131ke@contoso.example"_s)); // dotless i
    QVERIFY(!with(u"\uff4dike@contoso.example"_s)); // full-width m
    QVERIFY(!with(u"mi\u212Ae@contoso.example"_s)); // Kelvin sign
}

void SignInTest::withMfaActiveOnlyACodeOpensASession()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    const auto first = rig.signIn(olga);
    QVERIFY(as<CodeRequired>(first));
    QVERIFY(rig.credentials.session.isEmpty());
    const auto second = rig.call(EnterCode{as<CodeRequired>(first)->ticket, rig.code(olga)});
    QVERIFY(as<SignedIn>(second));
    QCOMPARE(as<SignedIn>(second)->session.strength, SessionStrength::Totp);
    QVERIFY(rig.call(GetMfa{}));
}

void SignInTest::aTicketIsNoSession()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    const auto first = rig.signIn(olga);
    Credentials thief{.session = as<CodeRequired>(first)->ticket, .proof = as<CodeRequired>(first)->ticket};
    QCOMPARE(codeOf(rig.call(thief, GetSession{})), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(rig.call(thief, DisableMfa{})), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(rig.call(thief, BeginSetup{})), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(rig.call(thief, GenerateApiPassword{})), ErrorCode::Unauthenticated);
    // Nor does it lead into a setup that was not asked for.
    QCOMPARE(codeOf(rig.call(BeginSignInSetup{as<CodeRequired>(first)->ticket})), ErrorCode::TicketExpired);
}

void SignInTest::aCodeIsAcceptedOnceAlsoAfterARestart()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    const Secret code = rig.code(olga);
    QVERIFY(as<SignedIn>(rig.signInWithCode(olga, code)));
    QCOMPARE(codeOf(rig.signInWithCode(olga, code)), ErrorCode::WrongCode);
    rig.restart();
    QCOMPARE(codeOf(rig.signInWithCode(olga, code)), ErrorCode::WrongCode);
    rig.passStep();
    QCOMPARE(codeOf(rig.signInWithCode(olga, code)), ErrorCode::WrongCode); // still in the window, and spent
    QVERIFY(as<SignedIn>(rig.signInWithCode(olga, rig.code(olga))));
}

void SignInTest::aBackupCodeIsAcceptedOnceEver()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    const QList<Secret> codes = rig.activate(olga, contoso);
    // In any spelling: lower case, without hyphens, with spaces.
    const Secret typed = secret(u" "_s + codes.at(3).text().toLower().remove(u'-'));
    const auto in = rig.signInWithCode(olga, typed);
    QVERIFY(as<SignedIn>(in));
    QCOMPARE(as<SignedIn>(in)->session.strength, SessionStrength::BackupCode);
    QCOMPARE(as<SignedIn>(in)->session.backupCodesLeft, 9);
    QCOMPARE(codeOf(rig.signInWithCode(olga, codes.at(3))), ErrorCode::WrongCode);
    rig.restart();
    QCOMPARE(codeOf(rig.signInWithCode(olga, typed)), ErrorCode::WrongCode);
    QVERIFY(as<SignedIn>(rig.signInWithCode(olga, codes.at(4))));
}

void SignInTest::aBackupCodeSpendsTheCurrentCodesToo()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    const QList<Secret> codes = rig.activate(olga, contoso);
    QVERIFY(rig.signInWithCode(olga, codes.at(0)));
    QCOMPARE(codeOf(rig.signInWithCode(olga, rig.code(olga))), ErrorCode::WrongCode);
    QCOMPARE(codeOf(rig.signInWithCode(olga, rig.code(olga, 1))), ErrorCode::WrongCode);
    rig.pass(60s);
    QVERIFY(rig.signInWithCode(olga, rig.code(olga)));
}

void SignInTest::codesOfOtherFormsAreFailedTries_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("five digits") << u"12345"_s;
    QTest::newRow("seven digits") << u"1234567"_s;
    QTest::newRow("full-width digits") << u"\uff11\uff12\uff13\uff14\uff15\uff16"_s;
    QTest::newRow("Arabic digits") << u"\u0661\u0662\u0663\u0664\u0665\u0666"_s;
    QTest::newRow("with a NUL") << QString(u"123456"_s + QChar(u'\0'));
    QTest::newRow("letters") << u"12345a"_s;
    QTest::newRow("a million characters") << QString(1'000'000, u'1');
}

void SignInTest::codesOfOtherFormsAreFailedTries()
{
    QFETCH(QString, code);
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    QCOMPARE(codeOf(rig.signInWithCode(olga, secret(code))), ErrorCode::WrongCode);
    const auto in = rig.signInWithCode(olga, rig.code(olga));
    QVERIFY(as<SignedIn>(in));
    QCOMPARE(as<SignedIn>(in)->session.failedSecondSteps, 1);
}

void SignInTest::fiveWrongCodesEndTheTicket()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    const auto first = rig.signIn(olga);
    const Secret ticket = as<CodeRequired>(first)->ticket;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOf(rig.call(EnterCode{ticket, secret(u"no"_s)})), ErrorCode::WrongCode);
    QCOMPARE(codeOf(rig.call(EnterCode{ticket, rig.code(olga)})), ErrorCode::TicketExpired);
    QVERIFY(as<SignedIn>(rig.signInWithCode(olga, rig.code(olga))));
}

void SignInTest::tenWrongCodesLockTheSecondStepForRightAndWrongAlike()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(codeOf(rig.signInWithCode(olga, secret(u"no"_s))), ErrorCode::WrongCode);
    rig.restart();
    const auto wrong = rig.signInWithCode(olga, secret(u"no"_s));
    const auto right = rig.signInWithCode(olga, rig.code(olga));
    QCOMPARE(wrong.error(), right.error());
    QCOMPARE(right.error(), (Error{ErrorCode::Throttled, {}, {}, 15min}));
    rig.pass(15min);
    QVERIFY(as<SignedIn>(rig.signInWithCode(olga, rig.code(olga))));
}

void SignInTest::totpAndBackupFailuresShareOneCounter()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    const auto codes = rig.activate(olga, contoso);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(codeOf(rig.signInWithCode(olga, secret(u"12345x"_s))), ErrorCode::WrongCode);
        QCOMPARE(codeOf(rig.signInWithCode(olga, secret(u"0000-0000-0000-0000"_s))), ErrorCode::WrongCode);
    }
    QCOMPARE(codeOf(rig.signInWithCode(olga, codes.at(0))), ErrorCode::Throttled);
}

void SignInTest::wrongCodesAreNotForgottenHoweverLongNobodyTries()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(codeOf(rig.signInWithCode(olga, secret(u"no"_s))), ErrorCode::WrongCode);
        if (i % 10 == 9)
            rig.pass(24h * 40);
    }
    for (int i = 0; i < 3; ++i) { // suspended, also after sign-ins that tidy up
        QCOMPARE(rig.signInWithCode(olga, rig.code(olga)).error(), (Error{ErrorCode::Throttled, {}, {}, 0s}));
        rig.pass(24h * 400);
    }
    // Those of passwords are, and of addresses that there are none of.
    QVERIFY(!rig.call(SignIn{.email = u"nobody@contoso.example"_s, .password = secret(u"wrong"_s)}));
    QCOMPARE(rig.count(u"throttles"_s), 2);
    rig.pass(24h * 31);
    QVERIFY(rig.signIn(olga));
    QCOMPARE(rig.count(u"throttles"_s), 1);
}

void SignInTest::aTicketEndsAfterFiveMinutes()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    const auto inTime = rig.signIn(olga);
    rig.pass(5min - 1s);
    QVERIFY(rig.call(EnterCode{as<CodeRequired>(inTime)->ticket, rig.code(olga)}));
    rig.passStep();
    const auto late = rig.signIn(olga);
    rig.pass(5min);
    QCOMPARE(codeOf(rig.call(EnterCode{as<CodeRequired>(late)->ticket, rig.code(olga)})),
             ErrorCode::TicketExpired);
}

void SignInTest::aTicketOfOneIsNoGoodWithTheCodeOfAnother()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    const Person ben = rig.addPerson(u"ben@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    rig.activate(ben, contoso);
    QCOMPARE(codeOf(rig.signInWithCode(olga, rig.code(ben))), ErrorCode::WrongCode);
    QVERIFY(rig.signInWithCode(ben, rig.code(ben)));
}

void SignInTest::aClockThatWentBackRefusesCodesButNotBackupCodes()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    const auto codes = rig.activate(olga, contoso);
    QVERIFY(rig.signInWithCode(olga, rig.code(olga)));
    rig.pass(-120s);
    QCOMPARE(codeOf(rig.signInWithCode(olga, rig.code(olga))), ErrorCode::ClockBehind);
    QVERIFY(rig.signInWithCode(olga, codes.at(0)));
    rig.pass(300s);
    QVERIFY(rig.signInWithCode(olga, rig.code(olga)));
}

void SignInTest::aDamagedSecretNeitherPassesNorSpendsATry()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    const Person ben = rig.addPerson(u"ben@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    rig.activate(ben, contoso);
    const auto sealedOf = [&](const Person &person) {
        return *rig.database().read([&]() -> Result<QByteArray> {
            return findMethod(rig.database(), person.id, MethodSlot::Active)->sealedSecret;
        });
    };
    const auto seal = [&](const Person &person, const QByteArray &secret) {
        QVERIFY(rig.database().transaction([&]() -> Result<void> {
            resealMethod(rig.database(), *findMethod(rig.database(), person.id, MethodSlot::Active), secret);
            return {};
        }));
    };
    const Secret code = rig.code(olga);
    const QByteArray own = sealedOf(olga);
    seal(olga, sealedOf(ben)); // does not open in Olga's row (R47)
    QCOMPARE(codeOf(rig.signInWithCode(olga, code)), ErrorCode::SecretDamaged);
    QCOMPARE(rig.count(u"throttles"_s), 0);
    seal(olga, own);
    QVERIFY(as<SignedIn>(rig.signInWithCode(olga, code)));
}

void SignInTest::failedSecondStepsAreToldAtTheNextSignIn()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!rig.signInWithCode(olga, secret(u"000"_s)));
    const auto in = rig.signInWithCode(olga, rig.code(olga));
    QCOMPARE(as<SignedIn>(in)->session.failedSecondSteps, 3);
    rig.passStep();
    const auto again = rig.signInWithCode(olga, rig.code(olga));
    QCOMPARE(as<SignedIn>(again)->session.failedSecondSteps, 0);
}

void SignInTest::tenWrongPasswordsDelayEvenTheRightOneThenItWorks()
{
    StoreRig rig;
    const Person ben = rig.addPerson(u"ben@contoso.example"_s, {rig.addAccount(u"Contoso"_s)});
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(codeOf(rig.call(SignIn{.email = ben.email, .password = secret(u"wrong"_s)})),
                 ErrorCode::SignInFailed);
        QCOMPARE(codeOf(rig.call(SignIn{.email = u"unknown@x.example"_s, .password = secret(u"wrong"_s)})),
                 ErrorCode::SignInFailed);
    }
    const auto known = rig.signIn(ben);
    const auto unknown = rig.call(SignIn{.email = u"unknown@x.example"_s, .password = secret(u"wrong"_s)});
    QCOMPARE(known.error(), (Error{ErrorCode::Throttled, {}, {}, 30s}));
    QCOMPARE(known.error(), unknown.error()); // a lock does not tell who exists
    rig.pass(30s);
    QVERIFY(as<SignedIn>(rig.signIn(ben)));
}

void SignInTest::theLogTellsOfALockOnce()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person ben = rig.addPerson(u"ben@contoso.example"_s, {contoso});
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    const auto told = [&](const QString &action, const Person &person) {
        return rig.count(u"audit_events where action = '%1' and outcome = 'locked' and target = '%2'"_s.arg(
            action, person.id.value));
    };
    for (int lock = 1; lock <= 2; ++lock) {
        for (int i = 0; i < (lock == 1 ? 10 : 1); ++i)
            QCOMPARE(codeOf(rig.call(SignIn{.email = ben.email, .password = secret(u"wrong"_s)})),
                     ErrorCode::SignInFailed);
        QCOMPARE(told(u"sign-in"_s, ben), lock - 1);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(codeOf(rig.signIn(ben)), ErrorCode::Throttled);
        QCOMPARE(told(u"sign-in"_s, ben), lock);
        rig.pass(30s * lock);
    }
    for (int i = 0; i < 10; ++i)
        QCOMPARE(codeOf(rig.signInWithCode(olga, secret(u"no"_s))), ErrorCode::WrongCode);
    QCOMPARE(told(u"sign-in.code"_s, olga), 0);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(codeOf(rig.signInWithCode(olga, rig.code(olga))), ErrorCode::Throttled);
    QCOMPARE(told(u"sign-in.code"_s, olga), 1);
    for (int i = 0; i < 10; ++i)
        QVERIFY(
            !rig.call(AcceptSignInCode{ben.email, secret(u"0000"_s), secret(u"a long enough passphrase"_s)}));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOf(rig.call(
                     AcceptSignInCode{ben.email, secret(u"0000"_s), secret(u"a long enough passphrase"_s)})),
                 ErrorCode::Throttled);
    QCOMPARE(told(u"sign-in-code.accept"_s, ben), 1);
    // A lock on an address that nobody has is told like any other.
    for (int i = 0; i < 15; ++i)
        QVERIFY(!rig.call(SignIn{.email = u"unknown@x.example"_s, .password = secret(u"wrong"_s)}));
    QCOMPARE(rig.count(u"audit_events where action = 'sign-in' and outcome = 'locked' and target = ''"_s), 1);
}

void SignInTest::aFailingStoreNeverSpendsABackupCode()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    const auto codes = rig.activate(olga, contoso);
    const auto first = rig.signIn(olga);
    const Secret ticket = as<CodeRequired>(first)->ticket;
    // Every statement of the second step fails in turn, until none is left to fail.
    int statement = 1;
    for (;; ++statement) {
        int countdown = statement;
        rig.database().setObserver([&](const QString &) {
            if (--countdown == 0)
                throw StoreFailure{Error{ErrorCode::StoreFull, {}, {}, {}}};
        });
        const auto result = rig.call(EnterCode{ticket, codes.at(0)});
        rig.database().setObserver({});
        if (result)
            break;
        QCOMPARE(codeOf(result), ErrorCode::StoreFull);
        QCOMPARE(rig.count(u"sessions"_s), 0);
        QCOMPARE(rig.count(u"backup_codes where used_at is not null"_s), 0);
        QVERIFY(rig.credentials.session.isEmpty());
    }
    QVERIFY(statement > 10);
    QCOMPARE(rig.count(u"backup_codes where used_at is not null"_s), 1);
    QCOMPARE(rig.count(u"sessions"_s), 1);
}

void SignInTest::everythingIsInTheAuditLogAndTheChainHolds()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    QVERIFY(!rig.call(SignIn{.email = olga.email, .password = secret(u"wrong"_s)}));
    QVERIFY(!rig.signInWithCode(olga, secret(u"123"_s)));
    QVERIFY(rig.signInWithCode(olga, rig.code(olga)));
    QVERIFY(rig.call(SignOut{}));
    const auto told = rig.database().read([&]() -> Result<QStringList> {
        QStringList lines;
        for (const AuditEvent &event : rig.context().audit.eventsOf(rig.database(), olga.id.value))
            lines.append(event.action + u' ' + event.outcome + u' ' + event.detail);
        return lines;
    });
    QCOMPARE(*told, (QStringList{u"sign-in refused "_s, u"sign-in.code wrong-code "_s, u"sign-in ok totp"_s,
                                 u"session.sign-out ok "_s}));
    const auto verify = [&] {
        return rig.database().read([&] { return rig.context().audit.verify(rig.database()); });
    };
    QCOMPARE(*verify(), 4);
    rig.disarm();
    rig.sql(u"update audit_events set outcome = 'ok' where seq = 2"_s);
    QCOMPARE(verify().error().fields, (QStringList{u"2"_s}));
}

QTEST_GUILESS_MAIN(SignInTest)
#include "signintest.moc"
