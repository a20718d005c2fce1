// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/logproof.h"

#include "core/backend/backend.h"
#include "ui/deliver.h"

namespace sallyport {

LogProof::LogProof(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
}

void LogProof::start()
{
    proveAfter(0);
}

void LogProof::proveAfter(qint64 sequence)
{
    deliver(m_backend.call(VerifyAuditLog{.after = sequence}), this,
            [this, sequence](const Result<AuditVerdict> &verdict) {
                if (!verdict) {
                    Q_EMIT failed(verdict.error());
                    return;
                }
                const bool goesOn = !verdict->brokenAt && verdict->verifiedTo < verdict->last &&
                                    verdict->verifiedTo > sequence && !m_cancelled;
                if (!goesOn) {
                    Q_EMIT ended(*verdict);
                    return;
                }
                Q_EMIT progressed(verdict->verifiedTo, verdict->last);
                proveAfter(verdict->verifiedTo);
            });
}

} // namespace sallyport
