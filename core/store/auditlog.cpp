// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditlog.h"

#include "core/model/escapedtext.h"
#include "core/store/auditrealms.h"
#include "core/store/database.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>

#include <sodium.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const QString eventColumns = u"seq, at, actor, action, target, scope, source, outcome, detail"_s;

AuditEvent eventFrom(const Rows &rows)
{
    return {.sequence = rows.number(0),
            .at = rows.time(1),
            .actor = rows.text(2),
            .action = rows.text(3),
            .target = rows.text(4),
            .scope = rows.text(5),
            .source = rows.text(6),
            .outcome = rows.text(7),
            .detail = rows.text(8)};
}

QString wordsOf(const QList<AuditRealm> &realms)
{
    QStringList words;
    for (const AuditRealm &realm : realms)
        words.append(realm.own ? realm.scope : u'~' + realm.scope);
    return words.isEmpty() ? u""_s : words.join(u' '); // never null
}

qint64 dayOf(Timestamp at)
{
    return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count();
}

/// What the logs of realms have to show of a part of the chain.
class RealmLogs
{
public:
    void expect(const QString &words, qint64 sequence)
    {
        const QStringList realms = words.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : realms)
            m_expected[word.startsWith(u'~') ? word.sliced(1) : word].append(
                {sequence, !word.startsWith(u'~')});
    }
    /// The first event between the two, both included, that a realm should see and does not, or the other way
    /// round.
    std::optional<qint64> firstWrong(Database &database, qint64 from, qint64 to) const
    {
        std::optional<qint64> first;
        const auto note = [&](qint64 sequence) { first = std::min(first.value_or(sequence), sequence); };
        for (auto realm = m_expected.cbegin(); realm != m_expected.cend(); ++realm) {
            Rows rows =
                database.select(u"select seq, own from audit_realms where realm = ? and seq between ? and ?"
                                " order by seq"_s,
                                {realm.key(), from, to});
            auto wanted = realm->cbegin();
            bool same = true;
            while (same && rows.next()) {
                same = wanted != realm->cend() && *wanted == Entry{rows.number(0), rows.flag(1)};
                if (!same)
                    note(wanted == realm->cend() ? rows.number(0) : std::min(wanted->first, rows.number(0)));
                else
                    ++wanted;
            }
            if (same && wanted != realm->cend())
                note(wanted->first);
        }
        return first;
    }

private:
    using Entry = std::pair<qint64, bool>;
    QHash<QString, QList<Entry>> m_expected;
};

} // namespace

AuditLog::AuditLog(const Secret &key) : m_key(key)
{
}

void AuditLog::append(Database &database, AuditEvent event) const
{
    QByteArray previous(crypto_generichash_BYTES, '\0');
    event.sequence = 1;
    {
        Rows last = database.select(u"select seq, hash from audit_events order by seq desc limit 1"_s);
        if (last.next()) {
            event.sequence = last.number(0) + 1;
            previous = last.bytes(1);
        }
    }
    for (QString *text : {&event.actor, &event.action, &event.target, &event.scope, &event.source,
                          &event.outcome, &event.detail})
        *text = escapedText(*text);
    const QList<AuditRealm> realms = auditRealmsOf(database, event);
    const QString words = wordsOf(realms);
    const QByteArray hash = hashOf(event, words, previous);
    database.execute("insert into audit_events ("_L1 + eventColumns +
                         ", realms, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1,
                     {event.sequence, bound(event.at), event.actor, event.action, event.target, event.scope,
                      event.source, event.outcome, event.detail, words, previous, hash});
    for (const AuditRealm &realm : realms)
        database.execute(u"insert into audit_realms (realm, seq, own) values (?, ?, ?)"_s,
                         {realm.scope, event.sequence, realm.own});
    database.execute(u"insert into audit_days (day, first_seq, last_seq) values (?, ?, ?)"
                     " on conflict (day) do nothing"_s,
                     {dayOf(event.at), event.sequence, event.sequence});
    database.beforeCommit(u"audit day %1"_s.arg(dayOf(event.at)), [&database, event] {
        database.execute(u"update audit_days set last_seq = ? where day = ?"_s,
                         {event.sequence, dayOf(event.at)});
    });
    database.beforeCommit(u"audit head"_s, [&database, event, seal = sealOf(event.sequence, hash)] {
        database.execute(u"insert into audit_head (one, seq, seal) values (1, ?, ?)"
                         " on conflict (one) do update set seq = excluded.seq, seal = excluded.seal"_s,
                         {event.sequence, seal});
    });
}

