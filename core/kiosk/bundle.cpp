// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/bundle.h"

#include "core/kiosk/shiftrecord.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unreadable()
{
    return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"bundle"_s}, {}});
}

/// Behind it stand the number of records and the records.
Result<ShiftIdentity> unpackHead(Unpacker &in)
{
    if (in.raws(bundleMagic.size()) != bundleMagic)
        return unreadable();
    ShiftIdentity identity = ShiftIdentity::unpack(in);
    if (!in.good())
        return unreadable();
    return identity;
}

/// Opens the box of a record into the bundle; what stands beside the box has to be what is in it.
bool take(const ShiftRecord &record, const KioskKeys &keys, OpenBundle &bundle)
{
    const auto plain = openSealed(record.box, keys);
    if (!plain)
        return false;
    if (record.kind == RecordKind::Event) {
        auto event = unpackEvent(*plain);
        if (event)
            bundle.events.append({record.sequence, *event});
        return event.has_value();
    }
    auto enrolment = unpackEnrolment(*plain);
    if (!enrolment || enrolment->person != record.person || enrolment->at != record.at)
        return false;
    bundle.enrolments.append({record.sequence, *enrolment});
    return true;
}

} // namespace

Result<BundleHead> readBundleHead(QByteArrayView file)
{
    Unpacker in(file);
    const auto identity = unpackHead(in);
    if (!identity)
        return tl::unexpected(identity.error());
    return BundleHead{identity->roster, identity->shift, {identity->tenant}};
}

Result<OpenBundle> openBundle(QByteArrayView file, const KioskKeys &keys)
{
    if (file.size() < signatureSize ||
        !isSignedBy(file.chopped(signatureSize), file.last(signatureSize), keys.signedBy))
        return unreadable();
    Unpacker in(file.chopped(signatureSize));
    const auto identity = unpackHead(in);
    if (!identity)
        return tl::unexpected(identity.error());
    OpenBundle bundle{{identity->roster, identity->shift, {identity->tenant}}, {}, {}};
    const auto records = in.number<quint64>();
    const QByteArray signedIdentity = identity->packed();
    quint64 sequence = 0;
    while (!in.atEnd()) {
        const auto record = unpackRecord(in, signedIdentity, keys.signedBy);
        if (!record || record->sequence != ++sequence || !take(*record, keys, bundle))
            return unreadable();
    }
    if (!in.good() || sequence != records)
        return unreadable();
    return bundle;
}

} // namespace sallyport
