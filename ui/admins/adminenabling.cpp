// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admins/adminenabling.h"

#include "core/backend/backend.h"
#include "ui/deliver.h"

namespace sallyport {

namespace {

/// Few enough that a cancel is heard soon, many enough that a selection takes few transactions.
constexpr int batchSize = 50;

} // namespace

AdminEnabling::AdminEnabling(Backend &backend, QList<PersonId> admins, QObject *parent)
    : QObject(parent), m_backend(backend), m_admins(std::move(admins))
{
}

void AdminEnabling::start()
{
    Q_EMIT progressed(0, total());
    sendBatch();
}

void AdminEnabling::sendBatch()
{
    const QList<PersonId> batch = m_admins.mid(m_done, batchSize);
    deliver(m_backend.call(EnableAdminMfa{batch}), this,
            [this, size = static_cast<int>(batch.size())](const Result<QList<AdminRow>> &rows) {
                if (!rows) {
                    end(rows.error());
                    return;
                }
                for (const AdminRow &row : *rows)
                    Q_EMIT rowChanged(row);
                m_done += size;
                Q_EMIT progressed(m_done, total());
                if (m_done == total() || m_cancelled)
                    end(std::nullopt);
                else
                    sendBatch();
            });
}

void AdminEnabling::end(const std::optional<Error> &error)
{
    Q_EMIT ended(error);
    deleteLater();
}

} // namespace sallyport
