// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/signincode.h"
#include "core/operations/links.h"
#include "core/service/mailing.h"
#include "core/store/linktokens.h"
#include "core/store/persons.h"

namespace sallyport {

struct Credentials;
struct ServiceContext;

// Links: a token of 256 random bits, of which only a hash is kept, for one person and one purpose, once.

/// What is put into a link; shown or mailed, and never again.
struct IssuedLink
{
    Secret token;
    Timestamp expiresAt;
};
/// Inside a transaction. Voids the one before of the same purpose. Setup and invitation seven days, password
/// one hour, MFA 24 hours.
IssuedLink issueLink(ServiceContext &context, const PersonId &person, LinkPurpose purpose);

/// Inside a transaction: for CompleteSetup, by somebody who has no password yet.
Secret issueSetupToken(ServiceContext &context, const PersonId &person);

/// Inside a transaction, where `context.sendsMail`: the link goes out by mail, and whoever asked for it sees
/// neither token nor code. A code on paper for the same is void.
SignInCode mailLink(ServiceContext &context, const Person &person, LinkMail mail,
                    const LinkCause &cause = {});

/// Inside a transaction: whose link it is, if it is good. Errors: SignInFailed, also for somebody who is
/// disabled or signs in by SSO.
Result<PersonRecord> holderOf(ServiceContext &context, const Secret &token, LinkPurpose purpose);

Result<Done> perform(ServiceContext &context, Credentials &credentials, const CompleteSetup &operation);
Result<SignInState> perform(ServiceContext &context, Credentials &credentials,
                            const AcceptInvitation &operation);
Result<Done> perform(ServiceContext &context, Credentials &credentials,
                     const RequestPasswordReset &operation);
Result<Done> perform(ServiceContext &context, Credentials &credentials,
                     const ConfirmPasswordReset &operation);

} // namespace sallyport
