// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::DateText)
};

QDateTime localTime(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count());
}

QString dayText(QDate day)
{
    //: A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year
    return QLocale().toString(day, Words::tr("d MMM yyyy"));
}

} // namespace

QString dateText(Timestamp moment)
{
    return dayText(localTime(moment).date());
}

QString isoText(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

QString momentText(Timestamp moment, Timestamp now)
{
    const QDateTime local = localTime(moment);
    // The C locale would say seconds.
    const QLocale locale;
    const QString time = locale.language() == QLocale::C
                             ? local.time().toString(u"HH:mm"_s)
                             : locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 daysAgo = local.date().daysTo(localTime(now).date());
    switch (daysAgo) {
    case 0:
        //: %1 is a time of day
        return Words::tr("today, %1").arg(time);
    case 1:
        //: %1 is a time of day
        return Words::tr("yesterday, %1").arg(time);
    case -1:
        //: %1 is a time of day
        return Words::tr("tomorrow, %1").arg(time);
    default:
        //: %1 is a date, %2 a time of day
        return Words::tr("%1, %2").arg(dayText(local.date()), time);
    }
}

} // namespace sallyport
