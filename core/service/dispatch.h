// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/operations.h"

#include <any>

namespace sallyport {

struct Credentials;
struct ServiceContext;

/// Checks who asks, runs the rule, and gives the operation's Reply. The one way in, for the desktop, the
/// server and the kiosk.
Result<std::any> dispatch(ServiceContext &context, Credentials &credentials, const AnyOperation &operation);

} // namespace sallyport
