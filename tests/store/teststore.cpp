// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/teststore.h"

#include "core/store/database.h"
#include "core/store/postgresqladdress.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString server()
{
    return qEnvironmentVariable("SALLYPORT_TEST_STORE");
}

/// In memory where the system has such a folder: thousands of commits that each wait for a disk take minutes.
QString temporaryFolder()
{
    const QFileInfo shared(u"/dev/shm"_s);
    return QDir(shared.isDir() && shared.isWritable() ? shared.filePath() : QDir::tempPath())
        .filePath(u"sallyport-test-XXXXXX"_s);
}

} // namespace

TestStore::TestStore() : m_folder(temporaryFolder())
{
    if (!isPostgreSql()) {
        m_address = {StoreAddress::Kind::Sqlite, m_folder.filePath(u"rig.sallyport"_s)};
        return;
    }
    m_schema = "s"_L1 + QUuid::createUuid().toString(QUuid::Id128);
    ask("create schema "_L1 + m_schema);
    m_address = {StoreAddress::Kind::PostgreSql, server() + "&options=-csearch_path%3D"_L1 + m_schema};
}

TestStore::~TestStore()
{
    if (!m_schema.isEmpty())
        ask("drop schema "_L1 + m_schema + " cascade"_L1);
}

bool TestStore::isPostgreSql()
{
    return !server().isEmpty();
}

QString TestStore::addressText() const
{
    return m_address.kind == StoreAddress::Kind::Sqlite ? "sqlite:"_L1 + m_address.location
                                                        : m_address.location;
}

void TestStore::keep() const
{
    if (!isPostgreSql()) {
        if (!QFile::copy(m_address.location, m_address.location + ".kept"_L1))
            qFatal("cannot copy the store");
        return;
    }
    ask(u"do $$ declare t text; begin"
        " for t in select tablename from pg_tables where schemaname = '%1' loop"
        " execute format('create table %1.kept_%s as table %1.%s', t, t); end loop; end $$"_s.arg(m_schema));
}

void TestStore::bringBack() const
{
    if (!isPostgreSql()) {
        QFile::remove(m_address.location);
        if (!QFile::copy(m_address.location + ".kept"_L1, m_address.location))
            qFatal("cannot bring the store back");
        return;
    }
    // As a replica, which triggers and foreign keys do not concern.
    ask(u"do $$ declare t text; begin set local session_replication_role = replica;"
        " for t in select tablename from pg_tables where schemaname = '%1' and tablename not like 'kept%' "
        "loop"
        " execute format('delete from %1.%s', t);"
        " execute format('insert into %1.%s select * from %1.kept_%s', t, t); end loop; end $$"_s.arg(
            m_schema));
}

void TestStore::disarm(Database &database) const
{
    if (isPostgreSql()) {
        for (const QString &table : {u"audit_events"_s, u"audit_realms"_s})
            ask(u"alter table %1.%2 disable trigger all"_s.arg(m_schema, table));
        return;
    }
    const auto done = database.transaction([&]() -> Result<void> {
        for (const QString &table : {u"audit_events"_s, u"audit_realms"_s})
            for (const QString &what : {u"change"_s, u"go"_s})
                database.execute(u"drop trigger if exists %1_cannot_%2"_s.arg(table, what));
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

QStringList TestStore::ask(const QString &sql, const QString &location)
{
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    QStringList answers;
    {
        const auto address = readPostgreSqlAddress(server());
        const auto there = location.isEmpty() ? address : readPostgreSqlAddress(location);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(address->host);
        database.setUserName(address->user);
        database.setDatabaseName(there->database);
        database.setConnectOptions(u"options='-cclient_min_messages=error'"_s);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        while (query.next())
            answers.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(name);
    return answers;
}

bool TestStore::beginsWriting(const QString &sql)
{
    return sql == (isPostgreSql() ? "begin isolation level read committed"_L1 : "begin immediate"_L1);
}

} // namespace sallyport
