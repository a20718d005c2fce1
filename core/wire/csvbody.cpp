// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/csvbody.h"

#include "core/csv/membercsv.h"
#include "core/wire/importwire.h"
#include "core/wire/valuereader.h"
#include "core/wire/valuewriter.h"

#include <QBuffer>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const CsvFault &fault)
{
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
        return u"a cell is too long"_s;
    case CsvFault::Kind::WrongCellCount:
        return u"not as many cells as the first line has"_s;
    case CsvFault::Kind::TooManyRecords:
        return u"too many lines"_s;
    case CsvFault::Kind::MissingColumn:
        return u"the column \""_s + fault.detail + u"\" is missing"_s;
    case CsvFault::Kind::RepeatedColumn:
        return u"the column \""_s + fault.detail + u"\" comes twice"_s;
    case CsvFault::Kind::TooLarge:
    case CsvFault::Kind::Unreadable:
    case CsvFault::Kind::Cancelled:
        break;
    }
    return u"the file cannot be read"_s;
}

} // namespace

bool readCsvBody(const QByteArray &file, boost::json::value &body, WireFault &fault)
{
    QBuffer device;
    device.setData(file);
    device.open(QIODevice::ReadOnly);
    const auto read = readMemberCsv(device);
    if (!read) {
        fault = {true, {}, reasonOf(read.error())};
        if (read.error().line > 0)
            fault.reason = u"line "_s + QString::number(read.error().line) + u": "_s + fault.reason;
        return false;
    }
    auto &rows = body.emplace_object()["rows"].emplace_array();
    rows.reserve(static_cast<std::size_t>(read->rows.size()));
    for (const MemberCsvRow &row : read->rows) {
        NewMember member = row.member;
        member.line = row.line;
        auto &json = rows.emplace_back(nullptr);
        writeValue(json, member);
        if (!row.unknownRole.isEmpty())
            writeValue(json.get_object()["role"], row.unknownRole);
        if (!row.unknownSignInMethod.isEmpty())
            writeValue(json.get_object()["signInMethod"], row.unknownSignInMethod);
    }
    return true;
}

} // namespace sallyport
