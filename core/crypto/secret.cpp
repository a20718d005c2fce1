// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secret.h"

#include "core/crypto/sodium.h"

#include <QString>
#include <QStringConverter>

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace sallyport {

/// One allocation of libsodium: locked, between guard pages, wiped when freed. Or a part of one.
struct Secret::Bytes
{
    explicit Bytes(qsizetype capacity)
    {
        startSodium();
        data = static_cast<char *>(sodium_malloc(static_cast<std::size_t>(capacity)));
        if (!data)
            qBadAlloc();
    }
    Bytes(std::shared_ptr<const Bytes> all, qsizetype from, qsizetype length)
        : data(all->data + from), size(length), whole(std::move(all))
    {
    }
    ~Bytes()
    {
        if (!whole)
            sodium_free(data);
    }
    Q_DISABLE_COPY_MOVE(Bytes)

    void freeze() { sodium_mprotect_readonly(data); }

    char *data = nullptr;
    qsizetype size = 0;
    std::shared_ptr<const Bytes> whole; ///< of a part: what it lies in
};

Secret Secret::make(qsizetype size, const std::function<void(char *)> &fill)
{
    Secret secret;
    if (size <= 0)
        return secret;
    auto bytes = std::make_shared<Bytes>(size);
    bytes->size = size;
    fill(bytes->data);
    bytes->freeze();
    secret.m_bytes = std::move(bytes);
    return secret;
}

QList<Secret> Secret::together(const QList<Secret> &secrets)
{
    qsizetype size = 0;
    for (const Secret &secret : secrets)
        size += secret.size();
    const Secret all = make(size, [&secrets](char *out) {
        for (const Secret &secret : secrets)
            out = std::copy(secret.view().begin(), secret.view().end(), out);
    });
    QList<Secret> parts;
    qsizetype from = 0;
    for (const Secret &secret : secrets) {
        Secret part;
        if (!secret.isEmpty())
            part.m_bytes = std::make_shared<Bytes>(all.m_bytes, from, secret.size());
        from += secret.size();
        parts.append(part);
    }
    return parts;
}

Secret Secret::fromBytes(QByteArrayView bytes)
{
    return make(bytes.size(), [bytes](char *out) {
        std::memcpy(out, bytes.data(), static_cast<std::size_t>(bytes.size()));
    });
}

Secret Secret::fromText(QStringView text)
{
    Secret secret;
    if (text.isEmpty())
        return secret;
    // Encoded in place: the length is known only afterwards, and QString::toUtf8 would leave a copy behind.
    QStringEncoder toUtf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    auto bytes = std::make_shared<Bytes>(toUtf8.requiredSpace(text.size()));
    bytes->size = toUtf8.appendToBuffer(bytes->data, text) - bytes->data;
    bytes->freeze();
    secret.m_bytes = std::move(bytes);
    return secret;
}

qsizetype Secret::size() const
{
    return m_bytes ? m_bytes->size : 0;
}

QByteArrayView Secret::view() const
{
    // Never a null pointer: libsodium declares that it takes none, not even with a length of zero.
    return m_bytes ? QByteArrayView(m_bytes->data, m_bytes->size) : QByteArrayView("", 0);
}

QString Secret::text() const
{
    return QString::fromUtf8(view());
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.size() != b.size())
        return false;
    return a.isEmpty() ||
           sodium_memcmp(a.m_bytes->data, b.m_bytes->data, static_cast<std::size_t>(a.size())) == 0;
}

} // namespace sallyport
