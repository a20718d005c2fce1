// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/tokens.h"
#include "tests/service/office.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Secret right()
{
    return secret(StoreRig::password());
}

} // namespace

/// Identity verification, and what people do with their own name, password and API password.
class ProfileRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactlyOneOfCodeAndPasswordIsGiven();
    void withMfaOffThePasswordVerifies();
    void withMfaActiveOnlyACodeVerifies();
    void aBackupCodeIsNotSpentOnAVerification();
    void wrongCodesOfAVerificationShareTheBudgetOfTheSecondStep();
    void aProofIsUsedOnce();
    void aProofLivesFiveMinutes();
    void aProofIsOfOneSessionOnly();
    void aProofByPasswordDoesNotDoWhereACodeIsAsked();
    void namesThatAreRefused_data();
    void namesThatAreRefused();
    void languagesThatAreRefused_data();
    void languagesThatAreRefused();
    void nameAndLanguageAreChangedSeparately();
    void newPasswordsThatAreRefused_data();
    void newPasswordsThatAreRefused();
    void withActiveMfaEightCharactersAreEnough();
    void thePasswordChangesOnlyWithTheCurrentOne();
    void wrongCurrentPasswordsAreThrottled();
    void aBusyMachineSpendsNoTry();
    void theApiPasswordIsShownOnceAndOnlyItsHashIsStored();
    void theApiPasswordNeedsAProofEveryTime();
};

void ProfileRuleTest::exactlyOneOfCodeAndPasswordIsGiven()
{
    Office office;
    office.enterWithMfaActive();
    QCOMPARE(codeOf(office.call(VerifyIdentity{})), ErrorCode::Invalid);
    office.passStep();
    const Secret code = office.code(office.ben);
    QCOMPARE(codeOf(office.call(VerifyIdentity{.code = code, .password = right()})), ErrorCode::Invalid);
    QVERIFY(office.call(VerifyIdentity{.code = code})); // it was not spent
}

void ProfileRuleTest::withMfaOffThePasswordVerifies()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    QCOMPARE(codeOf(office.call(VerifyIdentity{.password = secret(u"not it at all"_s)})),
             ErrorCode::WrongPassword);
    QVERIFY(office.credentials.proof.isEmpty());
    QCOMPARE(codeOf(office.call(VerifyIdentity{.password = secret(QString(1025, u'x'))})),
             ErrorCode::PasswordTooLong);
    QCOMPARE(codeOf(office.call(VerifyIdentity{.code = secret(u"123456"_s)})), ErrorCode::WrongCode);
    const auto verified = office.call(VerifyIdentity{.password = right()});
    QVERIFY(verified);
    QCOMPARE(verified->expiresAt, office.now + 5min);
    QVERIFY(!office.credentials.proof.isEmpty());
}

void ProfileRuleTest::withMfaActiveOnlyACodeVerifies()
{
    Office office;
    office.enterWithMfaActive();
    QCOMPARE(codeOf(office.call(VerifyIdentity{.password = right()})), ErrorCode::ProofRequired);
    QVERIFY(office.credentials.proof.isEmpty());
    const Secret spent = office.code(office.ben);
    QCOMPARE(codeOf(office.call(VerifyIdentity{.code = spent})), ErrorCode::WrongCode); // by the sign-in
    office.passStep();
    QVERIFY(office.call(VerifyIdentity{.code = office.code(office.ben)}));
    office.pass(-120s);
    QCOMPARE(codeOf(office.call(VerifyIdentity{.code = office.code(office.ben)})), ErrorCode::ClockBehind);
}

void ProfileRuleTest::aBackupCodeIsNotSpentOnAVerification()
{
    Office office;
    const QList<Secret> codes = office.enterWithMfaActive();
    QCOMPARE(codeOf(office.call(VerifyIdentity{.code = codes.at(0)})), ErrorCode::WrongCode);
    QCOMPARE(office.call(GetMfa{})->backupCodes->left(), 10);
    office.credentials = {};
    QVERIFY(as<SignedIn>(office.signInWithCode(office.ben, codes.at(0))));
}

void ProfileRuleTest::wrongCodesOfAVerificationShareTheBudgetOfTheSecondStep()
{
    Office office;
    office.enterWithMfaActive();
    for (int i = 0; i < 9; ++i)
        QCOMPARE(codeOf(office.call(VerifyIdentity{.code = secret(u"00000"_s)})), ErrorCode::WrongCode);
    Credentials other;
    const auto first = office.call(other, SignIn{.email = office.ben.email, .password = right()});
    QCOMPARE(codeOf(office.call(other, EnterCode{as<CodeRequired>(first)->ticket, secret(u"no"_s)})),
             ErrorCode::WrongCode);
    office.passStep();
    const auto locked = office.call(VerifyIdentity{.code = office.code(office.ben)});
    QCOMPARE(codeOf(locked), ErrorCode::Throttled);
    QCOMPARE(locked.error().retryAfter, 15min - 30s);
}

