// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include "core/otp/base32.h"
#include "core/otp/keyuri.h"
#include "core/store/persons.h"
#include "core/store/workplaces.h"

#include <QFile>
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

/// A reseller with an owner who has MFA and is signed in, four admins, one of whom signs in elsewhere, and
/// another reseller's; and an account of the reseller with somebody in every role.
struct Office : StoreRig
{
    Workplace northwind = addReseller(u"Northwind"_s, Role::ResellerOwner);
    Workplace tailspin = addReseller(u"Tailspin"_s, Role::ResellerAdmin);
    Workplace contoso = addAccount(u"Contoso"_s, false, Role::Owner, northwind.scope);
    Workplace other = addAccount(u"Other"_s, false, Role::Owner, tailspin.scope);
    Person rita = addPerson(u"rita@northwind.example"_s, {northwind});
    Person nora = addPerson(u"nora@northwind.example"_s, {northwind});
    Person mara = addPerson(u"mara@northwind.example"_s, {with(northwind, Role::ResellerAdmin)});
    Person anders = addPerson(u"anders@northwind.example"_s, {with(northwind, Role::ResellerAdmin)});
    Person sofia = addPerson(u"sofia@northwind.example"_s, {with(northwind, Role::ResellerAdmin)}, false,
                             SignInMethod::Sso);
    Person tom = addPerson(u"tom@tailspin.example"_s, {tailspin});
    Person jonas = addPerson(u"jonas@contoso.example"_s, {with(contoso, Role::TeamAdmin)});
    Person aiko = addPerson(u"aiko@contoso.example"_s, {with(contoso, Role::ServiceDesk)});
    Person ben = addPerson(u"ben@contoso.example"_s, {with(contoso, Role::Member)});
    Person dora = addPerson(u"dora@contoso.example"_s, {with(contoso, Role::Member)});
    Person foreign = addPerson(u"foreign@other.example"_s, {with(other, Role::Member)});

    Office()
    {
        activate(rita, northwind);
        become(rita);
    }
    void become(const Person &person)
    {
        credentials = {};
        passStep();
        signInWithCode(person, code(person));
        m_who = person;
    }
    void verify() { QVERIFY(prove(m_who)); }
    void enable(const QList<Person> &admins)
    {
        QList<PersonId> ids;
        for (const Person &admin : admins)
            ids.append(admin.id);
        QVERIFY(call(EnableAdminMfa{ids}));
    }
    Result<QList<QrSheet>> sheets(const QList<PersonId> &admins)
    {
        verify();
        return call(GetQrSheets{admins});
    }
    qint64 views() { return count(u"audit_events where action = 'sheet.view'"_s); }
    qint64 slips() { return count(u"audit_events where action = 'slip.print'"_s); }

private:
    Person m_who;
};

Secret keyOf(const QrSheet &sheet)
{
    const auto uri = parseUri(sheet.uri());
    return uri ? Secret::fromText(base32Encode(uri->key.view())) : Secret();
}

/// Pieces of memory that this process has from the kernel.
qsizetype mappings()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) ? maps.readAll().count('\n') : 0;
}

} // namespace

class SheetRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sheetsNeedAFreshCodeAndOwnMfa();
    void whoHasNothingToHandOverIsNamedAndNobodyIsPrinted();
    void nobodyGetsTheirOwnAnEqualsOrAnotherTenants();
    void thereIsALimit();
    void adminsGetNoSheets();
    void aSheetHoldsWhatTheLinkShows();
    void everyViewIsAuditedWithItsName();
    void aSecretTheAdminMadeIsReplaced();
    void slipsAreForThoseOneAdministers();
    void slipsHoldNoSecretAndAreAudited();
    void tenThousandFitIntoMemory();
};

void SheetRuleTest::sheetsNeedAFreshCodeAndOwnMfa()
{
    Office office;
    office.enable({office.mara});
    QCOMPARE(codeOf(office.call(GetQrSheets{{office.mara.id}})), ErrorCode::ProofRequired);
    QVERIFY(office.sheets({office.mara.id}));
    QCOMPARE(codeOf(office.call(GetQrSheets{{office.mara.id}})), ErrorCode::ProofRequired); // each proof once

    office.credentials = {};
    QVERIFY(office.signIn(office.nora));
    QCOMPARE(codeOf(office.call(GetQrSheets{{office.mara.id}})), ErrorCode::OwnMfaRequired);
    QCOMPARE(office.views(), 1);
}

