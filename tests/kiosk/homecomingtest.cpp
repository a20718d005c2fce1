// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/home.h"

#include "core/service/enrolment.h"

#include <QDateTime>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

KioskFinding findingOf(const Result<QList<KioskFinding>> &findings, const Person &person)
{
    for (const KioskFinding &finding : *findings)
        if (finding.person.id == person.id)
            return finding;
    return {};
}

KioskOutcome outcomeOf(const Result<QList<KioskResult>> &results, const Person &person)
{
    for (const KioskResult &result : *results)
        if (result.finding.person.id == person.id)
            return result.outcome;
    return {};
}

const QStringList kept{u"mfa_methods"_s, u"backup_code_sets"_s, u"backup_codes"_s, u"persons"_s};

} // namespace

/// What comes home from a kiosk (R62).
class HomecomingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeEnrolAndSignInAtHomeAndWhoWalkedAwayIsOff();
    void unattendedPeopleIdentifyWithTheirSlips();
    void theProvingCodeIsSpentAtHome();
    void theBackupCodesOfTheKioskWorkOnce();
    void sessionsOfThePersonEnd();
    void twiceIsHarmlessAndTheLogTellsOnce();
    void aLaterBundleOfTheSameShiftBringsTheRest();
    void rehearsingChangesNothing();
    void aFlippedBitIsRefused();
    void afterSevenDaysItIsRefused();
    void anotherTenantsIsLikeUnknown();
    void aMemberImportsNothing();
    void inConflictHomeIsKeptOrTheKiosksTaken();
    void decisionsAreForOnePerson();
    void whatChangedAtHomeSinceIsStale_data();
    void whatChangedAtHomeSinceIsStale();
    void whatHappenedBeforeTheKioskIsNotStale();
    void aKioskThatWasAheadDoesNotShutAnybodyOut();
    void adminsComeHomeToTheirReseller();
};

void HomecomingTest::threeEnrolAndSignInAtHomeAndWhoWalkedAwayIsOff()
{
    Errand errand;
    QHash<QString, Secret> keys;
    for (const Person &person : {errand.ann, errand.ben, errand.cyd}) {
        errand.passStep();
        const auto enrolled = errand.enrol(person);
        QVERIFY(enrolled);
        keys.insert(person.id.value, enrolled->setup.key);
    }
    QVERIFY(errand.machine.clerk->pick(errand.dan.id));
    const auto walker = errand.machine.clerk->begin();
    QVERIFY(errand.machine.clerk->confirm(codeAt(walker->key, errand.machine.now)));
    errand.machine.clerk->wipe(KioskWipe::WalkedAway);
    QVERIFY(errand.statusOf(errand.ann) == MfaStatus::Off);

    const auto results = errand.import(errand.bundle());
    QVERIFY(results);
    QCOMPARE(results->size(), 3);
    for (const KioskResult &result : *results) {
        QCOMPARE(result.finding.verdict, KioskVerdict::New);
        QCOMPARE(result.outcome, KioskOutcome::Imported);
    }
    for (const Person &person : {errand.ann, errand.ben, errand.cyd}) {
        errand.passStep();
        QVERIFY(as<SignedIn>(errand.signInWithCode(person, errand.codeOf(keys.value(person.id.value)))));
        QCOMPARE(errand.statusOf(person), MfaStatus::Active);
    }
    QCOMPARE(errand.statusOf(errand.dan), MfaStatus::Off);
    QVERIFY(as<SignedIn>(errand.signIn(errand.dan))); // by the password alone, as before
    // The kiosk's own time stands in the detail.
    const QString walkedAway =
        u"kiosk.walk-away ok "_s +
        QDateTime::fromMSecsSinceEpoch(errand.machine.now.time_since_epoch().count(), Qt::UTC)
            .toString(Qt::ISODate) +
        u" codes"_s;
    QVERIFY(errand.auditOf(errand.dan).contains(walkedAway));
    QVERIFY(errand.auditHolds());
    QVERIFY(errand.isSound());
}

