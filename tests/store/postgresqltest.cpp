// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/adoption.h"
#include "core/store/postgresqladdress.h"
#include "core/store/searchindex.h"
#include "tests/store/crowd.h"
#include "tests/store/relay.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <limits>
#include <utility>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

ErrorCode opening(const StoreAddress &address)
{
    const auto database = Database::open(address);
    return database ? ErrorCode::Cancelled : database.error().code;
}

StoreAddress with(const StoreAddress &address, const QString &option)
{
    return {address.kind,
            QString(address.location).replace(u"options="_s, "options=-c"_L1 + option + "%20"_L1)};
}

/// As an administrator who ends all connections but their own.
void endConnections()
{
    TestStore::ask(u"select pg_terminate_backend(pid) from pg_stat_activity"
                   " where application_name = 'sallyport'"_s);
}

QString resellers(Database &database)
{
    const auto count = valueOf(database, u"select count(*) from resellers"_s);
    return count ? *count : count.error().detail;
}

} // namespace

/// What a network, a server and its administrator can do to a store.
class PostgreSqlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!TestStore::isPostgreSql())
            QSKIP("there is no server: run by tests/postgresql/with-postgresql.sh");
    }
    void anAddressIsReadOrRefused_data();
    void anAddressIsReadOrRefused();
    void anotherMachineHasToProveItself();
    void aStoreIsMadeInAnEmptySchemaOnly();
    void anotherProgramsSchemaIsRefused();
    void aNewerStoreIsRefused();
    void aSessionIsDurableAndDistrustful();
    void textsAreComparedByTheirBytes();
    void theAuditLogDefendsItself();
    void aServerThatMayNotBeWrittenToIsOpenedForReading();
    void twoStoresDoNotWaitForEachOther();
    void searchesAskTheIndex();
    void withoutTheExtensionSearchesStillFind();
    void aConnectionLostInBetweenIsMadeAgain();
    void aConnectionLostInATransactionUndoesIt();
    void aServerThatCrashesIsFoundAgain();
    void aCommitWithoutAnAnswerHappensOnce_data();
    void aCommitWithoutAnAnswerHappensOnce();
    void aCommitThatNobodyKnowsOfSaysSo();
};

void PostgreSqlTest::anAddressIsReadOrRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("refused");
    QTest::newRow("a host") << u"postgresql://ann@db.example:5433/sallyport"_s << u""_s;
    QTest::newRow("a socket") << u"postgresql:///sallyport?host=/run/postgresql"_s << u""_s;
    QTest::newRow("no database") << u"postgresql://db.example"_s << u"store"_s;
    QTest::newRow("a password") << u"postgresql://ann:secret@db.example/sallyport"_s << u"password"_s;
    QTest::newRow("a password as a key") << u"postgresql://db.example/s?password=secret"_s << u"password"_s;
    QTest::newRow("a key that libpq has and we do not")
        << u"postgresql://db.example/s?service=x"_s << u"service"_s;
    QTest::newRow("a second option smuggled in")
        << u"postgresql://db.example/s?sslmode=a;b=c"_s << u"sslmode"_s;
}

void PostgreSqlTest::anAddressIsReadOrRefused()
{
    QFETCH(QString, address);
    QFETCH(QString, refused);
    const auto read = readPostgreSqlAddress(address);
    QCOMPARE(read ? u""_s : read.error().fields.value(0), refused);
}

void PostgreSqlTest::anotherMachineHasToProveItself()
{
    const auto options = [](const QString &address) { return readPostgreSqlAddress(address)->options; };
    QVERIFY(options(u"postgresql://db.example/s"_s).contains(u"sslmode='verify-full'"_s));
    QVERIFY(options(u"postgresql:///s?host=192.0.2.7"_s).contains(u"sslmode='verify-full'"_s));
    QVERIFY(options(u"postgresql://db.example/s?sslmode=require"_s).contains(u"sslmode='require'"_s));
    for (const QString &here : {u"postgresql:///s"_s, u"postgresql://localhost/s"_s,
                                u"postgresql://127.0.0.1/s"_s, u"postgresql:///s?host=/run/postgresql"_s})
        QVERIFY2(!options(here).contains(u"sslmode"_s), qPrintable(here));
    QVERIFY(options(u"postgresql:///s?options=it's%5C"_s).contains(u"options='it\\'s\\\\'"_s));
}

void PostgreSqlTest::aStoreIsMadeInAnEmptySchemaOnly()
{
    const TestStore place;
    QCOMPARE(opening(place.address()), ErrorCode::StoreMissing);
    QVERIFY(Database::create(place.address(), u"first"_s, Timestamp()));
    const auto again = Database::create(place.address(), u"second"_s, Timestamp());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::StoreExists);
    const auto database = Database::open(place.address());
    QCOMPARE(*valueOf(**database, u"select store_id from store_info"_s), u"first"_s);
    QVERIFY(!(*database)->readOnly());
}

