// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/operations/audit.h"

#include <QObject>

namespace sallyport {

class Backend;

/// Proves the audit log, a part at a time, until its end, a break, or `cancel`.
class LogProof : public QObject
{
    Q_OBJECT
public:
    explicit LogProof(Backend &backend, QObject *parent = nullptr);

    void start();
    /// After the part that is under way.
    void cancel() { m_cancelled = true; }
    bool wasCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void progressed(qint64 verified, qint64 last);
    // One of them comes, once. After `cancel` the verdict says how far it came.
    void ended(const sallyport::AuditVerdict &verdict);
    void failed(const sallyport::Error &error);

private:
    void proveAfter(qint64 sequence);

    Backend &m_backend;
    bool m_cancelled = false;
};

} // namespace sallyport
