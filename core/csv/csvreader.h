// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <functional>

class QIODevice;

namespace sallyport {

/// One record (RFC 4180) of a file. A quoted cell may hold line ends, so a record may take several lines.
struct CsvRecord
{
    qint64 line = 0; ///< where it begins, from 1
    QStringList cells;
};

/// Why a file is not read to its end.
struct CsvFault
{
    enum class Kind {
        Unreadable, ///< `detail` is the system's own words
        Empty,      ///< there is no record in it
        NotUtf8,
        NulByte,
        BrokenQuote,    ///< never closed, or in the middle of a cell; `line` is where the record begins
        CellTooLong,    ///< `limit` bytes are the most
        WrongCellCount, ///< `limit` is how many cells the first record has
        TooManyRecords, ///< `limit` are the most, without the first; `line` is where the next one begins
        TooLarge,       ///< `limit` bytes are the most
        MissingColumn,  ///< `detail` is its name
        RepeatedColumn, ///< `detail` is its name as written
        Cancelled,      ///< whoever takes the records wants no more
    };
    Kind kind = Kind::Unreadable;
    qint64 line = 0; ///< from 1; 0: the whole file
    qint64 limit = 0;
    QString detail;

    friend bool operator==(const CsvFault &a, const CsvFault &b) = default;
};

/// For logs, scripts and command lines: untranslated, with the line.
QString plainWords(const CsvFault &fault);

template <typename T>
using CsvResult = tl::expected<T, CsvFault>;

struct CsvLimits
{
    qint64 records = 10'000; ///< without the first one, which names the columns
    qint64 cellBytes = 4'096;
    qint64 fileBytes = 32 * 1024 * 1024;
};

/// Takes one record after the other; a fault ends the reading.
using CsvTaker = std::function<CsvResult<void>(const CsvRecord &record)>;

/// Reads UTF-8, with or without a byte order mark, at most 64 KiB at a time; CR LF, LF and CR end a line. The
/// separator is ";" or ",", whichever the first line has more of. Spaces around unquoted cells do not count,
/// and neither do lines without anything in them. Strict: a quotation mark that is not where RFC 4180 has it
/// is a fault.
CsvResult<void> readCsv(QIODevice &device, const CsvLimits &limits, const CsvTaker &take);

/// The cell as it was before `csvRecord` put an apostrophe before what looks like a formula.
QString withoutFormulaGuard(const QString &cell);

} // namespace sallyport
