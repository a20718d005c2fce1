// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/mail/mailsettings.h"
#include "app/server/mail/mailtransport.h"
#include "core/backend/storethread.h"

#include <functional>
#include <memory>

namespace sallyport {

/// Sends the outbox beside the server, in a thread with its own connection to the store. Nothing else waits
/// for it: while the relay is away, mails wait in the store (R60).
class MailSender
{
public:
    /// A connection of its own, with the key proved (openFurtherRoom). Called in the sender's thread, and
    /// again after the store has failed.
    using OpenStore = std::function<Result<void>(StoreThread::Room &)>;
    /// How often the outbox is looked at, and how long it is left alone while the relay is away.
    struct Pace
    {
        std::chrono::milliseconds look{std::chrono::seconds(1)};
        std::chrono::milliseconds firstPause{std::chrono::seconds(5)};
        std::chrono::milliseconds longestPause{std::chrono::minutes(5)};
    };

    MailSender(MailSettings settings, OpenStore openStore);
    MailSender(MailSettings settings, OpenStore openStore, std::shared_ptr<MailTransport> transport,
               Pace pace);
    /// Stops.
    ~MailSender();
    Q_DISABLE_COPY_MOVE(MailSender)

    void start();
    /// Finishes the mail under way, for at most `patience`, closes the store, and returns when the thread has
    /// ended. The rest stays in the outbox.
    void stop(std::chrono::milliseconds patience = std::chrono::seconds(10));

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sallyport
