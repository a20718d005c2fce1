// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountlist.h"

#include "ui/accounts/accounttable.h"
#include "ui/widgets/bardelegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/switchdelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/wraplayout.h"

#include <QMenu>

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
    : ListFrame(model,
                {.name = u"accounts"_s,
                 .title = tr("Accounts"),
                 .search = tr("Search accounts"),
                 .chips = {tr("All"), tr("MFA off"), tr("Not fully enrolled")},
                 .nothing = tr("No accounts yet."),
                 .add = maySell ? tr("New account") : QString(),
                 .noMatch = tr("No account matches.")},
                parent),
      m_model(model)
{
    addExport();
    if (maySell)
        connect(addToHead(tr("New account"), true), &Button::clicked, this, &AccountList::addWanted);
    makeFilters();
    makeView(columns);
    connect(&m_model, &AccountTable::countsChanged, this, &AccountList::showCounts);
    connect(&m_model, &AccountTable::modelReset, this, &AccountList::keepSelection);
    connect(&m_model, &AccountTable::switchRequested, this, [this](const QModelIndex &index, bool on) {
        choose(m_model.row(index).account.id);
        Q_EMIT switchWanted(m_model.row(index), on);
    });
    AccountList::showState();
    showCounts();
}

void AccountList::makeFilters()
{
    for (int chip = 0; chip < chipCount; ++chip) {
        if (filterOf(chip) == m_model.filter())
            chips()->setCurrent(chip);
    }
    connect(search(), &SearchField::searched, &m_model, &AccountTable::setSearch);
    connect(chips(), &FilterChips::chosen, &m_model, [this](int chip) { m_model.setFilter(filterOf(chip)); });
    makeTools()->addTrailing(new ColumnsButton(*view()));
}

void AccountList::makeView(ColumnMemory *columns)
{
    view()->columns().remember(columns, u"accounts"_s);
    view()->columns().setYielding({static_cast<int>(Column::Reseller), static_cast<int>(Column::Role),
                                   static_cast<int>(Column::Changed), static_cast<int>(Column::Plan)});
    view()->setItemDelegateForColumn(static_cast<int>(Column::Enrolled), new BarDelegate(view()));
    view()->setItemDelegateForColumn(static_cast<int>(Column::Mfa), new SwitchDelegate(view()));
    connect(view(), &TableView::activated, this, [this](const QModelIndex &index) {
        const AccountRow &row = m_model.row(index);
        if (row.switchRefusal != SwitchRefusal::Role)
            Q_EMIT editWanted(row.account);
    });
    connect(view(), &TableView::menuAboutToOpen, this,
            [this](QMenu *menu, const QModelIndex &index) { fillMenu(menu, m_model.row(index)); });
    connect(view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_chosen = m_model.row(current).account.id;
            });
}

void AccountList::choose(const ScopeId &account)
{
    m_chosen = account;
    keepSelection();
}

bool AccountList::isNarrowed() const
{
    return !m_model.search().isEmpty() || m_model.filter() != AccountFilter::All;
}

void AccountList::showState()
{
    view()->setColumnHidden(static_cast<int>(Column::Reseller), !m_model.hasResellers());
    const bool explained =
        m_model.find([](const AccountRow &row) { return row.switchRefusal == SwitchRefusal::Role; }) >= 0;
    const bool overdue = m_model.find([this](const AccountRow &row) { return m_model.isOverdue(row); }) >= 0;
    view()->setColumnPixels({0, 130, 96, 124, 84, 176, 112, explained ? 240.0 : overdue ? 208.0 : 172.0});
    ListFrame::showState();
}

void AccountList::showCounts()
{
    for (int chip = 0; chip < chipCount; ++chip)
        setCount(chip, m_model.count(filterOf(chip)));
}

void AccountList::keepSelection()
{
    const std::optional<ScopeId> chosen = m_chosen;
    select(chosen ? m_model.rowOf(*chosen) : -1);
    m_chosen = chosen; // what is at the top was not chosen by anybody
}

void AccountList::fillMenu(QMenu *menu, const AccountRow &row)
{
    const bool single = view()->selectedRowNumbers().size() <= 1;
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
