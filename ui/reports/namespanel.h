// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/adoptiontable.h"

#include <QWidget>

class QStackedWidget;

namespace sallyport {

class BusyBar;
class Button;
class EmptyState;
class MutedText;
class PageTitle;
class SearchField;
class TableView;

/// The names behind a number of the report.
class NamesPanel : public QWidget
{
    Q_OBJECT
public:
    NamesPanel(Backend &backend, Clock clock, QWidget *parent = nullptr);

    /// Asks for the names. `place` is the account's or the reseller's name.
    void show(const ScopeId &scope, AdoptionGroup group, const QString &place, bool rolledUp);
    void focusTable();

Q_SIGNALS:
    void backWanted();
    void exportWanted(sallyport::AdoptionGroup group);

private:
    void showState();

    AdoptionTable *m_model;
    PageTitle *m_title;
    MutedText *m_meaning;
    SearchField *m_search;
    BusyBar *m_busyBar;
    TableView *m_view;
    EmptyState *m_empty;
    EmptyState *m_failed;
    Button *m_export;
    QStackedWidget *m_content;
};

} // namespace sallyport
