// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportview.h"

#include "ui/errortext.h"
#include "ui/reports/adoptionchart.h"
#include "ui/reports/groupbar.h"
#include "ui/reports/grouplook.h"
#include "ui/reports/grouptile.h"
#include "ui/reports/historytable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// Of the widgets of one row, side by side.
int lengthOf(const QBoxLayout &row)
{
    int length = 0;
    for (int i = 0; i < row.count(); ++i) {
        if (const QWidget *widget = row.itemAt(i)->widget(); widget && !widget->isHidden())
            length += qMin(widget->sizeHint().width(), widget->maximumWidth()) + row.spacing();
    }
    return length;
}

} // namespace

ReportView::ReportView(QWidget *chooser, QWidget *parent)
    : QWidget(parent), m_busyBar(new BusyBar), m_message(new Banner), m_content(new QVBoxLayout),
      m_empty(new EmptyState(
          tr("Nobody is here yet. Once there are members, this page shows how far they are with MFA."))),
      m_failed(new EmptyState({}, tr("Try again")))
{
    m_message->setObjectName(u"reports.message"_s);
    m_message->setDismissible(true);
    connect(m_message, &Banner::dismissed, m_message, &Banner::clear);
    connect(m_failed, &EmptyState::actionTriggered, this, &ReportView::retryWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(this, 32), scaled(this, 24), scaled(this, 32), scaled(this, 32));
    column->setSpacing(scaled(this, 12));
    column->addWidget(makeHead(chooser));
    column->addWidget(m_busyBar);
    column->addWidget(m_message);
    column->addLayout(m_content, 1);

    m_report = new QWidget;
    auto *report = new QVBoxLayout(m_report);
    report->setContentsMargins(0, 0, 0, 0);
    report->setSpacing(scaled(this, 16));
    report->addWidget(makeNumbers());
    report->addWidget(makeCourse(), 1);
    auto *nothingYet = new QWidget;
    m_contents = {nothingYet, m_report, m_empty, m_failed};
    for (QWidget *widget : std::as_const(m_contents))
        m_content->addWidget(widget);
    showContent(nothingYet);
}

QWidget *ReportView::makeHead(QWidget *chooser)
{
    auto *head = new QWidget;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(scaled(this, 12));
    m_head->addWidget(new PageTitle(tr("Reports")));
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tools->setSpacing(m_head->spacing());
    m_head->addLayout(m_tools, 1);
    if (chooser)
        m_tools->addWidget(chooser, 1);
    m_tools->addStretch();
    m_csv = new Button(tr("Export as CSV…"));
    m_pdf = new Button(tr("Save as PDF…"));
    for (Button *button : {m_csv, m_pdf}) {
        button->setEnabled(false);
        m_tools->addWidget(button, 0, Qt::AlignLeft | Qt::AlignVCenter);
    }
    connect(m_csv, &Button::clicked, this, &ReportView::csvWanted);
    connect(m_pdf, &Button::clicked, this, &ReportView::pdfWanted);
    return head;
}

QWidget *ReportView::makeNumbers()
{
    auto *card = new Card;
    card->body()->setSpacing(scaled(this, 12));
    m_share = new MutedText;
    m_share->setObjectName(u"reports.share"_s);
    m_bar = new GroupBar;
    card->body()->addWidget(new GroupTitle(tr("Now")));
    card->body()->addWidget(m_share);
    card->body()->addWidget(m_bar);
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(scaled(this, 12));
    for (const AdoptionGroup group : adoptionGroups()) {
        auto *tile = new GroupTile(group);
        connect(tile, &GroupTile::clicked, this, [this, group] { Q_EMIT groupChosen(group); });
        m_tiles.append(tile);
    }
    card->body()->addLayout(m_tileGrid);
    return card;
}

