// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/serverwire.h"

namespace sallyport {

QByteArray openApiDocument()
{
    return {};
}

} // namespace sallyport
