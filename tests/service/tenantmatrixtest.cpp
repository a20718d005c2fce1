// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/rolematrix.h"

#include <QTest>

#include <memory>

using namespace sallyport;
using namespace Qt::StringLiterals;

/// Every operation x every role x own and another tenant: the answer is the one that stands in the table,
/// what is another tenant's answers exactly like what is not there, and stays as it is (R36).
class TenantMatrixTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(); }
    void init() { m_world->restore(); }
    void everyOperationIsInTheTableOnce();
    void everyRoleGetsTheAnswerOfTheTable_data() { operations(); }
    void everyRoleGetsTheAnswerOfTheTable();
    void anotherTenantsIsLikeMissing_data() { operations(); }
    void anotherTenantsIsLikeMissing();
    void whatIsAskedTogetherIsRefusedTogether();
    void listsShowNothingOfAnotherTenant();

private:
    static void operations()
    {
        QTest::addColumn<size_t>("index");
        for (size_t i = 0; i < table().size(); ++i)
            QTest::newRow(table().at(i).name) << i;
    }

    std::unique_ptr<World> m_world;
};

void TenantMatrixTest::everyOperationIsInTheTableOnce()
{
    QCOMPARE(table().size(), std::variant_size_v<AnyOperation>);
    for (size_t i = 0; i < table().size(); ++i)
        QCOMPARE(table().at(i).make({}).index(), i);
}

void TenantMatrixTest::everyRoleGetsTheAnswerOfTheTable()
{
    QFETCH(size_t, index);
    const Row &row = table().at(index);
    QStringList wrong;
    for (size_t role = 0; role < roles.size(); ++role) {
        const Answer answer = m_world->ask(role, row.make(m_world->askFor(role, m_world->own)), {});
        if (answer.code() != row.own.at(role))
            wrong.append(u"%1: %2, not %3"_s.arg(QLatin1StringView(names.at(role)),
                                                 QLatin1StringView(text(answer.code())),
                                                 QLatin1StringView(text(row.own.at(role)))));
        const QStringList rows = m_world->currentRows();
        QCOMPARE(m_world->foreignRows(role, rows), m_world->foreignRows(role, m_world->rows));
        if (answer.error)
            QCOMPARE(rows, m_world->rows);
        else
            m_world->restore();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
}

void TenantMatrixTest::anotherTenantsIsLikeMissing()
{
    QFETCH(size_t, index);
    const Row &row = table().at(index);
    QStringList wrong;
    for (size_t role = 0; role < roles.size(); ++role) {
        const Code expected = row.foreign.at(role);
        if (expected == na)
            continue;
        const Ask nothing = m_world->askForNothing(role);
        const Answer missing = m_world->ask(role, row.make(nothing), {nothing.account.value});
        if (!missing.error)
            m_world->restore();
        for (const Tenant &tenant : m_world->foreignTo(role)) {
            const Answer answer = m_world->ask(role, row.make(m_world->askFor(role, tenant)), tenant.ids);
            if (answer.code() != expected)
                wrong.append(u"%1: %2, not %3"_s.arg(QLatin1StringView(names.at(role)),
                                                     QLatin1StringView(text(answer.code())),
                                                     QLatin1StringView(text(expected))));
            if (!answer.error) {
                m_world->restore();
                continue;
            }
            QCOMPARE(answer.error, missing.error);
            QCOMPARE(answer.audit, missing.audit);
            QCOMPARE(m_world->currentRows(), m_world->rows);

            // And the object of another tenant in the caller's own account.
            Ask mixed = m_world->askFor(role, tenant);
            Ask mixedNothing = nothing;
            mixed.account = mixedNothing.account = m_world->own.account.scope;
            const Answer inside = m_world->ask(role, row.make(mixed), tenant.ids);
            if (!inside.error)
                m_world->restore(); // about the account alone
            const Answer insideMissing = m_world->ask(role, row.make(mixedNothing), {nothing.member.value});
            if (!insideMissing.error)
                m_world->restore();
            QCOMPARE(inside.error, insideMissing.error);
            if (inside.error)
                QCOMPARE(inside.audit, insideMissing.audit);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
}

void TenantMatrixTest::whatIsAskedTogetherIsRefusedTogether()
{
    const size_t owner = 1; // of the reseller
    const QList<AnyOperation> operations{
        EnableAdminMfa{{m_world->own.admin.id, m_world->foreign.admin.id}},
        GetQrSheets{{m_world->own.pendingAdmin.id, m_world->foreign.pendingAdmin.id}},
        GetSlips{m_world->own.account.scope, {m_world->own.member.id, m_world->foreign.member.id}},
        GetSlips{{}, {m_world->own.admin.id, m_world->foreign.admin.id}},
        PrepareKiosk{m_world->own.account.scope,
                     {m_world->own.member.id, m_world->foreign.member.id},
                     Secret::fromText(u"424242"_s)},
        PrepareKiosk{{}, {m_world->own.admin.id, m_world->foreign.admin.id}, Secret::fromText(u"424242"_s)},
    };
    for (const AnyOperation &operation : operations) {
        const Answer answer = m_world->ask(owner, operation, {});
        QCOMPARE(answer.code(), nf);
        QCOMPARE(m_world->currentRows(), m_world->rows);
    }
}

void TenantMatrixTest::listsShowNothingOfAnotherTenant()
{
    for (size_t role = 1; role < roles.size(); ++role) {
        Credentials &session = m_world->sessions.at(role);
        for (const Tenant &tenant : m_world->foreignTo(role)) {
            const auto isForeign = [&](const QString &id) { return tenant.ids.contains(id); };
            for (const QString &search :
                 {QString(), tenant.account.name, tenant.member.email, tenant.admin.email}) {
                const PageRequest page{.limit = maximumPageSize, .after = {}, .search = search};
                if (const auto accounts = m_world->call(session, ListAccounts{.page = page})) {
                    for (const AccountRow &row : accounts->rows)
                        QVERIFY(!isForeign(row.account.id.value));
                    QVERIFY(accounts->total <= 2);
                }
                if (const auto admins = m_world->call(session, ListAdmins{.page = page})) {
                    for (const AdminRow &row : admins->rows)
                        QVERIFY(!isForeign(row.person.id.value));
                }
                if (const auto members =
                        m_world->call(session, ListMembers{m_world->own.account.scope, page})) {
                    for (const MemberRow &row : members->rows)
                        QVERIFY(!isForeign(row.person.id.value));
                }
                for (const ScopeId &scope : {ScopeId(), m_world->own.account.scope}) {
                    if (const auto people =
                            m_world->call(session, ListAdoption{scope, AdoptionGroup::Enrolled, page})) {
                        for (const AdoptionRow &row : people->rows)
                            QVERIFY(!isForeign(row.person.id.value));
                    }
                }
                if (const auto events = m_world->call(session, ListAuditEvents{.page = page})) {
                    for (const AuditRow &row : events->rows)
                        QVERIFY(!isForeign(row.event.target) && !isForeign(row.event.scope) &&
                                !isForeign(row.event.actor));
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TenantMatrixTest)
#include "tenantmatrixtest.moc"
