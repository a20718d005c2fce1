// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/member.h"
#include "ui/widgets/palette.h"

#include <QString>

namespace sallyport {

/// "Active", "Pending", "Off", "Not applicable (SSO)".
QString mfaText(MfaStatus status);
Tone mfaTone(MfaStatus status);
/// "Required by account Contoso Ltd", "Required from 1 Dec 2026", "Not required".
QString requiredText(const MemberRow &member);
/// As above where "Required" stands there already: "By account Contoso Ltd", "From 1 Dec 2026", "No".
QString requiredShortText(const MemberRow &member);
/// A moment, "Never", or "Invited" where there is no password yet.
QString lastSignInText(const MemberRow &member, Timestamp now);
/// "Not sent yet: ...", "Sent", "Not delivered: ..."; empty where there was none.
QString linkMailText(LinkMailState state);
QString signInMethodText(SignInMethod method);

} // namespace sallyport