void HomecomingTest::unattendedPeopleIdentifyWithTheirSlips()
{
    Errand errand(KioskMode::Unattended);
    const EnrolmentSlip slip = errand.prepared.slips.at(1);
    QCOMPARE(codeOf(errand.machine.clerk->identify(slip.person.email, errand.prepared.slips.at(0).code)),
             ErrorCode::SignInFailed);
    QVERIFY(errand.machine.clerk->identify(slip.person.email, slip.code));
    const auto setup = errand.machine.clerk->begin();
    QVERIFY(errand.machine.clerk->confirm(codeAt(setup->key, errand.now)));
    QVERIFY(errand.machine.clerk->done());
    QCOMPARE(errand.import(errand.bundle())->size(), 1);
    errand.passStep();
    QVERIFY(as<SignedIn>(errand.signInWithCode(slip.person, errand.codeOf(setup->key))));
}

void HomecomingTest::theProvingCodeIsSpentAtHome()
{
    Errand errand;
    errand.verify(); // for the import, and in the step before
    const auto enrolled = errand.enrol(errand.ann);
    const QByteArray bundle = errand.bundle();
    QVERIFY(errand.call(ImportKioskBundle{bundle, {}, {}}));
    QVERIFY(errand.codeOf(enrolled->setup.key) == enrolled->provedWith); // it would still be the current one
    QCOMPARE(codeOf(errand.signInWithCode(errand.ann, enrolled->provedWith)), ErrorCode::WrongCode);
    QCOMPARE(codeOf(errand.signInWithCode(errand.ann, errand.codeOf(enrolled->setup.key, -1))),
             ErrorCode::WrongCode);
    QVERIFY(as<SignedIn>(errand.signInWithCode(errand.ann, errand.codeOf(enrolled->setup.key, 1))));
}

void HomecomingTest::theBackupCodesOfTheKioskWorkOnce()
{
    Errand errand;
    const auto enrolled = errand.enrol(errand.ann);
    QVERIFY(errand.import(errand.bundle()));
    QCOMPARE(enrolled->codes.size(), backupCodesPerSet);
    for (const Secret &code : {enrolled->codes.first(), enrolled->codes.last()}) {
        QVERIFY(as<SignedIn>(errand.signInWithCode(errand.ann, code)));
        QCOMPARE(codeOf(errand.signInWithCode(errand.ann, code)), ErrorCode::WrongCode);
    }
}

void HomecomingTest::sessionsOfThePersonEnd()
{
    Errand errand;
    Credentials anns;
    QVERIFY(errand.call(anns, SignIn{.email = errand.ann.email, .password = secret(StoreRig::password())}));
    QVERIFY(errand.call(anns, GetSession{}));
    QVERIFY(errand.enrol(errand.ann));
    QVERIFY(errand.import(errand.bundle()));
    QCOMPARE(codeOf(errand.call(anns, GetSession{})), ErrorCode::Unauthenticated);
}

void HomecomingTest::twiceIsHarmlessAndTheLogTellsOnce()
{
    Errand errand;
    const auto enrolled = errand.enrol(errand.ann);
    QVERIFY(errand.enrol(errand.ben));
    QVERIFY(!errand.machine.clerk->openOperator(secret(u"111111"_s)));
    const QByteArray bundle = errand.bundle();
    QVERIFY(errand.import(bundle));
    errand.passStep();
    QVERIFY(as<SignedIn>(errand.signInWithCode(errand.ann, errand.codeOf(enrolled->setup.key))));
    errand.become(errand.olga);
    const QStringList rows = errand.rowsOf({u"backup_codes"_s, u"backup_code_sets"_s, u"kiosk_shifts"_s});
    const qint64 kioskEvents = errand.count(u"audit_events where source = 'kiosk'"_s);
    const qint64 imports = errand.count(u"audit_events where action = 'kiosk.import'"_s);
    QCOMPARE(kioskEvents, 5); // unlock, two enrolments, a wrong PIN, finish
    QCOMPARE(imports, 2);
    for (int again = 0; again < 2; ++again) {
        const auto findings = errand.rehearse(bundle);
        QCOMPARE(findingOf(findings, errand.ann).verdict, KioskVerdict::Same);
        const auto results = errand.import(bundle, KioskConflictRule::TakeKiosk);
        QCOMPARE(outcomeOf(results, errand.ann), KioskOutcome::AlreadyThere);
        QCOMPARE(outcomeOf(results, errand.ben), KioskOutcome::AlreadyThere);
    }
    QCOMPARE(errand.rowsOf({u"backup_codes"_s, u"backup_code_sets"_s, u"kiosk_shifts"_s}), rows);
    QCOMPARE(errand.count(u"audit_events where source = 'kiosk'"_s), kioskEvents);
    QCOMPARE(errand.count(u"audit_events where action = 'kiosk.import'"_s), imports);
    // The code that ann has used since is still spent.
    QCOMPARE(codeOf(errand.signInWithCode(errand.ann, enrolled->provedWith)), ErrorCode::WrongCode);
    QVERIFY(errand.auditHolds());
}

