// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "ui/widgets/palette.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace sallyport {

class AccountTable;
class Banner;
class BusyBar;
class EmptyState;
class ColumnMemory;
class FilterChips;
class InsetPlace;
class SearchField;
class TableView;

/// What is to be seen of "Accounts": title and count, search, filters, the table or why there is none,
/// messages, and a place above the table for what is being entered.
class AccountList : public QWidget
{
    Q_OBJECT
public:
    /// `maySell`: with "New account". The model outlives the list.
    /// `columns` remembers which columns are shown, where it is given, and outlives the list too.
    AccountList(AccountTable &model, bool maySell, ColumnMemory *columns = nullptr,
                QWidget *parent = nullptr);

    /// Something other than the rows is being waited for.
    void setWaiting(bool waiting);
    void announce(Tone tone, const QString &text);
    void clearMessage();
    /// The row that is selected, now or as soon as it is there, and stays so when the rows are asked for
    /// again.
    void choose(const ScopeId &account);
    /// Above the table; the one before goes. nullptr: only that, and the table has the focus.
    void setInset(QWidget *inset);
    QWidget *inset() const;
    void focusTable();

Q_SIGNALS:
    void newWanted();
    void exportWanted();
    void editWanted(const Account &account);
    /// Of a row whose members can be looked at.
    void membersWanted(const Account &account);
    void switchWanted(const AccountRow &row, bool on);

private:
    QLayout *makeHead(bool maySell);
    QWidget *makeFilters();
    QWidget *makeContent(bool maySell);
    void showState();
    void showCounts();
    void showEverything();
    void keepSelection();
    void fillMenu(QMenu *menu, const AccountRow &row);

    AccountTable &m_model;
    std::optional<ScopeId> m_chosen;
    bool m_waiting = false;
    bool m_failureShown = false;
    QLabel *m_count = nullptr;
    BusyBar *m_busyBar;
    SearchField *m_search = nullptr;
    FilterChips *m_chips = nullptr;
    Banner *m_message;
    InsetPlace *m_insetPlace;
    TableView *m_view;
    QStackedWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
    EmptyState *m_failed = nullptr;
};

} // namespace sallyport
