// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpage.h"

#include "core/backend/backend.h"
#include "ui/audit/auditcells.h"
#include "ui/audit/auditlist.h"
#include "ui/audit/audittable.h"
#include "ui/audit/logproof.h"
#include "ui/errortext.h"
#include "ui/exports/exportpanel.h"
#include "ui/happenings/happenings.h"
#include "ui/widgets/pagearea.h"

#include <QEvent>
#include <QLocale>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

AuditPage::AuditPage(Backend &backend, Clock clock, ColumnMemory *columns, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_clock(std::move(clock)), m_columns(columns),
      m_model(new AuditTable(backend, m_clock, this)), m_area(new PageArea)
{
    setObjectName(u"page.audit"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    makeList();
}

void AuditPage::makeList()
{
    setAccessibleName(tr("Audit log"));
    AuditList *before = m_list;
    m_list = new AuditList(*m_model, m_clock, m_columns);
    connect(m_list, &AuditList::verifyWanted, this, &AuditPage::verify);
    connect(m_list, &AuditList::cancelWanted, this, [this] {
        if (m_proof)
            m_proof->cancel();
    });
    connect(m_list, &AuditList::exportWanted, this, [this] {
        m_list->clearMessage();
        exportList(this, m_backend,
                   {.kind = ExportKind::AuditLog,
                    .scope = {},
                    .fileName = u"audit-log.csv"_s,
                    .header = auditHeader(),
                    .pages = cellPages(m_backend, m_model->wanted(), auditCells)});
    });
    if (before)
        m_list->takeInset(*before); // an export goes on, in its language
    m_area->setWidget(m_list);      // the one before goes
}

void AuditPage::refresh()
{
    m_model->reload();
}

void AuditPage::setInset(QWidget *inset)
{
    m_list->setInset(inset);
}

void AuditPage::announce(Tone tone, const QString &text)
{
    if (!isTold(m_happenings, tone, text))
        m_list->announce(tone, text);
}

void AuditPage::verify()
{
    if (m_proof)
        return;
    m_list->clearMessage();
    m_list->showProof(0, 0);
    m_proof = new LogProof(m_backend, this);
    connect(m_proof, &LogProof::progressed, this,
            [this](qint64 verified, qint64 last) { m_list->showProof(verified, last); });
    connect(m_proof, &LogProof::ended, this, [this](const AuditVerdict &verdict) {
        const bool cancelled = m_proof->wasCancelled();
        endProof();
        tell(verdict, cancelled);
    });
    connect(m_proof, &LogProof::failed, this, [this](const Error &error) {
        endProof();
        announce(Tone::Bad, errorText(error));
    });
    m_proof->start();
}

void AuditPage::endProof()
{
    m_proof->deleteLater();
    m_proof.clear();
    m_list->endProof();
}

void AuditPage::tell(const AuditVerdict &verdict, bool cancelled)
{
    const QLocale locale;
    if (verdict.brokenAt)
        //: %1 is the number of an event
        announce(
            Tone::Bad,
            tr("The log is not whole: event %1 was edited, removed or hidden. Everything before it holds. "
               "Keep this store and its backups as they are, and find out who could write to the file.")
                .arg(locale.toString(*verdict.brokenAt)));
    else if (verdict.verifiedTo >= verdict.last)
        announce(Tone::Good, tr("The log is whole: %Ln event(s), none missing or edited.", nullptr,
                                static_cast<int>(verdict.last)));
    else if (cancelled)
        //: %1 and %2 are numbers of events
        announce(Tone::Accent, tr("Cancelled: the first %1 of %2 events hold. The others were not looked at.")
                                   .arg(locale.toString(verdict.verifiedTo), locale.toString(verdict.last)));
    else
        //: %1 and %2 are numbers of events
        announce(Tone::Bad, tr("The proof stopped after %1 of %2 events. Try again.")
                                .arg(locale.toString(verdict.verifiedTo), locale.toString(verdict.last)));
}

void AuditPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        refresh();
}

void AuditPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model->setPeriod({}, {}); // its field begins anew
    makeList();
    if (m_proof)
        m_list->showProof(0, 0);
    m_model->retranslate();
}

} // namespace sallyport
