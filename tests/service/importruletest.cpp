// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

Workplace in(Workplace workplace, Role role)
{
    workplace.role = role;
    return workplace;
}

/// An account and its neighbour, both of one reseller. The owner is signed in.
struct Team : StoreRig
{
    Workplace northwind = addReseller(u"Northwind"_s, Role::ResellerOwner);
    Workplace contoso = addAccount(u"Contoso"_s, false, Role::Owner, northwind.scope);
    Workplace fabrikam = addAccount(u"Fabrikam"_s, false, Role::Owner, northwind.scope);
    Workplace foreign = addAccount(u"Foreign"_s, false, Role::Owner);
    Person rita = addPerson(u"rita@northwind.example"_s, {northwind});
    Person olga = addPerson(u"olga@contoso.example"_s, {contoso});
    Person jonas = addPerson(u"jonas@contoso.example"_s, {in(contoso, Role::TeamAdmin)});
    Person aiko = addPerson(u"aiko@contoso.example"_s, {in(contoso, Role::ServiceDesk)});
    Person ben = addPerson(u"ben@contoso.example"_s, {in(contoso, Role::Member)});
    Person fay = addPerson(u"fay@fabrikam.example"_s, {in(fabrikam, Role::Member)});

    Team() { become(olga); }
    void become(const Person &person)
    {
        credentials = {};
        signIn(person);
    }
    QList<ImportFinding> rehearse(const QList<NewMember> &rows, const ScopeId &account)
    {
        const auto findings = call(RehearseMemberImport{account, rows});
        return findings ? *findings : QList<ImportFinding>();
    }
    QList<ImportVerdict> verdicts(const QList<NewMember> &rows) { return verdicts(rows, contoso.scope); }
    QList<ImportVerdict> verdicts(const QList<NewMember> &rows, const ScopeId &account)
    {
        QList<ImportVerdict> list;
        for (const ImportFinding &finding : rehearse(rows, account))
            list.append(finding.verdict);
        return list;
    }
    QStringList everything()
    {
        return rowsOf(
            {u"persons"_s, u"memberships"_s, u"adoption"_s, u"one_time_codes"_s, u"audit_events"_s});
    }
};

NewMember member(const QString &email, Role role = Role::Member)
{
    return {email.section(u'@', 0, 0), email, role, SignInMethod::Password};
}

QList<NewMember> crowd(int size)
{
    QList<NewMember> rows;
    for (int number = 0; number < size; ++number)
        rows.append({u"Person %1"_s.arg(number), u"person%1@contoso.example"_s.arg(number), Role::Member,
                     SignInMethod::Password});
    return rows;
}

/// Of the memory of this process; 0 where the system does not tell.
qsizetype mappings()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) ? maps.readAll().count('\n') : 0;
}

} // namespace

class ImportRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileWithNobodyOrTooManyIsRefused();
    void anotherTenantAnswersAsOneThatIsMissing();
    void onlyThoseWhoAddMembersImport();
    void eachRowHasItsVerdict();
    void oddTextIsNotAcceptable_data();
    void oddTextIsNotAcceptable();
    void rolesAreGivenBelowOnesOwnOnly();
    void anAccountGetsOneOwner();
    void theRehearsalChangesNothing();
    void oneBadRowChangesNothing_data();
    void oneBadRowChangesNothing();
    void whatHasChangedSinceTheRehearsalIsFound();
    void whoIsAddedIsInvitedAndRecorded();
    void whoIsInvitedElsewhereIsNotInvitedHere();
    void tenThousandAreAddedInSeconds();
};

void ImportRuleTest::aFileWithNobodyOrTooManyIsRefused()
{
    Team team;
    const QStringList before = team.everything();
    for (const QList<NewMember> &rows : {QList<NewMember>(), crowd(maximumImport + 1)}) {
        QCOMPARE(codeOf(team.call(RehearseMemberImport{team.contoso.scope, rows})), ErrorCode::Invalid);
        const auto imported = team.call(ImportMembers{team.contoso.scope, rows});
        QCOMPARE(codeOf(imported), ErrorCode::Invalid);
        QCOMPARE(imported.error().fields, QStringList{u"rows"_s});
    }
    QCOMPARE(team.everything(), before);
}

