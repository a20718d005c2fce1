// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QString>

namespace sallyport {

/// What is shown for an error, in the user's language. The only place that turns codes into words.
struct ErrorWords
{
    QString what; ///< one sentence: what happened, and why as far as it may be said
    QString next; ///< one or two sentences: what to do now
};

ErrorWords errorWords(const Error &error);

/// Both in one paragraph, for a banner or the line under a field.
QString errorText(const Error &error);

/// The sentence for one entry of `Error::fields` of an ErrorCode::Invalid: "organization", "ownerEmail", ...
/// An unknown field gets a general sentence, never an empty one.
QString fieldErrorText(const QString &field);

/// "40 seconds", "5 minutes", "2 hours": rounded up, so that waiting that long is always enough.
QString durationText(std::chrono::seconds duration);

} // namespace sallyport
