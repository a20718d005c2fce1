// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/member.h"
#include "ui/members/memberaccess.h"
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

class Banner;
class BusyBar;
class Button;
class Caption;
class ColumnMemory;
class EmptyState;
class FilterChips;
class InsetPlace;
class MemberTable;
class SearchField;
class TableView;

/// What is to be seen of "Members": title and count, search, filters, the table or why there is none,
/// messages, and a place above the table for what is imported or exported. Does nothing itself: asks its
/// owner.
class MemberList : public QWidget
{
    Q_OBJECT
public:
    /// The model outlives the list. `chooser`, if any, says which account is shown; the list takes it over.
    MemberList(MemberTable &model, const MemberAccess &access, QWidget *chooser,
               ColumnMemory *columns = nullptr, QWidget *parent = nullptr);

    /// From then on something can be done.
    void setAccess(const MemberAccess &access);
    /// There is no account whose members could be shown.
    void showNoAccount();
    void announce(Tone tone, const QString &text);
    void clearMessage();
    /// The row that is selected, now or as soon as it is there, and stays so when the rows are asked for
    /// again.
    void choose(const PersonId &member);
    /// Above the table; the one before goes. nullptr: only that, and the table has the focus.
    void setInset(QWidget *inset);
    QWidget *inset() const;
    void focusTable();
    QList<MemberRow> selected() const;

Q_SIGNALS:
    void addWanted();
    void importWanted();
    void exportWanted();
    void editWanted(const MemberRow &member);
    void resetWanted(const MemberRow &member);
    void signInCodeWanted(const MemberRow &member);
    void removeWanted(const MemberRow &member);
    void slipsWanted(const QList<Person> &members);
    void accountsWanted();

private:
    QBoxLayout *makeHead();
    QWidget *makeFilters();
    QWidget *makeContent();
    void showAccess();
    void showState();
    void showCounts();
    void showEverything();
    void showSelection();
    void keepSelection();
    QList<Person> selectedForSlips() const;
    void fillMenu(QMenu *menu, const MemberRow &member);

    MemberTable &m_model;
    MemberAccess m_access;
    std::optional<PersonId> m_chosen;
    bool m_failureShown = false;
    bool m_noAccount = false;
    bool m_accessKnown = false;
    QLabel *m_count = nullptr;
    Button *m_import = nullptr;
    Button *m_export = nullptr;
    Button *m_add = nullptr;
    BusyBar *m_busyBar;
    SearchField *m_search = nullptr;
    FilterChips *m_chips = nullptr;
    Caption *m_selected = nullptr;
    Button *m_edit = nullptr;
    Banner *m_message;
    InsetPlace *m_insetPlace;
    QStackedWidget *m_content = nullptr;
    TableView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_emptyToLookAt = nullptr;
    EmptyState *m_noMatch = nullptr;
    EmptyState *m_failed = nullptr;
    EmptyState *m_nothing = nullptr; ///< no account
};

} // namespace sallyport