void ProfileRuleTest::aProofIsUsedOnce()
{
    Office office;
    office.enterWithMfaActive();
    QVERIFY(office.prove(office.ben));
    const Secret proof = office.credentials.proof;
    QVERIFY(office.call(GenerateApiPassword{}));
    QVERIFY(office.credentials.proof.isEmpty());
    QCOMPARE(codeOf(office.call(GenerateApiPassword{})), ErrorCode::ProofRequired);
    office.credentials.proof = proof; // kept by somebody clever
    QCOMPARE(codeOf(office.call(DeleteApiPassword{})), ErrorCode::ProofRequired);
    // A new one voids the one before.
    QVERIFY(office.prove(office.ben));
    const Secret earlier = office.credentials.proof;
    QVERIFY(office.prove(office.ben));
    Credentials replay{.session = office.credentials.session, .proof = earlier};
    QCOMPARE(codeOf(office.call(replay, DeleteApiPassword{})), ErrorCode::ProofRequired);
    QVERIFY(office.call(DeleteApiPassword{}));
}

void ProfileRuleTest::aProofLivesFiveMinutes()
{
    Office office;
    office.enterWithMfaActive();
    QVERIFY(office.prove(office.ben));
    office.pass(5min + 1s);
    QCOMPARE(codeOf(office.call(GenerateApiPassword{})), ErrorCode::ProofRequired);
    QVERIFY(office.prove(office.ben));
    office.pass(5min - 1s);
    QVERIFY(office.call(GenerateApiPassword{}));
}

void ProfileRuleTest::aProofIsOfOneSessionOnly()
{
    Office office;
    office.enterWithMfaActive();
    Credentials other = office.elsewhere();
    QVERIFY(office.prove(office.ben));
    other.proof = office.credentials.proof;
    QCOMPARE(codeOf(office.call(other, GenerateApiPassword{})), ErrorCode::ProofRequired);
    QVERIFY(office.call(GenerateApiPassword{}));
    // It ends with its session.
    QVERIFY(office.prove(office.ben));
    QVERIFY(office.call(SignOut{}));
    QCOMPARE(office.count(u"identity_proofs"_s), 0);
}

void ProfileRuleTest::aProofByPasswordDoesNotDoWhereACodeIsAsked()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    QVERIFY(office.call(VerifyIdentity{.password = right()}));
    const Secret byPassword = office.credentials.proof;
    // MFA becomes Active in this very session, without its token changing.
    office.activate(office.ben, office.contoso);
    QCOMPARE(codeOf(office.call(GetSession{})), ErrorCode::Unauthenticated);
    office.credentials = {};
    QVERIFY(office.signInWithCode(office.ben, office.code(office.ben)));
    office.credentials.proof = byPassword;
    QCOMPARE(codeOf(office.call(DisableMfa{})), ErrorCode::ProofRequired);
    QVERIFY(office.prove(office.ben));
    office.sql(u"update identity_proofs set by_password = 1"_s);
    QCOMPARE(codeOf(office.call(DisableMfa{})), ErrorCode::ProofRequired);
}

void ProfileRuleTest::namesThatAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("white space") << u" \t "_s;
    QTest::newRow("right-to-left override") << u"Ben \u202Etxt.exe"_s;
    QTest::newRow("isolate") << u"Ben\u2066"_s + u"x"_s;
    QTest::newRow("zero-width space") << u"Be\u200Bn"_s;
    QTest::newRow("zero-width joiner") << u"Be\u200Dn"_s;
    QTest::newRow("byte order mark inside") << u"Be\uFEFFn"_s;
    QTest::newRow("NUL") << QString(u"Be"_s + QChar(u'\0') + u'n');
    QTest::newRow("line feed inside") << u"Ben\nadmin"_s;
    QTest::newRow("line separator") << u"Ben\u2028admin"_s;
    QTest::newRow("escape") << u"Ben\x1b[31m"_s;
    QTest::newRow("soft hyphen") << u"Be\u00ADn"_s;
    QTest::newRow("private use") << u"Ben\uE000"_s;
    QTest::newRow("invisible tag characters beyond the BMP") << QString::fromUtf8("Ben\U000E0041\U000E0042");
    QTest::newRow("lone surrogate") << QString(u"Ben"_s + QChar(0xD800));
    QTest::newRow("201 characters") << QString(201, u'n');
}