void PostgreSqlTest::anotherProgramsSchemaIsRefused()
{
    const TestStore place;
    TestStore::ask("create table "_L1 + place.schema() + ".letters (text text)"_L1);
    QCOMPARE(opening(place.address()), ErrorCode::StoreForeign);
    const auto created = Database::create(place.address(), u"id"_s, Timestamp());
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::StoreExists);
    QCOMPARE(TestStore::ask(u"select count(*) from pg_tables where schemaname = '%1'"_s.arg(place.schema())),
             QStringList{u"1"_s});
}

void PostgreSqlTest::aNewerStoreIsRefused()
{
    const EmptyStore store;
    TestStore::ask("update "_L1 + store.schema() + ".store_schema set version = 999"_L1);
    const auto newer = store.open();
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, ErrorCode::StoreNewer);
    QCOMPARE(newer.error().fields, QStringList{u"999"_s});
    TestStore::ask("update "_L1 + store.schema() + ".store_schema set version = 1, application_id = 7"_L1);
    QCOMPARE(opening(store.address()), ErrorCode::StoreForeign);
    TestStore::ask("delete from "_L1 + store.schema() + ".store_info"_L1);
    TestStore::ask("update "_L1 + store.schema() +
                   ".store_schema set application_id = %1"_L1.toString().arg(Database::applicationId));
    QCOMPARE(opening(store.address()), ErrorCode::StoreDamaged);
}

void PostgreSqlTest::aSessionIsDurableAndDistrustful()
{
    const EmptyStore store;
    const auto database = Database::open(with(store.address(), u"synchronous_commit%3Doff"_s));
    const auto setting = [&](const QString &name) {
        return *valueOf(**database, u"select current_setting('%1')"_s.arg(name));
    };
    QCOMPARE(setting(u"synchronous_commit"_s), u"on"_s);
    QCOMPARE(setting(u"search_path"_s), QString(store.schema() + ", pg_temp"_L1));
    QCOMPARE(setting(u"lock_timeout"_s), u"5s"_s);
    QCOMPARE(setting(u"statement_timeout"_s), u"30s"_s);
    QCOMPARE(setting(u"idle_in_transaction_session_timeout"_s), u"30s"_s);
    QCOMPARE(setting(u"transaction_isolation"_s), u"repeatable read"_s); // of a read
    QCOMPARE(setting(u"transaction_read_only"_s), u"on"_s);
    // More than we ask for is kept.
    const auto eager = Database::open(with(store.address(), u"synchronous_commit%3Dremote_apply"_s));
    QCOMPARE(*valueOf(**eager, u"select current_setting('synchronous_commit')"_s), u"remote_apply"_s);
}

void PostgreSqlTest::textsAreComparedByTheirBytes()
{
    const EmptyStore store;
    QCOMPARE(
        TestStore::ask(
            u"select table_name || '.' || column_name from information_schema.columns"
            " where table_schema = '%1' and data_type = 'text' and collation_name is distinct from 'C'"_s.arg(
                store.schema())),
        QStringList());
    QCOMPARE(
        TestStore::ask(u"select table_name || '.' || column_name from information_schema.columns"
                       " where table_schema = '%1' and data_type not in ('text', 'bigint', 'bytea')"_s.arg(
                           store.schema())),
        QStringList());
}

void PostgreSqlTest::theAuditLogDefendsItself()
{
    const EmptyStore store;
    const auto database = store.open();
    QVERIFY(change(**database,
                   u"insert into audit_events values (1, 0, '', '', '', '', '', '', '', '', '', '')"_s));
    QVERIFY(change(**database, u"insert into audit_realms values ('a', 1, 1)"_s));
    for (const QString &table : {u"audit_events"_s, u"audit_realms"_s}) {
        QVERIFY(!change(**database, "update "_L1 + table + " set seq = 2"_L1));
        QVERIFY(!change(**database, "delete from "_L1 + table));
    }
    QCOMPARE(*valueOf(**database, u"select count(*) from audit_events"_s), u"1"_s);
}

void PostgreSqlTest::aServerThatMayNotBeWrittenToIsOpenedForReading()
{
    const EmptyStore store;
    const auto database = Database::open(with(store.address(), u"default_transaction_read_only%3Don"_s));
    QVERIFY(database);
    QVERIFY((*database)->readOnly());
    QCOMPARE(resellers(**database), u"0"_s);
    const auto refused = addReseller(**database, u"a"_s, u"A"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreReadOnly);
}

