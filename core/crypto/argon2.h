// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

#include <QByteArrayView>

namespace sallyport {

/// The cost of one Argon2id run (RFC 9106) with one lane. The default is that of the desktop (R34).
struct Argon2Parameters
{
    quint64 memoryKiB = 64 * 1024;
    quint32 passes = 2;

    friend bool operator==(const Argon2Parameters &a, const Argon2Parameters &b) = default;
};

/// Stored values that ask for more are refused before any work is done (R34).
inline constexpr Argon2Parameters argon2Ceiling{256 * 1024, 10};
/// The least that libsodium computes.
inline constexpr Argon2Parameters argon2Floor{8, 1};

inline constexpr qsizetype argon2SaltSize = 16;

/// Between floor and ceiling.
bool isAcceptable(Argon2Parameters parameters);

/// `size` bytes derived from `input`. `salt` has argon2SaltSize bytes and the parameters are acceptable.
/// Throws std::bad_alloc when the memory is not there, like any other allocation.
Secret argon2id(const Secret &input, QByteArrayView salt, Argon2Parameters parameters, qsizetype size);

} // namespace sallyport
