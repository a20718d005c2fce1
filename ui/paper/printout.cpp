// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printout.h"

#include "ui/paper/proofreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrinter>

namespace sallyport {

PrintOutcome printSheet(const Sheet &sheet, QPagedPaintDevice &device)
{
    const QRectF page = pageOf(device);
    const double inch = device.logicalDpiX();
    if (ProofReader().firstUnreadable({sheet}, page.size() * 72 / inch, 1))
        return PrintOutcome::Unreadable;
    QPainter painter;
    if (!painter.begin(&device))
        return PrintOutcome::Refused;
    paintSheetPage(painter, page, inch, {sheet}, 1);
    return painter.end() ? PrintOutcome::Done : PrintOutcome::Refused;
}

PrintOutcome printSheet(const Sheet &sheet, QPrinter &printer)
{
    const PrintOutcome outcome = printSheet(sheet, static_cast<QPagedPaintDevice &>(printer));
    if (outcome != PrintOutcome::Done)
        return outcome;
    if (printer.printerState() == QPrinter::Error || printer.printerState() == QPrinter::Aborted)
        return PrintOutcome::Refused;
    if (!printer.outputFileName().isEmpty())
        QFile::setPermissions(printer.outputFileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return outcome;
}

QString unreadableSheetText(const QString &whose)
{
    //: %1 is the name of a person
    return QCoreApplication::translate(
               "sallyport::PrintCentre",
               "The QR code of %1 could not be read back from the page, so nothing was printed. "
               "Choose larger paper or fewer sheets per page, then print again.")
        .arg(whose);
}

} // namespace sallyport
