// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/message.h"

namespace sallyport {

/// The bytes of an answer (RFC 9110, 9112). A field with a control character in its value is left out: it
/// could begin another field. `withBody` is false for HEAD: the length is told, the body is not sent.
QByteArray writeResponse(const HttpResponse &response, bool withBody, bool close);

} // namespace sallyport