void ProfileRuleTest::namesThatAreRefused()
{
    QFETCH(QString, name);
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const auto refused = office.call(UpdateProfile{.name = name, .language = u"de"_s});
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QCOMPARE(refused.error().fields, QStringList{u"name"_s});
    QCOMPARE(office.call(GetSession{})->person, office.ben); // nothing of it was done
}

void ProfileRuleTest::languagesThatAreRefused_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("no language") << u"klingonese"_s;
    QTest::newRow("words") << u"de and more"_s;
    QTest::newRow("path") << u"de.././etc"_s;
    QTest::newRow("very long") << QString(u"de."_s + QString(10'000, u'x'));
    QTest::newRow("override") << u"de_DE@\u202Ex"_s;
    QTest::newRow("NUL") << QString(u"de"_s + QChar(u'\0'));
}

void ProfileRuleTest::languagesThatAreRefused()
{
    QFETCH(QString, language);
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const auto refused = office.call(UpdateProfile{.language = language});
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QCOMPARE(refused.error().fields, QStringList{u"language"_s});
    QCOMPARE(office.call(GetSession{})->person, office.ben);
}

void ProfileRuleTest::nameAndLanguageAreChangedSeparately()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const QString longest(200, u'n');
    QCOMPARE(office.call(UpdateProfile{.name = u" "_s + longest + u" "_s})->name, longest);
    for (const QString &language : {u"de"_s, u"pt-BR"_s, u"zh-Hant-TW"_s, u""_s})
        QCOMPARE(office.call(UpdateProfile{.language = language})->language, language);
    const QString japanese = u"山田 太郎 O'Neil-Müller"_s;
    QVERIFY(office.call(UpdateProfile{.name = japanese}));
    QVERIFY(office.call(UpdateProfile{}));
    const Person now = office.call(GetSession{})->person;
    QCOMPARE(now.name, japanese);
    QCOMPARE(now.email, office.ben.email);
}

void ProfileRuleTest::newPasswordsThatAreRefused_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<ErrorCode>("why");
    QTest::newRow("empty") << QString() << ErrorCode::PasswordTooShort;
    QTest::newRow("14 characters") << u"vexing quilt 7"_s << ErrorCode::PasswordTooShort;
    QTest::newRow("257 characters") << QString(257, u'x') << ErrorCode::PasswordTooLong;
    QTest::newRow("1025 bytes") << QString(1025, u'x') << ErrorCode::PasswordTooLong;
    QTest::newRow("common") << u"passwordpassword"_s << ErrorCode::PasswordCommon;
    QTest::newRow("own words") << u"ben@contoso.example"_s << ErrorCode::PasswordCommon;
    QTest::newRow("the product and the account") << u"sallyport contoso"_s << ErrorCode::PasswordCommon;
    QTest::newRow("NUL") << QString(u"a vexing quilt "_s + QChar(u'\0') + u"of 9 geese"_s)
                         << ErrorCode::Invalid;
}

void ProfileRuleTest::newPasswordsThatAreRefused()
{
    QFETCH(QString, next);
    QFETCH(ErrorCode, why);
    Office office;
    QVERIFY(office.enterWithMfaOff());
    QCOMPARE(codeOf(office.call(ChangePassword{right(), secret(next)})), why);
    QVERIFY(as<SignedIn>(office.signIn(office.ben))); // the old one is still it
}

void ProfileRuleTest::withActiveMfaEightCharactersAreEnough()
{
    Office office;
    office.enterWithMfaActive();
    const Secret eight = secret(u"vq7!Kz0w"_s);
    QCOMPARE(codeOf(office.call(ChangePassword{right(), eight})), ErrorCode::ProofRequired);
    QVERIFY(office.prove(office.ben));
    const auto seven = office.call(ChangePassword{right(), secret(u"vq7!Kz0"_s)});
    QCOMPARE(codeOf(seven), ErrorCode::PasswordTooShort);
    QCOMPARE(seven.error().fields, QStringList{u"8"_s});
    QVERIFY(office.prove(office.ben));
    QVERIFY(office.call(ChangePassword{right(), eight}));

    const Person nora = office.addPerson(u"nora@contoso.example"_s, {office.contoso});
    office.credentials = {};
    QVERIFY(office.signIn(nora));
    QCOMPARE(office.call(ChangePassword{right(), eight}).error().fields, QStringList{u"15"_s});
}

