// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/sheets.h"
#include "core/service/caller.h"

namespace sallyport {

// What the print centre prints, and the note of who printed it.

Result<QList<QrSheet>> perform(ServiceContext &context, Caller &caller, const GetQrSheets &operation);
Result<QList<Person>> perform(ServiceContext &context, Caller &caller, const GetSlips &operation);

} // namespace sallyport
