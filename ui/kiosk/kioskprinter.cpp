// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskprinter.h"

#include "ui/paper/printout.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QPrinterInfo>

namespace sallyport {

KioskPrinter defaultKioskPrinter()
{
    return {[] { return !QPrinterInfo::defaultPrinter().isNull(); },
            [](const BackupCodeSet &codes) {
                const QPrinterInfo device = QPrinterInfo::defaultPrinter();
                if (device.isNull())
                    return false;
                QPrinter printer(device, QPrinter::HighResolution);
                printer.setDocName(QCoreApplication::translate("sallyport::CodesPage", "Backup codes"));
                // Without a printer behind it Qt would write a file.
                return printer.outputFormat() == QPrinter::NativeFormat &&
                       printSheet(backupCodeSheet(codes), printer) == PrintOutcome::Done;
            }};
}

} // namespace sallyport
