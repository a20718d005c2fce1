// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvreader.h"
#include "core/model/result.h"
#include "core/operations/members.h"

#include <QFuture>
#include <QList>
#include <QStringList>

namespace sallyport {

/// A person in a file, as written: whether the name and the address are acceptable is for the rules to say.
struct MemberCsvRow
{
    qint64 line = 0; ///< where the record begins, from 1
    NewMember member;
    QString unknownRole;         ///< as written, where it is none; `member.role` is Member then
    QString unknownSignInMethod; ///< as written, where it is none; Password stands in its place then
};

struct MemberCsv
{
    QList<MemberCsvRow> rows;
    QStringList ignoredColumns; ///< names of columns that mean nothing here, e.g. of an export
};

/// The first record names the columns, in any order and letter case: "Name", "E-mail" or "Email", and where
/// they are wanted "Role" and "Sign-in method". A role is written as in the lists ("Team admin") or with
/// hyphens
/// ("team-admin"), empty for a member; a sign-in method is "Password" or "SSO", empty for a password. At most
/// maximumImport records. Errors: those of readCsv, MissingColumn, RepeatedColumn, Empty when there is
/// nobody.
CsvResult<MemberCsv> readMemberCsv(QIODevice &device, const std::function<bool()> &isCancelled = {});

/// A list of members as `readMemberCsv` reads it back, and what else is known of each: not translated,
/// moments as ISO 8601 in UTC. As many cells as there are in the header.
QStringList memberCsvHeader();
QStringList memberCsvCells(const MemberRow &row);

/// Reads a file of the disk on a thread of the pool. Always a value; the future may be cancelled.
QFuture<Result<CsvResult<MemberCsv>>> readMemberCsvFile(const QString &path);

} // namespace sallyport
