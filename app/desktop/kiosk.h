// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace sallyport {

struct CommandLine;

/// `sallyport --kiosk`, until the operator leaves. Returns the status of the program: 1 when there is a kiosk
/// already, or its folder cannot be used.
int runKiosk(QApplication &application, const CommandLine &line);

} // namespace sallyport
