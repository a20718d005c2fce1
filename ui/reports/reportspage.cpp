// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/backend/backend.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/exports/exportpanel.h"
#include "ui/happenings/happenings.h"
#include "ui/lists/accountchooser.h"
#include "ui/reports/adoptionpages.h"
#include "ui/reports/grouplook.h"
#include "ui/reports/namespanel.h"
#include "ui/reports/reportview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/insetplace.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/readingdirection.h"
#include "ui/widgets/text.h"

#include <QFileDialog>
#include <QShowEvent>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

ReportsPage::ReportsPage(Backend &backend, const Workplace &workplace, Clock clock, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_workplace(workplace), m_clock(std::move(clock)),
      m_insetPlace(new InsetPlace), m_message(new Banner), m_pages(new QStackedWidget),
      m_overview(new PageArea), m_namesArea(new PageArea)
{
    setObjectName(u"page.reports"_s);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_namesArea);
    m_message->setDismissible(true);
    m_message->hide();
    connect(m_message, &Banner::dismissed, m_message, &Banner::clear);
    const int margin = scaled(this, 32);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(margin, 0, margin, 0);
    top->addLayout(m_insetPlace);
    top->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_pages);
    makeOverview();
}

bool ReportsPage::choosesAccount() const
{
    return m_workplace.kind != ScopeKind::Account;
}

void ReportsPage::makeOverview()
{
    setAccessibleName(tr("Reports"));
    m_view = new ReportView(choosesAccount() ? makeChooser() : nullptr);
    connect(m_view, &ReportView::groupChosen, this, &ReportsPage::showNames);
    connect(m_view, &ReportView::retryWanted, this, &ReportsPage::refresh);
    connect(m_view, &ReportView::pdfWanted, this, &ReportsPage::chooseFile);
    connect(m_view, &ReportView::csvWanted, this, [this] { exportNames(adoptionGroups()); });
    m_overview->viewport()->installEventFilter(m_view);
    m_overview->setWidget(m_view); // the one before goes
    m_view->fitInto(m_overview->viewport()->width());
    m_names = new NamesPanel(m_backend, m_clock);
    connect(m_names, &NamesPanel::backWanted, this, &ReportsPage::closeNames);
    connect(m_names, &NamesPanel::exportWanted, this, [this](AdoptionGroup group) { exportNames({group}); });
    m_namesArea->setWidget(m_names); // the one before goes
    m_pages->setCurrentWidget(m_overview);
}

void ReportsPage::setInset(QWidget *inset)
{
    m_insetPlace->put(inset);
}

void ReportsPage::announce(Tone tone, const QString &text)
{
    if (!isTold(m_happenings, tone, text))
        m_message->announce(tone, text);
}

void ReportsPage::exportNames(const QList<AdoptionGroup> &groups)
{
    m_message->clear();
    const auto pages = [this, groups,
                        scope = m_scope](const QString &after, QObject *owner,
                                         const std::function<void(const Result<CellPage> &)> &handler) {
        askForNames(m_backend, scope, groups, after, owner, [handler](const Result<Page<AdoptionRow>> &page) {
            handler(page.map([](const Page<AdoptionRow> &names) {
                CellPage cells{.records = {}, .next = names.next, .total = 0}; // known of each group only
                for (const AdoptionRow &row : names.rows)
                    cells.records.append(adoptionCells(row));
                return cells;
            }));
        });
    };
    exportList(this, m_backend,
               {.kind = ExportKind::Report,
                .scope = m_scope,
                .fileName = adoptionFileName(reportName(), u"csv"_s),
                .header = adoptionHeader(),
                .pages = pages});
}

void ReportsPage::refresh()
{
    choose(m_scope);
}

AccountChooser *ReportsPage::makeChooser()
{
    auto *chooser = new AccountChooser(m_backend, AccountChooser::Beginning::All);
    chooser->setObjectName(u"reports.account"_s);
    connect(chooser, &AccountChooser::accountChosen, this, [this](const Account &account) {
        m_account = account;
        choose(account.id);
    });
    if (!m_account.id.isEmpty())
        chooser->setChosen(m_account);
    connect(chooser, &AccountChooser::failed, this,
            [this](const Error &error) { m_view->announce(Tone::Bad, errorText(error)); });
    return chooser;
}

void ReportsPage::choose(const ScopeId &scope)
{
    m_scope = scope;
    m_view->setWaiting(true);
    deliver(m_backend.call(GetAdoptionReport{scope}), this,
            [this, round = ++m_round](const Result<AdoptionReport> &report) {
                if (round != m_round)
                    return;
                m_view->setWaiting(false);
                if (!report) {
                    m_view->showFailure(report.error());
                    return;
                }
                m_report = *report;
                m_view->setReport(*report, m_clock());
            });
}

QString ReportsPage::reportName() const
{
    return m_report && !m_report->name.isEmpty() ? m_report->name : tr("All accounts");
}

void ReportsPage::showNames(AdoptionGroup group)
{
    m_group = group;
    m_view->clearMessage();
    m_pages->setCurrentWidget(m_namesArea);
    m_names->show(m_scope, group, reportName(), m_report && m_report->rolledUp);
}

void ReportsPage::closeNames()
{
    m_pages->setCurrentWidget(m_overview);
    m_view->focusTile(m_group);
    refresh();
}

void ReportsPage::chooseFile()
{
    if (!m_report)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(adoptionFileName(reportName(), u"pdf"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPage::savePdf);
    dialog->open();
}

void ReportsPage::savePdf(const QString &path)
{
    if (!m_report)
        return;
    m_view->clearMessage();
    m_view->setWaiting(true);
    gather(path, {.name = reportName(), .report = *m_report, .now = m_clock(), .overdue = {}}, {});
}

void ReportsPage::gather(const QString &path, AdoptionPaper paper, const QString &after)
{
    askForNames(m_backend, m_scope, {AdoptionGroup::Overdue}, after, this,
                [this, path, paper = std::move(paper)](const Result<Page<AdoptionRow>> &page) mutable {
                    if (!page) {
                        m_view->setWaiting(false);
                        m_view->announce(Tone::Bad, errorText(page.error()));
                        return;
                    }
                    paper.overdue += page->rows;
                    paper.report.counts.overdue = qMax<qint64>(page->total, paper.overdue.size());
                    if (!page->next.isEmpty() && paper.overdue.size() < mostNamesOnPaper)
                        gather(path, std::move(paper), page->next);
                    else
                        write(path, paper);
                });
}

void ReportsPage::write(const QString &path, const AdoptionPaper &paper)
{
    m_view->setWaiting(false);
    const QString shown = isolatedPath(path);
    const Result<void> written = writeAdoptionSheet(path, paper);
    if (written)
        //: %1 is the path of a file
        announce(Tone::Good, tr("Saved as %1. Only you can read the file.").arg(shown));
    else
        //: %1 is the path of a file, %2 what the system says
        m_view->announce(
            Tone::Bad,
            tr("The report could not be saved as %1: %2. Nothing was written. Choose another folder.")
                .arg(shown, written.error().detail));
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        refresh();
}

void ReportsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const bool showsNames = m_pages->currentWidget() == m_namesArea;
    makeOverview();
    if (isVisible())
        refresh();
    if (showsNames)
        showNames(m_group);
}

} // namespace sallyport
