// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storeroom.h"

#include <tl/expected.hpp>

namespace sallyport {

class Arguments;

/// `--store`, `--key-file` and the hashing options, as every sub-command reads them. Errors in words.
tl::expected<StoreSettings, QString> readStoreOptions(const Arguments &arguments);

/// A whole number within bounds, or the default. Errors in words.
tl::expected<int, QString> readNumber(const Arguments &arguments, const QString &name, int usual, int least,
                                      int most);

/// An error of the core as a sentence for whoever runs the server.
QString sentenceFor(const Error &error, const StoreSettings &store);

} // namespace sallyport
