// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace sallyport {

/// The backup codes of a person on one sheet of paper: mark, issuer, person, number and date of the set,
/// the codes with their numbers. Fits one page of A4 or Letter at any resolution, and shrinks for smaller
/// ones.
struct BackupCodeSheet
{
    QString issuer;
    QString person;
    int setNumber = 1;
    QDate made;
    QList<Secret> codes; ///< in the order of their numbers, from 1

    /// Into `page`, in the painter's coordinates, of which `dotsPerInch` make an inch. Returns what was
    /// covered.
    QRectF paint(QPainter &painter, const QRectF &page, double dotsPerInch) const;
    /// On the device's first page. False if it cannot be painted on (no such file, printer gone).
    bool print(QPagedPaintDevice &device) const;

    Q_DECLARE_TR_FUNCTIONS(sallyport::BackupCodeSheet)
};

} // namespace sallyport
