// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/storekey.h"

#include <optional>

namespace sallyport {

/// All that a store is worked on with. The keys of the audit log and of the table of tries outlive the store
/// key they once came from: what they have written cannot be written again.
struct StoreKeys
{
    /// Of a store whose key was never replaced.
    StoreKeys(const StoreKey &key)
        : current(key), audit(subkey(key, KeyPurpose::Audit)), throttle(subkey(key, KeyPurpose::Throttle))
    {
    }
    StoreKeys(StoreKey key, std::optional<StoreKey> replacement, Secret auditKey, Secret throttleKey)
        : current(std::move(key)), next(std::move(replacement)), audit(std::move(auditKey)),
          throttle(std::move(throttleKey))
    {
    }

    StoreKey current;
    std::optional<StoreKey> next; ///< while the key is being replaced: what is sealed is sealed with it
    Secret audit;
    Secret throttle;
};

} // namespace sallyport
