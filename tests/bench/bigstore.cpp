// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bigstore.h"

#include "core/store/namekey.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace sallyport::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallAccountSize = 10;

/// A connection that trades safety for speed: nobody misses a benchmark's store.
class BulkConnection
{
public:
    explicit BulkConnection(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bulk"_s);
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
        for (const QString &pragma :
             {u"journal_mode = off"_s, u"synchronous = off"_s, u"foreign_keys = off"_s,
              u"cache_size = -300000"_s, u"temp_store = memory"_s})
            run("pragma "_L1 + pragma);
    }
    ~BulkConnection()
    {
        run(u"pragma journal_mode = wal"_s);
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"bulk"_s);
    }
    Q_DISABLE_COPY_MOVE(BulkConnection)

    QSqlQuery run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(m_database);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            qFatal("%s: %s", qPrintable(query.lastError().text()), qPrintable(sql));
        return query;
    }
    qint64 number(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query = run(sql, values);
        query.next();
        return query.value(0).toLongLong();
    }

    /// Takes the indexes of a table away; returns what brings them back.
    QStringList strip(const QString &table)
    {
        QStringList statements;
        QStringList drops;
        QSqlQuery query =
            run(u"select type, name, sql from sqlite_master where tbl_name = ? and sql is not null"
                " and type = 'index'"_s,
                {table});
        while (query.next()) {
            drops.append("drop "_L1 + query.value(0).toString() + u' ' + query.value(1).toString());
            statements.append(query.value(2).toString());
        }
        query.finish();
        for (const QString &drop : drops)
            run(drop);
        return statements;
    }

private:
    QSqlDatabase m_database;
};

/// name, how it sorts, how it stands in an address.
void addNames(BulkConnection &store)
{
    const auto table = [&](const QString &name, const QStringList &beginnings, const QStringList &ends) {
        store.run("create temp table "_L1 + name + " (n integer primary key, name, key, plain)"_L1);
        int n = 0;
        for (const QString &beginning : beginnings) {
            for (const QString &end : ends) {
                const QString whole = beginning + end;
                QString plain = whole.normalized(QString::NormalizationForm_D).toLower();
                plain.removeIf([](QChar c) { return c.unicode() > 0x7f; });
                store.run("insert into "_L1 + name + " values (?, ?, ?, ?)"_L1,
                          {n++, whole, nameKey(whole), plain.isEmpty() ? u"x"_s : plain});
            }
        }
    };
    table(u"firsts"_s,
          u"An Ben Chi Da Él Fa Gre Hu In Jo Ka Lu Ma Ni Ols Pe Quen Ro Sa Tho Ur Ve Wim Xe Ya Zo Łu Дми"_s
              .split(u' '),
          u"na ra vid mas la us to ria rtin dora"_s.split(u' '));
    table(u"lasts"_s,
          u"Smi Mei Lo Car Pet Ha Dub Mor Jan Nil Öz Kov Šv Tan Wró Fer Gar Lind Okaf 李"_s.split(u' '),
          u"th er pez ter rov ddad ois eno sen son demir acs ec aka bel nandez cia qvist or ström"_s.split(
              u' '));
}

} // namespace

BigStore::BigStore(qint64 persons)
{
    rig.activate(owner, reseller);
    rig.away([&] { fill(persons); });
    rig.passStep();
    if (!rig.signInWithCode(owner, rig.code(owner)))
        qFatal("the owner cannot sign in");
}

