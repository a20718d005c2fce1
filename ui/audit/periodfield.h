// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QComboBox;

namespace sallyport {

class DayField;

/// Since when and until when: a choice of spans, the last of which shows two dates, both included, in the
/// user's time zone.
class PeriodField : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodField(Clock clock, QWidget *parent = nullptr);

    std::optional<Timestamp> from() const;
    /// Not included.
    std::optional<Timestamp> to() const;
    /// Back to any time.
    void clear();

Q_SIGNALS:
    void changed();

private:
    QDate today() const;
    DayField *dayField(const QString &label, QDate day);
    void takeChoice();

    Clock m_clock;
    QComboBox *m_span;
    QWidget *m_dates;
    DayField *m_first;
    DayField *m_last;
};

} // namespace sallyport
