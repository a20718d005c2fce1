// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/sheet.h"

class QPagedPaintDevice;
class QPrinter;

namespace sallyport {

enum class PrintOutcome {
    Done,
    Unreadable, ///< its QR code cannot be read from the page: nothing was printed
    Refused,    ///< the device cannot be painted on (no such file), or the printer has given up
};

/// One sheet on the device's first page, read back before.
PrintOutcome printSheet(const Sheet &sheet, QPagedPaintDevice &device);
/// As above; a file it goes to is readable by its owner only.
PrintOutcome printSheet(const Sheet &sheet, QPrinter &printer);

/// "The QR code of Mara Lind cannot be read back ...", in a sentence that also says what to do.
QString unreadableSheetText(const QString &whose);

} // namespace sallyport
