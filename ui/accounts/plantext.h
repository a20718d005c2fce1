// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"

#include <QString>

namespace sallyport {

/// "Free", "Essential", "Premium", in the user's language.
QString planText(Plan plan);

} // namespace sallyport
