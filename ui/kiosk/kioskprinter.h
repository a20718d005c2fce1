// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"

#include <functional>

namespace sallyport {

/// The printer of the kiosk. A person is never asked which one, and never offered a file (R61).
struct KioskPrinter
{
    std::function<bool()> isThere;
    /// False when it has refused.
    std::function<bool(const BackupCodeSet &)> print;
};

/// The system's default printer.
KioskPrinter defaultKioskPrinter();

} // namespace sallyport
