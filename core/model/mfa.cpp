// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mfa.h"

#include <algorithm>

namespace sallyport {

int BackupCodeLedger::left() const
{
    return static_cast<int>(
        std::ranges::count_if(codes, [](const BackupCodeState &code) { return !code.usedAt; }));
}

} // namespace sallyport