void HomecomingTest::aLaterBundleOfTheSameShiftBringsTheRest()
{
    Errand errand;
    QVERIFY(errand.enrol(errand.ann));
    const QByteArray first = errand.bundle();
    QVERIFY(errand.enrol(errand.ben));
    const QByteArray second = errand.bundle();
    QVERIFY(errand.import(second));
    QCOMPARE(outcomeOf(errand.import(first), errand.ann), KioskOutcome::AlreadyThere);
    QCOMPARE(errand.count(u"audit_events where source = 'kiosk'"_s),
             5); // unlock, two enrolments, two finishes
}

void HomecomingTest::rehearsingChangesNothing()
{
    Errand errand;
    QVERIFY(errand.enrol(errand.ann));
    const QByteArray bundle = errand.bundle();
    errand.become(errand.olga);
    const QStringList tables = kept + QStringList{u"audit_events"_s, u"kiosk_shifts"_s};
    const QStringList before = errand.rowsOf(tables);
    const auto findings = errand.rehearse(bundle);
    QCOMPARE(findingOf(findings, errand.ann).verdict, KioskVerdict::New);
    QCOMPARE(findingOf(findings, errand.ann).person, errand.ann);
    QCOMPARE(errand.rowsOf(tables), before);
}

void HomecomingTest::aFlippedBitIsRefused()
{
    Errand errand;
    QVERIFY(errand.enrol(errand.ann));
    const QByteArray bundle = errand.bundle();
    QVERIFY(errand.rehearse(bundle));
    for (qsizetype at = 0; at < bundle.size(); ++at) {
        QByteArray other = bundle;
        other[at] = static_cast<char>(other.at(at) ^ (1 << (at % 8)));
        const auto refused = errand.rehearse(other);
        // In the name of the roster: one that nobody knows.
        QVERIFY2(codeOf(refused) == ErrorCode::Invalid || (at < 48 && codeOf(refused) == ErrorCode::NotFound),
                 QByteArray::number(at).constData());
    }
    QCOMPARE(codeOf(errand.rehearse(bundle.chopped(1))), ErrorCode::Invalid);
    QCOMPARE(codeOf(errand.rehearse({})), ErrorCode::Invalid);
}

void HomecomingTest::afterSevenDaysItIsRefused()
{
    Errand errand;
    const Timestamp made = errand.prepared.expiresAt - kioskRosterLife;
    QVERIFY(errand.enrol(errand.ann));
    const QByteArray bundle = errand.bundle();
    errand.now = made + kioskRosterLife - 10min;
    QVERIFY(errand.rehearse(bundle));
    errand.now = made + kioskRosterLife;
    const auto late = errand.rehearse(bundle);
    QCOMPARE(codeOf(late), ErrorCode::Conflict);
    QCOMPARE(late.error().fields, QStringList{u"expired"_s});
    QCOMPARE(codeOf(errand.import(bundle)), ErrorCode::Conflict);
    QCOMPARE(errand.statusOf(errand.ann), MfaStatus::Off);
}

void HomecomingTest::anotherTenantsIsLikeUnknown()
{
    Errand errand;
    QVERIFY(errand.enrol(errand.ann));
    const QByteArray bundle = errand.bundle();
    errand.become(errand.otto);
    const auto foreign = errand.rehearse(bundle);
    const auto importing = errand.import(bundle);
    errand.sql(u"delete from kiosk_rosters"_s);
    const auto missing = errand.rehearse(bundle);
    QCOMPARE(codeOf(foreign), ErrorCode::NotFound);
    QCOMPARE(foreign.error(), missing.error());
    QCOMPARE(importing.error(), missing.error());
    // And in another store altogether.
    Home elsewhere;
    QCOMPARE(elsewhere.rehearse(bundle).error(), missing.error());
}

