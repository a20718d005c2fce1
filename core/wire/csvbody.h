// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <boost/json/value.hpp>

namespace sallyport {

struct WireFault;

/// A file of members as the JSON that says the same: `{rows: [{line, name, email, role, signInMethod}]}`. A
/// role or a method that is none stands there as written, for the reader to refuse with its place.
bool readCsvBody(const QByteArray &file, boost::json::value &body, WireFault &fault);

} // namespace sallyport
