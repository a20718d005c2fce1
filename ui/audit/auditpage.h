// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/audit.h"
#include "ui/widgets/palette.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace sallyport {

class AuditList;
class AuditTable;
class Backend;
class ColumnMemory;
class Happenings;
class LogProof;

/// "Audit log" (page.audit): who did what to whom, when, from where, with what result; filters; "Verify"
/// proves the whole chain. "Export…" saves what the filters show.
class AuditPage : public QWidget
{
    Q_OBJECT
public:
    explicit AuditPage(Backend &backend, Clock clock = systemClock(), ColumnMemory *columns = nullptr,
                       QWidget *parent = nullptr);

    /// Asks the core again.
    void refresh();
    /// Above the table, e.g. the progress of an export; the one before goes. nullptr: only that.
    void setInset(QWidget *inset);
    /// How something ended is told there from now on; what went wrong stays on the page too.
    void tellTo(Happenings &happenings) { m_happenings = &happenings; }
    void announce(Tone tone, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeList();
    void verify();
    void endProof();
    void tell(const AuditVerdict &verdict, bool cancelled);

    Backend &m_backend;
    Clock m_clock;
    ColumnMemory *m_columns;
    Happenings *m_happenings = nullptr;
    AuditTable *m_model;
    QScrollArea *m_area;
    AuditList *m_list = nullptr;
    QPointer<LogProof> m_proof;
};

} // namespace sallyport
