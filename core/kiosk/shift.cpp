// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/shift.h"

#include "core/kiosk/packing.h"
#include "core/kiosk/shiftrecord.h"
#include "core/kiosk/wholefile.h"

#include <array>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> damaged(const QString &detail)
{
    return tl::unexpected(Error{ErrorCode::Conflict, detail, {u"journal"_s}, {}});
}

/// A record stands somewhere behind what cannot be read: not the end was torn, something in the middle is
/// wrong.
bool recordFollows(QByteArrayView rest, QByteArrayView identity, QByteArrayView signedBy)
{
    for (qsizetype at = 1; at < rest.size(); ++at) {
        Unpacker in(rest.sliced(at));
        if (unpackRecord(in, identity, signedBy))
            return true;
    }
    return false;
}

} // namespace

ShiftJournal::ShiftJournal(const QString &path, const KioskRoster &roster)
    : m_file(path), m_roster(roster.id), m_tenant(roster.tenant.value), m_signingKey(roster.signingKey),
      m_signedBy(roster.signedBy), m_sealedTo(roster.sealedTo)
{
}

Result<std::unique_ptr<ShiftJournal>> ShiftJournal::open(const QString &path, const KioskRoster &roster,
                                                         const RandomSource &random)
{
    std::unique_ptr<ShiftJournal> journal(new ShiftJournal(path, roster));
    if (!QFile::exists(path))
        if (auto started = journal->start(random); !started)
            return tl::unexpected(started.error());
    if (!journal->m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered | QIODevice::ExistingOnly))
        return tl::unexpected(fileError(journal->m_file));
    if (auto resumed = journal->resume(); !resumed)
        return tl::unexpected(resumed.error());
    return journal;
}

Result<void> ShiftJournal::start(const RandomSource &random)
{
    std::array<unsigned char, 16> id{};
    random(id);
    const QByteArray shift =
        QByteArray(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size())).toHex();
    Packer head;
    head.raws(journalMagic).raws(ShiftIdentity{m_roster, QString::fromLatin1(shift), m_tenant}.packed());
    return writeWholeFile(m_file.fileName(), head.view());
}

Result<QByteArray> ShiftJournal::readAll() const
{
    if (!m_file.seek(0))
        return tl::unexpected(fileError(m_file));
    QByteArray bytes = m_file.readAll();
    if (m_file.error() != QFileDevice::NoError)
        return tl::unexpected(fileError(m_file));
    return bytes;
}

Result<void> ShiftJournal::resume()
{
    const auto bytes = readAll();
    if (!bytes)
        return tl::unexpected(bytes.error());
    Unpacker in(*bytes);
    if (in.raws(journalMagic.size()) != journalMagic)
        return damaged(u"no journal of a shift"_s);
    const ShiftIdentity identity = ShiftIdentity::unpack(in);
    if (!in.good() || identity.roster != m_roster || identity.tenant != m_tenant)
        return damaged(u"the journal of another roster"_s);
    m_identity = identity.packed();
    m_start = bytes->size() - in.rest().size();
    m_end = m_start;
    while (!in.atEnd()) {
        Unpacker next = in;
        const auto record = unpackRecord(next, m_identity, m_signedBy);
        if (!record || record->sequence != m_records + 1)
            break;
        in = next;
        ++m_records;
        m_end = bytes->size() - in.rest().size();
        remember(record->kind, record->at, record->person);
    }
    if (in.atEnd())
        return {};
    if (recordFollows(in.rest(), m_identity, m_signedBy))
        return damaged(u"the journal is damaged before its end"_s);
    if (!m_file.resize(m_end))
        return tl::unexpected(fileError(m_file));
    return syncFile(m_file);
}

void ShiftJournal::remember(RecordKind kind, Timestamp at, const PersonId &person)
{
    if (kind != RecordKind::Enrolment)
        return;
    m_done.insert(person.value);
    m_newestProof = m_newestProof ? std::max(*m_newestProof, at) : at;
}

Result<void> ShiftJournal::append(const KioskEnrolment &enrolment)
{
    return appendRecord(RecordKind::Enrolment, enrolment.at, enrolment.person, packEnrolment(enrolment));
}

Result<void> ShiftJournal::append(const KioskEvent &event)
{
    return appendRecord(RecordKind::Event, event.at, {}, packEvent(event));
}

Result<void> ShiftJournal::appendRecord(RecordKind kind, Timestamp at, const PersonId &person,
                                        const Secret &plain)
{
    const QByteArray box = sealedFor(plain, m_sealedTo);
    const QByteArray record =
        packRecord({.sequence = m_records + 1, .kind = kind, .at = at, .person = person, .box = box},
                   m_identity, m_signingKey);
    const auto written = [&]() -> Result<void> {
        if (!m_file.seek(m_end) || m_file.write(record) != record.size())
            return tl::unexpected(fileError(m_file));
        return syncFile(m_file);
    }();
    if (!written) {
        // What is there of it goes; if that fails as well, the next one is written over it.
        if (m_file.resize(m_end))
            static_cast<void>(syncFile(m_file));
        return written;
    }
    ++m_records;
    m_end += record.size();
    remember(kind, at, person);
    return {};
}

Result<void> ShiftJournal::writeBundle(const QString &path) const
{
    const auto bytes = readAll();
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->size() < m_end)
        return failure(ErrorCode::FileFailed, u"the journal has become shorter"_s);
    Packer bundle;
    bundle.raws(bundleMagic)
        .raws(m_identity)
        .number<quint64>(m_records)
        .raws(QByteArrayView(*bytes).first(m_end).sliced(m_start));
    bundle.raws(kioskSignature(bundle.view(), m_signingKey));
    return writeWholeFile(path, bundle.view());
}

} // namespace sallyport
