// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/storepool.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

#include <algorithm>
#include <chrono>
#include <deque>
#include <mutex>
#include <vector>

namespace sallyport {

using namespace std::chrono_literals;

namespace {

/// On Linux, of the calling thread alone.
void yieldToOthers([[maybe_unused]] int niceness)
{
#ifdef Q_OS_LINUX
    if (niceness > 0)
        ::setpriority(PRIO_PROCESS, 0, niceness);
#endif
}

} // namespace

struct StorePool::Queue
{
    using Moment = std::chrono::steady_clock::time_point;
    struct Waiting
    {
        Job job;
        Moment since;
    };

    LaneSettings settings;
    mutable std::mutex mutex;
    std::deque<Waiting> waiting;
    std::vector<StoreThread *> idle;
    bool closed = false;
    std::vector<std::unique_ptr<StoreThread>> threads; ///< go first, and with them what still runs

    /// In a thread of the lane: until nobody waits.
    void work(StoreThread *thread, StoreThread::Room &room);
};

StorePool::StorePool() = default;

StorePool::~StorePool()
{
    // What is under way may still ask for more.
    for (const auto &lane : m_lanes) {
        if (!lane)
            continue;
        const std::lock_guard lock(lane->mutex);
        lane->closed = true;
    }
    // The connection that looked the store through is closed last, and notes that it was left whole.
    for (auto lane = m_lanes.rbegin(); lane != m_lanes.rend(); ++lane)
        while (*lane && !(*lane)->threads.empty())
            (*lane)->threads.pop_back();
}

StorePool::Settings StorePool::usualSettings()
{
    const int cores = std::max(1, QThread::idealThreadCount());
    Settings lanes;
    lanes[static_cast<std::size_t>(Lane::Quick)] = {
        .threads = std::clamp(cores, 2, 8), .queue = 256, .wait = 5s, .niceness = 0};
    lanes[static_cast<std::size_t>(Lane::Hashing)] = {
        .threads = std::clamp(cores, 2, 4), .queue = 128, .wait = 2s, .niceness = 5};
    lanes[static_cast<std::size_t>(Lane::Long)] = {.threads = 1, .queue = 16, .wait = 10s, .niceness = 5};
    return lanes;
}

Result<std::unique_ptr<StorePool>> StorePool::open(const StoreSettings &store, const Settings &lanes)
{
    std::unique_ptr<StorePool> pool(new StorePool);
    bool first = true;
    for (std::size_t i = 0; i < laneCount; ++i) {
        pool->m_lanes[i] = std::make_unique<Queue>();
        Queue &lane = *pool->m_lanes[i];
        lane.settings = lanes[i];
        std::vector<QFuture<Result<void>>> opening;
        for (int thread = 0; thread < lane.settings.threads; ++thread) {
            auto *added = lane.threads.emplace_back(std::make_unique<StoreThread>()).get();
            lane.idle.push_back(added);
            opening.push_back(
                added->run([&store, first, niceness = lane.settings.niceness](StoreThread::Room &room) {
                    yieldToOthers(niceness);
                    return first ? openRoom(room, store) : openFurtherRoom(room, store);
                }));
            if (std::exchange(first, false))
                opening.back().waitForFinished(); // the others find a store that was looked at
        }
        for (QFuture<Result<void>> &opened : opening)
            if (const auto result = opened.result(); !result)
                return tl::unexpected(result.error());
    }
    return pool;
}

void StorePool::submit(Lane where, Job job)
{
    Queue &lane = *m_lanes[static_cast<std::size_t>(where)];
    StoreThread *thread = nullptr;
    {
        const std::lock_guard lock(lane.mutex);
        if (!lane.closed && lane.waiting.size() < lane.settings.queue) {
            lane.waiting.push_back({std::move(job), std::chrono::steady_clock::now()});
            if (lane.idle.empty())
                return;
            thread = lane.idle.back();
            lane.idle.pop_back();
        }
    }
    if (!thread) {
        job.turnedAway();
        return;
    }
    thread->run([&lane, thread](StoreThread::Room &room) {
        lane.work(thread, room);
        return true;
    });
}

void StorePool::Queue::work(StoreThread *thread, StoreThread::Room &room)
{
    for (;;) {
        Waiting next;
        {
            const std::lock_guard lock(mutex);
            if (waiting.empty()) {
                idle.push_back(thread);
                return;
            }
            next = std::move(waiting.front());
            waiting.pop_front();
        }
        if (std::chrono::steady_clock::now() - next.since > settings.wait)
            next.job.turnedAway();
        else
            next.job.run(room);
    }
}

std::size_t StorePool::load(Lane where) const
{
    const Queue &lane = *m_lanes[static_cast<std::size_t>(where)];
    const std::lock_guard lock(lane.mutex);
    return lane.waiting.size() + lane.threads.size() - lane.idle.size();
}

} // namespace sallyport
