// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfarequirement.h"
#include "core/model/person.h"
#include "core/model/timestamp.h"

#include <QByteArray>

#include <optional>

namespace sallyport {

class Database;

/// What a half-finished sign-in may do next, and nothing else (R22).
enum class TicketStep {
    Workplace,  ///< choose one
    Code,       ///< give a code: MFA is Active
    Confirm,    ///< prove the Pending secret
    Setup,      ///< set up MFA: it is required
    Connection, ///< signed in already: give a code before a connection
};

struct TicketRecord
{
    QByteArray ticketHash;
    PersonId person;
    ScopeId scope; ///< empty before the choice
    Application application = Application::ControlPanel;
    TicketStep step = TicketStep::Code;
    int wrongCodes = 0;
    Timestamp createdAt;
    Timestamp expiresAt;
};

// Inside a transaction of the database.
/// Nothing once it has expired.
std::optional<TicketRecord> findTicket(Database &database, const QByteArray &ticketHash, Timestamp now);
void insertTicket(Database &database, const TicketRecord &ticket);
void addWrongCodeToTicket(Database &database, const QByteArray &ticketHash);
void removeTicket(Database &database, const QByteArray &ticketHash);
void removeExpiredTickets(Database &database, Timestamp now);

} // namespace sallyport
