// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/office.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a change of MFA is about. Neither the audit log nor spent proofs: those are checked apart.
const QStringList state{u"mfa_methods"_s, u"backup_code_sets"_s, u"backup_codes"_s, u"sessions"_s};

/// Lets the n-th statement of `ask` fail, for n = 1, 2, ... until none is left to fail. After each failure
/// the store is what it was before; after the last run it is not. `prepare` gives what a failed try has used
/// up.
template <typename Prepare, typename Ask>
void failAtEveryStatement(Office &office, Prepare prepare, Ask ask, int leastStatements)
{
    int statement = 1;
    for (;; ++statement) {
        prepare();
        if (QTest::currentTestFailed())
            return;
        const Credentials credentials = office.credentials;
        const QStringList before = office.rowsOf(state);
        int countdown = statement;
        bool failed = false;
        office.database().setObserver([&](const QString &) {
            if (--countdown == 0) {
                failed = true;
                throw StoreFailure{Error{ErrorCode::StoreFull, {}, {}, {}}};
            }
        });
        const auto result = ask();
        office.database().setObserver({});
        const QString where = u"statement %1"_s.arg(statement);
        QVERIFY2(office.auditHolds(), qPrintable(where));
        const qint64 codes = office.count(u"backup_codes"_s);
        QVERIFY2(codes == 0 || codes == 10, qPrintable(where));
        if (!failed) {
            QVERIFY2(result, qPrintable(where));
            QVERIFY(office.rowsOf(state) != before);
            break;
        }
        QVERIFY2(!result && result.error().code == ErrorCode::StoreFull, qPrintable(where));
        QVERIFY2(office.rowsOf(state) == before, qPrintable(where));
        QVERIFY2(office.credentials.session == credentials.session, qPrintable(where));
        office.credentials = credentials;
    }
    QVERIFY2(statement > leastStatements, qPrintable(QString::number(statement)));
}

} // namespace

/// Every statement of every change fails once: only "before" or "after" is accepted (R51).
class FaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confirmingTheSetup();
    void enablingMfa();
    void resettingTheSecret();
    void disablingMfa();
    void generatingBackupCodes();
    void enteringACode();
    void confirmingTheSetupWhileSigningIn();
    void aCommitThatFailsCommitsNothing();
};

void FaultTest::confirmingTheSetup()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const auto setup = office.call(BeginSetup{});
    failAtEveryStatement(
        office, [] {}, [&] { return office.call(ConfirmSetup{office.codeOf(setup->key)}); }, 30);
    QCOMPARE(office.status(), MfaStatus::Active);
    QCOMPARE(office.count(u"backup_codes"_s), 10);
}

void FaultTest::enablingMfa()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    failAtEveryStatement(
        office, [] {}, [&] { return office.call(EnableMfa{}); }, 15);
    QCOMPARE(office.status(), MfaStatus::Pending);
}

void FaultTest::resettingTheSecret()
{
    Office office;
    office.enterWithMfaActive();
    failAtEveryStatement(
        office, [&] { QVERIFY(office.prove(office.ben)); }, [&] { return office.call(ResetSecret{}); }, 20);
    QCOMPARE(office.status(), MfaStatus::Pending);
    QCOMPARE(office.count(u"backup_codes"_s), 0);
}

void FaultTest::disablingMfa()
{
    Office office;
    office.enterWithMfaActive();
    failAtEveryStatement(
        office, [&] { QVERIFY(office.prove(office.ben)); }, [&] { return office.call(DisableMfa{}); }, 20);
    QCOMPARE(office.status(), MfaStatus::Off);
}

void FaultTest::generatingBackupCodes()
{
    Office office;
    const QList<Secret> old = office.enterWithMfaActive();
    QList<Secret> fresh;
    failAtEveryStatement(
        office, [&] { QVERIFY(office.prove(office.ben)); },
        [&] {
            const auto set = office.call(GenerateBackupCodes{});
            if (set)
                fresh = set->codes;
            return set;
        },
        20);
    QCOMPARE(office.call(GetMfa{})->backupCodes->setNumber, 2); // failures used up no number
    office.credentials = {};
    QCOMPARE(codeOf(office.signInWithCode(office.ben, old.at(0))), ErrorCode::WrongCode);
    QVERIFY(as<SignedIn>(office.signInWithCode(office.ben, fresh.at(0))));
}

void FaultTest::enteringACode()
{
    Office office;
    office.activate(office.ben, office.contoso);
    const auto first = office.signIn(office.ben);
    const Secret ticket = as<CodeRequired>(first)->ticket;
    const Secret code = office.code(office.ben);
    failAtEveryStatement(
        office, [] {},
        [&] {
            return office.call(EnterCode{ticket, code});
        },
        15);
    QCOMPARE(office.count(u"sessions"_s), 1);
    QCOMPARE(office.count(u"tickets"_s), 0);
    QCOMPARE(codeOf(office.signInWithCode(office.ben, code)), ErrorCode::WrongCode);
}

void FaultTest::confirmingTheSetupWhileSigningIn()
{
    Office office;
    office.sql(u"update accounts set mfa_required = 1"_s);
    const auto first = office.signIn(office.ben);
    const Secret ticket = as<SetupRequired>(first)->ticket;
    const auto setup = office.call(BeginSignInSetup{ticket});
    failAtEveryStatement(
        office, [] {},
        [&] {
            return office.call(ConfirmSignInSetup{ticket, office.codeOf(setup->key)});
        },
        30);
    QCOMPARE(office.status(), MfaStatus::Active);
}

void FaultTest::aCommitThatFailsCommitsNothing()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    office.database().setObserver([&](const QString &sql) {
        if (sql == u"commit"_s)
            throw StoreFailure{Error{ErrorCode::StoreFailed, {}, {}, {}}};
    });
    QCOMPARE(codeOf(office.call(EnableMfa{})), ErrorCode::StoreFailed);
    QCOMPARE(codeOf(office.call(SignOut{})), ErrorCode::StoreFailed);
    office.database().setObserver({});
    QCOMPARE(office.status(), MfaStatus::Off);
    QVERIFY(office.call(EnableMfa{})); // and the connection is in order again
}

QTEST_GUILESS_MAIN(FaultTest)
#include "faulttest.moc"
