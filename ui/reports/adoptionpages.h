// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"

#include <QList>

#include <functional>

namespace sallyport {

/// Asks for the page after a cursor of the names of several groups, one group after the other; for a file.
/// The answer, a page with the cursor of the next one, goes to the handler as long as the owner is there; its
/// `total` is that of the group. The backend outlives the owner.
void askForNames(Backend &backend, const ScopeId &scope, const QList<AdoptionGroup> &groups,
                 const QString &after, QObject *owner,
                 std::function<void(const Result<Page<AdoptionRow>> &)> handler);

} // namespace sallyport
