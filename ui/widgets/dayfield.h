// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace sallyport {

/// A day to be typed, stepped or picked from a calendar.
class DayField : public QDateEdit
{
    Q_OBJECT
public:
    /// `pattern` is one of QLocale: "d MMM yyyy".
    DayField(const QString &accessibleName, QDate day, const QString &pattern, QWidget *parent = nullptr);
};

} // namespace sallyport
