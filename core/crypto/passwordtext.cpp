// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passwordtext.h"

#include <QString>

#include <sodium.h>

#include <algorithm>

namespace sallyport {

namespace {

void wipe(QString &text)
{
    // A shared text is wiped by the last one who holds it.
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text = QString();
}

} // namespace

Secret normalisedPassword(const Secret &password)
{
    const QByteArrayView bytes = password.view();
    const bool ascii =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii || !bytes.isValidUtf8())
        return password;
    QString typed = password.text();
    QString normal = typed.normalized(QString::NormalizationForm_KC);
    const Secret secret = Secret::fromText(normal);
    wipe(typed);
    wipe(normal);
    return secret;
}

} // namespace sallyport
