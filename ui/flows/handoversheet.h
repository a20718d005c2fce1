// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

#include <QList>
#include <QString>

class QPagedPaintDevice;
class QPainter;
class QPrinter;
class QRectF;

namespace sallyport {

/// What is handed to one person on paper: who and what for, a secret in the fixed-width font, and its QR code
/// where it has one. Fits one page of A4 or Letter at any resolution, and shrinks for smaller ones.
struct HandOverSheet
{
    struct Fact
    {
        QString name;
        QString value;
        bool leftToRight = false; ///< an address: never mirrored
    };
    QString title;
    QList<Fact> facts;
    Secret qr; ///< text of the QR code; empty: none
    QString secretName;
    Secret secret; ///< as displayed, in groups
    QString explanation;

    /// Into `page`, in the painter's coordinates, of which `dotsPerInch` make an inch. Returns what was covered.
    QRectF paint(QPainter &painter, const QRectF &page, double dotsPerInch) const;
    /// On the device's first page. False if it cannot be painted on (no such file, printer gone).
    bool print(QPagedPaintDevice &device) const;
    /// As `print`; a file it goes to is readable by its owner only. False also if the printer has given up.
    bool printOn(QPrinter &printer) const;
};

} // namespace sallyport
