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

bool readCsvBody(const QByteArray &file, boost::json::value &body, WireFault &fault)
{
    QBuffer device;
    device.setData(file);
    device.open(QIODevice::ReadOnly);
    const auto read = readMemberCsv(device);
    if (!read) {
        fault = {true, {}, plainWords(read.error())};
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
