// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tickets.h"

#include "core/store/database.h"
#include "core/store/storedtext.h"

namespace sallyport {

using namespace Qt::StringLiterals;

template <>
constexpr auto storedWords<TicketStep>()
{
    return std::array{std::pair{TicketStep::Workplace, "workplace"}, std::pair{TicketStep::Code, "code"},
                      std::pair{TicketStep::Confirm, "confirm"}, std::pair{TicketStep::Setup, "setup"},
                      std::pair{TicketStep::Connection, "connection"}};
}

std::optional<TicketRecord> findTicket(Database &database, const QByteArray &ticketHash, Timestamp now)
{
    Rows rows =
        database.select(u"select person, scope, application, step, wrong_codes, created_at, expires_at"
                        " from tickets where ticket_hash = ? and expires_at > ?"_s,
                        {ticketHash, bound(now)});
    if (!rows.next())
        return std::nullopt;
    return TicketRecord{
        .ticketHash = ticketHash,
        .person = {rows.text(0)},
        .scope = {rows.text(1)},
        .application = fromStored<Application>(rows.text(2)),
        .step = fromStored<TicketStep>(rows.text(3)),
        .wrongCodes = static_cast<int>(rows.number(4)),
        .createdAt = rows.time(5),
        .expiresAt = rows.time(6),
    };
}

void insertTicket(Database &database, const TicketRecord &ticket)
{
    database.execute(
        u"insert into tickets (ticket_hash, person, scope, application, step, created_at, expires_at)"
        " values (?, ?, ?, ?, ?, ?, ?)"_s,
        {ticket.ticketHash, ticket.person.value, ticket.scope.value, toStored(ticket.application),
         toStored(ticket.step), bound(ticket.createdAt), bound(ticket.expiresAt)});
}

void addWrongCodeToTicket(Database &database, const QByteArray &ticketHash)
{
    database.execute(u"update tickets set wrong_codes = wrong_codes + 1 where ticket_hash = ?"_s,
                     {ticketHash});
}

void removeTicket(Database &database, const QByteArray &ticketHash)
{
    database.execute(u"delete from tickets where ticket_hash = ?"_s, {ticketHash});
}

void removeExpiredTickets(Database &database, Timestamp now)
{
    database.execute(u"delete from tickets where expires_at <= ?"_s, {bound(now)});
}

} // namespace sallyport
