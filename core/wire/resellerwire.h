// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/resellers.h"
#include "core/wire/accountwire.h"
#include "core/wire/endpoint.h"
#include "core/wire/pageshape.h"
#include "core/wire/personshape.h"

namespace sallyport {

template <>
struct Wire<Reseller>
{
    static constexpr std::tuple fields{field("id", &Reseller::id), field("name", &Reseller::name),
                                       field("mfaRequired", &Reseller::mfaRequired),
                                       field("accounts", &Reseller::accounts)};
};
template <>
struct Wire<ResellerAdded>
{
    static constexpr std::tuple fields{flat(&ResellerAdded::reseller),
                                       field("invitation", &ResellerAdded::invitation)};
};

/// One's own, at a path without its id.
struct OwnReseller
{
    using Reply = Reseller;
    static constexpr Access access = GetReseller::access;

    Asked operation() const { return GetReseller{}; }
};
template <>
struct Wire<OwnReseller>
{
    static constexpr Endpoint endpoint{"GET", "/reseller", 200, BodyLimit::Ordinary, "One's own reseller"};
    static constexpr std::tuple<> fields{};
};
struct OwnResellerPatch
{
    std::optional<QString> name;
    std::optional<bool> mfaRequired;

    using Reply = Reseller;
    static constexpr Access access = UpdateReseller::access;

    Asked operation() const { return UpdateReseller{{}, name, mfaRequired}; }
};
template <>
struct Wire<OwnResellerPatch>
{
    static constexpr Endpoint endpoint{"PATCH", "/reseller", 200, BodyLimit::Ordinary,
                                       "Changes one's own reseller"};
    static constexpr std::tuple fields{optional("name", &OwnResellerPatch::name),
                                       optional("mfaRequired", &OwnResellerPatch::mfaRequired)};
};

template <>
struct Wire<GetReseller>
{
    static constexpr Endpoint endpoint{"GET", "/resellers/{reseller}", 200, BodyLimit::Ordinary,
                                       "A reseller"};
    static constexpr std::tuple fields{inPath("reseller", &GetReseller::reseller)};
};
template <>
struct Wire<UpdateReseller>
{
    static constexpr Endpoint endpoint{"PATCH", "/resellers/{reseller}", 200, BodyLimit::Ordinary,
                                       "Changes a reseller"};
    static constexpr std::tuple fields{inPath("reseller", &UpdateReseller::reseller),
                                       optional("name", &UpdateReseller::name),
                                       optional("mfaRequired", &UpdateReseller::mfaRequired)};
};
template <>
struct Wire<ListResellers>
{
    static constexpr Endpoint endpoint{"GET", "/resellers", 200, BodyLimit::Ordinary, "Resellers"};
    static constexpr std::tuple fields{flat(&ListResellers::page)};
};
template <>
struct Wire<CreateReseller>
{
    static constexpr Endpoint endpoint{"POST", "/resellers", 201, BodyLimit::Ordinary,
                                       "A reseller, with the invitation of its owner"};
    static constexpr std::tuple fields{field("name", &CreateReseller::name),
                                       field("ownerEmail", &CreateReseller::ownerEmail),
                                       optional("ownerName", &CreateReseller::ownerName)};
};

} // namespace sallyport
