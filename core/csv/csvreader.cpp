// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csvreader.h"

#include "core/csv/csvwriter.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QStringDecoder>

#include <csv.h>

#include <algorithm>
#include <optional>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

using Kind = CsvFault::Kind;

constexpr qint64 chunkBytes = 64 * 1024;

bool endsLine(char byte)
{
    return byte == '\n' || byte == '\r';
}

bool isBlank(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes,
                               [](char byte) { return byte == ' ' || byte == '\t' || endsLine(byte); });
}

/// Of the first line with anything in it; what is in quotes does not count.
char separatorOf(QByteArrayView bytes)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    bool quoted = false;
    bool begun = false;
    for (const char byte : bytes) {
        if (endsLine(byte) && !quoted) {
            if (begun)
                break;
            continue;
        }
        begun = true;
        if (byte == '"')
            quoted = !quoted;
        else if (!quoted && byte == ',')
            ++commas;
        else if (!quoted && byte == ';')
            ++semicolons;
    }
    return semicolons > commas ? ';' : ',';
}

/// libcsv knows no lines. It is fed piece by piece, each with at most one line end as its last byte, so that
/// what it reports during a piece belongs to that line.
class Reading
{
public:
    Reading(const CsvLimits &limits, const CsvTaker &take, char separator) : m_limits(limits), m_take(take)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~Reading() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Reading)

    void feed(QByteArrayView bytes)
    {
        while (!bytes.isEmpty() && !m_fault) {
            const auto end = std::ranges::find_if(bytes, endsLine);
            const qsizetype length = end == bytes.end() ? bytes.size() : end - bytes.begin() + 1;
            feedPiece(bytes.first(length));
            bytes = bytes.sliced(length);
        }
    }
    CsvResult<void> finish()
    {
        if (!m_fault && csv_fini(&m_parser, cellRead, recordRead, this) != 0)
            fail(Kind::BrokenQuote, m_recordLine);
        if (!m_fault && m_records == 0)
            fail(Kind::Empty, 0);
        if (m_fault)
            return tl::unexpected(*m_fault);
        return {};
    }
    bool failed() const { return m_fault.has_value(); }
    void fail(Kind kind, qint64 line, qint64 limit = 0, const QString &detail = {})
    {
        if (!m_fault)
            m_fault = CsvFault{kind, line, limit, detail};
    }

private:
    static void cellRead(void *bytes, std::size_t size, void *self)
    {
        static_cast<Reading *>(self)->takeCell(
            QByteArrayView(static_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    }
    static void recordRead(int, void *self) { static_cast<Reading *>(self)->takeRecord(); }

    void feedPiece(QByteArrayView piece)
    {
        if (piece.contains('\0')) {
            fail(Kind::NulByte, m_line);
            return;
        }
        if (!m_inRecord)
            m_recordLine = m_line;
        m_recordEnded = false;
        const auto size = static_cast<std::size_t>(piece.size());
        if (csv_parse(&m_parser, piece.data(), size, cellRead, recordRead, this) != size)
            fail(Kind::BrokenQuote, m_recordLine);
        if (static_cast<qint64>(m_parser.entry_pos) > m_limits.cellBytes)
            fail(Kind::CellTooLong, m_recordLine, m_limits.cellBytes);
        m_inRecord = !m_recordEnded && (m_inRecord || !isBlank(piece));
        const char last = piece.back();
        if (last == '\r' || (last == '\n' && !(m_afterCarriageReturn && piece.size() == 1)))
            ++m_line; // the line feed of a CR LF is a piece of its own
        m_afterCarriageReturn = last == '\r';
    }
    void takeCell(QByteArrayView bytes)
    {
        if (m_fault)
            return;
        if (bytes.size() > m_limits.cellBytes) {
            fail(Kind::CellTooLong, m_recordLine, m_limits.cellBytes);
            return;
        }
        QStringDecoder fromUtf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString cell = fromUtf8(bytes);
        if (fromUtf8.hasError())
            fail(Kind::NotUtf8, m_recordLine);
        m_cells.append(cell);
    }
    void takeRecord()
    {
        m_recordEnded = true;
        const CsvRecord record{m_recordLine, std::exchange(m_cells, {})};
        const bool blank =
            std::ranges::all_of(record.cells, [](const QString &cell) { return cell.isEmpty(); });
        if (m_fault || blank)
            return;
        if (m_records == 0)
            m_width = record.cells.size();
        if (m_records > m_limits.records)
            fail(Kind::TooManyRecords, m_recordLine, m_limits.records);
        else if (record.cells.size() != m_width)
            fail(Kind::WrongCellCount, m_recordLine, m_width);
        else if (const auto taken = m_take(record); !taken)
            m_fault = taken.error();
        ++m_records;
    }

    CsvLimits m_limits;
    const CsvTaker &m_take;
    csv_parser m_parser{};
    std::optional<CsvFault> m_fault;
    QStringList m_cells;
    qsizetype m_width = 0;
    qint64 m_records = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    bool m_inRecord = false;
    bool m_recordEnded = false;
    bool m_afterCarriageReturn = false;
};

QByteArrayView withoutMark(QByteArrayView bytes)
{
    const QByteArray mark = csvByteOrderMark();
    return bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes;
}

} // namespace