void ImportRuleTest::anotherTenantAnswersAsOneThatIsMissing()
{
    Team team;
    const QStringList before = team.everything();
    const QList<NewMember> rows{member(u"new@contoso.example"_s)};
    const ScopeId missing{u"missing"_s};
    for (const ScopeId &scope : {team.fabrikam.scope, team.foreign.scope, missing}) {
        const auto rehearsed = team.call(RehearseMemberImport{scope, rows});
        const auto imported = team.call(ImportMembers{scope, rows});
        QVERIFY(!rehearsed && !imported);
        QCOMPARE(rehearsed.error(), (Error{ErrorCode::NotFound, {}, {}, {}}));
        QCOMPARE(imported.error(), (Error{ErrorCode::NotFound, {}, {}, {}}));
    }
    QCOMPARE(team.everything(), before);
    team.become(team.rita); // reaches both of her accounts, not the third
    QCOMPARE(team.verdicts(rows, team.fabrikam.scope), QList{ImportVerdict::Add});
    QCOMPARE(codeOf(team.call(ImportMembers{team.foreign.scope, rows})), ErrorCode::NotFound);
}

void ImportRuleTest::onlyThoseWhoAddMembersImport()
{
    Team team;
    const QList<NewMember> rows{member(u"new@contoso.example"_s)};
    for (const Person &person : {team.aiko, team.ben}) {
        team.become(person);
        const QStringList before = team.everything();
        QCOMPARE(codeOf(team.call(RehearseMemberImport{team.contoso.scope, rows})), ErrorCode::Forbidden);
        QCOMPARE(codeOf(team.call(ImportMembers{team.contoso.scope, rows})), ErrorCode::Forbidden);
        QCOMPARE(team.everything(), before);
    }
    for (const Person &person : {team.jonas, team.olga, team.rita}) {
        team.become(person);
        QCOMPARE(team.verdicts(rows), QList{ImportVerdict::Add});
    }
}

void ImportRuleTest::eachRowHasItsVerdict()
{
    Team team;
    const auto findings = team.rehearse({member(u"eve@contoso.example"_s),
                                         member(u"FAY@fabrikam.example"_s),
                                         member(u"Ben@Contoso.example"_s),
                                         member(u" EVE@contoso.example "_s),
                                         {u""_s, u"nowhere"_s, Role::Member, SignInMethod::Password}},
                                        team.contoso.scope);
    QCOMPARE(findings.size(), 5);
    QCOMPARE(findings.at(0).verdict, ImportVerdict::Add);
    QCOMPARE(findings.at(1).verdict, ImportVerdict::AddRole);
    QCOMPARE(findings.at(2).verdict, ImportVerdict::AlreadyMember);
    QCOMPARE(findings.at(3).verdict, ImportVerdict::Twice);
    QCOMPARE(findings.at(4).verdict, ImportVerdict::Unacceptable);
    QCOMPARE(findings.at(4).fields, (QStringList{u"name"_s, u"email"_s}));
    for (const ImportFinding &finding : findings)
        QCOMPARE(finding.isAccepted(), &finding - findings.data() < 2);
}

void ImportRuleTest::oddTextIsNotAcceptable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QStringList>("fields");
    const QString good = u"ada@contoso.example"_s;
    QTest::newRow("right-to-left override") << u"\u202eecila"_s << good << QStringList{u"name"_s};
    QTest::newRow("zero width") << u"Al\u200bice"_s << good << QStringList{u"name"_s};
    QTest::newRow("two lines") << u"Ada\nLovelace"_s << good << QStringList{u"name"_s};
    QTest::newRow("201 characters") << QString(201, u'x') << good << QStringList{u"name"_s};
    QTest::newRow("zero width in the address")
        << u"Ada"_s << u"ad\u200ba@contoso.example"_s << QStringList{u"email"_s};
    QTest::newRow("320 characters") << u"Ada"_s
                                    << QString(64, u'a') + u'@' + QString(247, u'b') + u".example"_s
                                    << QStringList{u"email"_s};
    QTest::newRow("two addresses") << u"Ada"_s << u"a@x.example\nb@x.example"_s << QStringList{u"email"_s};
}

