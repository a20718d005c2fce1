// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/database.h"

#include <QFile>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// The statements of one numbered file; each ends with a semicolon at the end of a line.
QStringList statementsOf(int version)
{
    QFile file(u":/migrations/%1.sql"_s.arg(version, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        throw StoreFailure{Error{ErrorCode::StoreFailed, file.fileName(), {}, {}}};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.trimmed().startsWith("--"_L1))
            lines.append(line);
    QStringList statements;
    for (const QString &statement : lines.join(u'\n').split(u";\n"_s))
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    return statements;
}

} // namespace

Result<void> migrate(Database &database, int from, int to)
{
    return database.transaction([&]() -> Result<void> {
        for (int version = from + 1; version <= to; ++version)
            for (const QString &statement : statementsOf(version))
                database.execute(statement);
        database.execute(u"pragma application_id = %1"_s.arg(Database::applicationId));
        database.execute(u"pragma user_version = %1"_s.arg(to));
        return {};
    });
}

} // namespace sallyport