void HomecomingTest::aMemberImportsNothing()
{
    Errand errand;
    QVERIFY(errand.enrol(errand.ann));
    const QByteArray bundle = errand.bundle();
    errand.activate(errand.dan, errand.contoso);
    errand.become(errand.dan);
    QCOMPARE(codeOf(errand.rehearse(bundle)), ErrorCode::Forbidden);
    QCOMPARE(codeOf(errand.import(bundle)), ErrorCode::Forbidden);
    // Those who sell the account may.
    errand.become(errand.rita);
    QVERIFY(errand.rehearse(bundle));
}

void HomecomingTest::inConflictHomeIsKeptOrTheKiosksTaken()
{
    Errand errand;
    errand.pass(1min);
    errand.activate(errand.ann, errand.contoso); // before the kiosk
    const Timestamp homeSince = errand.now;
    errand.pass(1min);
    const auto enrolled = errand.enrol(errand.ann);
    const QByteArray bundle = errand.bundle();
    const KioskFinding finding = findingOf(errand.rehearse(bundle), errand.ann);
    QCOMPARE(finding.verdict, KioskVerdict::Conflicting);
    QCOMPARE(finding.homeSince, std::optional(homeSince));
    QCOMPARE(outcomeOf(errand.import(bundle), errand.ann), KioskOutcome::KeptHome);
    errand.passStep();
    QVERIFY(as<SignedIn>(errand.signInWithCode(errand.ann, errand.code(errand.ann)))); // home's
    errand.become(errand.olga);
    QCOMPARE(outcomeOf(errand.import(bundle, KioskConflictRule::TakeKiosk), errand.ann),
             KioskOutcome::Imported);
    errand.passStep();
    QVERIFY(as<SignedIn>(errand.signInWithCode(errand.ann, errand.codeOf(enrolled->setup.key))));
    errand.become(errand.olga);
    QCOMPARE(findingOf(errand.rehearse(bundle), errand.ann).verdict, KioskVerdict::Same);
}

void HomecomingTest::decisionsAreForOnePerson()
{
    Errand errand;
    for (const Person &person : {errand.ann, errand.ben})
        errand.activate(person, errand.contoso);
    errand.pass(1min);
    for (const Person &person : {errand.ann, errand.ben, errand.cyd})
        QVERIFY(errand.enrol(person));
    const auto results = errand.import(errand.bundle(), KioskConflictRule::TakeKiosk,
                                       {{errand.ann.id, KioskConflictRule::KeepHome}});
    QCOMPARE(outcomeOf(results, errand.ann), KioskOutcome::KeptHome);
    QCOMPARE(outcomeOf(results, errand.ben), KioskOutcome::Imported);
    QCOMPARE(outcomeOf(results, errand.cyd), KioskOutcome::Imported);
}

void HomecomingTest::whatChangedAtHomeSinceIsStale_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("staleness");
    int number = 0;
    const auto row = [&number](const char *name, KioskStaleness staleness) {
        QTest::newRow(name) << number++ << static_cast<int>(staleness);
    };
    row("enrolled at home since", KioskStaleness::ChangedAtHome);
    row("enrolled and reset at home since", KioskStaleness::ChangedAtHome);
    row("handed a secret since", KioskStaleness::ChangedAtHome);
    row("imported and turned off since", KioskStaleness::ChangedAtHome);
    row("removed since", KioskStaleness::Gone);
    row("given a role above since", KioskStaleness::NotYours);
    row("signs in by SSO since", KioskStaleness::NotYours);
}

