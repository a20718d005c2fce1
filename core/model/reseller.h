// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

namespace sallyport {

/// Somebody who sells to accounts and answers for them.
struct Reseller
{
    ScopeId id;
    QString name;
    bool mfaRequired = false; ///< of everybody who works for the reseller
    qint64 accounts = 0;

    friend bool operator==(const Reseller &a, const Reseller &b) = default;
};

} // namespace sallyport
