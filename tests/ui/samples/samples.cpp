// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/samples.h"

namespace sallyport {

QList<PageSample> allSamples()
{
    return firstStartSamples() + serverSamples() + movingSamples() + signInSamples() + windowSamples() +
           profileSamples() + accountsSamples() + adminsSamples() + handoverSamples() + membersSamples() +
           importSamples() + settingsSamples() + reportsSamples() + auditSamples() + printSamples() +
           kioskSamples() + rostersSamples() + guideSamples() + happeningsSamples() + kitSamples();
}

} // namespace sallyport
