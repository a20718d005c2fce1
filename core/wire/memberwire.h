// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/members.h"
#include "core/wire/accountwire.h"
#include "core/wire/endpoint.h"
#include "core/wire/mfashape.h"
#include "core/wire/pageshape.h"
#include "core/wire/personshape.h"

namespace sallyport {

template <>
struct Words<MemberFilter>
{
    static constexpr std::array list{word(MemberFilter::All, "all"), word(MemberFilter::MfaOff, "mfa-off"),
                                     word(MemberFilter::Pending, "pending"),
                                     word(MemberFilter::Active, "active")};
};

template <>
struct Words<LinkMailState>
{
    static constexpr std::array list{
        word(LinkMailState::None, "none"), word(LinkMailState::Waiting, "waiting"),
        word(LinkMailState::Sent, "sent"), word(LinkMailState::GivenUp, "given-up")};
};

template <>
struct Wire<MemberRow>
{
    static constexpr std::tuple fields{flat(&MemberRow::person),
                                       field("role", &MemberRow::role),
                                       field("status", &MemberRow::status),
                                       via<Requirement>("required", &MemberRow::requiredBecause),
                                       nullable("requiredFrom", &MemberRow::requiredFrom),
                                       field("backupCodesLeft", &MemberRow::backupCodesLeft),
                                       nullable("lastSignInAt", &MemberRow::lastSignInAt),
                                       field("invited", &MemberRow::invited),
                                       field("linkMail", &MemberRow::linkMail),
                                       field("isSelf", &MemberRow::isSelf),
                                       field("mayEdit", &MemberRow::mayEdit),
                                       field("mayReset", &MemberRow::mayReset)};
};
template <>
struct Wire<MemberAdded>
{
    static constexpr std::tuple fields{flat(&MemberAdded::row),
                                       nullable("invitation", &MemberAdded::invitation)};
};

template <>
struct Wire<ListMembers>
{
    static constexpr Endpoint endpoint{"GET", "/accounts/{account}/members", 200, BodyLimit::Ordinary,
                                       "Members of an account"};
    static constexpr std::tuple fields{inPath("account", &ListMembers::account), flat(&ListMembers::page),
                                       inQuery("filter", &ListMembers::filter)};
};
template <>
struct Wire<GetMember>
{
    static constexpr Endpoint endpoint{"GET", "/accounts/{account}/members/{member}", 200,
                                       BodyLimit::Ordinary, "A member"};
    static constexpr std::tuple fields{inPath("account", &GetMember::account),
                                       inPath("member", &GetMember::member)};
};
template <>
struct Wire<AddMember>
{
    static constexpr Endpoint endpoint{"POST", "/accounts/{account}/members", 201, BodyLimit::Ordinary,
                                       "Adds a member, with an invitation"};
    static constexpr std::tuple fields{inPath("account", &AddMember::account),
                                       field("name", &AddMember::name), field("email", &AddMember::email),
                                       optional("role", &AddMember::role),
                                       optional("signInMethod", &AddMember::signInMethod)};
};
template <>
struct Wire<UpdateMember>
{
    static constexpr Endpoint endpoint{"PATCH", "/accounts/{account}/members/{member}", 200,
                                       BodyLimit::Ordinary, "Changes a member's name or role"};
    static constexpr std::tuple fields{
        inPath("account", &UpdateMember::account), inPath("member", &UpdateMember::member),
        optional("name", &UpdateMember::name), optional("role", &UpdateMember::role)};
};
template <>
struct Wire<RemoveMember>
{
    static constexpr Endpoint endpoint{"DELETE", "/accounts/{account}/members/{member}", 204,
                                       BodyLimit::Ordinary, "Takes the role in this account away"};
    static constexpr std::tuple fields{inPath("account", &RemoveMember::account),
                                       inPath("member", &RemoveMember::member)};
};
template <>
struct Wire<ResetMemberMfa>
{
    static constexpr Endpoint endpoint{"POST", "/accounts/{account}/members/{member}/mfa-reset", 202,
                                       BodyLimit::Ordinary, "A one-time reset that leads to a new setup"};
    static constexpr std::tuple fields{inPath("account", &ResetMemberMfa::account),
                                       inPath("member", &ResetMemberMfa::member),
                                       optional("stopOldNow", &ResetMemberMfa::stopOldNow)};
};
template <>
struct Wire<IssueMemberSignInCode>
{
    static constexpr Endpoint endpoint{"POST", "/accounts/{account}/members/{member}/sign-in-code", 202,
                                       BodyLimit::Ordinary, "A one-time way to a first or new password"};
    static constexpr std::tuple fields{inPath("account", &IssueMemberSignInCode::account),
                                       inPath("member", &IssueMemberSignInCode::member)};
};

} // namespace sallyport