QWidget *ReportView::makeCourse()
{
    auto *card = new Card;
    card->body()->addWidget(new GroupTitle(tr("Over time")));
    m_course = new QBoxLayout(QBoxLayout::LeftToRight);
    m_course->setSpacing(scaled(this, 24));
    m_chart = new AdoptionChart;
    m_history = new HistoryTable(this);
    m_days = new TableView(tr("Over time"));
    m_days->setObjectName(u"reports.history"_s);
    m_days->setModel(m_history);
    m_days->setMinimumHeight(scaled(this, 5 * 48));
    m_days->setColumnPixels({0, 96, 92, 88, 72});
    m_course->addWidget(m_chart, 1);
    m_course->addWidget(m_days);
    card->body()->addLayout(m_course, 1);
    return card;
}

void ReportView::setReport(const AdoptionReport &report, Timestamp now)
{
    const AdoptionCounts &counts = report.counts;
    const qint64 members = counts.members();
    const QLocale locale;
    for (GroupTile *tile : std::as_const(m_tiles))
        tile->setCount(counts.of(tile->group()));
    m_bar->setCounts(counts);
    const qint64 eligible = members - counts.exempt;
    const int percent = eligible > 0 ? static_cast<int>(counts.enrolled * 100 / eligible) : 100;
    //: %1 is a percentage, %2 and %3 are numbers of people; exempt people are not among them
    m_share->setText(
        tr("%1% enrolled: %2 of %3")
            .arg(locale.toString(percent), locale.toString(counts.enrolled), locale.toString(eligible)));
    m_chart->setHistory(report.history, now);
    m_history->setHistory(report.history);
    m_shown = true;
    const bool anybody = members > 0 || report.history.size() > 1;
    showContent(anybody ? m_report : static_cast<QWidget *>(m_empty));
    m_csv->setEnabled(anybody);
    m_pdf->setEnabled(anybody);
    arrange();
}

void ReportView::showFailure(const Error &error)
{
    if (m_shown && !m_report->isHidden()) {
        announce(Tone::Bad, errorText(error));
        return;
    }
    m_failed->setSentence(errorText(error));
    showContent(m_failed);
}

void ReportView::showContent(const QWidget *content)
{
    for (QWidget *widget : std::as_const(m_contents))
        widget->setVisible(widget == content); // what is hidden takes no room
}

void ReportView::setWaiting(bool waiting)
{
    m_busyBar->setBusy(waiting);
}

void ReportView::announce(Tone tone, const QString &text)
{
    m_message->announce(tone, text);
}

void ReportView::clearMessage()
{
    m_message->clear();
}

void ReportView::focusTile(AdoptionGroup group)
{
    for (GroupTile *tile : std::as_const(m_tiles)) {
        if (tile->group() == group)
            tile->setFocus(Qt::OtherFocusReason);
    }
}

void ReportView::arrange()
{
    if (m_width == 0)
        return;
    const int room = m_width - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const int inside = room - 2 * scaled(this, 24);
    int wide = 1;
    for (const GroupTile *tile : std::as_const(m_tiles))
        wide = qMax(wide, tile->sizeHint().width());
    const int fit = qMax(1, (inside + m_tileGrid->spacing()) / (wide + m_tileGrid->spacing()));
    const int columns = fit >= 6 ? 6 : fit >= 3 ? 3 : fit >= 2 ? 2 : 1;
    if (columns != m_tileColumns) {
        m_tileColumns = columns;
        for (int i = 0; i < m_tiles.size(); ++i)
            m_tileGrid->addWidget(m_tiles.at(i), i / columns, i % columns);
        for (int i = 0; i < 6; ++i)
            m_tileGrid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    const bool beside = inside >= scaled(this, 880);
    m_days->setMinimumWidth(beside ? scaled(this, 520) : 0); // all columns
    m_course->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int tools = lengthOf(*m_tools);
    const int head = lengthOf(*m_head) + tools;
    m_head->setDirection(head <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tools->setDirection(tools <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ReportView::fitInto(int width)
{
    m_width = width;
    arrange();
}

bool ReportView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitInto(static_cast<QResizeEvent *>(event)->size().width());
    return QWidget::eventFilter(watched, event);
}

} // namespace sallyport