QList<AuditEvent> AuditLog::eventsOf(Database &database, const QString &target) const
{
    Rows rows = database.select(
        "select "_L1 + eventColumns + " from audit_events where target = ? order by seq"_L1, {target});
    QList<AuditEvent> events;
    while (rows.next())
        events.append(eventFrom(rows));
    return events;
}

Result<qint64> AuditLog::verify(Database &database) const
{
    AuditProof proof;
    do {
        proof = verifyPart(database, proof.verifiedTo, 10'000);
        if (proof.brokenAt)
            return tl::unexpected(
                Error{ErrorCode::StoreDamaged, u"audit chain"_s, {QString::number(*proof.brokenAt)}, {}});
    } while (proof.verifiedTo < proof.last);
    return proof.verifiedTo;
}

AuditProof AuditLog::verifyPart(Database &database, qint64 after, int most) const
{
    AuditProof proof{.verifiedTo = after, .last = 0, .brokenAt = {}};
    QByteArray previous(crypto_generichash_BYTES, '\0');
    {
        Rows last = database.select(u"select coalesce(max(seq), 0) from audit_events"_s);
        last.next();
        proof.last = last.number(0);
    }
    if (after > 0) {
        Rows base = database.select(u"select hash from audit_events where seq = ?"_s, {after});
        if (!base.next()) {
            proof.brokenAt = after;
            return proof;
        }
        previous = base.bytes(0);
    }
    RealmLogs logs;
    {
        Rows rows = database.select("select "_L1 + eventColumns +
                                        ", realms, previous_hash, hash from audit_events where seq > ?"
                                        " order by seq limit ?"_L1,
                                    {after, most});
        while (rows.next() && !proof.brokenAt) {
            const AuditEvent event = eventFrom(rows);
            const QByteArray hash = rows.bytes(11);
            if (event.sequence != proof.verifiedTo + 1 || rows.bytes(10) != previous ||
                hash != hashOf(event, rows.text(9), previous)) {
                proof.brokenAt = proof.verifiedTo + 1;
                break;
            }
            logs.expect(rows.text(9), event.sequence);
            previous = hash;
            ++proof.verifiedTo;
        }
    }
    if (const auto wrong = logs.firstWrong(database, after + 1, proof.verifiedTo)) {
        proof.verifiedTo = *wrong - 1;
        proof.brokenAt = wrong;
    } else if (!proof.brokenAt && proof.verifiedTo == proof.last &&
               !endHolds(database, proof.verifiedTo, previous)) {
        proof.brokenAt = proof.last + 1;
    }
    return proof;
}

bool AuditLog::endHolds(Database &database, qint64 sequence, const QByteArray &hash) const
{
    Rows head = database.select(u"select seq, seal from audit_head"_s);
    if (!head.next())
        return sequence == 0;
    return head.number(0) == sequence && head.bytes(1) == sealOf(sequence, hash);
}

QByteArray AuditLog::hashOf(const AuditEvent &event, const QString &realms, const QByteArray &previous) const
{
    // QDataStream writes lengths before texts, so no two events give the same bytes.
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << previous << event.sequence << static_cast<qint64>(event.at.time_since_epoch().count());
    for (const QString &text : {event.actor, event.action, event.target, event.scope, event.source,
                                event.outcome, event.detail, realms})
        stream << text.toUtf8();
    return keyedHash(bytes);
}

QByteArray AuditLog::sealOf(qint64 sequence, const QByteArray &hash) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << QByteArray("head") << sequence << hash; // no event begins so: a hash has another length
    return keyedHash(bytes);
}

QByteArray AuditLog::keyedHash(const QByteArray &bytes) const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    const QByteArrayView key = m_key.view();
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()),
                       reinterpret_cast<const unsigned char *>(key.data()), static_cast<size_t>(key.size()));
    return hash;
}

} // namespace sallyport
