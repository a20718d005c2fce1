// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditlog.h"

#include "core/store/database.h"

#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

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

QString escaped(const QString &text)
{
    QString safe(u""_s);
    for (const QChar character : text) {
        const bool harmless = character.isPrint() && character.category() != QChar::Other_Format
            && character.category() != QChar::Separator_Line && character.category() != QChar::Separator_Paragraph;
        safe += harmless ? QString(character)
                         : u"\\u%1"_s.arg(static_cast<int>(character.unicode()), 4, 16, QLatin1Char('0'));
    }
    return safe;
}

} // namespace

AuditLog::AuditLog(const Secret &key) : m_key(key) {}

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
    for (QString *text : {&event.actor, &event.action, &event.target, &event.scope, &event.source, &event.outcome,
                          &event.detail})
        *text = escaped(*text);
    database.execute("insert into audit_events ("_L1 + eventColumns
                         + ", previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1,
                     {event.sequence, bound(event.at), event.actor, event.action, event.target, event.scope,
                      event.source, event.outcome, event.detail, previous, hashOf(event, previous)});
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
    QByteArray previous(crypto_generichash_BYTES, '\0');
    qint64 verified = 0;
    Rows rows = database.select("select "_L1 + eventColumns + ", previous_hash, hash from audit_events order by seq"_L1);
    while (rows.next()) {
        const AuditEvent event = eventFrom(rows);
        const QByteArray hash = rows.bytes(10);
        if (event.sequence != verified + 1 || rows.bytes(9) != previous || hash != hashOf(event, previous))
            return tl::unexpected(
                Error{ErrorCode::StoreDamaged, u"audit chain"_s, {QString::number(verified + 1)}, {}});
        previous = hash;
        ++verified;
    }
    return verified;
}

QByteArray AuditLog::hashOf(const AuditEvent &event, const QByteArray &previous) const
{
    // QDataStream writes lengths before texts, so no two events give the same bytes.
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << previous << event.sequence << static_cast<qint64>(event.at.time_since_epoch().count());
    for (const QString &text : {event.actor, event.action, event.target, event.scope, event.source, event.outcome,
                                event.detail})
        stream << text.toUtf8();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    const QByteArrayView key = m_key.view();
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()),
                       reinterpret_cast<const unsigned char *>(key.data()), static_cast<size_t>(key.size()));
    return hash;
}

} // namespace sallyport
