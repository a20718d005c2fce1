// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kiosk/kioskkeys.h"
#include "core/kiosk/packing.h"
#include "core/kiosk/shiftentry.h"

#include <optional>

namespace sallyport {

// How a shift lies in its journal and in its bundle. Numbers are little endian, texts UTF-8 behind their
// length (4 bytes):
//
//     journal:  "SPSHIFT1" identity record...
//     bundle:   "SPBUNDL1" identity count(8) record... signature(64, over all before it)
//     identity: roster, shift, tenant (texts)
//     record:   length(4, of the rest) sequence(8) kind(1) time(8, ms) person(text) box(sealed, behind its
//     length)
//               signature(64, over "Sallyport kiosk record", the identity and the record up to here)

inline constexpr QByteArrayView journalMagic = "SPSHIFT1";
inline constexpr QByteArrayView bundleMagic = "SPBUNDL1";

struct ShiftIdentity
{
    QString roster;
    QString shift;
    QString tenant;

    QByteArray packed() const;
    static ShiftIdentity unpack(Unpacker &in);
};

struct ShiftRecord
{
    quint64 sequence = 0;
    RecordKind kind = RecordKind::Event;
    Timestamp at;
    PersonId person; ///< for enrolments: who is finished
    QByteArrayView box;
};

QByteArray packRecord(const ShiftRecord &record, QByteArrayView identity, const Secret &signingKey);
/// The next one, which leaves `in` behind it; nothing if it is not whole, or not signed.
std::optional<ShiftRecord> unpackRecord(Unpacker &in, QByteArrayView identity, QByteArrayView signedBy);

Secret packEnrolment(const KioskEnrolment &enrolment);
std::optional<KioskEnrolment> unpackEnrolment(const Secret &plain);
Secret packEvent(const KioskEvent &event);
std::optional<KioskEvent> unpackEvent(const Secret &plain);

} // namespace sallyport
