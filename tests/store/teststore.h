// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storeaddress.h"

#include <QStringList>
#include <QTemporaryDir>

namespace sallyport {

class Database;

/// A place for a store that goes with it: a file in a temporary folder, or, where the environment has a
/// server in SALLYPORT_TEST_STORE (tests/postgresql/with-postgresql.sh), a schema there. The same tests run
/// on both.
class TestStore
{
public:
    TestStore();
    ~TestStore();
    Q_DISABLE_COPY_MOVE(TestStore)

    static bool isPostgreSql();
    StoreAddress address() const { return m_address; }
    QString schema() const { return m_schema; } ///< of PostgreSQL
    /// As readStoreAddress reads it.
    QString addressText() const;
    /// Copies the store, which is closed, and brings the copy back.
    void keep() const;
    void bringBack() const;
    /// What somebody with the store in hand does first: the audit log can be changed.
    void disarm(Database &database) const;
    /// Behind the program's back; the first column of what it answers. PostgreSQL only. `location`: of
    /// another database than the tests have, as the tests' own user.
    static QStringList ask(const QString &sql, const QString &location = {});
    /// Whether an observer of the database has seen a write transaction begin.
    static bool beginsWriting(const QString &sql);

private:
    QTemporaryDir m_folder;
    QString m_schema;
    StoreAddress m_address;
};

} // namespace sallyport
