// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <QString>

namespace sallyport {

/// "3 Oct 2026", in the user's language and time zone.
QString dateText(Timestamp moment);
/// "2026-10-03T09:14:00Z", for other programs.
QString isoText(Timestamp moment);
/// "today, 09:14", "yesterday, 18:02", else "3 Oct 2026, 09:14".
QString momentText(Timestamp moment, Timestamp now);

} // namespace sallyport
