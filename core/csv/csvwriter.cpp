// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csvwriter.h"

#include <csv.h>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString &cell)
{
    static const QString beginnings = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;
    return !cell.isEmpty() && beginnings.contains(cell.front());
}

QByteArray csvCell(QString cell)
{
    cell.remove(QChar(u'\0'));
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    const QByteArray plain = cell.toUtf8();
    const auto size = static_cast<std::size_t>(plain.size());
    QByteArray quoted;
    quoted.resize(static_cast<qsizetype>(csv_write2(nullptr, 0, plain.constData(), size, '"')));
    csv_write2(quoted.data(), static_cast<std::size_t>(quoted.size()), plain.constData(), size, '"');
    return quoted;
}

} // namespace

QByteArray csvByteOrderMark()
{
    return "\xef\xbb\xbf";
}

QByteArray csvRecord(const QStringList &cells)
{
    QByteArray record;
    for (const QString &cell : cells) {
        if (!record.isEmpty())
            record += ',';
        record += csvCell(cell);
    }
    return record + "\r\n";
}

} // namespace sallyport
