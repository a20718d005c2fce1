// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/policies.h"

#include <QString>

namespace sallyport {

/// What a team policy will do that is not saved yet, in sentences: who will be asked, what else changes, and
/// what is released. `before` is what holds now.
QString policyEffect(const TeamPolicy &before, const TeamPolicy &after, const TeamPolicyRehearsal &rehearsal);

} // namespace sallyport
