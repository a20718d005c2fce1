// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/shiftrecord.h"

#include "core/otp/backupcode.h"

namespace sallyport {

namespace {

/// Of the rest of a record: nothing that a kiosk writes comes near.
constexpr quint32 longestRecord = 64 * 1024;

QByteArray toSign(QByteArrayView identity, QByteArrayView record)
{
    QByteArray message("Sallyport kiosk record");
    message.append(identity);
    message.append(record);
    return message;
}

} // namespace

QByteArray ShiftIdentity::packed() const
{
    Packer out;
    out.text(roster).text(shift).text(tenant);
    return out.copy();
}

ShiftIdentity ShiftIdentity::unpack(Unpacker &in)
{
    ShiftIdentity identity;
    identity.roster = in.text();
    identity.shift = in.text();
    identity.tenant = in.text();
    return identity;
}

QByteArray packRecord(const ShiftRecord &record, QByteArrayView identity, const Secret &signingKey)
{
    Packer body;
    body.number<quint64>(record.sequence)
        .number<quint8>(static_cast<quint8>(record.kind))
        .number<qint64>(record.at.time_since_epoch().count())
        .text(record.person.value)
        .bytes(record.box);
    const QByteArray signature = kioskSignature(toSign(identity, body.view()), signingKey);
    Packer whole;
    whole.number<quint32>(static_cast<quint32>(body.view().size() + signature.size()))
        .raws(body.view())
        .raws(signature);
    return whole.copy();
}

std::optional<ShiftRecord> unpackRecord(Unpacker &in, QByteArrayView identity, QByteArrayView signedBy)
{
    const auto length = in.number<quint32>();
    if (!in.good() || length > longestRecord || length <= signatureSize)
        return std::nullopt;
    const QByteArrayView rest = in.raws(length);
    if (!in.good())
        return std::nullopt;
    const QByteArrayView body = rest.chopped(signatureSize);
    if (!isSignedBy(toSign(identity, body), rest.last(signatureSize), signedBy))
        return std::nullopt;
    Unpacker fields(body);
    ShiftRecord record;
    record.sequence = fields.number<quint64>();
    const auto kind = fields.number<quint8>();
    record.at = Timestamp(std::chrono::milliseconds(fields.number<qint64>()));
    record.person.value = fields.text();
    record.box = fields.bytes();
    if (!fields.good() || !fields.atEnd() || (kind != 1 && kind != 2))
        return std::nullopt;
    record.kind = static_cast<RecordKind>(kind);
    return record;
}

Secret packEnrolment(const KioskEnrolment &enrolment)
{
    Packer out;
    out.text(enrolment.person.value)
        .text(enrolment.name)
        .text(enrolment.email)
        .text(enrolment.methodId)
        .text(enrolment.issuer)
        .bytes(enrolment.key.view())
        .number<qint64>(enrolment.step)
        .number<qint64>(enrolment.at.time_since_epoch().count())
        .bytes(enrolment.codeSalt)
        .number<quint32>(static_cast<quint32>(enrolment.codeHashes.size()));
    for (const QByteArray &hash : enrolment.codeHashes)
        out.bytes(hash);
    return out.secret();
}

std::optional<KioskEnrolment> unpackEnrolment(const Secret &plain)
{
    Unpacker in(plain.view());
    KioskEnrolment enrolment;
    enrolment.person.value = in.text();
    enrolment.name = in.text();
    enrolment.email = in.text();
    enrolment.methodId = in.text();
    enrolment.issuer = in.text();
    enrolment.key = Secret::fromBytes(in.bytes());
    enrolment.step = in.number<qint64>();
    enrolment.at = Timestamp(std::chrono::milliseconds(in.number<qint64>()));
    enrolment.codeSalt = in.bytes().toByteArray();
    if (in.number<quint32>() != backupCodesPerSet)
        return std::nullopt;
    for (int i = 0; i < backupCodesPerSet; ++i)
        enrolment.codeHashes.append(in.bytes().toByteArray());
    if (!in.good() || !in.atEnd())
        return std::nullopt;
    return enrolment;
}

Secret packEvent(const KioskEvent &event)
{
    Packer out;
    out.number<qint64>(event.at.time_since_epoch().count())
        .text(event.person.value)
        .text(event.action)
        .text(event.outcome)
        .text(event.detail);
    return out.secret();
}

std::optional<KioskEvent> unpackEvent(const Secret &plain)
{
    Unpacker in(plain.view());
    KioskEvent event;
    event.at = Timestamp(std::chrono::milliseconds(in.number<qint64>()));
    event.person.value = in.text();
    event.action = in.text();
    event.outcome = in.text();
    event.detail = in.text();
    if (!in.good() || !in.atEnd())
        return std::nullopt;
    return event;
}

} // namespace sallyport
