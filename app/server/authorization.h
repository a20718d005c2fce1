// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/message.h"
#include "core/service/credentials.h"

#include <optional>

namespace sallyport {

/// What the fields `Authorization` (Bearer, or Basic as of RFC 7617 in UTF-8) and `Identity-Proof` show;
/// empty credentials without them. Nothing when they cannot be read.
std::optional<Credentials> readAuthorization(const HttpRequest &request);

} // namespace sallyport
