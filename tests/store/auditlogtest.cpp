// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditlog.h"
#include "tests/store/storefolder.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

Secret key(char with)
{
    return Secret::fromBytes(QByteArray(32, with));
}

/// Ten events, and how far a log with this key believes them.
struct Ledger
{
    EmptyStore store;
    std::unique_ptr<Database> database = std::move(*store.open());
    AuditLog log{key('a')};

    Ledger()
    {
        for (int i = 1; i <= 10; ++i)
            append({.actor = u"ben"_s,
                    .action = u"sign-in"_s,
                    .target = u"ben"_s,
                    .detail = QString::number(i)});
    }
    void append(const AuditEvent &event)
    {
        const auto done = database->transaction([&]() -> Result<void> {
            log.append(*database, event);
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    Result<qint64> verify(const AuditLog &with)
    {
        return database->read([&] { return with.verify(*database); });
    }
    /// What somebody with the file in hand does to it.
    QStringList firstWrongAfter(const QStringList &statements)
    {
        store.disarm(*database);
        for (const QString &sql : statements)
            if (auto done = change(*database, sql); !done)
                return {done.error().detail};
        const auto verified = verify(log);
        return verified ? QStringList() : verified.error().fields;
    }
};

} // namespace

/// The chain of audit events: what was changed behind its back is found.
class AuditLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUntouchedLogIsWhole();
    void changesAreFound_data();
    void changesAreFound();
    void anotherKeyBelievesNothing();
    void textsCannotMoveFromOneColumnToAnother();
    void controlAndBidirectionalCharactersAreEscaped();
    void eventsOfOneTarget();
    void itCanBeProvedInParts();
    void aPartThatBeginsBehindTheEndIsBroken();
};

void AuditLogTest::anUntouchedLogIsWhole()
{
    Ledger ledger;
    QCOMPARE(*ledger.verify(ledger.log), 10);
    const EmptyStore empty;
    const auto database = empty.open();
    QCOMPARE(*(*database)->read([&] { return AuditLog(key('a')).verify(**database); }), 0);
}

void AuditLogTest::changesAreFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("firstWrong");
    const auto row = [](const char *name, const QStringList &statements, const QString &firstWrong) {
        QTest::newRow(name) << statements << firstWrong;
    };
    for (const QString &column : {u"actor"_s, u"action"_s, u"target"_s, u"scope"_s, u"source"_s, u"outcome"_s,
                                  u"detail"_s, u"realms"_s})
        row(qPrintable(u"edited "_s + column),
            {u"update audit_events set %1 = 'x' where seq = 4"_s.arg(column)}, u"4"_s);
    row("edited time", {u"update audit_events set at = at + 1 where seq = 4"_s}, u"4"_s);
    row("a gap", {u"delete from audit_events where seq = 4"_s}, u"4"_s);
    row("a gap that was closed",
        {u"delete from audit_events where seq = 4"_s,
         u"update audit_events set seq = seq - 1 where seq > 4"_s},
        u"4"_s);
    row("the beginning is gone", {u"delete from audit_events where seq < 4"_s}, u"1"_s);
    row("the end is gone", {u"delete from audit_events where seq > 8"_s}, u"9"_s);
    row("the end and its seal are gone",
        {u"delete from audit_events where seq > 8"_s, u"delete from audit_head"_s}, u"9"_s);
    row("the end is gone and its seal set back",
        {u"delete from audit_events where seq > 8"_s, u"update audit_head set seq = 8"_s}, u"9"_s);
    row("two in another order",
        {u"update audit_events set seq = 100 where seq = 4"_s,
         u"update audit_events set seq = 4 where seq = 5"_s,
         u"update audit_events set seq = 5 where seq = 100"_s},
        u"4"_s);
    row("one twice",
        {u"insert into audit_events select 11, at, actor, action, target, scope, source, outcome,"
         " detail, realms, previous_hash, hash from audit_events where seq = 10"_s},
        u"11"_s);
    row("one made up",
        {u"insert into audit_events select 11, at, actor, action, target, scope, source, outcome,"
         " detail, realms, hash, previous_hash from audit_events where seq = 10"_s},
        u"11"_s);
}

