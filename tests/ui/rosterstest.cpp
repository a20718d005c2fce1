// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop does for a kiosk: "Prepare kiosk…" and "Import kiosk bundle…".
#include "tests/ui/pagedriver.h"
#include "tests/ui/scriptedbackend.h"
#include "ui/printing/printcentre.h"
#include "ui/rosters/findingtable.h"
#include "ui/rosters/importkioskflow.h"
#include "ui/rosters/preparekioskflow.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp now(1'790'000'000s);

Person person(const QString &name)
{
    return {PersonId{name}, name, name.toLower() + u"@contoso.example"_s, SignInMethod::Password, {}};
}

KioskFinding finding(const QString &name, KioskVerdict verdict,
                     KioskStaleness staleness = KioskStaleness::None)
{
    return {person(name), now - 2h, verdict, staleness,
            verdict == KioskVerdict::Conflicting ? std::optional(now - 1h) : std::nullopt};
}

QList<KioskFinding> oneOfEach()
{
    return {finding(u"Ada"_s, KioskVerdict::New), finding(u"Ben"_s, KioskVerdict::Same),
            finding(u"Cleo"_s, KioskVerdict::Conflicting), finding(u"Dan"_s, KioskVerdict::Conflicting),
            finding(u"Eva"_s, KioskVerdict::Stale, KioskStaleness::ChangedAtHome)};
}

/// Somebody with an active method who has verified the identity already when it is asked for.
struct Stage
{
    Stage()
    {
        mfa.status = MfaStatus::Active;
        backend.on<VerifyIdentity>(
            [](const VerifyIdentity &) -> Result<IdentityVerified> { return IdentityVerified{}; });
        backend.on<PrepareKiosk>([](const PrepareKiosk &wish) -> Result<PreparedKiosk> {
            PreparedKiosk prepared{QByteArray("roster"), {}, now + kioskRosterLife};
            for (const PersonId &id : wish.people)
                prepared.slips.append({person(id.value), Secret::fromText(u"7K3M-Q2XA-0HTC-9WRE"_s)});
            return prepared;
        });
    }
    JourneyStart start() { return {backend, clipboard, mfa, SessionStrength::Totp}; }
    KioskCrowdSource crowd(const KioskCrowd &shown)
    {
        return [shown](QObject *, const std::function<void(const Result<KioskCrowd> &)> &handler) {
            handler(shown);
        };
    }

    ScriptedBackend backend;
    SecretClipboard clipboard;
    MfaOverview mfa;
};

void verify(PageDriver driver)
{
    QTRY_COMPARE(driver.page(), u"page.verify"_s);
    QVERIFY(driver.type(u"6-digit code"_s, u"123456"_s));
    QVERIFY(driver.press(u"Enter"_s));
}

} // namespace

class RostersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortPinIsRefused();
    void twoPinsThatDifferAreRefused();
    void moreThanOneRosterTakesIsSaid();
    void theSelectedOrEverybodyShown();
    void theRosterIsPrivateAndHasToBeSaved();
    void aRosterThatCannotBeSavedIsKept();
    void theSlipsHaveTheCodes();
    void everyVerdictIsAWord();
    void aConflictIsDecidedByRuleOrByRow();
    void theBundleIsImportedAsDecided();
    void twiceSaysThatNothingWasNew();
    void refusalsOfABundleAreExplained_data();
    void refusalsOfABundleAreExplained();
};

void RostersTest::aShortPinIsRefused()
{
    Stage stage;
    PrepareKioskFlow flow(stage.start(), {{}, {person(u"Ada"_s)}, stage.crowd({}), systemClock()});
    flow.show();
    PageDriver driver(flow);
    QVERIFY(driver.type(u"PIN of the operator"_s, u"12345"_s));
    QVERIFY(driver.type(u"Repeat PIN"_s, u"12345"_s));
    QVERIFY(driver.press(u"Prepare"_s));
    QVERIFY(driver.shows(u"Use 6 or more characters."_s));
    QCOMPARE(stage.backend.asked<PrepareKiosk>(), 0);
}

