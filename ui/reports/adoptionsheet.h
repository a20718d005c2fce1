// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/reports.h"

#include <QList>
#include <QString>

namespace sallyport {

/// What goes on paper: a report of one account, or of all of them.
struct AdoptionPaper
{
    QString name; ///< whose report it is
    AdoptionReport report;
    Timestamp now{};
    QList<AdoptionRow> overdue;
};

/// A report with that many names is as long as anybody reads; the file says how many there are beyond.
constexpr int mostNamesOnPaper = 2000;

QString adoptionFileName(const QString &place, const QString &suffix);

/// As a PDF of mode 0600; whole, or not at all. Errors: FileFailed.
Result<void> writeAdoptionSheet(const QString &path, const AdoptionPaper &paper);

} // namespace sallyport
