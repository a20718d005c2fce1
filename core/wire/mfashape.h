// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/wire/field.h"
#include "core/wire/words.h"

#include <utility>

namespace sallyport {

template <>
struct Words<MfaStatus>
{
    static constexpr std::array list{word(MfaStatus::Off, "off"), word(MfaStatus::Pending, "pending"),
                                     word(MfaStatus::Active, "active"),
                                     word(MfaStatus::NotApplicable, "not-applicable")};
};
template <>
struct Words<PendingOrigin>
{
    static constexpr std::array list{word(PendingOrigin::Self, "self"), word(PendingOrigin::Reset, "reset"),
                                     word(PendingOrigin::HandedOver, "handed-over")};
};
template <>
struct Words<NoBackupCodesReason>
{
    static constexpr std::array list{
        word(NoBackupCodesReason::None, "none"), word(NoBackupCodesReason::NoMethod, "no-method"),
        word(NoBackupCodesReason::SignedInWithBackupCode, "signed-in-with-backup-code")};
};
template <>
struct Words<MfaReason::Kind>
{
    static constexpr std::array list{
        word(MfaReason::Kind::Account, "account"), word(MfaReason::Kind::Reseller, "reseller"),
        word(MfaReason::Kind::AdminToggle, "admin"), word(MfaReason::Kind::TeamPolicy, "login-security")};
};

template <>
struct Wire<MfaReason>
{
    static constexpr std::tuple fields{field("kind", &MfaReason::kind), field("name", &MfaReason::name)};
};

/// Whether MFA is required, and why.
struct Requirement
{
    bool value = false;
    QList<MfaReason> reasons;

    static Requirement of(const QList<MfaReason> &reasons) { return {!reasons.isEmpty(), reasons}; }
    const char *into(QList<MfaReason> &because) const
    {
        because = reasons;
        return value == reasons.isEmpty() ? "value" : nullptr;
    }
};
template <>
struct Wire<Requirement>
{
    static constexpr std::tuple fields{field("value", &Requirement::value),
                                       field("reasons", &Requirement::reasons)};
};

template <>
struct Wire<MfaMethod>
{
    static bool isDefault(const MfaMethod &) { return true; } // the only one there is

    static constexpr std::tuple fields{field("name", &MfaMethod::name), derived("default", &Wire::isDefault),
                                       field("createdAt", &MfaMethod::createdAt),
                                       nullable("lastUsedAt", &MfaMethod::lastUsedAt)};
};
template <>
struct Wire<PendingSetup>
{
    static constexpr std::tuple fields{field("origin", &PendingSetup::origin),
                                       field("startedAt", &PendingSetup::startedAt),
                                       field("expiresAt", &PendingSetup::expiresAt)};
};
template <>
struct Wire<BackupCodeState>
{
    static constexpr std::tuple fields{field("number", &BackupCodeState::number),
                                       nullable("usedAt", &BackupCodeState::usedAt),
                                       field("usedFrom", &BackupCodeState::usedFrom)};
};
template <>
struct Wire<ApiPasswordState>
{
    static constexpr std::tuple fields{field("set", &ApiPasswordState::set),
                                       nullable("createdAt", &ApiPasswordState::createdAt),
                                       nullable("lastUsedAt", &ApiPasswordState::lastUsedAt),
                                       field("colonWarning", &ApiPasswordState::colonWarning)};
};

/// The ledger, and whether there may be a new one.
struct BackupCodesShape
{
    std::optional<int> setNumber; ///< empty: there are none
    std::optional<Timestamp> createdAt;
    QList<BackupCodeState> codes;
    NoBackupCodesReason whyNot = NoBackupCodesReason::None;

    static qsizetype total(const BackupCodesShape &shape) { return shape.codes.size(); }
    static int left(const BackupCodesShape &shape)
    {
        int unused = 0;
        for (const BackupCodeState &code : shape.codes)
            unused += code.usedAt ? 0 : 1;
        return unused;
    }
    static bool canGenerate(const BackupCodesShape &shape)
    {
        return shape.whyNot == NoBackupCodesReason::None;
    }
};
template <>
struct Wire<BackupCodesShape>
{
    static constexpr std::tuple fields{derived("total", &BackupCodesShape::total),
                                       derived("left", &BackupCodesShape::left),
                                       nullable("setNumber", &BackupCodesShape::setNumber),
                                       nullable("createdAt", &BackupCodesShape::createdAt),
                                       derived("canGenerate", &BackupCodesShape::canGenerate),
                                       nullable("whyNot", &BackupCodesShape::whyNot),
                                       field("codes", &BackupCodesShape::codes)};
};

/// All of "MFA settings".
struct MfaShape
{
    MfaStatus status = MfaStatus::Off;
    QList<MfaReason> required;
    std::optional<MfaMethod> method;
    std::optional<PendingSetup> pending;
    BackupCodesShape backupCodes;
    ApiPasswordState apiPassword;

    static MfaShape of(const MfaOverview &overview)
    {
        MfaShape shape{overview.status,     overview.requiredBecause, overview.method, overview.pending, {},
                       overview.apiPassword};
        shape.backupCodes.whyNot = overview.noBackupCodesReason;
        if (const auto &ledger = overview.backupCodes) {
            shape.backupCodes.setNumber = ledger->setNumber;
            shape.backupCodes.createdAt = ledger->createdAt;
            shape.backupCodes.codes = ledger->codes;
        }
        return shape;
    }
    const char *into(MfaOverview &overview) const
    {
        overview = {status, required, method, pending, {}, backupCodes.whyNot, apiPassword};
        if (backupCodes.setNumber)
            overview.backupCodes = BackupCodeLedger{
                *backupCodes.setNumber, backupCodes.createdAt.value_or(Timestamp()), backupCodes.codes};
        return nullptr;
    }
};
template <>
struct Wire<MfaShape>
{
    static constexpr std::tuple fields{
        field("status", &MfaShape::status),           via<Requirement>("required", &MfaShape::required),
        nullable("method", &MfaShape::method),        nullable("pending", &MfaShape::pending),
        field("backupCodes", &MfaShape::backupCodes), field("apiPassword", &MfaShape::apiPassword)};
};
template <>
struct Wire<MfaOverview>
{
    using Form = MfaShape;
};

template <>
struct Wire<SetupSecret>
{
    static constexpr std::tuple fields{field("secretKey", &SetupSecret::key),
                                       field("otpauthUri", &SetupSecret::uri),
                                       field("issuer", &SetupSecret::issuer),
                                       field("label", &SetupSecret::account),
                                       constant("algorithm", "SHA1"),
                                       constant("digits", 6),
                                       constant("period", 30),
                                       field("expiresAt", &SetupSecret::expiresAt)};
};
template <>
struct Wire<BackupCodeSet>
{
    static constexpr std::tuple fields{
        field("backupCodes", &BackupCodeSet::codes), field("setNumber", &BackupCodeSet::setNumber),
        field("createdAt", &BackupCodeSet::createdAt), field("issuer", &BackupCodeSet::issuer),
        field("label", &BackupCodeSet::account)};
};

} // namespace sallyport