void ImportRuleTest::oddTextIsNotAcceptable()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    Team team;
    const auto findings =
        team.rehearse({{name, email, Role::Member, SignInMethod::Password}}, team.contoso.scope);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().verdict, ImportVerdict::Unacceptable);
    QTEST(findings.first().fields, "fields");
}

void ImportRuleTest::rolesAreGivenBelowOnesOwnOnly()
{
    using enum ImportVerdict;
    Team team;
    const QList<NewMember> rows{
        member(u"a@x.example"_s, Role::Member),        member(u"b@x.example"_s, Role::ServiceDesk),
        member(u"c@x.example"_s, Role::TeamAdmin),     member(u"d@x.example"_s, Role::Owner),
        member(u"e@x.example"_s, Role::ResellerAdmin), member(u"f@x.example"_s, Role::SystemAdministrator)};
    QCOMPARE(team.verdicts(rows), (QList{Add, Add, Add, RoleForbidden, RoleForbidden, RoleForbidden}));
    team.become(team.jonas);
    QCOMPARE(team.verdicts(rows),
             (QList{Add, Add, RoleForbidden, RoleForbidden, RoleForbidden, RoleForbidden}));
}

void ImportRuleTest::anAccountGetsOneOwner()
{
    using enum ImportVerdict;
    Team team;
    team.become(team.rita);
    const QList<NewMember> rows{member(u"a@x.example"_s, Role::Owner), member(u"b@x.example"_s, Role::Owner)};
    QCOMPARE(team.verdicts(rows), (QList{RoleForbidden, RoleForbidden})); // Olga is
    QCOMPARE(team.verdicts(rows, team.fabrikam.scope), (QList{Add, RoleForbidden}));
    const QStringList before = team.everything();
    const auto imported = team.call(ImportMembers{team.fabrikam.scope, rows});
    QCOMPARE(codeOf(imported), ErrorCode::Conflict);
    QCOMPARE(imported.error().fields, QStringList{u"1"_s});
    QCOMPARE(team.everything(), before);
    QVERIFY(team.call(ImportMembers{team.fabrikam.scope, rows.first(1)}));
}

void ImportRuleTest::theRehearsalChangesNothing()
{
    Team team;
    const QStringList before = team.everything();
    QCOMPARE(team.verdicts(crowd(100)).count(ImportVerdict::Add), 100);
    QCOMPARE(team.everything(), before);
}

void ImportRuleTest::oneBadRowChangesNothing_data()
{
    QTest::addColumn<NewMember>("bad");
    QTest::newRow("no address") << member(u"nowhere"_s);
    QTest::newRow("no name") << NewMember{u" "_s, u"eve@contoso.example"_s};
    QTest::newRow("is a member") << member(u"ben@contoso.example"_s);
    QTest::newRow("twice") << member(u"PERSON7@contoso.example"_s);
    QTest::newRow("too powerful") << member(u"eve@contoso.example"_s, Role::Owner);
}

void ImportRuleTest::oneBadRowChangesNothing()
{
    QFETCH(NewMember, bad);
    Team team;
    QList<NewMember> rows = crowd(200);
    rows.insert(150, bad);
    const QStringList before = team.everything();
    const auto imported = team.call(ImportMembers{team.contoso.scope, rows});
    QCOMPARE(codeOf(imported), ErrorCode::Conflict);
    QCOMPARE(imported.error().fields, QStringList{u"150"_s});
    QCOMPARE(team.everything(), before);
    QVERIFY(team.auditHolds());
    rows.removeAt(150); // it was that row alone
    QCOMPARE(team.call(ImportMembers{team.contoso.scope, rows})->added, 200);
}

