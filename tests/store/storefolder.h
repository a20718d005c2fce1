// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "tests/store/teststore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace sallyport {

/// A new store in a temporary folder of its own.
class StoreFolder
{
public:
    StoreFolder()
    {
        if (auto created = Database::create(path(), QStringLiteral("0123456789abcdef"), Timestamp());
            !created)
            qFatal("cannot create the store: %s", qPrintable(created.error().detail));
    }

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("store.sallyport")); }
    QString journal() const { return path() + QStringLiteral("-wal"); }

    Result<std::unique_ptr<Database>> open() const { return Database::open(path()); }
    /// What opening answers: Cancelled, which it never gives, when it opens.
    ErrorCode opening() const
    {
        const auto database = open();
        return database ? ErrorCode::Cancelled : database.error().code;
    }

    QByteArray bytes() const { return bytesOf(path()); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }
    void overwrite(const QByteArray &bytes) const { overwrite(path(), bytes); }
    static void overwrite(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

private:
    QTemporaryDir m_folder;
};

/// A new store in either database.
class EmptyStore
{
public:
    EmptyStore()
    {
        if (auto created =
                Database::create(m_place.address(), QStringLiteral("0123456789abcdef"), Timestamp());
            !created)
            qFatal("cannot create the store: %s", qPrintable(created.error().detail));
    }
    StoreAddress address() const { return m_place.address(); }
    QString schema() const { return m_place.schema(); } ///< of PostgreSQL
    Result<std::unique_ptr<Database>> open() const { return Database::open(address()); }
    void disarm(Database &database) const { m_place.disarm(database); }

private:
    TestStore m_place;
};

/// One statement in a transaction of its own.
inline Result<void> change(Database &database, const QString &sql, const QVariantList &values = {})
{
    return database.transaction([&]() -> Result<void> {
        database.execute(sql, values);
        return {};
    });
}

inline Result<QString> valueOf(Database &database, const QString &sql)
{
    return database.read([&]() -> Result<QString> {
        Rows rows = database.select(sql);
        return rows.next() ? rows.text(0) : QString();
    });
}

inline Result<void> addReseller(Database &database, const QString &id, const QString &name)
{
    return change(database, QStringLiteral("insert into resellers (id, name, created_at) values (?, ?, 0)"),
                  {id, name});
}

} // namespace sallyport
