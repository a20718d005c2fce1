// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QSemaphore>

#include <chrono>
#include <memory>

namespace sallyport {

/// How many expensive hashes run at once, so that a flood of sign-ins takes neither all cores nor all memory
/// (R35). Safe on any thread.
class HashSlots
{
public:
    /// The right to hash, given back when it is destroyed: when hashing ends, not when the asker leaves. May
    /// outlive the HashSlots it is from.
    class Slot
    {
    public:
        Slot(Slot &&other) noexcept = default;
        Slot &operator=(Slot &&other) noexcept;
        ~Slot();

    private:
        friend class HashSlots;
        explicit Slot(std::shared_ptr<QSemaphore> free);
        void release();

        std::shared_ptr<QSemaphore> m_free;
    };

    explicit HashSlots(int count = 4, std::chrono::milliseconds wait = std::chrono::seconds(2));

    /// Blocks for up to the wait. Errors: Busy.
    Result<Slot> acquire();

private:
    std::shared_ptr<QSemaphore> m_free;
    std::chrono::milliseconds m_wait;
};

} // namespace sallyport
