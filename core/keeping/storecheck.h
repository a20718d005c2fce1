// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <functional>
#include <optional>

namespace sallyport {

struct ServiceContext;

/// What a look at everything that can go wrong quietly has found.
struct StoreCheck
{
    qint64 secrets = 0;
    qint64 opened = 0;                 ///< of those, with the key of the store
    qint64 events = 0;                 ///< of the audit log, verified
    std::optional<qint64> logBrokenAt; ///< the first sequence that is edited, missing or foreign

    bool isGood() const { return opened == secrets && !logBrokenAt; }
};

/// Opens every sealed secret and follows the audit log to its end, in parts, so that others can work
/// meanwhile. Changes nothing. Errors: Store...
Result<StoreCheck> checkStore(ServiceContext &context);

} // namespace sallyport
