// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace sallyport {

void startSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot start: the system has no random source");
}

} // namespace sallyport
