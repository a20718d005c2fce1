// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskstage.h"

namespace sallyport {

void KioskStage::show(KioskPage *page, KioskFrame::Step step, const QString &back,
                      std::chrono::seconds patience, bool counts)
{
    frame.setBusy(false);
    frame.setPage(page);
    frame.setStep(step);
    frame.setBack(back);
    frame.setSecondsLeft({});
    counting = counts;
    if (patience.count() > 0)
        still.watch(patience);
    else
        still.rest();
}

} // namespace sallyport
