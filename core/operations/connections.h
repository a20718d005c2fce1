// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/connection.h"
#include "core/operations/access.h"

namespace sallyport {

// What client applications ask before each connection, in a session of theirs
// (`Application::ClientApplication`).

/// By the team policy of the account: allowed for as long as it says, or a code first. Errors: Forbidden (a
/// session of the control panel).
struct RequestConnection
{
    using Reply = ConnectionDecision;
    static constexpr Access access{.whileSetupRequired = true, .sessionOnly = true};
};

/// Six digits or a backup code. Errors: WrongCode, TicketExpired, ClockBehind, Forbidden.
struct EnterConnectionCode
{
    Secret ticket;
    Secret code;
    using Reply = ConnectionDecision;
    static constexpr Access access{.sessionOnly = true};
};

} // namespace sallyport