void SheetRuleTest::whoHasNothingToHandOverIsNamedAndNobodyIsPrinted()
{
    Office office;
    office.enable({office.mara});
    const auto off = office.sheets({office.mara.id, office.anders.id});
    QCOMPARE(codeOf(off), ErrorCode::Conflict);
    QCOMPARE(off.error().fields, QStringList{office.anders.id.value});
    const auto sso = office.sheets({office.mara.id, office.sofia.id});
    QCOMPARE(codeOf(sso), ErrorCode::Conflict);
    QCOMPARE(sso.error().fields, QStringList{office.sofia.id.value});
    office.activate(office.anders, office.northwind);
    office.enable({office.anders});
    QCOMPARE(codeOf(office.sheets({office.anders.id})), ErrorCode::Conflict); // never what is Active (R15)
    QCOMPARE(office.views(), 0);
    QVERIFY(office.auditHolds());
}

void SheetRuleTest::nobodyGetsTheirOwnAnEqualsOrAnotherTenants()
{
    Office office;
    office.enable({office.mara});
    QCOMPARE(codeOf(office.sheets({office.mara.id, office.rita.id})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(office.sheets({office.nora.id})), ErrorCode::Forbidden);
    const auto foreign = office.sheets({office.mara.id, office.tom.id});
    const auto missing = office.sheets({office.mara.id, PersonId{u"missing"_s}});
    QCOMPARE(codeOf(foreign), ErrorCode::NotFound);
    QVERIFY(foreign.error() == missing.error());                           // exactly alike
    QCOMPARE(codeOf(office.sheets({office.ben.id})), ErrorCode::NotFound); // no admin
    QCOMPARE(office.views(), 0);
}

void SheetRuleTest::thereIsALimit()
{
    Office office;
    const auto none = office.sheets({});
    QCOMPARE(codeOf(none), ErrorCode::Invalid);
    QCOMPARE(none.error().fields, QStringList{u"admins"_s});
    QCOMPARE(codeOf(office.sheets(QList<PersonId>(maximumSheets + 1, office.mara.id))), ErrorCode::Invalid);
    const auto noSlip = office.call(GetSlips{});
    QCOMPARE(codeOf(noSlip), ErrorCode::Invalid);
    QCOMPARE(noSlip.error().fields, QStringList{u"people"_s});
}

void SheetRuleTest::adminsGetNoSheets()
{
    Office office;
    office.enable({office.mara});
    office.activate(office.anders, office.northwind);
    office.become(office.anders);
    QCOMPARE(codeOf(office.sheets({office.mara.id})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(office.call(GetSlips{.account = {}, .people = {office.mara.id}})), ErrorCode::Forbidden);
}

void SheetRuleTest::aSheetHoldsWhatTheLinkShows()
{
    Office office;
    office.enable({office.mara, office.anders});
    const auto sheets = office.sheets({office.anders.id, office.mara.id, office.anders.id});
    QCOMPARE(sheets->size(), 2); // everybody once
    QVERIFY(sheets->at(0).person == office.anders);
    QVERIFY(sheets->at(1).person == office.mara);
    QCOMPARE(sheets->at(1).issuer, u"Northwind"_s);
    office.verify();
    const auto link = office.call(LinkToQr{office.mara.id});
    QVERIFY(sheets->at(1).uri() == link->uri);
    QVERIFY(!(sheets->at(0).uri() == link->uri));
    // And it can be proved.
    QVERIFY(office.call(ConfirmHandOver{office.mara.id, office.codeOf(keyOf(sheets->at(1)))}));
}

void SheetRuleTest::everyViewIsAuditedWithItsName()
{
    Office office;
    office.enable({office.mara, office.anders});
    QVERIFY(office.sheets({office.mara.id, office.anders.id}));
    for (const Person &admin : {office.mara, office.anders})
        QVERIFY(office.auditOf(admin).contains(u"sheet.view ok"_s));
    QCOMPARE(office.count(u"audit_events where action = 'sheet.view' and actor = '%1' and scope = '%2'"_s.arg(
                 office.rita.id.value, office.northwind.scope.value)),
             2);
    QVERIFY(office.auditHolds());
}

void SheetRuleTest::aSecretTheAdminMadeIsReplaced()
{
    Office office;
    const Credentials rita = office.credentials;
    office.credentials = {};
    QVERIFY(office.signIn(office.mara));
    QVERIFY(office.call(EnableMfa{}));
    const auto own = office.call(ShowPendingSetup{});
    office.credentials = rita;
    office.enable({office.mara});
    QVERIFY(!(office.sheets({office.mara.id})->at(0).uri() == own->uri));
}

void SheetRuleTest::slipsAreForThoseOneAdministers()
{
    Office office;
    const auto ask = [&](const ScopeId &account, const QList<PersonId> &people) {
        return codeOf(office.call(GetSlips{account, people}));
    };
    const ScopeId contoso = office.contoso.scope;
    QCOMPARE(ask({}, {office.mara.id, office.anders.id}), ErrorCode::Cancelled);
    QCOMPARE(ask({}, {office.mara.id, office.nora.id}), ErrorCode::Forbidden);
    QCOMPARE(ask({}, {office.tom.id}), ErrorCode::NotFound);
    QCOMPARE(ask(contoso, {office.jonas.id, office.ben.id}), ErrorCode::Cancelled);
    QCOMPARE(ask(contoso, {office.mara.id}), ErrorCode::NotFound);
    QCOMPARE(ask(office.other.scope, {office.foreign.id}), ErrorCode::NotFound);
    QCOMPARE(ask({u"missing"_s}, {office.foreign.id}), ErrorCode::NotFound);
    const qint64 before = office.slips();

    office.activate(office.aiko, office.contoso);
    office.become(office.aiko); // Service desk: members, nobody else
    QCOMPARE(ask(contoso, {office.ben.id, office.dora.id}), ErrorCode::Cancelled);
    QCOMPARE(ask(contoso, {office.ben.id, office.jonas.id}), ErrorCode::Forbidden);
    QCOMPARE(ask(contoso, {office.aiko.id}), ErrorCode::Forbidden);
    QCOMPARE(ask({}, {office.ben.id}), ErrorCode::Forbidden);
    QCOMPARE(office.slips(), before + 2); // those that were refused are not there

    office.activate(office.ben, office.contoso);
    office.become(office.ben);
    QCOMPARE(ask(contoso, {office.dora.id}), ErrorCode::Forbidden);
    QCOMPARE(codeOf(office.sheets({office.dora.id})), ErrorCode::Forbidden);
}

void SheetRuleTest::slipsHoldNoSecretAndAreAudited()
{
    Office office;
    const auto people = office.call(GetSlips{office.contoso.scope, {office.dora.id, office.ben.id}});
    QCOMPARE(*people, (QList<Person>{office.dora, office.ben}));
    QVERIFY(office.auditOf(office.dora).contains(u"slip.print ok"_s));
    QCOMPARE(office.count(u"audit_events where action = 'slip.print' and scope = '%1'"_s.arg(
                 office.contoso.scope.value)),
             2);
}

void SheetRuleTest::tenThousandFitIntoMemory()
{
    Office office;
    const Workplace workplace = with(office.northwind, Role::ResellerAdmin);
    QList<PersonId> ids;
    const auto made = office.database().transaction([&]() -> Result<void> {
        for (int i = 0; i < maximumSheets; ++i) {
            const QString name = u"many%1"_s.arg(i);
            const Person person{.id = {name}, .name = name, .email = name + u"@northwind.example"_s};
            insertPerson(office.database(), {.person = person, .passwordHash = {}, .createdAt = office.now});
            insertMembership(office.database(), person.id, workplace, office.now, true);
            ids.append(person.id);
        }
        return {};
    });
    QVERIFY(made);
    const qsizetype before = mappings();
    const auto sheets = office.sheets(ids); // makes the secrets, too
    QVERIFY(sheets);
    QCOMPARE(sheets->size(), ids.size());
    // A process has 65,530 mappings; a Secret of its own takes four.
    QVERIFY2(mappings() - before < 2'000, qPrintable(QString::number(mappings() - before)));
    QVERIFY(!keyOf(sheets->constLast()).isEmpty());
    QCOMPARE(office.views(), qint64(ids.size()));
}

QTEST_GUILESS_MAIN(SheetRuleTest)
#include "sheetruletest.moc"
