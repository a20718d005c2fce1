// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/packing.h"

#include <sodium.h>

#include <utility>

namespace sallyport {

namespace {

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

Packer::~Packer()
{
    wipe(m_packed);
}

Packer &Packer::raws(QByteArrayView bytes)
{
    if (m_packed.size() + bytes.size() > m_packed.capacity()) {
        // Grown by hand: a reallocation would leave a copy behind.
        QByteArray larger;
        larger.reserve(2 * (m_packed.size() + bytes.size()) + 256);
        larger.append(m_packed);
        std::swap(m_packed, larger);
        wipe(larger);
    }
    m_packed.append(bytes);
    return *this;
}

Packer &Packer::bytes(QByteArrayView bytes)
{
    number(static_cast<quint32>(bytes.size()));
    return raws(bytes);
}

QByteArrayView Unpacker::raws(qsizetype size)
{
    if (!m_good || size > m_rest.size()) {
        m_good = false;
        m_rest = {};
        return {};
    }
    const QByteArrayView taken = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return taken;
}

} // namespace sallyport
