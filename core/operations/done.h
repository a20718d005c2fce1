// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

/// For operations that have nothing to say but that they are done.
struct Done
{
};

} // namespace sallyport
