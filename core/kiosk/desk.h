// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kiosk/clerk.h"

#include <QFuture>
#include <QThreadPool>

#include <memory>

namespace sallyport {

/// What the screen of a kiosk talks to: the clerk, on a thread of its own. Calls are answered in their order.
/// What each does, and its errors, stand at KioskClerk.
class KioskDesk
{
public:
    /// Errors: as KioskClerk::open.
    static Result<std::unique_ptr<KioskDesk>> open(const QString &folder, Clock clock, RandomSource random);
    /// Waits for what is under way.
    ~KioskDesk();

    QFuture<Result<KioskUnlocked>> unlock(const QByteArray &rosterFile, const Secret &pin, KioskMode mode);
    QFuture<Result<QList<KioskSeat>>> people();
    QFuture<Result<ClockFinding>> clock();
    QFuture<Result<Person>> identify(const QString &email, const Secret &code);
    QFuture<Result<void>> openOperator(const Secret &pin);
    QFuture<Result<void>> closeOperator();
    QFuture<Result<Person>> pick(const PersonId &person);
    QFuture<Result<SetupSecret>> begin();
    QFuture<Result<KioskProof>> confirm(const Secret &code);
    QFuture<Result<void>> done();
    QFuture<Result<void>> wipe(KioskWipe reason);
    QFuture<Result<void>> finishShift(const QString &path);
    QFuture<Result<void>> leave();

private:
    explicit KioskDesk(std::unique_ptr<KioskClerk> clerk);

    template <typename Work>
    auto ask(Work work);

    std::unique_ptr<KioskClerk> m_clerk;
    QThreadPool m_thread; ///< one thread
};

} // namespace sallyport
