// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/timestamp.h"

#include <optional>

namespace sallyport {

/// Whether a client application may connect now.
struct ConnectionDecision
{
    enum class Kind {
        Allowed,
        CodeRequired,  ///< EnterConnectionCode with `ticket`
        SetupRequired, ///< MFA has to be set up first
    };
    Kind kind = Kind::Allowed;
    Secret ticket;                       ///< only with CodeRequired
    std::optional<Timestamp> validUntil; ///< Allowed: until then it need not ask again; empty: ask every time
};

} // namespace sallyport
