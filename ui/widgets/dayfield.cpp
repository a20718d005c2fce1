// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayfield.h"

#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace sallyport {

namespace {

QString reversed(const QString &pattern)
{
    QStringList sections = pattern.split(u' ');
    std::ranges::reverse(sections);
    return sections.join(u' ');
}

} // namespace

DayField::DayField(const QString &accessibleName, QDate day, const QString &pattern, QWidget *parent)
    : QDateEdit(day, parent)
{
    setAccessibleName(accessibleName);
    setCalendarPopup(true);
    // Where the interface runs from the right the sections are turned round, for a text that runs from the
    // left; with the name of a month in such a language it does not.
    setDisplayFormat(isRightToLeft() ? reversed(pattern) : pattern);
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString text = locale().toString(QDate(day.year(), month, 28), pattern);
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    }
    setMinimumWidth(widest + scaled(this, 56));
    // Assistive technology may stand on the line edit inside.
    for (auto *edit : findChildren<QLineEdit *>())
        edit->setAccessibleName(accessibleName);
}

} // namespace sallyport
