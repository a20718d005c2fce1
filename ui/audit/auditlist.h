// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"
#include "ui/widgets/palette.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QProgressBar;
class QStackedWidget;
class QVBoxLayout;

namespace sallyport {

class AuditTable;
class Banner;
class BusyBar;
class Button;
class Caption;
class ColumnMemory;
class EmptyState;
class EventDetails;
class FilterChips;
class InsetPlace;
class MutedText;
class PeriodField;
class SearchField;
class TableView;

/// What is to be seen of "Audit log": title, search, filters, the table or why there is none, the details of
/// a row, messages, the progress of a proof, and a place for what is being exported.
class AuditList : public QWidget
{
    Q_OBJECT
public:
    /// The model outlives the list.
    AuditList(AuditTable &model, Clock clock, ColumnMemory *columns = nullptr, QWidget *parent = nullptr);

    void announce(Tone tone, const QString &text);
    void clearMessage();
    /// While the log is being proved; `last` 0: not known yet.
    void showProof(qint64 verified, qint64 last);
    void endProof();
    /// Above the table; the one before goes. nullptr: only that.
    void setInset(QWidget *inset);

Q_SIGNALS:
    void verifyWanted();
    void cancelWanted();
    void exportWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *makeHead();
    QWidget *makeFilters();
    QWidget *makeProgress();
    QWidget *makeContent(ColumnMemory *columns);
    void connectFilters();
    void arrangeFilters();
    void showState();
    void showEverything();
    void openDetails(const QModelIndex &index);
    void closeDetails();
    void copyDetails(int row) const;

    AuditTable &m_model;
    MutedText *m_count = nullptr;
    Button *m_verify = nullptr;
    SearchField *m_search = nullptr;
    PeriodField *m_period = nullptr;
    QBoxLayout *m_upper = nullptr; ///< search and period, side by side where there is room
    QCheckBox *m_refused = nullptr;
    FilterChips *m_chips = nullptr;
    BusyBar *m_busyBar;
    Banner *m_message;
    InsetPlace *m_insetPlace;
    QWidget *m_progress = nullptr;
    Caption *m_progressText = nullptr;
    QProgressBar *m_progressBar = nullptr;
    Button *m_cancel = nullptr;
    QStackedWidget *m_content = nullptr;
    TableView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
    EmptyState *m_failed = nullptr;
    EventDetails *m_details = nullptr;
    bool m_failureShown = false;
};

} // namespace sallyport
