// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

/// First thing in every program (R53): files it creates are for its user alone, and its memory goes into no
/// core dump and to no debugger of the same user.
void hardenProcess();

} // namespace sallyport
