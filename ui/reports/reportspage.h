// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/error.h"
#include "core/model/timestamp.h"
#include "core/operations/reports.h"
#include "ui/reports/adoptionsheet.h"
#include "ui/widgets/palette.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QStackedWidget;

namespace sallyport {

class AccountChooser;
class Backend;
class Banner;
class Happenings;
class InsetPlace;
class NamesPanel;
class ReportView;

/// "Reports" (page.reports): how far the people of an account, or of all of them, are with MFA; the names
/// behind each number; the report as PDF.
class ReportsPage : public QWidget
{
    Q_OBJECT
public:
    ReportsPage(Backend &backend, const Workplace &workplace, Clock clock = systemClock(),
                QWidget *parent = nullptr);

    /// Asks the core again.
    void refresh();
    /// What "Save as PDF…" does once a file is chosen.
    void savePdf(const QString &path);
    /// Above everything; the one before goes. nullptr: only that.
    void setInset(QWidget *inset);
    /// How something ended is told there from now on; what went wrong stays on the page too.
    void tellTo(Happenings &happenings) { m_happenings = &happenings; }
    void announce(Tone tone, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeOverview();
    bool choosesAccount() const;
    AccountChooser *makeChooser();
    void choose(const ScopeId &scope);
    void showNames(AdoptionGroup group);
    void closeNames();
    /// "Export as CSV…" of these groups.
    void exportNames(const QList<AdoptionGroup> &groups);
    void chooseFile();
    void gather(const QString &path, AdoptionPaper paper, const QString &after);
    void write(const QString &path, const AdoptionPaper &paper);
    QString reportName() const;

    Backend &m_backend;
    Workplace m_workplace;
    Clock m_clock;
    Happenings *m_happenings = nullptr;
    ScopeId m_scope;   ///< empty: all accounts
    Account m_account; ///< the one that was chosen, if that is not all of them
    int m_round = 0;   ///< answers to older questions are dropped
    std::optional<AdoptionReport> m_report;
    AdoptionGroup m_group = AdoptionGroup::Enrolled; ///< whose names are or were open
    InsetPlace *m_insetPlace;
    Banner *m_message;
    QStackedWidget *m_pages;
    QScrollArea *m_overview;
    QScrollArea *m_namesArea;
    ReportView *m_view = nullptr;
    NamesPanel *m_names = nullptr;
};

} // namespace sallyport
