// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditlist.h"

#include "ui/audit/audittable.h"
#include "ui/audit/eventdetails.h"
#include "ui/audit/periodfield.h"
#include "ui/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/insetplace.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// In the order of the chips.
constexpr std::array topics{AuditTopic::All,    AuditTopic::SignIn,   AuditTopic::Mfa,
                            AuditTopic::People, AuditTopic::Accounts, AuditTopic::Exports};

/// Narrower, the search would not show what it is for.
constexpr double leastSearch = 230;

constexpr int progressSteps = 1000;

} // namespace

AuditList::AuditList(AuditTable &model, Clock clock, ColumnMemory *columns, QWidget *parent)
    : QWidget(parent), m_model(model), m_period(new PeriodField(std::move(clock))), m_busyBar(new BusyBar),
      m_message(new Banner), m_insetPlace(new InsetPlace)
{
    m_message->setObjectName(u"audit.message"_s);
    m_message->setDismissible(true);
    connect(m_message, &Banner::actionTriggered, &m_model, &AuditTable::retry);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(this, 32), scaled(this, 24), scaled(this, 32), scaled(this, 32));
    column->setSpacing(scaled(this, 16));
    auto *top = new QVBoxLayout;
    top->setSpacing(scaled(this, 7));
    top->addLayout(makeHead());
    top->addWidget(m_busyBar);
    top->addWidget(makeFilters());
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(makeProgress());
    column->addLayout(m_insetPlace);
    column->addWidget(makeContent(columns), 1);
    m_details = new EventDetails;
    m_details->hide();
    column->addWidget(m_details);
    connect(m_details, &EventDetails::closed, this, &AuditList::closeDetails);

    connect(&m_model, &AuditTable::stateChanged, this, &AuditList::showState);
    connect(&m_model, &AuditTable::modelReset, this, [this] { m_details->hide(); });
    connectFilters();
    showState();
}

QBoxLayout *AuditList::makeHead()
{
    m_count = new MutedText;
    m_count->setObjectName(u"audit.count"_s);
    m_count->setWordWrap(false);
    m_verify = new Button(tr("Verify"));
    auto *exportButton = new Button(tr("Export…"));
    connect(m_verify, &Button::clicked, this, &AuditList::verifyWanted);
    connect(exportButton, &Button::clicked, this, &AuditList::exportWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(this, 12));
    head->addWidget(new PageTitle(tr("Audit log")));
    head->addWidget(m_count, 0, Qt::AlignVCenter);
    head->addStretch();
    head->addWidget(m_verify);
    head->addWidget(exportButton);
    return head;
}

QWidget *AuditList::makeFilters()
{
    m_search = new SearchField(tr("Search name, email or action"));
    m_search->setMaximumWidth(m_search->sizeHint().width());
    m_search->setText(m_model.search());
    m_refused = new QCheckBox(tr("Refused only"));
    m_refused->setAccessibleName(m_refused->text());
    m_refused->setChecked(m_model.wanted().refusedOnly);
    m_chips =
        new FilterChips({tr("All"), tr("Sign-in"), tr("MFA"), tr("People"), tr("Accounts"), tr("Exports")});
    for (int chip = 0; chip < static_cast<int>(topics.size()); ++chip) {
        if (topics.at(static_cast<std::size_t>(chip)) == m_model.wanted().topic)
            m_chips->setCurrent(chip);
    }
    m_chips->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_upper = new QHBoxLayout;
    m_upper->setSpacing(scaled(this, 12));
    m_upper->addWidget(m_search, 1);
    m_upper->addWidget(m_period);
    m_upper->addStretch();
    auto *lower = new QHBoxLayout;
    lower->setSpacing(scaled(this, 16));
    lower->addWidget(m_chips);
    lower->addWidget(m_refused);
    lower->addStretch();
    auto *filters = new QWidget;
    auto *column = new QVBoxLayout(filters);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 12));
    column->addLayout(m_upper);
    column->addLayout(lower);
    return filters;
}

void AuditList::connectFilters()
{
    connect(m_search, &SearchField::searched, &m_model, &AuditTable::setSearch);
    connect(m_refused, &QCheckBox::toggled, &m_model, &AuditTable::setRefusedOnly);
    connect(m_chips, &FilterChips::chosen, &m_model,
            [this](int chip) { m_model.setTopic(topics.at(static_cast<std::size_t>(chip))); });
    connect(m_period, &PeriodField::changed, &m_model,
            [this] { m_model.setPeriod(m_period->from(), m_period->to()); });
    connect(m_period, &PeriodField::changed, this, &AuditList::arrangeFilters);
}