ScopeId BigStore::smallAccount(qint64 index) const
{
    return {u"%1"_s.arg(0x5a11'0000 + index, 32, 16, QLatin1Char('0'))};
}

void BigStore::fill(qint64 persons)
{
    admins = std::max<qint64>(persons / 100, 10);
    smallAccounts = persons / 100;
    const qint64 now = rig.now.time_since_epoch().count();
    const qint64 inLargest = persons - admins - smallAccounts * smallAccountSize;

    BulkConnection store(rig.address().location);
    store.run(u"begin"_s);
    QStringList stripped = store.strip(u"accounts"_s) + store.strip(u"memberships"_s);
    addNames(store);
    store.run(u"create temp table numbers (i integer primary key)"_s);
    store.run(u"insert into numbers with recursive c (i) as (select 0 union all select i + 1 from c where i "
              u"+ 1 < ?)"
              " select i from c"_s,
              {persons});

    // Who is what: g.kind 0: of the largest account, 1: an admin, 2: of a small account `k`; seat: from 0,
    // there.
    const QString groups =
        u"(select i, case when i < %1 then 0 when i < %1 + %2 then 1 else 2 end as kind,"
        " case when i < %1 then i when i < %1 + %2 then i - %1 else (i - %1 - %2) % %3 end as seat,"
        " (i - %1 - %2) / %3 as k, i * 2654435761 % 4294967296 as dice from numbers) g"_s.arg(inLargest)
            .arg(admins)
            .arg(smallAccountSize);
    const QString id = u"printf('%08x%024x', g.dice, g.i)"_s;
    const QString status =
        u"case when g.kind = 1 then 'off' when g.dice / 65536 % 10 < 5 then 'active'"
        " when g.dice / 65536 % 10 < 8 then 'off' when g.dice / 65536 % 10 < 9 then 'pending'"
        " else 'not-applicable' end"_s;
    const qint64 people = store.number(u"select max(rowid) from persons"_s) + 1;
    store.run(
        "insert into persons (rowid, id, email, email_key, name, name_key, sign_in_method, password_hash, "
        "mfa_status,"
        " created_at, last_sign_in_at) select n, id, email, email, name, key,"
        " case status when 'not-applicable' then 'sso' else 'password' end,"
        " case status when 'not-applicable' then null else hash end, status, ?, seen from (select g.i + ? as n, "_L1 +
            id + " as id, "_L1 + status +
            " as status, f.plain || '.' || l.plain || g.i || case g.kind when 0 then '@contoso.example'"
            " when 1 then '@northwind.example' else '@c' || g.k || '.example' end as email,"
            " f.name || ' ' || l.name as name, f.key || ' ' || l.key as key,"
            " case when g.i % 3 = 0 then null else ? - g.i * 40503 % 7776000 * 1000 end as seen,"
            " (select password_hash from persons where id = ?) as hash from "_L1 +
            groups +
            " join firsts f on f.n = g.dice % (select count(*) from firsts)"
            " join lasts l on l.n = (g.dice / 8192 + g.i / 97) % (select count(*) from lasts) order by 1)"_L1,
        {now - 1, people, now, owner.id.value});
    store.run(
        "insert into mfa_methods (person, slot, id, name, sealed_secret, algorithm, digits, period, issuer, "
        "origin,"
        " created_at) select id, case mfa_status when 'active' then 'active' else 'candidate' end, 'm', '',"
        " zeroblob(60), 'SHA1', 6, 30, 'Sallyport', 'self', ? from persons where rowid >= ?"
        " and mfa_status in ('active', 'pending')"_L1,
        {now, people});

    const qint64 newest =
        store.number(u"select newest from adoption where scope = ?"_s, {reseller.scope.value});
    const qint64 resellerPlace =
        store.number(u"select place from adoption where scope = ?"_s, {reseller.scope.value});
    const qint64 place = store.number(u"select max(place) from adoption"_s) + 1;
    const qint64 accountNumber = store.number(u"select max(number) from accounts"_s) + 1;
    const QString smallId = "printf('%032x', "_L1 + QString::number(0x5a11'0000) + " + k)"_L1;
    store.run(
        "insert into accounts (number, id, reseller, name, name_key, plan, created_at, updated_at) select ? + k, "_L1 +
            smallId +
            ", ?, 'Company ' || k, 'company ' || k, 'essential', ?, ? - k from (select i as k from numbers"
            " where i < ?)"_L1,
        {accountNumber, reseller.scope.value, now, now, smallAccounts});
    store.run(
        "insert into memberships (number, place, person, scope, scope_kind, role, mfa_status, name_key, "
        "address_key,"
        " last_sign_in_at, joined_at) select place * 4294967296 + seat, place, id, scope,"
        " case kind when 1 then 'reseller' else 'account' end,"
        " case when kind = 1 then 'reseller-admin' when seat = 1 then 'owner' else 'member' end,"
        " mfa_status, name_key, email, coalesce(last_sign_in_at, 0), created_at - seat * 2654435761 % "
        "94608000000 from (select p.*, g.kind,"
        " case g.kind when 0 then ? when 1 then ? else ? + g.k end as place,"
        " case g.kind when 1 then ? else 0 end + g.seat + 1 as seat,"
        " case g.kind when 0 then ? when 1 then ? else "_L1 +
            smallId + " end as scope from "_L1 + groups +
            " join persons p on p.rowid = g.i + ? order by place, seat)"_L1,
        {place, resellerPlace, place + 1, newest, largest.scope.value, reseller.scope.value, people});
    // What the reports repeat, and the counters: of each place, and of all accounts together.
    store.run(u"update memberships set standing = case mfa_status when 'not-applicable' then 'exempt' else "
              u"mfa_status end,"
              " rule = case when mfa_status in ('off', 'pending') and role = 'owner' then 1 else 0 end"_s);
    store.run(u"delete from adoption_joined"_s);
    for (const qint64 grain : {86'400'000, 60'000, 1})
        store.run(
            u"insert into adoption_joined select place, rule, %1, joined_at / %1 * %1, sum(standing = 'off'),"
            " sum(standing = 'pending'), 0 from memberships where standing in ('off', 'pending')"
            " and scope_kind = 'account' group by 1, 2, 4"_s.arg(grain));
    const QString counters = u"count(*), sum(mfa_status = 'active'), sum(mfa_status = 'pending'),"
                             " sum(mfa_status = 'not-applicable') from memberships"_s;
    const QString update =
        u" on conflict (scope) do update set newest = max(newest, excluded.newest),"
        " members = excluded.members, active = excluded.active, pending = excluded.pending,"
        " exempt = excluded.exempt"_s;
    store.run("insert into adoption (place, scope, newest, members, active, pending, exempt)"
              " select place, scope, max(number & 4294967295), "_L1 +
              counters + " where true group by scope"_L1 + update);
    for (const QString &whole : {u"installation/accounts"_s, QString(reseller.scope.value + "/accounts"_L1)})
        store.run("insert into adoption (scope, newest, members, active, pending, exempt) select ?, 0, "_L1 +
                      counters + " where scope_kind = 'account'"_L1 + update,
                  {whole});
    store.run(u"insert into adoption_history (scope, day, members, active, pending, exempt)"
              " select scope, ?, members, active, pending, exempt from adoption where true"
              " on conflict (scope, day) do update set members = excluded.members, active = excluded.active,"
              " pending = excluded.pending, exempt = excluded.exempt"_s,
              {now / 86'400'000});
    store.run(
        u"update accounts set incomplete = coalesce((select d.active + d.exempt < d.members from adoption d"
        " where d.scope = accounts.id), 0)"_s);
    store.run(u"delete from account_counts"_s);
    for (const QString &realm : {u"installation"_s, reseller.scope.value})
        store.run(
            u"insert into account_counts select ?, count(*), sum(mfa_required = 0), sum(incomplete) from accounts"_s,
            {realm});
    // Anew as a whole, with those who were there before.
    store.run(u"insert into search (search) values ('delete-all')"_s);
    store.run(
        u"insert into search (rowid, text) select number, char(1, 1) || name_key || char(2, 2) from accounts order by number"_s);
    store.run(u"insert into search (rowid, text) select number, char(1, 1) || name_key || char(2, 2) || "
              u"address_key || char(3, 3)"
              " from memberships order by number"_s);
    for (const QString &statement : stripped)
        store.run(statement);
    store.run(u"commit"_s);
}

} // namespace sallyport::bench
