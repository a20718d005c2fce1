// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connectionproofs.h"

#include "core/store/database.h"

namespace sallyport {

using namespace Qt::StringLiterals;

std::optional<Timestamp> connectionProvedAt(Database &database, const QByteArray &session)
{
    Rows rows = database.select(u"select proved_at from connection_proofs where session = ?"_s, {session});
    return rows.next() ? std::optional(rows.time(0)) : std::nullopt;
}

void putConnectionProof(Database &database, const QByteArray &session, Timestamp when)
{
    database.execute(u"insert into connection_proofs (session, proved_at) values (?, ?)"
                     " on conflict (session) do update set proved_at = excluded.proved_at"_s,
                     {session, bound(when)});
}

} // namespace sallyport
