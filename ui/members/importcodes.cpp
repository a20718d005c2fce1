// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/importcodes.h"

#include "core/csv/csvwriter.h"
#include "ui/exports/privatefile.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::ImportCodes)
};

QString momentOf(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count()).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// A record around a code that stands in it as a cell of its own: letters, digits and hyphens, so nothing is
/// to be escaped, and no copy of it is made on the way.
struct Line
{
    QByteArray before;
    QByteArrayView code;
    QByteArray behind;
};

} // namespace

Secret importCodesText(const QList<IssuedCode> &codes)
{
    const QByteArray head =
        csvByteOrderMark() + csvRecord({Words::tr("Name"), Words::tr("E-mail"), Words::tr("Sign-in code"),
                                        Words::tr("Valid until")});
    QList<Line> lines;
    qsizetype size = head.size();
    for (const IssuedCode &issued : codes) {
        QByteArray before = csvRecord({issued.name, issued.code.email});
        before.chop(2); // CR LF
        lines.append(
            {before + ",\"", issued.code.code.view(), "\"," + csvRecord({momentOf(issued.code.expiresAt)})});
        size += lines.last().before.size() + lines.last().code.size() + lines.last().behind.size();
    }
    return Secret::make(size, [&](char *out) {
        const auto append = [&out](QByteArrayView bytes) {
            out = std::copy(bytes.begin(), bytes.end(), out);
        };
        append(head);
        for (const Line &line : std::as_const(lines)) {
            append(line.before);
            append(line.code);
            append(line.behind);
        }
    });
}

Result<void> writeImportCodes(const QString &path, const QList<IssuedCode> &codes)
{
    return writePrivately(path, importCodesText(codes));
}

} // namespace sallyport
