// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/links.h"

namespace sallyport {

struct Credentials;
struct ServiceContext;

Result<SetupSecret> perform(ServiceContext &context, Credentials &credentials,
                            const BeginMfaReset &operation);
Result<BackupCodeSet> perform(ServiceContext &context, Credentials &credentials,
                              const ConfirmMfaReset &operation);

} // namespace sallyport