CsvResult<void> readCsv(QIODevice &device, const CsvLimits &limits, const CsvTaker &take)
{
    QByteArray chunk = device.read(chunkBytes);
    if (chunk.startsWith("\xff\xfe") ||
        chunk.startsWith("\xfe\xff")) // the mark of UTF-16, as Excel's "Unicode text"
        return tl::unexpected(CsvFault{.kind = Kind::NotUtf8, .line = 1, .limit = 0, .detail = {}});
    Reading reading(limits, take, separatorOf(withoutMark(chunk)));
    reading.feed(withoutMark(chunk));
    qint64 total = chunk.size();
    while (!reading.failed() && !chunk.isEmpty()) {
        chunk = device.read(chunkBytes);
        total += chunk.size();
        reading.feed(chunk);
        if (total > limits.fileBytes)
            reading.fail(Kind::TooLarge, 0, limits.fileBytes);
    }
    if (!reading.failed() && !device.atEnd())
        reading.fail(Kind::Unreadable, 0, 0, device.errorString());
    return reading.finish();
}

QString withoutFormulaGuard(const QString &cell)
{
    if (!cell.startsWith(u'\''))
        return cell;
    // The writer alone knows what it guards: this is a guard if it makes the same of what is behind.
    const QString behind = cell.mid(1);
    return csvRecord({behind}) == csvRecord({cell}) ? behind : cell;
}

QString plainWords(const CsvFault &fault)
{
    const auto words = [&]() -> QString {
        switch (fault.kind) {
        case CsvFault::Kind::Empty:
            return u"there is nobody in the file"_s;
        case CsvFault::Kind::NotUtf8:
            return u"not UTF-8"_s;
        case CsvFault::Kind::NulByte:
            return u"a NUL byte"_s;
        case CsvFault::Kind::BrokenQuote:
            return u"a quotation mark that is not closed, or in the middle of a cell"_s;
        case CsvFault::Kind::CellTooLong:
            return u"a cell is longer than %1 bytes"_s.arg(fault.limit);
        case CsvFault::Kind::WrongCellCount:
            return u"not %1 cells, as the first line has"_s.arg(fault.limit);
        case CsvFault::Kind::TooManyRecords:
            return u"more than %1 lines"_s.arg(fault.limit);
        case CsvFault::Kind::TooLarge:
            return u"more than %1 bytes"_s.arg(fault.limit);
        case CsvFault::Kind::MissingColumn:
            return u"the column \"%1\" is missing"_s.arg(fault.detail);
        case CsvFault::Kind::RepeatedColumn:
            return u"the column \"%1\" comes twice"_s.arg(fault.detail);
        case CsvFault::Kind::Unreadable:
        case CsvFault::Kind::Cancelled:
            break;
        }
        return u"the file cannot be read"_s;
    };
    return fault.line > 0 ? u"line %1: "_s.arg(fault.line) + words() : words();
}

} // namespace sallyport
