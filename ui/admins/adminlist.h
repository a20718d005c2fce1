// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/admin.h"
#include "core/model/error.h"
#include "core/model/timestamp.h"
#include "core/operations/admins.h"
#include "ui/lists/listframe.h"

#include <QList>
#include <QPointer>

#include <optional>

class QMenu;
class QModelIndex;

namespace sallyport {

class AdminEnabling;
class AdminTableModel;
class Backend;
class Button;
class ColumnMemory;
class ProgressRow;

/// The table of "Admins" with its search, filters, toggles and the selection that is enabled together. What
/// needs more than one click is asked of its owner.
class AdminList : public ListFrame
{
    Q_OBJECT
public:
    /// `columns` remembers which columns are shown, where it is given, and outlives the list.
    AdminList(Backend &backend, Clock clock, ColumnMemory *columns = nullptr, QWidget *parent = nullptr);

    /// In another language: what is going on in the list before goes on here.
    void takeOver(AdminList &before);
    /// Asks the core for the rows and the counts.
    void refresh();
    /// What the core has answered about one admin; the counts are asked for anew.
    void replaceRow(const AdminRow &row);
    /// Asks the core for the row of this admin.
    void refreshRow(const Person &admin);
    void setMayAdd(bool mayAdd);

    AdminTableModel *model() const { return m_model; }

Q_SIGNALS:
    void disableRequested(const AdminRow &admin);
    void linkRequested(const AdminRow &admin);
    void signInCodeRequested(const AdminRow &admin);
    /// How "Enable MFA" for many ended, in words.
    void enablingEnded(sallyport::Tone tone, const QString &text);
    /// QR sheets for admins who have one to hand over.
    void printRequested(const QList<Person> &admins);
    /// With those of the selection who can be on a roster.
    void kioskRosterWanted(const QList<Person> &selected);
    void kioskImportWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool isNarrowed() const override;

private:
    AdminList(AdminTableModel *model, Backend &backend, ColumnMemory *columns, QWidget *parent);
    void makeTop();
    void connectTable();
    void askCounts();
    void updateSelection();
    void fillMenu(QMenu *menu, const QModelIndex &index);
    void follow(const QModelIndex &index);
    void enable(const AdminRow &admin);
    void enableSelection();
    void attend(AdminEnabling *enabling);
    void showProgress(int done, int total);
    void endEnabling(const std::optional<Error> &error);
    /// Of the selection, those whose toggle can be turned on.
    QList<PersonId> selectedToEnable() const;
    /// Of the selection, those with a QR code to hand over.
    QList<Person> selectedToPrint() const;
    /// Of the selection, those who can be on a kiosk's roster.
    QList<Person> selectedForKiosk() const;

    Backend &m_backend;
    AdminTableModel *m_model;
    Button *m_add = nullptr;
    Button *m_enable;
    Button *m_print;
    ProgressRow *m_progress;
    QPointer<AdminEnabling> m_enabling;
    QList<Person> m_enabled; ///< just now, by one click
};

} // namespace sallyport
