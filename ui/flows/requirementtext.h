// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"

#include <QString>

namespace sallyport {

/// Why MFA is required, as one line: "Required by account Contoso Ltd". Empty when it is not.
QString requirementText(const QList<MfaReason> &reasons);
/// As above where "Required" stands there already: "By account Contoso Ltd".
QString requirementShortText(const QList<MfaReason> &reasons);

} // namespace sallyport
