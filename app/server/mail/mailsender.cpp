// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mail/mailsender.h"

#include "app/server/mail/mailbackoff.h"
#include "app/server/mail/mailround.h"
#include "app/server/mail/smtptransport.h"

#include <QLoggingCategory>
#include <QThread>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace sallyport {

namespace {

Q_LOGGING_CATEGORY(mailLog, "sallyport.mail")

constexpr std::chrono::hours betweenTidying{1};

} // namespace

struct MailSender::Private
{
    MailComposer composer;
    OpenStore openStore;
    std::shared_ptr<MailTransport> transport;
    Pace pace;

    std::mutex mutex;
    std::condition_variable stopped;
    bool stopping = false;
    bool ended = true;
    std::unique_ptr<QThread> thread;

    bool pause(std::chrono::milliseconds time)
    {
        std::unique_lock lock(mutex);
        return !stopped.wait_for(lock, time, [this] { return stopping; });
    }
    bool isStopping()
    {
        const std::lock_guard lock(mutex);
        return stopping;
    }
    void run();
    void serve(ServiceContext &context);
};

MailSender::MailSender(MailSettings settings, OpenStore openStore)
    : MailSender(settings, std::move(openStore), std::make_shared<SmtpTransport>(settings), Pace())
{
}

MailSender::MailSender(MailSettings settings, OpenStore openStore, std::shared_ptr<MailTransport> transport,
                       Pace pace)
    : d(new Private{.composer = MailComposer(std::move(settings)),
                    .openStore = std::move(openStore),
                    .transport = std::move(transport),
                    .pace = pace,
                    .mutex = {},
                    .stopped = {},
                    .thread = {}})
{
}

MailSender::~MailSender()
{
    stop();
}

void MailSender::start()
{
    if (d->thread)
        return;
    d->stopping = false;
    d->ended = false;
    d->thread.reset(QThread::create([this] { d->run(); }));
    d->thread->setObjectName(QStringLiteral("mail"));
    d->thread->start();
}

void MailSender::stop(std::chrono::milliseconds patience)
{
    if (!d->thread)
        return;
    {
        std::unique_lock lock(d->mutex);
        d->stopping = true;
        d->stopped.notify_all();
        if (!d->stopped.wait_for(lock, patience, [this] { return d->ended; }))
            d->transport->abort();
    }
    d->thread->wait();
    d->thread.reset();
}

void MailSender::Private::run()
{
    int failures = 0;
    while (!isStopping()) {
        StoreThread::Room room;
        if (const auto opened = openStore(room)) {
            failures = 0;
            serve(*room.context);
        } else {
            qCWarning(mailLog).noquote() << "the store does not open:" << opened.error().detail;
        }
        room.context.reset();
        if (isStopping())
            break;
        pause(backoff(++failures, pace.firstPause, pace.longestPause, systemRandom()));
    }
    const std::lock_guard lock(mutex);
    ended = true;
    stopped.notify_all();
}

/// Until it is stopped or the store fails.
void MailSender::Private::serve(ServiceContext &context)
{
    MailRound round(context, composer, *transport);
    int relayFailures = 0;
    std::optional<Timestamp> tidied;
    while (!isStopping()) {
        const Timestamp now = context.clock();
        if (!tidied || now - *tidied >= betweenTidying) {
            if (!round.tidy())
                return;
            tidied = now;
        }
        const auto step = round.next();
        if (!step) {
            qCWarning(mailLog).noquote() << "the outbox cannot be read:" << step.error().detail;
            return;
        }
        if (*step == MailRound::Step::NothingDue) {
            pause(pace.look);
        } else if (*step == MailRound::Step::RelayDown) {
            pause(backoff(++relayFailures, pace.firstPause, pace.longestPause, context.random));
        } else {
            relayFailures = 0;
        }
    }
}

} // namespace sallyport
