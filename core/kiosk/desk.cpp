// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/desk.h"

#include <QtConcurrentRun>

#include <utility>

namespace sallyport {

Result<std::unique_ptr<KioskDesk>> KioskDesk::open(const QString &folder, Clock clock, RandomSource random)
{
    auto clerk = KioskClerk::open(folder, std::move(clock), std::move(random));
    if (!clerk)
        return tl::unexpected(clerk.error());
    return std::unique_ptr<KioskDesk>(new KioskDesk(std::move(*clerk)));
}

KioskDesk::KioskDesk(std::unique_ptr<KioskClerk> clerk) : m_clerk(std::move(clerk))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

KioskDesk::~KioskDesk()
{
    m_thread.waitForDone();
}

template <typename Work>
auto KioskDesk::ask(Work work)
{
    return QtConcurrent::run(&m_thread, [clerk = m_clerk.get(), work] { return work(*clerk); });
}

QFuture<Result<KioskUnlocked>> KioskDesk::unlock(const QByteArray &rosterFile, const Secret &pin,
                                                 KioskMode mode)
{
    return ask([=](KioskClerk &clerk) { return clerk.unlock(rosterFile, pin, mode); });
}

QFuture<Result<QList<KioskSeat>>> KioskDesk::people()
{
    return ask([](KioskClerk &clerk) -> Result<QList<KioskSeat>> { return clerk.people(); });
}

QFuture<Result<ClockFinding>> KioskDesk::clock()
{
    return ask([](KioskClerk &clerk) -> Result<ClockFinding> { return clerk.clock(); });
}

QFuture<Result<Person>> KioskDesk::identify(const QString &email, const Secret &code)
{
    return ask([=](KioskClerk &clerk) { return clerk.identify(email, code); });
}

QFuture<Result<void>> KioskDesk::openOperator(const Secret &pin)
{
    return ask([=](KioskClerk &clerk) { return clerk.openOperator(pin); });
}

QFuture<Result<void>> KioskDesk::closeOperator()
{
    return ask([](KioskClerk &clerk) -> Result<void> {
        clerk.closeOperator();
        return {};
    });
}

QFuture<Result<Person>> KioskDesk::pick(const PersonId &person)
{
    return ask([=](KioskClerk &clerk) { return clerk.pick(person); });
}

QFuture<Result<SetupSecret>> KioskDesk::begin()
{
    return ask([](KioskClerk &clerk) { return clerk.begin(); });
}

QFuture<Result<KioskProof>> KioskDesk::confirm(const Secret &code)
{
    return ask([=](KioskClerk &clerk) { return clerk.confirm(code); });
}

QFuture<Result<void>> KioskDesk::done()
{
    return ask([](KioskClerk &clerk) { return clerk.done(); });
}

QFuture<Result<void>> KioskDesk::wipe(KioskWipe reason)
{
    return ask([=](KioskClerk &clerk) -> Result<void> {
        clerk.wipe(reason);
        return {};
    });
}

QFuture<Result<void>> KioskDesk::finishShift(const QString &path)
{
    return ask([=](KioskClerk &clerk) { return clerk.finishShift(path); });
}

QFuture<Result<void>> KioskDesk::leave()
{
    return ask([](KioskClerk &clerk) { return clerk.leave(); });
}

} // namespace sallyport