void HomecomingTest::whatChangedAtHomeSinceIsStale()
{
    QFETCH(int, change);
    QFETCH(int, staleness);
    Errand errand;
    QVERIFY(errand.enrol(errand.ann));
    const QByteArray bundle = errand.bundle();
    errand.pass(1min);
    const auto stop = [&] {
        return *errand.database().transaction([&]() -> Result<bool> {
            retireActive(errand.context(), *findMethod(errand.database(), errand.ann.id, MethodSlot::Active));
            removeMethod(errand.database(), errand.ann.id, MethodSlot::Retired);
            return true;
        });
    };
    switch (change) {
    case 0:
        errand.activate(errand.ann, errand.contoso);
        break;
    case 1:
        errand.activate(errand.ann, errand.contoso);
        QVERIFY(stop());
        break;
    case 2:
        errand.handOver(errand.ann, errand.contoso);
        break;
    case 3:
        QVERIFY(errand.import(bundle));
        QVERIFY(stop());
        break;
    case 4:
        errand.verify();
        QVERIFY(errand.call(RemoveMember{errand.contoso.scope, errand.ann.id}));
        break;
    case 5:
        errand.sql(
            u"update memberships set role = 'team-admin' where person = '%1'"_s.arg(errand.olga.id.value));
        errand.sql(u"update memberships set role = 'owner' where person = '%1'"_s.arg(errand.ann.id.value));
        break;
    default:
        errand.sql(u"update persons set sign_in_method = 'sso' where id = '%1'"_s.arg(errand.ann.id.value));
    }
    const QStringList before = errand.rowsOf({u"mfa_methods"_s}).filter(errand.ann.id.value);
    const KioskFinding finding = findingOf(errand.rehearse(bundle), errand.ann);
    QCOMPARE(finding.verdict, KioskVerdict::Stale);
    QCOMPARE(static_cast<int>(finding.staleness), staleness);
    const auto results =
        errand.import(bundle, KioskConflictRule::TakeKiosk, {{errand.ann.id, KioskConflictRule::TakeKiosk}});
    QCOMPARE(outcomeOf(results, errand.ann), KioskOutcome::Refused);
    QCOMPARE(errand.rowsOf({u"mfa_methods"_s}).filter(errand.ann.id.value), before);
}

void HomecomingTest::whatHappenedBeforeTheKioskIsNotStale()
{
    Errand errand;
    errand.activate(errand.ann, errand.contoso);
    const auto stopped = errand.database().transaction([&]() -> Result<void> {
        retireActive(errand.context(), *findMethod(errand.database(), errand.ann.id, MethodSlot::Active));
        return {};
    });
    QVERIFY(stopped);
    errand.handOver(errand.ann, errand.contoso);
    errand.pass(1min);
    const auto enrolled = errand.enrol(errand.ann);
    QCOMPARE(outcomeOf(errand.import(errand.bundle()), errand.ann), KioskOutcome::Imported);
    QCOMPARE(errand.rowsOf({u"mfa_methods"_s}).filter(errand.ann.id.value).size(), 1); // nothing else is left
    errand.passStep();
    QVERIFY(as<SignedIn>(errand.signInWithCode(errand.ann, errand.codeOf(enrolled->setup.key))));
}

void HomecomingTest::aKioskThatWasAheadDoesNotShutAnybodyOut()
{
    Errand errand;
    errand.machine.now = errand.now + 24h;
    QVERIFY(errand.machine.enrol(errand.ann.id));
    const KioskFinding finding = findingOf(errand.rehearse(errand.bundle()), errand.ann);
    QCOMPARE(finding.verdict, KioskVerdict::Stale);
    QCOMPARE(finding.staleness, KioskStaleness::FromTheFuture);
}

void HomecomingTest::adminsComeHomeToTheirReseller()
{
    Errand errand;
    errand.become(errand.rita);
    errand.verify();
    errand.prepared = *errand.call(PrepareKiosk{{}, {errand.adam.id}, Home::pin()});
    QVERIFY(errand.unlock());
    const auto enrolled = errand.enrol(errand.adam);
    const QByteArray bundle = errand.bundle();
    errand.become(errand.olga);
    QCOMPARE(codeOf(errand.rehearse(bundle)), ErrorCode::NotFound);
    errand.become(errand.rita);
    QCOMPARE(outcomeOf(errand.import(bundle), errand.adam), KioskOutcome::Imported);
    errand.passStep();
    QVERIFY(as<SignedIn>(errand.signInWithCode(errand.adam, errand.codeOf(enrolled->setup.key))));
}

QTEST_APPLESS_MAIN(HomecomingTest)
#include "homecomingtest.moc"
