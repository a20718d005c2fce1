// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/home.h"

#include "core/keeping/storecheck.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

/// "Prepare kiosk…": who may, for whom, and what leaves the house.
class PreparingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRosterHoldsThePeopleInTheirOrderAndEverybodyOnce();
    void neverForOneselfForEqualsOrForThoseAbove();
    void anotherTenantsPeopleAreLikeMissing();
    void membersPrepareNothing();
    void adminsArePreparedByThoseAboveThem();
    void whoSignsInBySsoIsNamed();
    void aPinIsLongEnough();
    void noticesOfItAreInTheLog();
    void whatHomeKeepsIsSealedAndChecked();
};

void PreparingTest::theRosterHoldsThePeopleInTheirOrderAndEverybodyOnce()
{
    Home home;
    const auto prepared = home.prepare({home.cyd.id, home.ann.id, home.cyd.id});
    QVERIFY(prepared);
    QCOMPARE(prepared->expiresAt, home.now + kioskRosterLife);
    QCOMPARE(prepared->slips.size(), 2);
    QCOMPARE(prepared->slips.at(0).person, home.cyd);
    QCOMPARE(prepared->slips.at(1).person, home.ann);
    QVERIFY(!(prepared->slips.at(0).code == prepared->slips.at(1).code));
    const auto open = openRoster(prepared->file, *rosterPinKey(prepared->file, Home::pin()));
    QVERIFY(open);
    QCOMPARE(open->roster.tenant, home.contoso.scope);
    QCOMPARE(open->roster.tenantName, u"Contoso"_s);
    QCOMPARE(open->roster.people.at(1).person, home.ann);
    QCOMPARE(open->roster.people.at(1).codeHash,
             codeHash(*normalisedBackupCode(prepared->slips.at(1).code.text()), open->roster.codeSalt));
}

void PreparingTest::neverForOneselfForEqualsOrForThoseAbove()
{
    Home home;
    QCOMPARE(codeOf(home.prepare({home.ann.id, home.olga.id})), ErrorCode::Forbidden); // oneself
    home.become(home.tara);
    QVERIFY(home.prepare({home.ann.id}));
    QCOMPARE(codeOf(home.prepare({home.olga.id})), ErrorCode::Forbidden); // above
    const Person toni = home.addPerson(u"toni@contoso.example"_s, {in(home.contoso, Role::TeamAdmin)});
    QCOMPARE(codeOf(home.prepare({home.ann.id, toni.id})), ErrorCode::Forbidden); // an equal
    QCOMPARE(home.count(u"kiosk_rosters"_s), 1);                                  // all or nothing
}

void PreparingTest::anotherTenantsPeopleAreLikeMissing()
{
    Home home;
    QCOMPARE(codeOf(home.prepare({home.ann.id, home.otto.id})), ErrorCode::NotFound);
    home.verify();
    QCOMPARE(codeOf(home.call(PrepareKiosk{home.fabrikam.scope, {home.otto.id}, Home::pin()})),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(home.prepare({{u"nobody"_s}})), ErrorCode::NotFound);
}

void PreparingTest::membersPrepareNothing()
{
    Home home;
    home.activate(home.ann, home.contoso);
    home.become(home.ann);
    QCOMPARE(codeOf(home.prepare({home.ben.id})), ErrorCode::Forbidden);
    home.verify();
    QCOMPARE(codeOf(home.call(PrepareKiosk{{}, {home.adam.id}, Home::pin()})), ErrorCode::Forbidden);
}

void PreparingTest::adminsArePreparedByThoseAboveThem()
{
    Home home;
    home.become(home.rita);
    home.verify();
    const auto prepared = home.call(PrepareKiosk{{}, {home.adam.id}, Home::pin()});
    QVERIFY(prepared);
    const auto open = openRoster(prepared->file, *rosterPinKey(prepared->file, Home::pin()));
    QCOMPARE(open->roster.tenant, home.north.scope);
    home.verify();
    QCOMPARE(codeOf(home.call(PrepareKiosk{{}, {home.rita.id}, Home::pin()})), ErrorCode::Forbidden);
    home.become(home.olga);
    home.verify();
    QCOMPARE(codeOf(home.call(PrepareKiosk{{}, {home.adam.id}, Home::pin()})), ErrorCode::Forbidden);
}

void PreparingTest::whoSignsInBySsoIsNamed()
{
    Home home;
    const Person sam = home.addPerson(u"sam@contoso.example"_s, {home.contoso}, false, SignInMethod::Sso);
    const auto refused = home.prepare({home.ann.id, sam.id});
    QCOMPARE(codeOf(refused), ErrorCode::Conflict);
    QCOMPARE(refused.error().fields, QStringList{sam.id.value});
}

void PreparingTest::aPinIsLongEnough()
{
    Home home;
    for (const QString &pin : {QString(), u"12345"_s, QString(65, u'1')}) {
        home.verify();
        const auto refused =
            home.call(PrepareKiosk{home.contoso.scope, {home.ann.id}, Secret::fromText(pin)});
        QCOMPARE(codeOf(refused), ErrorCode::Invalid);
        QCOMPARE(refused.error().fields, QStringList{u"pin"_s});
    }
    const auto nobody = home.prepare({});
    QCOMPARE(codeOf(nobody), ErrorCode::Invalid);
    QCOMPARE(nobody.error().fields, QStringList{u"people"_s});
}

void PreparingTest::noticesOfItAreInTheLog()
{
    Home home;
    QVERIFY(home.prepare({home.ann.id}));
    QVERIFY(home.auditOf(home.ann).last().startsWith(u"kiosk.prepare ok "_s));
    QVERIFY(home.auditHolds());
}

void PreparingTest::whatHomeKeepsIsSealedAndChecked()
{
    Home home;
    const StoreCheck before = *checkStore(home.context());
    QVERIFY(home.prepare({home.ann.id}));
    StoreCheck check = *checkStore(home.context());
    QCOMPARE(check.secrets, before.secrets + 1);
    QVERIFY(check.isGood());
    // A sealed key that is moved to another row opens nowhere.
    QVERIFY(home.prepare({home.ben.id}));
    home.sql(
        u"update kiosk_rosters set sealed_key = (select sealed_key from kiosk_rosters order by id limit 1)"_s);
    check = *checkStore(home.context());
    QCOMPARE(check.secrets - check.opened, 1);
}

QTEST_APPLESS_MAIN(PreparingTest)
#include "preparingtest.moc"
