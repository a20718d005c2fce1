// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/subcommand.h"

namespace sallyport {

Subcommand backupCommand();

} // namespace sallyport