void ProfileRuleTest::thePasswordChangesOnlyWithTheCurrentOne()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const Secret next = secret(u"ferry leaves at nine 77"_s);
    for (const QString &wrong : {u""_s, u"not the current one"_s, QString(StoreRig::password() + u' ')})
        QCOMPARE(codeOf(office.call(ChangePassword{secret(wrong), next})), ErrorCode::WrongPassword);
    QVERIFY(office.call(ChangePassword{right(), next}));
    QVERIFY(office.call(GetSession{}));
    office.credentials = {};
    QCOMPARE(codeOf(office.signIn(office.ben)), ErrorCode::SignInFailed);
    QVERIFY(as<SignedIn>(office.call(SignIn{.email = office.ben.email, .password = next})));
    QVERIFY(office.auditOf(office.ben).contains(u"password.change ok"_s));
}

void ProfileRuleTest::wrongCurrentPasswordsAreThrottled()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const Secret next = secret(u"ferry leaves at nine 77"_s);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(codeOf(office.call(ChangePassword{secret(u"wrong"_s), next})), ErrorCode::WrongPassword);
    QCOMPARE(codeOf(office.call(ChangePassword{right(), next})), ErrorCode::Throttled);
    QCOMPARE(codeOf(office.call(Unlock{right()})), ErrorCode::Throttled); // one counter for one password
    office.pass(30s);
    QVERIFY(office.call(ChangePassword{right(), next}));
}

void ProfileRuleTest::aBusyMachineSpendsNoTry()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    office.context().hashSlots = std::make_shared<HashSlots>(1, 0ms);
    {
        const auto taken = office.context().hashSlots->acquire();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(codeOf(office.call(Unlock{right()})), ErrorCode::Busy);
        QCOMPARE(codeOf(office.signIn(office.ben)), ErrorCode::Busy);
        QCOMPARE(office.count(u"throttles"_s), 0);
    }
    QVERIFY(office.call(Unlock{right()}));
}

void ProfileRuleTest::theApiPasswordIsShownOnceAndOnlyItsHashIsStored()
{
    Office office;
    office.enterWithMfaActive();
    QVERIFY(!office.call(GetMfa{})->apiPassword.set);
    QVERIFY(office.prove(office.ben));
    const auto first = office.call(GenerateApiPassword{});
    QVERIFY(first);
    QVERIFY(first->size() >= 32);
    const ApiPasswordState state = office.call(GetMfa{})->apiPassword;
    QVERIFY(state.set);
    QCOMPARE(state.createdAt, office.now);
    QVERIFY(!state.colonWarning);
    const auto stored = [&] {
        return *office.database().read([&]() -> Result<QByteArray> {
            Rows rows = office.database().select(u"select hash from api_passwords"_s);
            rows.next();
            return rows.bytes(0);
        });
    };
    QCOMPARE(stored(), tokenHash(*first));
    QVERIFY(office.prove(office.ben));
    const auto second = office.call(GenerateApiPassword{});
    QVERIFY(!(*first == *second));
    QCOMPARE(office.count(u"api_passwords"_s), 1);
    QCOMPARE(stored(), tokenHash(*second)); // the one before is void
    QVERIFY(office.prove(office.ben));
    QVERIFY(office.call(DeleteApiPassword{}));
    QCOMPARE(office.count(u"api_passwords"_s), 0);
    QVERIFY(!office.call(GetMfa{})->apiPassword.set);
}

void ProfileRuleTest::theApiPasswordNeedsAProofEveryTime()
{
    Office office;
    const Person colon = office.addPerson(u"a:b@contoso.example"_s, {office.contoso});
    QVERIFY(as<SignedIn>(office.signIn(colon)));
    QCOMPARE(codeOf(office.call(GenerateApiPassword{})), ErrorCode::ProofRequired);
    QVERIFY(office.call(VerifyIdentity{.password = right()}));
    QVERIFY(office.call(GenerateApiPassword{})); // MFA is Off: the password is all there is
    QVERIFY(office.call(GetMfa{})->apiPassword.colonWarning);
    QCOMPARE(codeOf(office.call(DeleteApiPassword{})), ErrorCode::ProofRequired);
    QCOMPARE(office.count(u"api_passwords"_s), 1);
    // It opens no session.
    office.credentials = {};
    QCOMPARE(codeOf(office.call(SignIn{.email = colon.email, .password = secret(u"x"_s)})),
             ErrorCode::SignInFailed);
}

QTEST_GUILESS_MAIN(ProfileRuleTest)
#include "profileruletest.moc"
