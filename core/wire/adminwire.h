// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/admins.h"
#include "core/operations/sheets.h"
#include "core/wire/accountwire.h"
#include "core/wire/endpoint.h"
#include "core/wire/mfashape.h"
#include "core/wire/pageshape.h"
#include "core/wire/personshape.h"

namespace sallyport {

template <>
struct Words<AdminFilter>
{
    static constexpr std::array list{word(AdminFilter::All, "all"), word(AdminFilter::MfaOff, "mfa-off"),
                                     word(AdminFilter::Pending, "pending")};
};
template <>
struct Words<QrLink>
{
    static constexpr std::array list{word(QrLink::None, "none"), word(QrLink::Show, "show"),
                                     word(QrLink::Reset, "reset")};
};

template <>
struct Wire<AdminRow>
{
    static constexpr std::tuple fields{flat(&AdminRow::person),
                                       field("role", &AdminRow::role),
                                       field("mfaEnabled", &AdminRow::mfaEnabled),
                                       field("status", &AdminRow::status),
                                       field("qrLink", &AdminRow::link),
                                       nullable("lastSignInAt", &AdminRow::lastSignInAt),
                                       field("isSelf", &AdminRow::isSelf),
                                       field("mayChange", &AdminRow::mayChange)};
};
template <>
struct Wire<AdminAdded>
{
    static constexpr std::tuple fields{flat(&AdminAdded::row), field("invitation", &AdminAdded::invitation)};
};
/// The rows of a selection; the row itself beside them where it is one.
struct AdminsEnabled
{
    std::optional<AdminRow> row;
    QList<AdminRow> items;
};
template <>
struct Wire<AdminsEnabled>
{
    static constexpr std::tuple fields{field("items", &AdminsEnabled::items), flat(&AdminsEnabled::row)};
};
/// "Link to QR": the setup, and whose it is.
struct HandOver
{
    SetupSecret setup;

    static QString email(const HandOver &shape) { return shape.setup.account; }
};
template <>
struct Wire<HandOver>
{
    static constexpr std::tuple fields{flat(&HandOver::setup), derived("email", &HandOver::email)};
};
/// A sheet with a secret of its own.
struct SheetShape
{
    Person person;
    QString issuer;
    Secret uri;

    static SheetShape of(const QrSheet &sheet) { return {sheet.person, sheet.issuer, sheet.uri()}; }
    const char *into(QrSheet &sheet) const
    {
        sheet = {person, issuer, uri, 0, uri.size()};
        return nullptr;
    }
};
template <>
struct Wire<SheetShape>
{
    static constexpr std::tuple fields{flat(&SheetShape::person), field("issuer", &SheetShape::issuer),
                                       field("otpauthUri", &SheetShape::uri)};
};
template <>
struct Wire<QrSheet>
{
    using Form = SheetShape;
};

/// The toggle of one admin.
struct AdminPatch
{
    PersonId admin;
    bool mfaEnabled = false;

    using Reply = AdminRow;
    static constexpr Access access = DisableAdminMfa::access;

    Asked operation() const
    {
        if (mfaEnabled)
            return EnableAdminMfa{{admin}};
        return DisableAdminMfa{admin};
    }
};
template <>
struct Wire<AdminPatch>
{
    static constexpr Endpoint endpoint{"PATCH", "/admins/{admin}", 200, BodyLimit::Ordinary,
                                       "The toggle: enabled means pending, disabled deletes the method"};
    static constexpr std::tuple fields{inPath("admin", &AdminPatch::admin),
                                       field("mfaEnabled", &AdminPatch::mfaEnabled)};
};

template <>
struct Wire<ListAdmins>
{
    static constexpr Endpoint endpoint{"GET", "/admins", 200, BodyLimit::Ordinary, "Admins"};
    static constexpr std::tuple fields{flat(&ListAdmins::page), inQuery("filter", &ListAdmins::filter)};
};
template <>
struct Wire<AddAdmin>
{
    static constexpr Endpoint endpoint{"POST", "/admins", 201, BodyLimit::Ordinary,
                                       "A new admin, with an invitation"};
    static constexpr std::tuple fields{field("name", &AddAdmin::name), field("email", &AddAdmin::email)};
};
template <>
struct Wire<EnableAdminMfa>
{
    static constexpr Endpoint endpoint{"POST", "/admins/mfa", 200, BodyLimit::Ordinary,
                                       "The toggle to enabled, for a selection"};
    static constexpr std::tuple fields{field("admins", &EnableAdminMfa::admins)};
};
template <>
struct Wire<LinkToQr>
{
    static constexpr Endpoint endpoint{"POST", "/admins/{admin}/mfa/link", 200, BodyLimit::Ordinary,
                                       "The pending secret, to be handed over"};
    static constexpr std::tuple fields{inPath("admin", &LinkToQr::admin)};
};
template <>
struct Wire<ConfirmHandOver>
{
    static constexpr Endpoint endpoint{"POST", "/admins/{admin}/mfa/confirm", 200, BodyLimit::Ordinary,
                                       "The first code, typed by the admin"};
    static constexpr std::tuple fields{inPath("admin", &ConfirmHandOver::admin),
                                       field("code", &ConfirmHandOver::code)};
};
template <>
struct Wire<ResetAdminMfa>
{
    static constexpr Endpoint endpoint{"POST", "/admins/{admin}/mfa/reset", 200, BodyLimit::Ordinary,
                                       "A new secret that can be handed over"};
    static constexpr std::tuple fields{inPath("admin", &ResetAdminMfa::admin),
                                       optional("stopOldNow", &ResetAdminMfa::stopOldNow)};
};
template <>
struct Wire<IssueSignInCode>
{
    static constexpr Endpoint endpoint{"POST", "/admins/{admin}/sign-in-code", 202, BodyLimit::Ordinary,
                                       "A one-time way to a new password"};
    static constexpr std::tuple fields{inPath("admin", &IssueSignInCode::person)};
};
template <>
struct Wire<GetQrSheets>
{
    static constexpr Endpoint endpoint{"POST", "/admins/qr-sheets", 200, BodyLimit::Bulk,
                                       "Pending secrets to be printed"};
    static constexpr std::tuple fields{field("admins", &GetQrSheets::admins)};
};
template <>
struct Wire<GetSlips>
{
    static constexpr Endpoint endpoint{"POST", "/slips", 200, BodyLimit::Bulk,
                                       "Who hand-out slips without a secret are for"};
    static constexpr std::tuple fields{optional("account", &GetSlips::account),
                                       field("people", &GetSlips::people)};
};

} // namespace sallyport
