// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountlist.h"

#include "ui/accounts/accounttable.h"
#include "ui/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bardelegate.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/insetplace.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/switchdelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"
#include "ui/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using Column = AccountTable::Column;

/// In the order of the chips.
constexpr std::array filters{AccountFilter::All, AccountFilter::MfaOff, AccountFilter::NotFullyEnrolled};

constexpr int chipCount = static_cast<int>(filters.size());

AccountFilter filterOf(int chip)
{
    return filters.at(static_cast<std::size_t>(chip));
}

} // namespace

AccountList::AccountList(AccountTable &model, bool maySell, ColumnMemory *columns, QWidget *parent)
    : QWidget(parent), m_model(model), m_busyBar(new BusyBar), m_message(new Banner),
      m_insetPlace(new InsetPlace), m_view(new TableView(tr("Accounts")))
{
    m_view->columns().remember(columns, u"accounts"_s);
    m_message->setObjectName(u"accounts.message"_s);
    m_message->setDismissible(true);
    connect(m_message, &Banner::actionTriggered, &m_model, &AccountTable::retry);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(this, 32), scaled(this, 24), scaled(this, 32), scaled(this, 32));
    column->setSpacing(scaled(this, 16));
    auto *top = new QVBoxLayout;
    top->setSpacing(scaled(this, 7));
    top->addLayout(makeHead(maySell));
    top->addWidget(m_busyBar);
    top->addWidget(makeFilters());
    column->addLayout(top);
    column->addWidget(m_message);
    column->addLayout(m_insetPlace);
    column->addWidget(makeContent(maySell), 1);

    connect(&m_model, &AccountTable::stateChanged, this, &AccountList::showState);
    connect(&m_model, &AccountTable::countsChanged, this, &AccountList::showCounts);
    connect(&m_model, &AccountTable::modelReset, this, &AccountList::keepSelection);
    connect(&m_model, &AccountTable::switchRequested, this, [this](const QModelIndex &index, bool on) {
        choose(m_model.row(index).account.id);
        Q_EMIT switchWanted(m_model.row(index), on);
    });
    showState();
    showCounts();
}

QLayout *AccountList::makeHead(bool maySell)
{
    m_count = new MutedText;
    m_count->setObjectName(u"accounts.count"_s);
    m_count->setWordWrap(false);
    auto *head = new WrapLayout;
    head->setSpacing(scaled(this, 12));
    head->addWidget(new PageTitle(tr("Accounts")));
    head->addWidget(m_count);
    auto *save = new Button(tr("Export…"));
    connect(save, &Button::clicked, this, &AccountList::exportWanted);
    head->addTrailing(save);
    if (maySell) {
        auto *add = new Button(tr("New account"), Button::Kind::Primary);
        connect(add, &Button::clicked, this, &AccountList::newWanted);
        head->addTrailing(add);
    }
    return head;
}

QWidget *AccountList::makeFilters()
{
    m_search = new SearchField(tr("Search accounts"));
    m_search->setMaximumWidth(m_search->sizeHint().width());
    m_search->setText(m_model.search());
    m_chips = new FilterChips({tr("All"), tr("MFA off"), tr("Not fully enrolled")});
    for (int chip = 0; chip < chipCount; ++chip) {
        if (filterOf(chip) == m_model.filter())
            m_chips->setCurrent(chip);
    }
    connect(m_search, &SearchField::searched, &m_model, &AccountTable::setSearch);
    connect(m_chips, &FilterChips::chosen, &m_model, [this](int chip) { m_model.setFilter(filterOf(chip)); });
    auto *row = new QWidget;
    auto *filters = new WrapLayout(row);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->setSpacing(scaled(this, 12));
    filters->addWidget(m_search);
    filters->addWidget(m_chips);
    filters->addTrailing(new ColumnsButton(*m_view));
    return row;
}

QWidget *AccountList::makeContent(bool maySell)
{
    m_view->setObjectName(u"accounts.table"_s);
    m_view->setMinimumHeight(scaled(this, 3 * 48));
    m_view->setModel(&m_model);
    m_view->columns().setYielding({static_cast<int>(Column::Reseller), static_cast<int>(Column::Role),
                                   static_cast<int>(Column::Changed), static_cast<int>(Column::Plan)});
    m_view->setItemDelegateForColumn(static_cast<int>(Column::Enrolled), new BarDelegate(m_view));
    m_view->setItemDelegateForColumn(static_cast<int>(Column::Mfa), new SwitchDelegate(m_view));
    connect(m_view, &TableView::activated, this, [this](const QModelIndex &index) {
        const AccountRow &row = m_model.row(index);
        if (row.switchRefusal != SwitchRefusal::Role)
            Q_EMIT editWanted(row.account);
    });
    connect(m_view, &TableView::menuAboutToOpen, this,
            [this](QMenu *menu, const QModelIndex &index) { fillMenu(menu, m_model.row(index)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_chosen = m_model.row(current).account.id;
            });

    m_empty = new EmptyState(tr("No accounts yet."), maySell ? tr("New account") : QString());
    connect(m_empty, &EmptyState::actionTriggered, this, &AccountList::newWanted);
    m_noMatch = new EmptyState(tr("No account matches."), tr("Show all"));
    connect(m_noMatch, &EmptyState::actionTriggered, this, &AccountList::showEverything);
    m_failed = new EmptyState({}, tr("Try again"));
    connect(m_failed, &EmptyState::actionTriggered, &m_model, &AccountTable::retry);
    m_content = new QStackedWidget;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_view, m_empty, m_noMatch, m_failed})
        m_content->addWidget(widget);
    return m_content;
}

