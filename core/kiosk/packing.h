// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QtEndian>

#include <optional>

namespace sallyport {

/// Puts values one behind the other: numbers little endian, bytes and texts (UTF-8) behind their length. What
/// was put in is wiped when it goes.
class Packer
{
public:
    Packer() = default;
    ~Packer();
    Packer(const Packer &) = delete;
    Packer &operator=(const Packer &) = delete;

    template <typename Number>
    Packer &number(Number value)
    {
        char raw[sizeof(Number)];
        qToLittleEndian(value, raw);
        return raws({raw, sizeof(Number)});
    }
    Packer &raws(QByteArrayView bytes); ///< without a length
    Packer &bytes(QByteArrayView bytes);
    Packer &text(const QString &text) { return bytes(text.toUtf8()); }

    QByteArrayView view() const { return m_packed; }
    QByteArray copy() const { return m_packed; }
    Secret secret() const { return Secret::fromBytes(m_packed); }

private:
    QByteArray m_packed;
};

/// Takes them out again. Whatever does not fit gives nothing, and from there on `good` is false.
class Unpacker
{
public:
    explicit Unpacker(QByteArrayView packed) : m_rest(packed) {}

    template <typename Number>
    Number number()
    {
        const QByteArrayView raw = raws(sizeof(Number));
        return raw.size() == sizeof(Number) ? qFromLittleEndian<Number>(raw.data()) : Number{};
    }
    QByteArrayView raws(qsizetype size);
    QByteArrayView bytes() { return raws(number<quint32>()); }
    QString text() { return QString::fromUtf8(bytes()); }

    bool good() const { return m_good; }
    bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
    bool m_good = true;
};

} // namespace sallyport