void ImportRuleTest::whatHasChangedSinceTheRehearsalIsFound()
{
    Team team;
    const QList<NewMember> rows{member(u"eve@contoso.example"_s), member(u"ida@contoso.example"_s)};
    QCOMPARE(team.verdicts(rows).count(ImportVerdict::Add), 2);
    QVERIFY(team.call(AddMember{team.contoso.scope, u"Ida"_s, u"ida@contoso.example"_s}));
    const QStringList before = team.everything();
    const auto imported = team.call(ImportMembers{team.contoso.scope, rows});
    QCOMPARE(codeOf(imported), ErrorCode::Conflict);
    QCOMPARE(imported.error().fields, QStringList{u"1"_s});
    QCOMPARE(team.everything(), before);
}

void ImportRuleTest::whoIsAddedIsInvitedAndRecorded()
{
    Team team;
    const qint64 events = team.count(u"audit_events"_s);
    NewMember sso = member(u"sam@contoso.example"_s);
    sso.signInMethod = SignInMethod::Sso;
    const auto imported =
        team.call(ImportMembers{team.contoso.scope,
                                {member(u"eve@contoso.example"_s, Role::TeamAdmin), sso,
                                 member(team.fay.email), member(u"ida@contoso.example"_s)}});
    QVERIFY(imported);
    QCOMPARE(imported->added, 4);
    QCOMPARE(imported->invitations.size(), 2); // Sam signs in elsewhere, Fay has a password
    QCOMPARE(imported->invitations.at(0).email, u"eve@contoso.example"_s);
    QCOMPARE(imported->invitations.at(1).email, u"ida@contoso.example"_s);
    QCOMPARE(team.call(ListMembers{team.contoso.scope, {}})->total, 8);
    QCOMPARE(team.count(u"audit_events"_s), events + 5);
    QCOMPARE(team.auditOf(team.fay), QStringList{u"member.add ok"_s});
    QCOMPARE(team.count(u"audit_events where action = 'member.import' and detail = '4'"_s), 1);
    QVERIFY(team.auditHolds());

    // The codes are good for what they were made for.
    for (const SignInCode &code : imported->invitations) {
        const QString password = u"a morning by the sea 19"_s;
        QVERIFY(team.call(AcceptSignInCode{code.email, code.code, secret(password)}));
        QVERIFY(as<SignedIn>(team.call(SignIn{.email = code.email, .password = secret(password)})));
    }
}

void ImportRuleTest::whoIsInvitedElsewhereIsNotInvitedHere()
{
    Team team;
    const QList<NewMember> rows{member(u"guest@x.example"_s)};
    const Person otto = team.addPerson(u"otto@foreign.example"_s, {in(team.foreign, Role::TeamAdmin)});
    team.become(otto);
    const auto there = team.call(ImportMembers{team.foreign.scope, rows});
    QCOMPARE(there->invitations.size(), 1);
    team.become(team.olga);
    team.pass(std::chrono::hours(1));
    // A code from here would set the password that opens the other account.
    QCOMPARE(team.call(ImportMembers{team.contoso.scope, rows})->invitations.size(), 0);
    QVERIFY(team.call(AcceptSignInCode{rows.first().email, there->invitations.first().code,
                                       secret(u"a morning by the sea 19"_s)}));
}

void ImportRuleTest::tenThousandAreAddedInSeconds()
{
    Team team;
    const QList<NewMember> rows = crowd(maximumImport);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(team.verdicts(rows).count(ImportVerdict::Add), maximumImport);
    const qint64 rehearsed = timer.restart();
    const qsizetype before = mappings();
    const auto imported = team.call(ImportMembers{team.contoso.scope, rows});
    const qint64 added = timer.elapsed();
    QVERIFY(imported);
    QCOMPARE(imported->added, maximumImport);
    QCOMPARE(imported->invitations.size(), maximumImport);
    QCOMPARE(imported->invitations.last().email, rows.last().email);
    QVERIFY(mappings() - before < 1'000); // a process has 65,530
    QSet<QString> codes;
    for (const SignInCode &code : imported->invitations)
        codes.insert(code.code.text());
    QCOMPARE(codes.size(), maximumImport);
    QCOMPARE(team.call(ListMembers{team.contoso.scope, {}})->total, maximumImport + 4);
    qInfo("rehearsed in %lld ms, added in %lld ms", rehearsed, added);
}

QTEST_GUILESS_MAIN(ImportRuleTest)
#include "importruletest.moc"
