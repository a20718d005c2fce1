// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/texts/textbook.h"
#include "core/model/error.h"

namespace sallyport {

/// What a page says about a refusal: a status, the name of a text, and what is filled in.
struct PageRefusal
{
    int status = 500;
    QString text;
    TextValues values;
};
PageRefusal refusalOf(const Error &error);

} // namespace sallyport
