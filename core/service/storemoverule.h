// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/done.h"

namespace sallyport {

struct Credentials;
struct ServiceContext;

/// Whether somebody may take the whole store along, without a proof. Errors: those of authorise.
Result<bool> mayMoveStore(ServiceContext &context, Credentials &credentials);

/// Somebody is about to: noted before, so that the file has it too. Errors: those of authorise; Forbidden.
Result<Done> noteStoreMove(ServiceContext &context, Credentials &credentials);

} // namespace sallyport
