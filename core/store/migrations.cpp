// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QFile>

namespace sallyport {

using namespace Qt::StringLiterals;

Result<QStringList> migrationStatements(int version)
{
    QFile file(u":/migrations/%1.sql"_s.arg(version, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::StoreFailed, file.fileName());
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.trimmed().startsWith("--"_L1))
            lines.append(line);
    // Each statement ends with a semicolon at the end of a line; those of triggers have more inside.
    QStringList statements;
    for (const QString &statement : lines.join(u'\n').split(u";\n"_s))
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    return statements;
}

} // namespace sallyport
