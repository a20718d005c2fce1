// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/samples/pagesample.h"

#include <QList>

class QDir;

namespace sallyport {

/// Every page in its states, over scripted answers, so that what is seen does not change from run to run.
QList<PageSample> allSamples();

QList<PageSample> firstStartSamples();
QList<PageSample> serverSamples();
QList<PageSample> movingSamples();
QList<PageSample> signInSamples();
QList<PageSample> windowSamples();
QList<PageSample> profileSamples();
QList<PageSample> accountsSamples();
QList<PageSample> adminsSamples();
QList<PageSample> handoverSamples();
QList<PageSample> membersSamples();
QList<PageSample> importSamples();
QList<PageSample> settingsSamples();
QList<PageSample> reportsSamples();
QList<PageSample> auditSamples();
QList<PageSample> printSamples();
QList<PageSample> kioskSamples();
QList<PageSample> rostersSamples();
QList<PageSample> guideSamples();
QList<PageSample> happeningsSamples();
QList<PageSample> kitSamples();

/// What comes out of a printer, as PNG files.
void paintSheets(const QDir &folder);

} // namespace sallyport
