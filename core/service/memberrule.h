// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/members.h"
#include "core/service/caller.h"

namespace sallyport {

// The members of an account, and what those above them may do with them.

Result<Page<MemberRow>> perform(ServiceContext &context, Caller &caller, const ListMembers &operation);
Result<MemberRow> perform(ServiceContext &context, Caller &caller, const GetMember &operation);
Result<MemberAdded> perform(ServiceContext &context, Caller &caller, const AddMember &operation);
Result<MemberRow> perform(ServiceContext &context, Caller &caller, const UpdateMember &operation);
Result<Done> perform(ServiceContext &context, Caller &caller, const RemoveMember &operation);
Result<SignInCode> perform(ServiceContext &context, Caller &caller, const ResetMemberMfa &operation);
Result<SignInCode> perform(ServiceContext &context, Caller &caller, const IssueMemberSignInCode &operation);

/// Inside a transaction: somebody of this account whose MFA the caller may reset (R38). Errors: NotFound,
/// Forbidden, Conflict (SSO).
Result<Person> resettableMember(ServiceContext &context, const Caller &caller, const ScopeId &account,
                                const PersonId &person);

} // namespace sallyport
