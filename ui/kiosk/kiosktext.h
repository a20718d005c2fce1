// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kiosk/clockwatch.h"
#include "core/model/error.h"

#include <QString>

namespace sallyport {

// What a kiosk says about an error or a finding of its own; other errors speak by ui/errortext.h.

/// Of a roster that was not unlocked, and of the operator's PIN.
QString unlockErrorText(const Error &error);
/// Of somebody who was not identified.
QString identifyErrorText(const Error &error);
/// Of an enrolment that could not be kept, or a bundle that could not be written.
QString keepErrorText(const Error &error);
/// Empty where the clock is fine.
QString clockText(const ClockFinding &finding);

} // namespace sallyport
