// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sallyport {

/// An opaque identifier; `Tag` keeps the identifiers of different things apart.
template <typename Tag>
struct Id
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &a, const Id &b) = default;
};

using PersonId = Id<struct PersonTag>;
/// The installation, a reseller or an account: whatever a role is held in.
using ScopeId = Id<struct ScopeTag>;

} // namespace sallyport