void RostersTest::twoPinsThatDifferAreRefused()
{
    Stage stage;
    PrepareKioskFlow flow(stage.start(), {{}, {person(u"Ada"_s)}, stage.crowd({}), systemClock()});
    flow.show();
    PageDriver driver(flow);
    QVERIFY(driver.type(u"PIN of the operator"_s, u"123456"_s));
    QVERIFY(driver.type(u"Repeat PIN"_s, u"123457"_s));
    QVERIFY(driver.press(u"Prepare"_s));
    QVERIFY(driver.shows(u"not the same"_s));
    QCOMPARE(driver.page(), u"page.kiosk.prepare"_s);
}

void RostersTest::moreThanOneRosterTakesIsSaid()
{
    Stage stage;
    PrepareKioskFlow flow(stage.start(), {{}, {}, stage.crowd({{person(u"Ada"_s)}, true}), systemClock()});
    flow.show();
    PageDriver driver(flow);
    QVERIFY(driver.shows(u"One roster takes 500 people"_s));
    QVERIFY(!driver.isEnabled(u"Prepare"_s));
}

void RostersTest::theSelectedOrEverybodyShown()
{
    Stage stage;
    PrepareKioskFlow flow(stage.start(), {ScopeId{u"a1"_s},
                                          {person(u"Ada"_s)},
                                          stage.crowd({{person(u"Ada"_s), person(u"Ben"_s)}, false}),
                                          systemClock()});
    flow.show();
    PageDriver driver(flow);
    QVERIFY(driver.button(u"The 1 selected"_s));
    QVERIFY(driver.press(u"Everybody shown: 2"_s));
    QVERIFY(driver.type(u"PIN of the operator"_s, u"478199"_s));
    QVERIFY(driver.type(u"Repeat PIN"_s, u"478199"_s));
    QVERIFY(driver.press(u"Prepare"_s));
    verify(driver);
    QTRY_COMPARE(driver.page(), u"page.kiosk.prepared"_s);
    const auto asked = stage.backend.last<PrepareKiosk>();
    QCOMPARE(asked.account.value, u"a1"_s);
    QCOMPARE(asked.people.size(), 2);
    QCOMPARE(asked.pin.text(), u"478199"_s);
}

