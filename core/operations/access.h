// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

/// Who may ask for an operation; stands beside each operation as data, and an operation without it does
/// not compile. The rule itself then sees only callers that passed.
struct Access
{
    enum class Who {
        Anyone,  ///< before any sign-in
        Ticket,  ///< half signed in: the operation carries its ticket and checks it
        Session, ///< signed in
    };
    /// Identity verification (R14): a proof of a current code, one use, five minutes, this session only.
    enum class Proof {
        None,
        WhenActive, ///< needed as long as the caller's MFA is Active; a backup-code session may give the
                    ///< password instead where `passwordWithBackupCode` says so (R11)
        Always,     ///< of the password where there is no method yet
    };

    Who who = Who::Session;
    Proof proof = Proof::None;
    bool whileSetupRequired = false;     ///< open to those who must set up MFA first (R17)
    bool passwordWithBackupCode = false; ///< R11
    bool sessionOnly = false;            ///< never with HTTP Basic: about a session, or one's own MFA (R39)
    bool ownMfa = false;                 ///< the caller's own MFA has to be Active (R38)
};

} // namespace sallyport
