// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoptionreport.h"
#include "core/model/error.h"
#include "ui/widgets/palette.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace sallyport {

class AdoptionChart;
class Banner;
class BusyBar;
class Button;
class EmptyState;
class GroupBar;
class GroupTile;
class HistoryTable;
class MutedText;
class TableView;

/// The report itself: whose it is, the numbers, how they divide, and the course over time.
class ReportView : public QWidget
{
    Q_OBJECT
public:
    /// `chooser`, if any, says whose report it is; the view takes it over.
    explicit ReportView(QWidget *chooser, QWidget *parent = nullptr);

    void setReport(const AdoptionReport &report, Timestamp now);
    void showFailure(const Error &error);
    void setWaiting(bool waiting);
    void announce(Tone tone, const QString &text);
    void clearMessage();
    /// The width of the viewport it is shown in; it follows the viewport's events as their filter.
    void fitInto(int width);
    void focusTile(AdoptionGroup group);

Q_SIGNALS:
    void groupChosen(sallyport::AdoptionGroup group);
    void csvWanted();
    void pdfWanted();
    void retryWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead(QWidget *chooser);
    QWidget *makeNumbers();
    QWidget *makeCourse();
    void arrange();
    void showContent(const QWidget *content);
    int m_width = 0; ///< of the viewport

    Button *m_csv = nullptr;
    Button *m_pdf = nullptr;
    QBoxLayout *m_head = nullptr;
    QBoxLayout *m_tools = nullptr; ///< in the head: the choice and the buttons
    BusyBar *m_busyBar;
    Banner *m_message;
    QVBoxLayout *m_content;
    QList<QWidget *> m_contents; ///< one of them is shown
    QWidget *m_report = nullptr;
    EmptyState *m_empty;
    EmptyState *m_failed;
    QGridLayout *m_tileGrid = nullptr;
    QList<GroupTile *> m_tiles;
    int m_tileColumns = 0;
    GroupBar *m_bar = nullptr;
    MutedText *m_share = nullptr;
    AdoptionChart *m_chart = nullptr;
    HistoryTable *m_history = nullptr;
    TableView *m_days = nullptr;
    QBoxLayout *m_course = nullptr;
    bool m_shown = false; ///< there is a report
};

} // namespace sallyport
