// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sallyport {

/// How much body a route takes (R41).
enum class BodyLimit : qsizetype {
    SignIn = 4 * 1024,
    Ordinary = 64 * 1024,
    Bulk = 4 * 1024 * 1024, ///< thousands of rows or ids
};

/// Where an operation is found on the wire. Paths are those of `/api/v1`, with `{account}` and the like for
/// what is taken from the path.
struct Endpoint
{
    const char *method = "GET";
    const char *path = "";
    int success = 200;
    BodyLimit bodyLimit = BodyLimit::Ordinary;
    const char *summary = ""; ///< for the OpenAPI document
};

} // namespace sallyport
