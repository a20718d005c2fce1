// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/periodfield.h"

#include "ui/widgets/dayfield.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// In the order of the choice.
enum Span { AnyTime, Today, SevenDays, ThirtyDays, Dates };

Timestamp startOf(QDate day)
{
    return Timestamp(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

} // namespace

PeriodField::PeriodField(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_span(new QComboBox), m_dates(new QWidget)
{
    m_span->setObjectName(u"audit.period"_s);
    m_span->setAccessibleName(tr("Period"));
    for (const QString &span :
         {tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Dates…")})
        m_span->addItem(span);
    m_span->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_first = dayField(tr("From"), today().addDays(-30));
    m_last = dayField(tr("To"), today());

    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(scaled(this, 8));
    for (DayField *field : {m_first, m_last}) {
        auto *label = new QLabel(field->accessibleName());
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(field);
        dates->addWidget(label);
        dates->addWidget(field);
    }
    m_dates->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 12));
    row->addWidget(m_span);
    row->addWidget(m_dates);
    row->addStretch(1);
    connect(m_span, &QComboBox::currentIndexChanged, this, &PeriodField::takeChoice);
}

QDate PeriodField::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock().time_since_epoch().count()).date();
}

DayField *PeriodField::dayField(const QString &label, QDate day)
{
    //: A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year
    auto *field = new DayField(label, day, tr("d MMM yyyy"));
    field->setMaximumDate(today());
    connect(field, &QDateEdit::dateChanged, this, &PeriodField::changed);
    return field;
}

void PeriodField::takeChoice()
{
    m_dates->setVisible(m_span->currentIndex() == Dates);
    Q_EMIT changed();
}

std::optional<Timestamp> PeriodField::from() const
{
    switch (m_span->currentIndex()) {
    case Today:
        return startOf(today());
    case SevenDays:
        return startOf(today().addDays(-6));
    case ThirtyDays:
        return startOf(today().addDays(-29));
    case Dates:
        return startOf(m_first->date());
    default:
        return std::nullopt;
    }
}

std::optional<Timestamp> PeriodField::to() const
{
    if (m_span->currentIndex() != Dates)
        return std::nullopt;
    return startOf(m_last->date().addDays(1));
}

void PeriodField::clear()
{
    m_span->setCurrentIndex(AnyTime);
}

} // namespace sallyport
