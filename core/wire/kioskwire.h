// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/kiosk.h"
#include "core/wire/adminwire.h"

namespace sallyport {

template <>
struct Words<KioskVerdict>
{
    static constexpr std::array list{word(KioskVerdict::New, "new"), word(KioskVerdict::Same, "same"),
                                     word(KioskVerdict::Conflicting, "conflicting"),
                                     word(KioskVerdict::Stale, "stale")};
};
template <>
struct Words<KioskStaleness>
{
    static constexpr std::array list{word(KioskStaleness::None, "none"), word(KioskStaleness::Gone, "gone"),
                                     word(KioskStaleness::NotYours, "not-yours"),
                                     word(KioskStaleness::ChangedAtHome, "changed-at-home"),
                                     word(KioskStaleness::FromTheFuture, "from-the-future")};
};
template <>
struct Words<KioskConflictRule>
{
    static constexpr std::array list{word(KioskConflictRule::KeepHome, "keep-home"),
                                     word(KioskConflictRule::TakeKiosk, "take-kiosk")};
};
template <>
struct Words<KioskOutcome>
{
    static constexpr std::array list{
        word(KioskOutcome::Imported, "imported"), word(KioskOutcome::AlreadyThere, "already-there"),
        word(KioskOutcome::KeptHome, "kept-home"), word(KioskOutcome::Refused, "refused")};
};

template <>
struct Wire<EnrolmentSlip>
{
    static constexpr std::tuple fields{flat(&EnrolmentSlip::person),
                                       field("enrolmentCode", &EnrolmentSlip::code)};
};
template <>
struct Wire<PreparedKiosk>
{
    static constexpr std::tuple fields{field("roster", &PreparedKiosk::file),
                                       field("slips", &PreparedKiosk::slips),
                                       field("expiresAt", &PreparedKiosk::expiresAt)};
};
template <>
struct Wire<KioskFinding>
{
    static constexpr std::tuple fields{
        flat(&KioskFinding::person), field("enrolledAt", &KioskFinding::enrolledAt),
        field("verdict", &KioskFinding::verdict), optional("staleness", &KioskFinding::staleness),
        nullable("homeSince", &KioskFinding::homeSince)};
};
template <>
struct Wire<KioskResult>
{
    static constexpr std::tuple fields{flat(&KioskResult::finding), field("outcome", &KioskResult::outcome)};
};
template <>
struct Wire<KioskDecision>
{
    static constexpr std::tuple fields{field("person", &KioskDecision::person),
                                       field("rule", &KioskDecision::rule)};
};

template <>
struct Wire<PrepareKiosk>
{
    static constexpr Endpoint endpoint{"POST", "/kiosk/rosters", 201, BodyLimit::Ordinary,
                                       "A roster for one shift of a kiosk, and the codes of its people"};
    static constexpr std::tuple fields{optional("account", &PrepareKiosk::account),
                                       field("people", &PrepareKiosk::people),
                                       field("pin", &PrepareKiosk::pin)};
};

/// A bundle, rehearsed or imported.
struct KioskImport
{
    QByteArray bundle;
    bool dryRun = false;
    KioskConflictRule conflicts = KioskConflictRule::KeepHome;
    QList<KioskDecision> decisions;

    using Reply = void; // either of two
    static constexpr Access access = ImportKioskBundle::access;

    Asked operation() const
    {
        if (dryRun)
            return RehearseKioskImport{bundle};
        return ImportKioskBundle{bundle, conflicts, decisions};
    }
};
template <>
struct Wire<KioskImport>
{
    static constexpr Endpoint endpoint{"POST", "/kiosk/bundles", 200, BodyLimit::Bulk,
                                       "Takes what a kiosk has enrolled: a result for each person"};
    static constexpr std::tuple fields{
        inQuery("dryRun", &KioskImport::dryRun), field("bundle", &KioskImport::bundle),
        optional("conflicts", &KioskImport::conflicts), optional("decisions", &KioskImport::decisions)};
};

} // namespace sallyport