void PostgreSqlTest::twoStoresDoNotWaitForEachOther()
{
    const EmptyStore one;
    const EmptyStore two;
    const auto first = one.open();
    const auto second = two.open();
    QElapsedTimer time;
    time.start();
    QVERIFY((*first)->transaction([&] { return addReseller(**second, u"a"_s, u"A"_s); }));
    QVERIFY(time.elapsed() < 4000);
    QCOMPARE(resellers(**second), u"1"_s);
}

void PostgreSqlTest::searchesAskTheIndex()
{
    Crowd crowd;
    crowd.write([&] {
        crowd.addPerson(u"Ann Lee"_s, u"ann@contoso.example"_s, crowd.first);
        crowd.addPerson(u"Bob Ray"_s, u"bob@contoso.example"_s, crowd.first);
    });
    const Searched searched{u"memberships m"_s, u"m.number"_s, {u"m.name_key"_s, u"m.address_key"_s}};
    const auto found = crowd.database->read([&]() -> Result<qint64> {
        const auto terms = searchTerms(*crowd.database, u"nn lee"_s, TrigramSample(u"nn lee"_s));
        if (terms.kind != SearchTerms::Exact)
            return failure(ErrorCode::Invalid);
        return countFound(*crowd.database, terms, searched,
                          numbersOf(*placeOf(*crowd.database, crowd.first.scope)), 10);
    });
    QCOMPARE(*found, 1);
    // Without three letters in a row there is nothing in the index to ask for.
    const auto brief = crowd.database->read([&]() -> Result<SearchTerms::Kind> {
        return searchTerms(*crowd.database, u"n l"_s, TrigramSample(u"n l"_s)).kind;
    });
    QCOMPARE(*brief, SearchTerms::Broad);
    // Many rows, of nobody, so that an index is worth it.
    TestStore::ask(
        u"set search_path to %1; set session_replication_role = replica;"
        " insert into memberships (number, place, person, scope, scope_kind, role, mfa_status, name_key,"
        " address_key, last_sign_in_at, joined_at) select (1000::bigint << 32) + i, 1000, i, 's',"
        " 'account', 'member', 'off', md5(i::text), md5((-i)::text), 0, 0 from generate_series(1, 20000) i;"
        " insert into accounts (id, name, name_key, plan, created_at, updated_at)"
        " select i, i, md5(i::text), 'free', 0, 0 from generate_series(1, 20000) i;"
        " select gin_clean_pending_list('memberships_by_trigram');"
        " select gin_clean_pending_list('accounts_by_trigram'); analyze"_s.arg(crowd.schema()));
    QStringList asked;
    crowd.database->setObserver([&](const QString &sql) {
        if (sql.contains(u" like "_s))
            asked.append(sql);
    });
    for (const Searched &rows : {searched, Searched{u"accounts a"_s, u"a.number"_s, {u"a.name_key"_s}}})
        QCOMPARE(*crowd.database->read([&]() -> Result<qint64> {
            const auto terms = searchTerms(*crowd.database, u"nn lee"_s, TrigramSample(u"nn lee"_s));
            return countFound(*crowd.database, terms, rows, {0, std::numeric_limits<qint64>::max()}, 10);
        }),
                 rows.columns.size() - 1);
    QCOMPARE(asked.size(), 2);
    for (QString sql : std::as_const(asked)) {
        sql.replace(u"like ?"_s, u"like '%nn lee%'"_s);
        sql.replace(u"between ?"_s, u"between 0"_s).replace(u'?', u"9223372036854775807"_s);
        const QStringList plan =
            TestStore::ask(u"set search_path to %1; explain "_s.arg(crowd.schema()) + sql);
        QVERIFY2(plan.join(u'\n').contains(u"_by_trigram"_s), qPrintable(plan.join(u'\n')));
    }
}

void PostgreSqlTest::withoutTheExtensionSearchesStillFind()
{
    TestStore::ask(u"create role guest login"_s);
    TestStore::ask(u"create database bare"_s);
    const TestStore place;
    QString location = place.address().location;
    location.replace(u"/postgres?"_s, u"/bare?"_s).replace(u"user=sallyport"_s, u"user=guest"_s);
    const StoreAddress address{StoreAddress::Kind::PostgreSql, location.section(u"&options"_s, 0, 0)};
    TestStore::ask(u"grant all on schema public to guest"_s, address.location);
    const auto created = Database::create(address, u"id"_s, Timestamp());
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    const auto database = Database::open(address);
    const auto kind = (*database)->read([&]() -> Result<SearchTerms::Kind> {
        return searchTerms(**database, u"smith"_s, TrigramSample(u"smith"_s)).kind;
    });
    QCOMPARE(*kind, SearchTerms::Broad);
}