void RostersTest::theRosterIsPrivateAndHasToBeSaved()
{
    Stage stage;
    PrepareKioskFlow flow(stage.start(), {{}, {person(u"Ada"_s)}, stage.crowd({}), systemClock()});
    flow.show();
    PageDriver driver(flow);
    const QSignalSpy finished(&flow, &Journey::finished);
    QVERIFY(driver.type(u"PIN of the operator"_s, u"478199"_s));
    QVERIFY(driver.type(u"Repeat PIN"_s, u"478199"_s));
    QVERIFY(driver.press(u"Prepare"_s));
    verify(driver);
    QTRY_COMPARE(driver.page(), u"page.kiosk.prepared"_s);
    QVERIFY(!flow.mayLeave());
    QVERIFY(!driver.isEnabled(u"Finish"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sallyport-roster"_s);
    flow.saveTo(path);
    QVERIFY(flow.mayLeave());
    struct stat info
    {
    };
    QCOMPARE(::stat(qPrintable(path), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0600U);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("roster"));
    QVERIFY(driver.press(u"Finish"_s));
    QCOMPARE(finished.count(), 1);
}

void RostersTest::aRosterThatCannotBeSavedIsKept()
{
    Stage stage;
    PrepareKioskFlow flow(stage.start(), {{}, {person(u"Ada"_s)}, stage.crowd({}), systemClock()});
    flow.show();
    PageDriver driver(flow);
    QVERIFY(driver.type(u"PIN of the operator"_s, u"478199"_s));
    QVERIFY(driver.type(u"Repeat PIN"_s, u"478199"_s));
    QVERIFY(driver.press(u"Prepare"_s));
    verify(driver);
    QTRY_COMPARE(driver.page(), u"page.kiosk.prepared"_s);
    flow.saveTo(u"/nowhere/at/all.sallyport-roster"_s);
    QVERIFY(driver.message().contains(u"could not be saved"_s));
    QVERIFY(!flow.mayLeave());
    QVERIFY(!driver.isEnabled(u"Finish"_s));
}

void RostersTest::theSlipsHaveTheCodes()
{
    const Sheet slip = enrolmentSlip({person(u"Ada"_s), Secret::fromText(u"7K3M-Q2XA-0HTC-9WRE"_s)}, now);
    QCOMPARE(slip.secret.text(), u"7K3M-Q2XA-0HTC-9WRE"_s);
    QCOMPARE(slip.facts.first().value, u"Ada"_s);
    QVERIFY(slip.qr.isEmpty());
    Stage stage;
    PrepareKioskFlow flow(stage.start(), {{}, {person(u"Ada"_s)}, stage.crowd({}), systemClock()});
    flow.show();
    PageDriver driver(flow);
    QVERIFY(driver.type(u"PIN of the operator"_s, u"478199"_s));
    QVERIFY(driver.type(u"Repeat PIN"_s, u"478199"_s));
    QVERIFY(driver.press(u"Prepare"_s));
    verify(driver);
    QTRY_COMPARE(driver.page(), u"page.kiosk.prepared"_s);
    QVERIFY(driver.press(u"Print slips…"_s));
    QPointer<PrintCentre> centre = flow.findChild<PrintCentre *>();
    QVERIFY(centre && centre->isVisible());
    const QTemporaryDir folder;
    centre->savePdf(folder.filePath(u"slips.pdf"_s));
    QTRY_VERIFY(QFile::exists(folder.filePath(u"slips.pdf"_s)));
    QCOMPARE(stage.backend.asked<GetSlips>(), 0); // they were audited when they were made
    flow.hide();
    QTRY_VERIFY(!centre);
}

void RostersTest::everyVerdictIsAWord()
{
    FindingTable table;
    const QAbstractItemModelTester tester(&table);
    table.take(oneOfEach());
    QStringList words;
    for (int row = 0; row < table.rowCount(); ++row)
        words.append(table.index(row, static_cast<int>(FindingTable::Column::Verdict)).data().toString());
    QCOMPARE(words,
             (QStringList{u"New"_s, u"Already here"_s, u"Conflict"_s, u"Conflict"_s, u"Out of date"_s}));
    QCOMPARE(table.index(4, static_cast<int>(FindingTable::Column::Decision)).data().toString(),
             u"Changed at home since"_s);
    QCOMPARE(table.toImport(), 1);
}

void RostersTest::aConflictIsDecidedByRuleOrByRow()
{
    FindingTable table;
    const QAbstractItemModelTester tester(&table);
    table.take(oneOfEach());
    const int column = static_cast<int>(FindingTable::Column::Decision);
    QVERIFY(!table.index(0, column).data(Qt::CheckStateRole).isValid());
    QVERIFY(!table.setData(table.index(4, column), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(table.index(2, column).data().toString(), u"Keep home's"_s);
    table.setRule(KioskConflictRule::TakeKiosk);
    QCOMPARE(table.index(2, column).data().toString(), u"Take the kiosk's"_s);
    QCOMPARE(table.toImport(), 3);
    QVERIFY(table.setData(table.index(3, column), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(table.toImport(), 2);
    const QList<KioskDecision> decisions = table.decisions();
    QCOMPARE(decisions.size(), 2);
    QVERIFY(decisions.first().rule == KioskConflictRule::TakeKiosk);
    QVERIFY(decisions.last().rule == KioskConflictRule::KeepHome);
}

void RostersTest::theBundleIsImportedAsDecided()
{
    Stage stage;
    stage.backend.on<RehearseKioskImport>(
        [](const RehearseKioskImport &) -> Result<QList<KioskFinding>> { return oneOfEach(); });
    stage.backend.on<ImportKioskBundle>([](const ImportKioskBundle &) -> Result<QList<KioskResult>> {
        const QList<KioskFinding> findings = oneOfEach();
        return QList<KioskResult>{{findings.at(0), KioskOutcome::Imported},
                                  {findings.at(1), KioskOutcome::AlreadyThere},
                                  {findings.at(2), KioskOutcome::Imported},
                                  {findings.at(3), KioskOutcome::Imported},
                                  {findings.at(4), KioskOutcome::Refused}};
    });
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.sallyport-bundle"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("sealed") == 6);
    file.close();
    ImportKioskFlow flow(stage.start());
    flow.resize(1000, 700);
    flow.show();
    PageDriver driver(flow);
    const QSignalSpy finished(&flow, &Journey::finished);
    flow.readFile(file.fileName());
    QTRY_COMPARE(driver.page(), u"page.kiosk.findings"_s);
    QCOMPARE(stage.backend.last<RehearseKioskImport>().bundle, QByteArray("sealed"));
    QVERIFY(driver.shows(u"1 new"_s) && driver.shows(u"2 in conflict"_s) && driver.shows(u"1 out of date"_s));
    QVERIFY(driver.press(u"Take the kiosk's"_s));
    QVERIFY(driver.press(u"Import 3 people"_s));
    verify(driver);
    QTRY_COMPARE(driver.page(), u"page.kiosk.imported"_s);
    const auto asked = stage.backend.last<ImportKioskBundle>();
    QCOMPARE(asked.bundle, QByteArray("sealed"));
    QCOMPARE(asked.decisions.size(), 2);
    QVERIFY(driver.message().contains(u"3 people were imported"_s));
    QVERIFY(driver.shows(u"1 were not imported"_s) || driver.shows(u"not imported; the table"_s));
    QVERIFY(driver.press(u"Finish"_s));
    QCOMPARE(finished.count(), 1);
}

void RostersTest::twiceSaysThatNothingWasNew()
{
    Stage stage;
    stage.backend.on<RehearseKioskImport>([](const RehearseKioskImport &) -> Result<QList<KioskFinding>> {
        return QList{finding(u"Ada"_s, KioskVerdict::Same)};
    });
    stage.backend.on<ImportKioskBundle>([](const ImportKioskBundle &) -> Result<QList<KioskResult>> {
        return QList<KioskResult>{{finding(u"Ada"_s, KioskVerdict::Same), KioskOutcome::AlreadyThere}};
    });
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.sallyport-bundle"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ImportKioskFlow flow(stage.start());
    flow.show();
    PageDriver driver(flow);
    flow.readFile(file.fileName());
    QTRY_COMPARE(driver.page(), u"page.kiosk.findings"_s);
    QVERIFY(driver.message().contains(u"Nothing in this bundle is new."_s));
    QVERIFY(driver.press(u"Import"_s));
    verify(driver);
    QTRY_COMPARE(driver.page(), u"page.kiosk.imported"_s);
    QVERIFY(driver.message().contains(u"Nothing was new"_s));
}

void RostersTest::refusalsOfABundleAreExplained_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("damaged") << ErrorCode::Invalid << u"damaged"_s;
    QTest::newRow("of another store") << ErrorCode::NotFound << u"does not belong here"_s;
    QTest::newRow("too old") << ErrorCode::Conflict << u"7 days"_s;
}

void RostersTest::refusalsOfABundleAreExplained()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, said);
    Stage stage;
    stage.backend.on<RehearseKioskImport>(
        [code](const RehearseKioskImport &) -> Result<QList<KioskFinding>> { return failure(code); });
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.sallyport-bundle"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ImportKioskFlow flow(stage.start());
    flow.show();
    PageDriver driver(flow);
    flow.readFile(file.fileName());
    QTRY_VERIFY2(driver.message().contains(said), qPrintable(driver.message()));
    QCOMPARE(driver.page(), u"page.kiosk.import"_s);
    flow.readFile(u"/nowhere.sallyport-bundle"_s);
    QVERIFY(!driver.message().contains(said));
    QVERIFY(!driver.message().isEmpty());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme(application, ThemeChoice::Light);
    RostersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "rosterstest.moc"
