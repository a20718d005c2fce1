// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kiosk/desk.h"
#include "ui/deliver.h"
#include "ui/kiosk/kioskframe.h"
#include "ui/kiosk/kioskpage.h"
#include "ui/kiosk/kioskplaces.h"
#include "ui/kiosk/kioskprinter.h"
#include "ui/kiosk/stillthere.h"

#include <QPointer>

namespace sallyport {

class Languages;

/// What a kiosk works with. Everything outlives it.
struct KioskTools
{
    KioskDesk &desk;
    Languages &languages;
    KioskPlaces places;
    KioskPrinter printer;
    KioskTime time = bootTime();
    QString roster; ///< path of the only one offered; empty: those that are found
};

/// What the ways through the kiosk share: the frame they show their pages in, and the wait for a touch.
struct KioskStage
{
    const KioskTools &tools;
    KioskFrame &frame;
    StillThere &still;
    bool counting = true; ///< whether the seconds are shown

    /// Shows a page that goes after that time without a touch; 0 s: it stays.
    void show(KioskPage *page, KioskFrame::Step step, const QString &back,
              std::chrono::seconds patience = kioskPatience, bool counts = true);

    /// Asks the desk from the page that shows; without it nobody waits for the answer any more.
    template <typename T, typename Handler>
    void ask(QFuture<Result<T>> answer, QObject *owner, Handler handler)
    {
        QPointer<KioskPage> page = frame.page();
        page->setBusy(true);
        frame.setBusy(true);
        deliver(std::move(answer), owner, [this, page, handler](const Result<T> &result) {
            if (!page || page != frame.page())
                return;
            frame.setBusy(false);
            page->setBusy(false);
            handler(result);
        });
    }
};

} // namespace sallyport