void AuditLogTest::changesAreFound()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, firstWrong);
    Ledger ledger;
    QCOMPARE(ledger.firstWrongAfter(statements), QStringList{firstWrong});
}

void AuditLogTest::anotherKeyBelievesNothing()
{
    Ledger ledger;
    const auto verified = ledger.verify(AuditLog(key('b')));
    QCOMPARE(verified.error().code, ErrorCode::StoreDamaged);
    QCOMPARE(verified.error().fields, QStringList{u"1"_s});
}

void AuditLogTest::textsCannotMoveFromOneColumnToAnother()
{
    Ledger ledger;
    ledger.append({.actor = u"ab"_s, .action = u"c"_s});
    QCOMPARE(*ledger.verify(ledger.log), 11);
    QCOMPARE(ledger.firstWrongAfter({u"update audit_events set actor = 'a', action = 'bc' where seq = 11"_s}),
             QStringList{u"11"_s});
}

void AuditLogTest::controlAndBidirectionalCharactersAreEscaped()
{
    Ledger ledger;
    ledger.append(
        {.target = u"odd"_s,
         .source = u"line\nbreak \x1b[31m"_s,
         .detail = QString(u"\u202Eevil\u2066 \u200B\uFEFF"_s + QChar(u'\0') + u"\u2028 日本 é"_s)});
    const auto events = ledger.database->read(
        [&]() -> Result<QList<AuditEvent>> { return ledger.log.eventsOf(*ledger.database, u"odd"_s); });
    QCOMPARE(events->size(), 1);
    QCOMPARE(events->first().source, u"line\\u000abreak \\u001b[31m"_s);
    QCOMPARE(events->first().detail, u"\\u202eevil\\u2066 \\u200b\\ufeff\\u0000\\u2028 日本 é"_s);
    QCOMPARE(*ledger.verify(ledger.log), 11);
}

void AuditLogTest::eventsOfOneTarget()
{
    Ledger ledger;
    ledger.append({.at = Timestamp(std::chrono::milliseconds(42)), .actor = u"olga"_s, .target = u"mara"_s});
    const auto events = ledger.database->read(
        [&]() -> Result<QList<AuditEvent>> { return ledger.log.eventsOf(*ledger.database, u"mara"_s); });
    QCOMPARE(events->size(), 1);
    QCOMPARE(events->first().sequence, 11);
    QCOMPARE(events->first().at, Timestamp(std::chrono::milliseconds(42)));
}

void AuditLogTest::itCanBeProvedInParts()
{
    Ledger ledger;
    const auto part = [&](qint64 after) {
        return *ledger.database->read(
            [&]() -> Result<AuditProof> { return ledger.log.verifyPart(*ledger.database, after, 4); });
    };
    QCOMPARE(part(0).verifiedTo, 4);
    QCOMPARE(part(0).last, 10);
    QCOMPARE(part(4).verifiedTo, 8);
    QCOMPARE(part(8).verifiedTo, 10);
    QVERIFY(!part(8).brokenAt);
    QCOMPARE(part(10).verifiedTo, 10);
    QVERIFY(!part(10).brokenAt);
    QVERIFY(ledger.firstWrongAfter({u"update audit_events set detail = 'x' where seq = 7"_s}) ==
            QStringList{u"7"_s});
    QVERIFY(!part(0).brokenAt);
    QCOMPARE(part(4).brokenAt, 7);
    QCOMPARE(part(4).verifiedTo, 6);
    // Whoever does not begin at the beginning believes the hash that stands there, and nothing else.
    QVERIFY(!part(7).brokenAt);
}

void AuditLogTest::aPartThatBeginsBehindTheEndIsBroken()
{
    Ledger ledger;
    const auto proof = *ledger.database->read(
        [&]() -> Result<AuditProof> { return ledger.log.verifyPart(*ledger.database, 11, 4); });
    QCOMPARE(proof.brokenAt, 11);
}

QTEST_GUILESS_MAIN(AuditLogTest)
#include "auditlogtest.moc"
