// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

class Database;
struct Workplace;

/// Whether nothing in the store is outside of what somebody at this workplace is in charge of, and nobody is
/// above them.
bool isInChargeOfAll(Database &database, const Workplace &workplace);

} // namespace sallyport
