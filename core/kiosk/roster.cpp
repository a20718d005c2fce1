// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/roster.h"

#include "core/crypto/aead.h"
#include "core/crypto/passwordtext.h"
#include "core/kiosk/packing.h"

#include <new>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic = "SPROSTR1";

tl::unexpected<Error> unreadable()
{
    return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"roster"_s}, {}});
}

struct File
{
    RosterHead head;
    QByteArrayView signedBy;
    Argon2Parameters cost;
    QByteArrayView salt;
    QByteArrayView wholeHead; ///< what the rest is bound to
    QByteArrayView sealed;
};

/// Whether it is one, whole and as it was signed.
Result<File> parse(QByteArrayView bytes)
{
    Unpacker all(bytes);
    if (all.raws(magic.size()) != magic)
        return unreadable();
    File file;
    file.head.id = all.text();
    file.head.madeAt = Timestamp(std::chrono::milliseconds(all.number<qint64>()));
    file.signedBy = all.raws(publicKeySize);
    file.cost.memoryKiB = all.number<quint64>();
    file.cost.passes = all.number<quint32>();
    file.salt = all.raws(argon2SaltSize);
    file.wholeHead = bytes.first(bytes.size() - all.rest().size());
    file.sealed = all.bytes();
    const qsizetype toSign = bytes.size() - all.rest().size();
    const QByteArrayView signature = all.raws(signatureSize);
    if (!all.good() || !all.atEnd() || !isAcceptable(file.cost) ||
        !isSignedBy(bytes.first(toSign), signature, file.signedBy))
        return unreadable();
    return file;
}

Result<Secret> derived(const Secret &pin, QByteArrayView salt, Argon2Parameters cost)
{
    try {
        return argon2id(normalisedPassword(pin), salt, cost, aeadKeySize);
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::Busy, u"no memory for the PIN"_s);
    }
}

void packPerson(Packer &out, const RosterPerson &entry)
{
    out.text(entry.person.id.value)
        .text(entry.person.name)
        .text(entry.person.email)
        .text(entry.person.language)
        .text(entry.issuer)
        .bytes(entry.codeHash);
}

RosterPerson unpackPerson(Unpacker &in)
{
    RosterPerson entry;
    entry.person.id.value = in.text();
    entry.person.name = in.text();
    entry.person.email = in.text();
    entry.person.language = in.text();
    entry.issuer = in.text();
    entry.codeHash = in.bytes().toByteArray();
    return entry;
}

} // namespace

Result<QByteArray> writeRoster(const KioskRoster &roster, const Secret &pin, Argon2Parameters cost,
                               const RandomSource &random)
{
    QByteArray salt(argon2SaltSize, Qt::Uninitialized);
    random({reinterpret_cast<unsigned char *>(salt.data()), static_cast<std::size_t>(salt.size())});
    const auto key = derived(pin, salt, cost);
    if (!key)
        return tl::unexpected(key.error());
    Packer file;
    file.raws(magic)
        .text(roster.id)
        .number<qint64>(roster.madeAt.time_since_epoch().count())
        .raws(roster.signedBy)
        .number<quint64>(cost.memoryKiB)
        .number<quint32>(cost.passes)
        .raws(salt);
    Packer inside;
    inside.text(roster.tenant.value)
        .text(roster.tenantName)
        .raws(roster.signingKey.view())
        .raws(roster.sealedTo)
        .bytes(roster.codeSalt)
        .number<quint32>(static_cast<quint32>(roster.people.size()));
    for (const RosterPerson &entry : roster.people)
        packPerson(inside, entry);
    file.bytes(aeadSeal(inside.secret(), file.view(), *key, random));
    file.raws(kioskSignature(file.view(), roster.signingKey));
    return file.copy();
}

Result<RosterHead> readRosterHead(QByteArrayView file)
{
    const auto parsed = parse(file);
    if (!parsed)
        return tl::unexpected(parsed.error());
    return parsed->head;
}

Result<Secret> rosterPinKey(QByteArrayView file, const Secret &pin)
{
    const auto parsed = parse(file);
    if (!parsed)
        return tl::unexpected(parsed.error());
    return derived(pin, parsed->salt, parsed->cost);
}

Result<OpenRoster> openRoster(QByteArrayView file, const Secret &pinKey)
{
    const auto parsed = parse(file);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const auto plain = aeadOpen(parsed->sealed, parsed->wholeHead, pinKey);
    if (!plain)
        return failure(ErrorCode::PassphraseWrong);
    Unpacker in(plain->view());
    OpenRoster open;
    open.pinKey = pinKey;
    KioskRoster &roster = open.roster;
    roster.id = parsed->head.id;
    roster.madeAt = parsed->head.madeAt;
    roster.signedBy = parsed->signedBy.toByteArray();
    roster.tenant.value = in.text();
    roster.tenantName = in.text();
    roster.signingKey = Secret::fromBytes(in.raws(signingKeySize));
    roster.sealedTo = in.raws(publicKeySize).toByteArray();
    roster.codeSalt = in.bytes().toByteArray();
    const auto people = in.number<quint32>();
    if (people > maximumKioskPeople)
        return unreadable();
    for (quint32 i = 0; i < people && in.good(); ++i)
        roster.people.append(unpackPerson(in));
    if (!in.good() || !in.atEnd() || !isKeyPair(roster.signingKey, roster.signedBy) ||
        roster.codeSalt.size() != argon2SaltSize)
        return unreadable();
    return open;
}

} // namespace sallyport
