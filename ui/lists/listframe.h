// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace sallyport {

class Banner;
class BusyBar;
class Button;
class Caption;
class EmptyState;
class FilterChips;
class InsetPlace;
class MutedText;
class PagedTableModel;
class SearchField;
class TableView;
class WrapLayout;

/// What a list calls its parts.
struct ListWords
{
    QString name; ///< in no language: "accounts" has "accounts.table"
    QString title;
    QString search;
    QStringList chips; ///< the first is for all
    QString nothing;   ///< said where there is nothing yet
    QString add;       ///< the button below it; empty: none
    QString noMatch;
};

/// A list of the core as a page shows it: title and count, search, filters, the table or why there is none,
/// messages, and a place above the table for what is being entered or going on. Who derives adds what is its
/// own, follows the filters, and calls `showState` at the end of its constructor.
class ListFrame : public QWidget
{
    Q_OBJECT
public:
    /// With `action` there is a button beside it: `messageActionWanted`.
    void announce(Tone tone, const QString &text, const QString &action = {});
    void clearMessage();
    /// Something other than the rows is being waited for.
    void setWaiting(bool waiting);
    /// Above the table; the one before goes. nullptr: only that, and the table has the focus.
    void setInset(QWidget *inset);
    QWidget *inset() const;
    /// What stands above the table of `before` goes on above this one.
    void takeInset(ListFrame &before);
    void focusTable();

Q_SIGNALS:
    void exportWanted();
    /// The button of `ListWords::add`.
    void addWanted();
    void messageActionWanted();

protected:
    /// The model outlives the list.
    ListFrame(PagedTableModel &model, const ListWords &words, QWidget *parent);

    /// At the end of the head, one after the other.
    Button *addToHead(const QString &label, bool primary = false);
    void addToHead(Button *button);
    Button *addExport();
    /// Below the head.
    QVBoxLayout *top() const { return m_top; }
    /// Search and filters, and room behind them; for those who put them in one line.
    WrapLayout *makeTools();
    /// Between the messages and the inset.
    void addAbove(QWidget *widget);
    /// At the bottom.
    void addBelow(QWidget *widget);
    /// One more that can be shown in the place of the table.
    void addContent(QWidget *content);

    TableView *view() const { return m_view; }
    SearchField *search() const { return m_search; }
    FilterChips *chips() const { return m_chips; }
    EmptyState *nothing() const { return m_nothing; }

    /// Follows the state of the model.
    virtual void showState();
    /// The table, or what is shown in its place.
    virtual QWidget *content() const;
    /// A search or a filter is in force.
    virtual bool isNarrowed() const = 0;
    /// Takes search and filters away.
    virtual void showEverything();
    /// Beside the title; a negative one is not known.
    void setTotal(qint64 total);
    /// Of chips in the order of `ListWords`; that for all goes beside the title.
    void setCount(int chip, qint64 count);
    /// Where it is more than one row.
    void sayHowManySelected();
    /// -1: nothing is selected, and the keyboard begins at the top.
    void select(int row);

private:
    void showFailure();
    void yieldTo(const QWidget *inset);

    PagedTableModel &m_model;
    bool m_waiting = false;
    bool m_failureShown = false; ///< the message is about the list itself
    MutedText *m_total;
    WrapLayout *m_head;
    QList<Button *> m_primaries; ///< of the head
    QVBoxLayout *m_top;
    BusyBar *m_busyBar;
    SearchField *m_search;
    FilterChips *m_chips;
    Caption *m_selected;
    Banner *m_message;
    QVBoxLayout *m_above;
    InsetPlace *m_insetPlace;
    TableView *m_view;
    QStackedWidget *m_content;
    EmptyState *m_nothing;
    EmptyState *m_noMatch;
    EmptyState *m_failed;
};

} // namespace sallyport
