// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/credentials.h"
#include "core/wire/requests.h"

namespace sallyport {

/// How an operation's reply looks on the wire. Made with what the reply alone does not know: what was asked,
/// and the credentials as the operation left them.
template <typename Op, typename Reply = typename Op::Reply>
struct Answer
{
    using Shape = Reply;
    static const Shape &of(const Op &, const Reply &reply, const Credentials &) { return reply; }
    static Reply into(const Op &, const Shape &shape, Credentials &) { return shape; }
};

template <typename Op, typename Item>
struct Answer<Op, QList<Item>>
{
    using Shape = Items<Item>;
    static Shape of(const Op &, const QList<Item> &reply, const Credentials &) { return {reply}; }
    static QList<Item> into(const Op &, const Shape &shape, Credentials &) { return shape.items; }
};

template <typename Op>
struct Answer<Op, SignInState>
{
    using Shape = StateShape;
    static Shape of(const Op &, const SignInState &reply, const Credentials &after)
    {
        return std::visit(
            [&after](const auto &state) -> Shape {
                if constexpr (std::same_as<std::decay_t<decltype(state)>, SignedIn>)
                    return SignedInShape{{after.session, state.session}, state.backupCodes};
                else
                    return state;
            },
            reply);
    }
    static SignInState into(const Op &, const Shape &shape, Credentials &credentials)
    {
        return std::visit(
            [&credentials](const auto &state) -> SignInState {
                if constexpr (std::same_as<std::decay_t<decltype(state)>, SignedInShape>) {
                    credentials.session = state.session.token;
                    return SignedIn{state.session.session, state.backupCodes};
                } else {
                    return state;
                }
            },
            shape);
    }
};

struct ProofShape
{
    Secret proof;
    Timestamp expiresAt;
};
template <>
struct Wire<ProofShape>
{
    static constexpr std::tuple fields{field("proof", &ProofShape::proof),
                                       field("expiresAt", &ProofShape::expiresAt)};
};
template <>
struct Answer<VerifyIdentity>
{
    using Shape = ProofShape;
    static Shape of(const VerifyIdentity &, const IdentityVerified &reply, const Credentials &after)
    {
        return {after.proof, reply.expiresAt};
    }
    static IdentityVerified into(const VerifyIdentity &, const Shape &shape, Credentials &credentials)
    {
        credentials.proof = shape.proof;
        return {shape.expiresAt};
    }
};

struct ApiPasswordShape
{
    Secret apiPassword;
};
template <>
struct Wire<ApiPasswordShape>
{
    static constexpr std::tuple fields{field("apiPassword", &ApiPasswordShape::apiPassword)};
};
template <>
struct Answer<GenerateApiPassword>
{
    using Shape = ApiPasswordShape;
    static Shape of(const GenerateApiPassword &, const Secret &reply, const Credentials &) { return {reply}; }
    static Secret into(const GenerateApiPassword &, const Shape &shape, Credentials &)
    {
        return shape.apiPassword;
    }
};

template <>
struct Answer<LinkToQr>
{
    using Shape = HandOver;
    static Shape of(const LinkToQr &, const SetupSecret &reply, const Credentials &) { return {reply}; }
    static SetupSecret into(const LinkToQr &, const Shape &shape, Credentials &) { return shape.setup; }
};

template <>
struct Answer<EnableAdminMfa>
{
    using Shape = AdminsEnabled;
    static Shape of(const EnableAdminMfa &, const QList<AdminRow> &reply, const Credentials &)
    {
        return {reply.size() == 1 ? std::optional(reply.first()) : std::nullopt, reply};
    }
    static QList<AdminRow> into(const EnableAdminMfa &, const Shape &shape, Credentials &)
    {
        return shape.items;
    }
};

template <>
struct Answer<RehearseMemberImport>
{
    using Shape = ImportRehearsed;
    static Shape of(const RehearseMemberImport &asked, const QList<ImportFinding> &reply, const Credentials &)
    {
        Shape shape;
        for (qsizetype i = 0; i < reply.size() && i < asked.rows.size(); ++i)
            shape.rows.append(ImportRow::of(lineOf(asked.rows, i), reply.at(i)));
        return shape;
    }
    static QList<ImportFinding> into(const RehearseMemberImport &, const Shape &shape, Credentials &)
    {
        QList<ImportFinding> findings;
        for (const ImportRow &row : shape.rows)
            findings.append(row.finding());
        return findings;
    }
};
template <>
struct Answer<ImportMembers>
{
    using Shape = ImportDone;
    static Shape of(const ImportMembers &asked, const MembersImported &reply, const Credentials &)
    {
        Shape shape{{}, reply};
        for (qsizetype i = 0; i < asked.rows.size(); ++i)
            shape.rows.append(ImportRow{lineOf(asked.rows, i), ImportAction::Added, {}, {}});
        return shape;
    }
    static MembersImported into(const ImportMembers &, const Shape &shape, Credentials &)
    {
        return shape.imported;
    }
};

template <>
struct Answer<GetQrSheets>
{
    using Shape = Items<QrSheet>;
    static Shape of(const GetQrSheets &, const QList<QrSheet> &reply, const Credentials &) { return {reply}; }
    /// The secrets of many sheets lie together: alone, each takes four mappings of the process.
    static QList<QrSheet> into(const GetQrSheets &, const Shape &shape, Credentials &)
    {
        QList<QrSheet> sheets = shape.items;
        QList<Secret> uris;
        for (const QrSheet &sheet : sheets)
            uris.append(sheet.uris);
        uris = Secret::together(uris);
        for (qsizetype i = 0; i < sheets.size(); ++i)
            sheets[i].uris = uris.at(i);
        return sheets;
    }
};

} // namespace sallyport