void PostgreSqlTest::aConnectionLostInBetweenIsMadeAgain()
{
    const EmptyStore store;
    const auto database = store.open();
    QVERIFY(addReseller(**database, u"a"_s, u"A"_s));
    endConnections();
    QVERIFY(addReseller(**database, u"b"_s, u"B"_s));
    endConnections();
    QCOMPARE(resellers(**database), u"2"_s);
}

void PostgreSqlTest::aConnectionLostInATransactionUndoesIt()
{
    const EmptyStore store;
    const auto database = store.open();
    const auto lost = (*database)->transaction([&]() -> Result<void> {
        (*database)->execute(u"insert into resellers (id, name, created_at) values ('a', 'A', 0)"_s);
        endConnections();
        (*database)->execute(u"insert into resellers (id, name, created_at) values ('b', 'B', 0)"_s);
        return {};
    });
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::StoreFailed);
    QCOMPARE(resellers(**database), u"0"_s);
    // Just before the commit, too: the server then says that it did not happen.
    const auto late = (*database)->transaction([&]() -> Result<void> {
        (*database)->execute(u"insert into resellers (id, name, created_at) values ('a', 'A', 0)"_s);
        endConnections();
        return {};
    });
    QVERIFY(!late);
    QCOMPARE(resellers(**database), u"0"_s);
    QVERIFY(addReseller(**database, u"a"_s, u"A"_s));
    QCOMPARE(resellers(**database), u"1"_s);
}

void PostgreSqlTest::aServerThatCrashesIsFoundAgain()
{
    const EmptyStore store;
    const auto database = store.open();
    QVERIFY(addReseller(**database, u"kept"_s, u"A"_s));
    QProcess restart;
    const auto lost = (*database)->transaction([&]() -> Result<void> {
        (*database)->execute(u"insert into resellers (id, name, created_at) values ('lost', 'B', 0)"_s);
        restart.start(qEnvironmentVariable("SALLYPORT_TEST_RESTART"), QStringList());
        while (restart.state() != QProcess::NotRunning && !restart.waitForFinished(30'000))
            ;
        return {};
    });
    QCOMPARE(restart.exitCode(), 0);
    QVERIFY(!lost);
    QCOMPARE(resellers(**database), u"1"_s);
    // While it is away, the next one waits for it.
    QElapsedTimer time;
    restart.start(qEnvironmentVariable("SALLYPORT_TEST_RESTART"), QStringList());
    QVERIFY(restart.waitForStarted());
    int written = 0;
    while (restart.state() != QProcess::NotRunning) {
        time.start();
        if (addReseller(**database, u"n%1"_s.arg(written), u"N"_s))
            ++written;
        QVERIFY2(time.elapsed() < 7000, qPrintable(QString::number(time.elapsed())));
        restart.waitForFinished(0);
    }
    QVERIFY(addReseller(**database, u"after"_s, u"C"_s));
    QCOMPARE(resellers(**database), QString::number(2 + written));
}

void PostgreSqlTest::aCommitWithoutAnAnswerHappensOnce_data()
{
    QTest::addColumn<bool>("committed");
    QTest::newRow("the answer is lost") << true;
    QTest::newRow("the question is lost") << false;
}

void PostgreSqlTest::aCommitWithoutAnAnswerHappensOnce()
{
    QFETCH(bool, committed);
    const EmptyStore store;
    const QString server = readPostgreSqlAddress(store.address().location)->host;
    Relay relay(server);
    const auto database = Database::open(
        {StoreAddress::Kind::PostgreSql, QString(store.address().location).replace(server, relay.folder())});
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    for (int i = 0; i < 5; ++i) {
        relay.lose(committed ? Relay::Loss::Answer : Relay::Loss::Question);
        QElapsedTimer time;
        time.start();
        const auto added = addReseller(**database, QString::number(i), u"R"_s);
        QVERIFY2(added.has_value() == committed, added ? "" : qPrintable(added.error().detail));
        QVERIFY(time.elapsed() < 5000);
        QCOMPARE(resellers(**database), QString::number(committed ? i + 1 : 0));
    }
}

void PostgreSqlTest::aCommitThatNobodyKnowsOfSaysSo()
{
    const EmptyStore store;
    const QString server = readPostgreSqlAddress(store.address().location)->host;
    Relay relay(server);
    const auto database = Database::open(
        {StoreAddress::Kind::PostgreSql, QString(store.address().location).replace(server, relay.folder())});
    QVERIFY(database);
    relay.setReachable(false);
    relay.lose(Relay::Loss::Answer);
    const auto added = addReseller(**database, u"a"_s, u"A"_s);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::StoreFailed);
    QVERIFY(added.error().detail.contains(u"is not known"_s));
    relay.setReachable(true);
    QCOMPARE(resellers(**database), u"1"_s);
}

QTEST_GUILESS_MAIN(PostgreSqlTest)
#include "postgresqltest.moc"
