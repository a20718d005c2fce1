// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hashslots.h"

#include <utility>

namespace sallyport {

HashSlots::Slot::Slot(std::shared_ptr<QSemaphore> free) : m_free(std::move(free))
{
}

HashSlots::Slot &HashSlots::Slot::operator=(Slot &&other) noexcept
{
    if (this != &other) {
        release();
        m_free = std::move(other.m_free);
    }
    return *this;
}

HashSlots::Slot::~Slot()
{
    release();
}

void HashSlots::Slot::release()
{
    if (const auto free = std::exchange(m_free, nullptr))
        free->release();
}

HashSlots::HashSlots(int count, std::chrono::milliseconds wait)
    : m_free(std::make_shared<QSemaphore>(count)), m_wait(wait)
{
}

Result<HashSlots::Slot> HashSlots::acquire()
{
    if (!m_free->tryAcquire(1, static_cast<int>(m_wait.count())))
        return failure(ErrorCode::Busy);
    return Slot(m_free);
}

} // namespace sallyport
