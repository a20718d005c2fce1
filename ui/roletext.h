// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workplace.h"

#include <QString>

namespace sallyport {

/// "Owner", "Team admin", in the user's language.
QString roleText(Role role);

/// "Contoso Ltd · Owner"
QString workplaceText(const Workplace &workplace);

} // namespace sallyport
