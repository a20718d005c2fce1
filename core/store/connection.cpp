// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/storefailure.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// Truth is 0 or 1 in both databases. A NUL would end a text in the one and not in the other.
QVariant storable(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? 1 : 0;
    if (value.typeId() == QMetaType::QString && value.toString().contains(QChar(0)))
        throw StoreFailure{Error{ErrorCode::Invalid, u"a text with NUL"_s, {}, {}}};
    return value;
}

} // namespace

Connection::~Connection()
{
    close();
}

void Connection::addDriver(const QString &driver)
{
    m_name = QUuid::createUuid().toString(QUuid::Id128);
    m_database = QSqlDatabase::addDatabase(driver, m_name);
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    // Statements that outlive their connection do not ask it, perhaps in vain, to be forgotten.
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    m_prepared.clear();
    m_name.clear();
}

std::shared_ptr<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    if (m_observer)
        m_observer(sql);
    auto query = m_prepared.value(sql);
    if (!query || query.use_count() > 2) { // in use further up the stack: the hash and this copy are two
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(canStream());
        if (!query->prepare(sql))
            fail(query->lastError());
        m_prepared.insert(sql, query);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, storable(values.at(i)));
    if (!query->exec())
        fail(query->lastError());
    return query;
}

void Connection::command(const QString &sql)
{
    if (m_observer)
        m_observer(sql);
    QSqlQuery query(m_database);
    query.setForwardOnly(canStream());
    if (!query.exec(sql))
        fail(query.lastError());
}

void Connection::fail(const QSqlError &error)
{
    noteFailure(error);
    throw StoreFailure{errorOf(error)};
}

} // namespace sallyport
