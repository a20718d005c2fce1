// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "ui/lists/listframe.h"

#include <optional>

class QMenu;

namespace sallyport {

class AccountTable;
class ColumnMemory;

/// What is to be seen of "Accounts".
class AccountList : public ListFrame
{
    Q_OBJECT
public:
    /// `maySell`: with "New account". The model outlives the list.
    /// `columns` remembers which columns are shown, where it is given, and outlives the list too.
    AccountList(AccountTable &model, bool maySell, ColumnMemory *columns = nullptr,
                QWidget *parent = nullptr);

    /// The row that is selected, now or as soon as it is there, and stays so when the rows are asked for
    /// again.
    void choose(const ScopeId &account);

Q_SIGNALS:
    void editWanted(const Account &account);
    /// Of a row whose members can be looked at.
    void membersWanted(const Account &account);
    void switchWanted(const AccountRow &row, bool on);

protected:
    void showState() override;
    bool isNarrowed() const override;

private:
    void makeView(ColumnMemory *columns);
    void makeFilters();
    void showCounts();
    void keepSelection();
    void fillMenu(QMenu *menu, const AccountRow &row);

    AccountTable &m_model;
    std::optional<ScopeId> m_chosen;
};

} // namespace sallyport