QWidget *AuditList::makeProgress()
{
    m_progress = new QWidget;
    m_progress->setObjectName(u"audit.progress"_s);
    m_progressText = new Caption;
    m_progressText->setWordWrap(false);
    m_progressBar = new QProgressBar;
    m_progressBar->setTextVisible(false);
    m_progressBar->setFixedHeight(scaled(this, 6));
    m_progressBar->setAccessibleName(tr("Verifying"));
    m_progressBar->setRange(0, progressSteps);
    m_cancel = new Button(tr("Cancel"));
    connect(m_cancel, &Button::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelWanted();
    });
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 16));
    row->addWidget(m_progressText);
    row->addWidget(m_progressBar, 1);
    row->addWidget(m_cancel);
    m_progress->hide();
    return m_progress;
}

QWidget *AuditList::makeContent(ColumnMemory *columns)
{
    m_view = new TableView(tr("Audit log"));
    m_view->setObjectName(u"audit.table"_s);
    m_view->setMinimumHeight(scaled(this, 3 * 48));
    m_view->setModel(&m_model);
    m_view->setColumnPixels({128, 120, -230, 120, 120, 110, 100});
    // What happened stays in sight; the details have it all.
    m_view->columns().setYielding({AuditTable::From, AuditTable::Where, AuditTable::Whom});
    m_view->columns().remember(columns, u"audit-log"_s);
    m_view->setItemDelegateForColumn(AuditTable::Outcome, new PillDelegate(m_view));
    connect(m_view, &TableView::activated, this, &AuditList::openDetails);
    connect(m_view, &TableView::menuAboutToOpen, this, [this](QMenu *menu, const QModelIndex &index) {
        menu->addAction(tr("Details"), this,
                        [this, row = QPersistentModelIndex(index)] { openDetails(row); });
        menu->addAction(tr("Copy details"), this, [this, row = QPersistentModelIndex(index)] {
            if (row.isValid())
                copyDetails(row.row());
        });
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_details->isHidden())
                    m_details->setRow(m_model.row(current));
            });

    m_empty = new EmptyState(tr("Nothing has been recorded yet."));
    m_noMatch = new EmptyState(tr("No event matches."), tr("Show all"));
    connect(m_noMatch, &EmptyState::actionTriggered, this, &AuditList::showEverything);
    m_failed = new EmptyState({}, tr("Try again"));
    connect(m_failed, &EmptyState::actionTriggered, &m_model, &AuditTable::retry);
    m_content = new QStackedWidget;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_view, m_empty, m_noMatch, m_failed})
        m_content->addWidget(widget);
    return m_content;
}

void AuditList::announce(Tone tone, const QString &text)
{
    m_failureShown = false;
    m_message->setAction({});
    m_message->announce(tone, text);
}

void AuditList::clearMessage()
{
    m_failureShown = false;
    m_message->setAction({});
    m_message->clear();
}

void AuditList::showProof(qint64 verified, qint64 last)
{
    const QLocale locale;
    m_progressText->setText(
        last == 0 ? tr("Verifying…")
                  //: %1 and %2 are numbers of events
                  : tr("Verifying: %1 of %2").arg(locale.toString(verified), locale.toString(last)));
    m_progressBar->setValue(last == 0 ? 0 : static_cast<int>(verified * progressSteps / last));
    m_verify->setEnabled(false);
    if (!m_progress->isHidden())
        return;
    m_cancel->setEnabled(true);
    m_progress->show();
}

void AuditList::endProof()
{
    m_progress->hide();
    m_verify->setEnabled(true);
}

void AuditList::setInset(QWidget *inset)
{
    m_insetPlace->put(inset);
}

void AuditList::showState()
{
    using State = AuditTable::State;
    const bool failed = m_model.state() == State::Failed;
    m_busyBar->setBusy(m_model.isAsking());
    m_count->setText(m_model.total() > 0 ? QLocale().toString(m_model.total()) : QString());
    if (m_model.rowCount() > 0 || (!failed && (m_model.hasMore() || !m_model.wasLoaded())))
        m_content->setCurrentWidget(m_view);
    else if (failed)
        m_content->setCurrentWidget(m_failed);
    else
        m_content->setCurrentWidget(m_model.showsEverything() ? m_empty : m_noMatch);
    if (failed) {
        const QString words = errorText(*m_model.error());
        m_failed->setSentence(words);
        if (m_model.rowCount() > 0) {
            m_message->setAction(tr("Try again"));
            m_message->announce(Tone::Bad, words);
            m_failureShown = true;
        }
    } else if (m_failureShown) {
        clearMessage();
    }
}

void AuditList::showEverything()
{
    m_chips->setCurrent(0);
    m_refused->setChecked(false);
    m_period->clear();
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
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
    m_view->setFocus(Qt::OtherFocusReason);
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
    QWidget::resizeEvent(event);
    arrangeFilters();
}

} // namespace sallyport