void AccountList::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_busyBar->setBusy(m_waiting || m_model.isAsking());
}

void AccountList::announce(Tone tone, const QString &text)
{
    m_failureShown = false;
    m_message->setAction({});
    m_message->announce(tone, text);
}

void AccountList::clearMessage()
{
    m_failureShown = false;
    m_message->setAction({});
    m_message->clear();
}

void AccountList::choose(const ScopeId &account)
{
    m_chosen = account;
    keepSelection();
}

void AccountList::setInset(QWidget *inset)
{
    m_insetPlace->put(inset);
    if (!inset)
        focusTable();
}

QWidget *AccountList::inset() const
{
    return m_insetPlace->inset();
}

void AccountList::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void AccountList::showState()
{
    using State = AccountTable::State;
    const bool failed = m_model.state() == State::Failed;
    const bool narrowed = !m_model.search().isEmpty() || m_model.filter() != AccountFilter::All;
    m_busyBar->setBusy(m_waiting || m_model.isAsking());
    m_view->setColumnHidden(static_cast<int>(Column::Reseller), !m_model.hasResellers());
    const bool explained =
        m_model.find([](const AccountRow &row) { return row.switchRefusal == SwitchRefusal::Role; }) >= 0;
    const bool overdue = m_model.find([this](const AccountRow &row) { return m_model.isOverdue(row); }) >= 0;
    m_view->setColumnPixels({0, 130, 96, 124, 84, 176, 112, explained ? 240.0 : overdue ? 208.0 : 172.0});
    if (m_model.rowCount() > 0 || !m_model.wasLoaded())
        m_content->setCurrentWidget(failed && m_model.rowCount() == 0 ? static_cast<QWidget *>(m_failed)
                                                                      : m_view);
    else if (failed)
        m_content->setCurrentWidget(m_failed);
    else if (m_model.state() == State::Ready)
        m_content->setCurrentWidget(narrowed ? m_noMatch : m_empty);
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

void AccountList::showCounts()
{
    for (int chip = 0; chip < chipCount; ++chip) {
        const qint64 count = m_model.count(filterOf(chip));
        if (filterOf(chip) == AccountFilter::All)
            m_count->setText(count < 0 ? QString() : QLocale().toString(count)); // beside the title
        else
            m_chips->setCount(chip, count);
    }
}

void AccountList::showEverything()
{
    m_chips->setCurrent(0);
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
}

void AccountList::keepSelection()
{
    if (m_model.rowCount() == 0)
        return;
    const int number = m_chosen ? m_model.rowOf(*m_chosen) : -1;
    const std::optional<ScopeId> chosen = m_chosen;
    // Without a choice of before the keyboard begins at the top, and nothing is selected.
    m_view->selectionModel()->setCurrentIndex(m_model.index(qMax(0, number), 0),
                                              number < 0 ? QItemSelectionModel::NoUpdate
                                                         : QItemSelectionModel::ClearAndSelect |
                                                               QItemSelectionModel::Rows);
    m_chosen = chosen; // what is at the top was not chosen by anybody
}

void AccountList::fillMenu(QMenu *menu, const AccountRow &row)
{
    const bool single = m_view->selectedRowNumbers().size() <= 1;
    if (single && row.role != Role::Member)
        menu->addAction(tr("Members…"), this,
                        [this, account = row.account] { Q_EMIT membersWanted(account); });
    if (row.switchRefusal == SwitchRefusal::Role || !single)
        return;
    menu->addAction(tr("Edit…"), this, [this, account = row.account] { Q_EMIT editWanted(account); });
    const bool on = row.account.mfaRequired();
    QAction *turn = menu->addAction(on ? tr("Turn MFA off…") : tr("Turn MFA on…"), this,
                                    [this, row, on] { Q_EMIT switchWanted(row, !on); });
    turn->setEnabled(row.switchRefusal == SwitchRefusal::None);
}

} // namespace sallyport
