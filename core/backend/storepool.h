// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storeroom.h"

#include <array>
#include <functional>
#include <memory>

namespace sallyport {

/// Several connections to one store, each in its thread, in lanes: what takes long never makes what is quick
/// wait (R35). Everything may be called from any thread.
class StorePool
{
public:
    enum class Lane {
        Quick,
        Hashing, ///< Argon2id: a tenth of a second on a core
        Long,    ///< looks at thousands of rows
    };
    static constexpr std::size_t laneCount = 3;

    struct LaneSettings
    {
        int threads = 1;
        std::size_t queue = 64;               ///< more are turned away
        std::chrono::milliseconds wait{2000}; ///< who has waited longer is turned away, too
        int niceness = 0;                     ///< of its threads (setpriority(2))
    };
    using Settings = std::array<LaneSettings, laneCount>;
    static Settings usualSettings();

    /// Blocks until all connections are there. Errors: as of openRoom.
    static Result<std::unique_ptr<StorePool>> open(const StoreSettings &store, const Settings &lanes);
    /// Finishes what was asked for.
    ~StorePool();
    Q_DISABLE_COPY_MOVE(StorePool)

    /// Exactly one of the two is called, once, in a store's thread or before this returns.
    struct Job
    {
        std::function<void(StoreThread::Room &)> run;
        std::function<void()> turnedAway;
    };
    void submit(Lane lane, Job job);

    /// Waiting and running.
    std::size_t load(Lane lane) const;

private:
    struct Queue;

    StorePool();

    std::array<std::unique_ptr<Queue>, laneCount> m_lanes;
};

} // namespace sallyport
