// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace sallyport {

/// What a form sent, or a query says.
class FormData
{
public:
    /// Strict: UTF-8 without NUL, each name once and one of `known`, every percent sign with two digits.
    /// Nothing for anything else.
    static std::optional<FormData> read(const QByteArray &encoded, const QByteArrayList &known);

    bool has(const QByteArray &name) const { return m_values.contains(name); }
    QByteArray bytes(const QByteArray &name) const { return m_values.value(name); }
    QString text(const QByteArray &name) const { return QString::fromUtf8(m_values.value(name)); }
    Secret secret(const QByteArray &name) const { return Secret::fromBytes(m_values.value(name)); }

private:
    QHash<QByteArray, QByteArray> m_values;
};

} // namespace sallyport
