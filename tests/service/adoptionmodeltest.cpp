// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/enrolment.h"
#include "core/store/admins.h"
#include "core/store/deadlines.h"
#include "core/store/members.h"
#include "core/store/mfamethods.h"
#include "core/store/teampolicies.h"
#include "tests/service/market.h"

#include <random>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The counters of the reports against a slow recount, and how they are read.
class AdoptionModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAndNamesAgreeAfterAnything_data();
    void numbersAndNamesAgreeAfterAnything();
    void noStatementWalksThroughATable_data();
    void noStatementWalksThroughATable();
};

void AdoptionModelTest::numbersAndNamesAgreeAfterAnything_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void AdoptionModelTest::numbersAndNamesAgreeAfterAnything()
{
    QFETCH(unsigned, seed);
    std::mt19937 generator(seed);
    const auto upTo = [&](qsizetype most) {
        return static_cast<qsizetype>(generator() % static_cast<unsigned>(most));
    };
    Market market;
    const QList<Workplace> accounts{market.contoso, market.fabrikam, market.lone};
    QList<Person> people{market.rita, market.jonas, market.ben};
    for (int step = 0; step < 150; ++step) {
        const Person person = people.at(upTo(people.size()));
        const Workplace account = in(accounts.at(upTo(3)), upTo(2) == 0 ? Role::Member : Role::TeamAdmin);
        Database &database = market.database();
        const auto belongs = [&] { return findMember(database, account.scope, person.id).has_value(); };
        const auto action = upTo(12);
        switch (action) {
        case 0:
            people.append(market.addPerson(u"p%1@x.example"_s.arg(step), {account}, false,
                                           upTo(4) == 0 ? SignInMethod::Sso : SignInMethod::Password));
            break;
        case 1:
            people.append(market.addInvited(u"p%1@x.example"_s.arg(step), account));
            break;
        case 2:
            market.pass(std::chrono::minutes(upTo(3000)) + std::chrono::milliseconds(upTo(60000)));
            break;
        default:
            market.change([&] {
                switch (action) {
                case 3:
                    if (!belongs())
                        insertMembership(database, person.id, account, market.now, upTo(8) == 0);
                    break;
                case 4:
                    if (upTo(3) == 0)
                        removeMembership(database, person.id, account.scope);
                    break;
                case 5:
                    startCandidate(market.context(), person, account,
                                   upTo(2) == 0 ? MethodOrigin::Self : MethodOrigin::Guided);
                    break;
                case 6:
                    if (auto method = findMethod(database, person.id, MethodSlot::Candidate)) {
                        method->slot = MethodSlot::Active;
                        putMethod(database, *method);
                        removeMethod(database, person.id, MethodSlot::Candidate);
                    }
                    break;
                case 7:
                    removeMethod(database, person.id,
                                 upTo(2) == 0 ? MethodSlot::Active : MethodSlot::Candidate);
                    break;
                case 8:
                    if (belongs())
                        updateMemberRole(database, account.scope, person.id, account.role);
                    break;
                case 9: {
                    Account changed = findAccount(database, account.scope)->account;
                    changed.mandate.reset();
                    if (upTo(4) != 0)
                        changed.mandate = MfaMandate{
                            upTo(3) == 0 ? std::nullopt
                                         : std::optional(market.now + std::chrono::hours(upTo(200) - 100)),
                            static_cast<int>(upTo(4))};
                    updateAccount(database, changed, market.now);
                    break;
                }
                case 10:
                    updatePasswordHash(database, person.id, QByteArray(8, 'x'));
                    setAdminMfaEnabled(database, person.id, account.scope, upTo(4) == 0);
                    break;
                case 11: {
                    Person renamed = person;
                    renamed.name = u"name %1"_s.arg(upTo(1000));
                    updatePersonProfile(database, renamed);
                    TeamPolicy policy;
                    policy.admins.controlPanel = upTo(2) == 1;
                    policy.members.clientApplication = upTo(2) == 1;
                    putTeamPolicy(database, account.scope, policy);
                    reckonDeadlines(database, account.scope);
                    break;
                }
                default:
                    break;
                }
            });
        }
        compare(market, step % 15 == 14);
        if (QTest::currentTestFailed()) {
            qWarning("after action %d in step %d", static_cast<int>(action), step);
            return;
        }
    }
    market.sql(u"delete from adoption where members = 0"_s);
    const QStringList tables{u"adoption"_s, u"adoption_joined"_s, u"memberships"_s};
    const QStringList kept = market.rowsOf(tables);
    market.change([&] { recountEverything(market.database()); });
    QCOMPARE(market.rowsOf(tables), kept);
}

void AdoptionModelTest::noStatementWalksThroughATable_data()
{
    QTest::addColumn<bool>("dated");
    QTest::newRow("by name") << false;
    QTest::newRow("by joining") << true;
}

void AdoptionModelTest::noStatementWalksThroughATable()
{
    if (TestStore::isPostgreSql())
        return; // how SQLite says what it will do
    QFETCH(const bool, dated);
    Market market;
    if (dated) {
        market.mandate(market.contoso, MfaMandate{market.now - 24h * 9, 7});
        market.mandate(market.fabrikam, MfaMandate{market.now, 7});
    }
    QStringList statements;
    market.database().setObserver([&](const QString &sql) { statements.append(sql); });
    const auto asked = market.database().read([&]() -> Result<void> {
        for (const AccountRealm &realm : {AccountRealm{ScopeKind::Installation, installationScope()},
                                          AccountRealm{ScopeKind::Reseller, market.northwind.scope},
                                          AccountRealm{ScopeKind::Account, market.contoso.scope}}) {
            adoptionCounts(market.database(), realm);
            adoptionHistory(market.database(), realm, 366);
            for (const Group group : groups)
                for (const PageRequest &request :
                     {PageRequest{.after = u"1\nb\n1"_s}, PageRequest{.after = u"1\n"_s},
                      PageRequest{.search = u"olga"_s},
                      PageRequest{.after = u"1\nb\n1"_s, .search = u"ol"_s}})
                    listAdoption(market.database(), realm, group, request, SearchEffort{2, 3});
        }
        return {};
    });
    market.database().setObserver({});
    QVERIFY(asked);
    int plans = 0;
    const auto planned = market.database().read([&]() -> Result<void> {
        for (const QString &sql : std::as_const(statements)) {
            if (!sql.startsWith("select"_L1))
                continue;
            Rows rows =
                market.database().select("explain query plan "_L1 + sql, QVariantList(sql.count(u'?'), 1));
            while (rows.next()) {
                const QString plan = rows.text(3);
                if ((plan.contains("TEMP B-TREE"_L1) && !sql.contains("search match"_L1)) ||
                    (plan.startsWith("SCAN"_L1) && !plan.contains("CONSTANT"_L1) &&
                     !plan.contains("VIRTUAL TABLE"_L1) && !plan.contains("(subquery"_L1)))
                    return failure(ErrorCode::Conflict, plan + ": "_L1 + sql);
            }
            ++plans;
        }
        return {};
    });
    QVERIFY2(planned, planned ? "" : qPrintable(planned.error().detail));
    QVERIFY(plans > 20);
}

QTEST_GUILESS_MAIN(AdoptionModelTest)
#include "adoptionmodeltest.moc"
