// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringView>

#include <functional>
#include <memory>

class QString;

namespace sallyport {

/// Bytes that must not leak: a password, a code, a key, a token.
///
/// The bytes live in memory that libsodium keeps out of swap and core dumps (sodium_malloc), cannot be
/// changed once made, and are wiped when the last copy goes. Copying shares them. There is on purpose no
/// QDebug operator and no implicit conversion: whoever reads the bytes says so.
class Secret
{
public:
    /// Empty; `isEmpty()` is true.
    Secret() = default;

    /// Takes a copy of the bytes. The caller wipes its own.
    static Secret fromBytes(QByteArrayView bytes);
    /// UTF-8 of the text, e.g. of a line edit.
    static Secret fromText(QStringView text);
    /// Makes `size` bytes and lets `fill` write them, so that no second copy ever exists.
    static Secret make(qsizetype size, const std::function<void(char *)> &fill);
    /// Copies that lie in one allocation, wiped when the last of them goes. A secret alone takes four
    /// mappings of the process, of which Linux gives it 65,530: whoever keeps thousands keeps them together.
    static QList<Secret> together(const QList<Secret> &secrets);

    bool isEmpty() const { return size() == 0; }
    qsizetype size() const;
    /// Valid while this Secret or a copy of it lives.
    QByteArrayView view() const;
    /// As text, to be shown to the one it belongs to; a QString is not wiped, so keep it short-lived.
    QString text() const;

    /// In constant time for equal lengths.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    struct Bytes;
    std::shared_ptr<const Bytes> m_bytes;
};

} // namespace sallyport
