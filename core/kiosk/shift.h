// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kiosk/roster.h"
#include "core/kiosk/shiftentry.h"

#include <QFile>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace sallyport {

/// What a shift has enrolled: a file that only grows, of records each of which is sealed to home and signed
/// by the kiosk, on the disk before `append` returns. The kiosk itself cannot read them; only who is
/// finished, and when, stands beside. What a power cut has torn off at the end is cut away when it is opened
/// again.
class ShiftJournal
{
public:
    /// Makes the file, mode 0600, or goes on with it. Errors: FileFailed; Conflict when it is of another
    /// roster, or damaged before its end: it is left as it is.
    static Result<std::unique_ptr<ShiftJournal>> open(const QString &path, const KioskRoster &roster,
                                                      const RandomSource &random);

    /// On the disk, or FileFailed and nothing of it there.
    Result<void> append(const KioskEnrolment &enrolment);
    Result<void> append(const KioskEvent &event);

    bool isDone(const PersonId &person) const { return m_done.contains(person.value); }
    qsizetype finished() const { return m_done.size(); }
    std::optional<Timestamp> newestProof() const { return m_newestProof; }

    /// The bundle for home, whole or not at all, and on the disk. The shift may go on, and be written again.
    /// Errors: FileFailed.
    Result<void> writeBundle(const QString &path) const;

private:
    ShiftJournal(const QString &path, const KioskRoster &roster);
    Result<void> start(const RandomSource &random);
    Result<void> resume();
    Result<QByteArray> readAll() const;
    Result<void> appendRecord(RecordKind kind, Timestamp at, const PersonId &person, const Secret &plain);
    void remember(RecordKind kind, Timestamp at, const PersonId &person);

    mutable QFile m_file;
    QString m_roster;
    QString m_tenant;
    Secret m_signingKey;
    QByteArray m_signedBy;
    QByteArray m_sealedTo;
    QByteArray m_identity; ///< as it is signed with every record
    qint64 m_start = 0;    ///< of the records
    qint64 m_end = 0;      ///< of what is whole
    quint64 m_records = 0;
    QSet<QString> m_done;
    std::optional<Timestamp> m_newestProof;
};

} // namespace sallyport
