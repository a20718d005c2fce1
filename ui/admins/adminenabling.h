// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/admin.h"
#include "core/model/error.h"

#include <QList>
#include <QObject>

#include <optional>

namespace sallyport {

class Backend;

/// "Enable MFA" for many admins: batches of 50, each whole or not at all, one after the other. Deletes itself
/// at the end.
class AdminEnabling : public QObject
{
    Q_OBJECT
public:
    AdminEnabling(Backend &backend, QList<PersonId> admins, QObject *parent = nullptr);

    void start();
    /// No further batch; what is under way is finished.
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    int done() const { return m_done; }
    int total() const { return static_cast<int>(m_admins.size()); }

Q_SIGNALS:
    void rowChanged(const AdminRow &row);
    void progressed(int done, int total);
    /// All done, cancelled, or stopped by `error`.
    void ended(const std::optional<Error> &error);

private:
    void sendBatch();
    void end(const std::optional<Error> &error);

    Backend &m_backend;
    QList<PersonId> m_admins;
    int m_done = 0;
    bool m_cancelled = false;
};

} // namespace sallyport
