// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditlist.h"

#include "ui/audit/audittable.h"
#include "ui/audit/eventdetails.h"
#include "ui/audit/periodfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// In the order of the chips.
constexpr std::array topics{AuditTopic::All,    AuditTopic::SignIn,   AuditTopic::Mfa,
                            AuditTopic::People, AuditTopic::Accounts, AuditTopic::Exports};

/// Narrower, the search would not show what it is for.
constexpr double leastSearch = 260;

} // namespace

AuditList::AuditList(AuditTable &model, Clock clock, ColumnMemory *columns, QWidget *parent)
    : ListFrame(model,
                {.name = u"audit"_s,
                 .title = tr("Audit log"),
                 .search = tr("Search name, email or action"),
                 .chips = {tr("All"), tr("Sign-in"), tr("MFA"), tr("People"), tr("Accounts"), tr("Exports")},
                 .nothing = tr("Nothing has been recorded yet."),
                 .add = {},
                 .noMatch = tr("No event matches.")},
                parent),
      m_model(model), m_period(new PeriodField(std::move(clock))), m_details(new EventDetails)
{
    makeHead();
    makeFilters();
    makeProgress();
    makeView(columns);
    m_details->hide();
    addBelow(m_details);
    connect(m_details, &EventDetails::closed, this, &AuditList::closeDetails);
    connect(&m_model, &AuditTable::modelReset, this, [this] { m_details->hide(); });
    connectFilters();
    AuditList::showState();
}

void AuditList::makeHead()
{
    m_verify = addToHead(tr("Verify"));
    connect(m_verify, &Button::clicked, this, &AuditList::verifyWanted);
    addExport();
}

void AuditList::makeFilters()
{
    m_refused = new QCheckBox(tr("Refused only"));
    m_refused->setAccessibleName(m_refused->text());
    m_refused->setChecked(m_model.wanted().refusedOnly);
    for (int chip = 0; chip < static_cast<int>(topics.size()); ++chip) {
        if (topics.at(static_cast<std::size_t>(chip)) == m_model.wanted().topic)
            chips()->setCurrent(chip);
    }
    chips()->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_upper = new QHBoxLayout;
    m_upper->setSpacing(scaled(this, 12));
    m_upper->addWidget(search(), 1);
    m_upper->addWidget(m_period);
    m_upper->addStretch();
    auto *lower = new QHBoxLayout;
    lower->setSpacing(scaled(this, 16));
    lower->addWidget(chips());
    lower->addWidget(m_refused);
    lower->addStretch();
    auto *filters = new QVBoxLayout;
    filters->setSpacing(scaled(this, 12));
    filters->addLayout(m_upper);
    filters->addLayout(lower);
    top()->addLayout(filters);
}

void AuditList::connectFilters()
{
    connect(search(), &SearchField::searched, &m_model, &AuditTable::setSearch);
    connect(m_refused, &QCheckBox::toggled, &m_model, &AuditTable::setRefusedOnly);
    connect(chips(), &FilterChips::chosen, &m_model,
            [this](int chip) { m_model.setTopic(topics.at(static_cast<std::size_t>(chip))); });
    connect(m_period, &PeriodField::changed, &m_model,
            [this] { m_model.setPeriod(m_period->from(), m_period->to()); });
    connect(m_period, &PeriodField::changed, this, &AuditList::arrangeFilters);
}

void AuditList::makeProgress()
{
    m_progress = new ProgressRow(tr("Verifying"));
    m_progress->setObjectName(u"audit.progress"_s);
    m_progress->hide();
    connect(m_progress, &ProgressRow::cancelWanted, this, [this] {
        m_progress->setCancellable(false);
        Q_EMIT cancelWanted();
    });
    addAbove(m_progress);
}

void AuditList::makeView(ColumnMemory *columns)
{
    view()->setColumnPixels({128, 120, -230, 120, 120, 110, 100});
    // What happened stays in sight; the details have it all.
    view()->columns().setYielding({AuditTable::From, AuditTable::Where, AuditTable::Whom});
    view()->columns().remember(columns, u"audit-log"_s);
    view()->setItemDelegateForColumn(AuditTable::Outcome, new PillDelegate(view()));
    connect(view(), &TableView::activated, this, &AuditList::openDetails);
    connect(view(), &TableView::menuAboutToOpen, this, [this](QMenu *menu, const QModelIndex &index) {
        menu->addAction(tr("Details"), this,
                        [this, row = QPersistentModelIndex(index)] { openDetails(row); });
        menu->addAction(tr("Copy details"), this, [this, row = QPersistentModelIndex(index)] {
            if (row.isValid())
                copyDetails(row.row());
        });
    });
    connect(view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_details->isHidden())
                    m_details->setRow(m_model.row(current));
            });
}

void AuditList::showProof(qint64 verified, qint64 last)
{
    const QLocale locale;
    m_progress->setProgress(
        last == 0 ? tr("Verifying…")
                  //: %1 and %2 are numbers of events
                  : tr("Verifying: %1 of %2").arg(locale.toString(verified), locale.toString(last)),
        verified, last);
    m_verify->setEnabled(false);
    if (!m_progress->isHidden())
        return;
    m_progress->setCancellable(true);
    m_progress->show();
}

void AuditList::endProof()
{
    m_progress->hide();
    m_verify->setEnabled(true);
}

void AuditList::showState()
{
    setTotal(m_model.total() > 0 ? m_model.total() : -1);
    ListFrame::showState();
}

QWidget *AuditList::content() const
{
    // A long log is looked through in parts, and the first may have no row to show.
    const bool looksOn = m_model.state() != AuditTable::State::Failed && m_model.hasMore();
    return looksOn ? view() : ListFrame::content();
}

bool AuditList::isNarrowed() const
{
    return !m_model.showsEverything();
}

void AuditList::showEverything()
{
    m_refused->setChecked(false);
    m_period->clear();
    ListFrame::showEverything();
}

void AuditList::openDetails(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_details->setRow(m_model.row(index));
    m_details->show();
}

void AuditList::closeDetails()
{
    m_details->hide();
    view()->setFocus(Qt::OtherFocusReason);
}

void AuditList::copyDetails(int row) const
{
    QGuiApplication::clipboard()->setText(EventDetails::textOf(m_model.row(row)));
}

void AuditList::arrangeFilters()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int wanted = scaled(this, leastSearch) + m_upper->spacing() + m_period->sizeHint().width();
    m_upper->setDirection(wanted <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void AuditList::resizeEvent(QResizeEvent *event)
{
    ListFrame::resizeEvent(event);
    arrangeFilters();
}

} // namespace sallyport
