// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

/// Gives what paints itself the role assistive technology expects (QR view: a graphic, banner: an alert).
/// Once per process; a second call changes nothing.
void installAccessibleRoles();

} // namespace sallyport
