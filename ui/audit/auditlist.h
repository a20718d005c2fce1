// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"
#include "ui/lists/listframe.h"

class QBoxLayout;
class QCheckBox;

namespace sallyport {

class AuditTable;
class Button;
class ColumnMemory;
class EventDetails;
class PeriodField;
class ProgressRow;

/// What is to be seen of "Audit log", with the details of a row and the progress of a proof.
class AuditList : public ListFrame
{
    Q_OBJECT
public:
    /// The model outlives the list.
    AuditList(AuditTable &model, Clock clock, ColumnMemory *columns = nullptr, QWidget *parent = nullptr);

    /// While the log is being proved; `last` 0: not known yet.
    void showProof(qint64 verified, qint64 last);
    void endProof();

Q_SIGNALS:
    void verifyWanted();
    void cancelWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showState() override;
    QWidget *content() const override;
    bool isNarrowed() const override;
    void showEverything() override;

private:
    void makeHead();
    void makeFilters();
    void makeProgress();
    void makeView(ColumnMemory *columns);
    void connectFilters();
    void arrangeFilters();
    void openDetails(const QModelIndex &index);
    void closeDetails();
    void copyDetails(int row) const;

    AuditTable &m_model;
    Button *m_verify = nullptr;
    PeriodField *m_period;
    QBoxLayout *m_upper = nullptr; ///< search and period, side by side where there is room
    QCheckBox *m_refused = nullptr;
    ProgressRow *m_progress = nullptr;
    EventDetails *m_details;
};

} // namespace sallyport
