// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/member.h"
#include "ui/lists/listframe.h"
#include "ui/members/memberaccess.h"

#include <optional>

class QMenu;

namespace sallyport {

class Button;
class ColumnMemory;
class EmptyState;
class KioskButton;
class MemberTable;

/// What is to be seen of "Members". Does nothing itself: asks its owner.
class MemberList : public ListFrame
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
    /// The row that is selected, now or as soon as it is there, and stays so when the rows are asked for
    /// again.
    void choose(const PersonId &member);
    QList<MemberRow> selected() const;

Q_SIGNALS:
    void importWanted();
    void editWanted(const MemberRow &member);
    void resetWanted(const MemberRow &member);
    void signInCodeWanted(const MemberRow &member);
    void removeWanted(const MemberRow &member);
    void slipsWanted(const QList<Person> &members);
    void accountsWanted();
    /// With those of the selection who can be on a roster.
    void kioskRosterWanted(const QList<Person> &selected);
    void kioskImportWanted();

protected:
    void showState() override;
    QWidget *content() const override;
    bool isNarrowed() const override;

private:
    void makeHead(QWidget *chooser);
    void makeFilters();
    void makeView(ColumnMemory *columns);
    void showAccess();
    void showCounts();
    void showSelection();
    void keepSelection();
    QList<Person> selectedForSlips() const;
    void fillMenu(QMenu *menu, const MemberRow &member);

    MemberTable &m_model;
    MemberAccess m_access;
    std::optional<PersonId> m_chosen;
    bool m_noAccount = false;
    bool m_accessKnown = false;
    Button *m_import = nullptr;
    KioskButton *m_kiosk = nullptr;
    Button *m_export = nullptr;
    Button *m_add = nullptr;
    Button *m_edit = nullptr;
    EmptyState *m_nobody; ///< for who cannot add anybody
    EmptyState *m_noAccounts;
};

} // namespace sallyport
