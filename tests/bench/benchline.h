// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace sallyport::bench {

/// The middle of several figures: one disturbed run does not move it.
inline double median(std::vector<double> figures)
{
    const auto middle = figures.begin() + static_cast<std::ptrdiff_t>(figures.size() / 2);
    std::nth_element(figures.begin(), middle, figures.end());
    return *middle;
}

/// Microseconds that one call of `work` takes, over `repeats` calls.
template <typename Work>
double microseconds(const Work &work, int repeats)
{
    using clock = std::chrono::steady_clock;
    const auto start = clock::now();
    for (int i = 0; i < repeats; ++i)
        work();
    return std::chrono::duration<double, std::micro>(clock::now() - start).count() / repeats;
}

/// Microseconds a call for each of `works`: the median of `runs` runs. They take turns, so that whatever else
/// the machine does meets all of them.
template <typename... Works>
std::array<double, sizeof...(Works)> inTurn(int runs, int repeats, const Works &...works)
{
    (works(), ...); // the first call pays for caches and lazy set-up
    std::array<std::vector<double>, sizeof...(Works)> figures;
    for (int run = 0; run < runs; ++run) {
        std::size_t place = 0;
        (figures[place++].push_back(microseconds(works, repeats)), ...);
    }
    std::array<double, sizeof...(Works)> medians{};
    std::transform(figures.begin(), figures.end(), medians.begin(), median);
    return medians;
}

/// Keeps the compiler from dropping a computation whose result nobody reads.
template <typename T>
void keep(const T &value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

/// What a ratio has to be.
struct Target
{
    enum Kind { AtMost, AtLeast, None } kind = None;
    double ratio = 0;
};

/// One line: what was measured, our figure, the reference, ours divided by it, and the target for that.
inline void line(const std::string &name, double ours, const std::string &referenceName, double reference,
                 const char *unit, Target target = {})
{
    const double ratio = ours / reference;
    std::printf("%-42s %10.3f %-4s  %-34s %10.3f %-4s  ratio %6.3f", name.c_str(), ours, unit,
                referenceName.c_str(), reference, unit, ratio);
    if (target.kind == Target::AtMost)
        std::printf("  target <= %.2f %s", target.ratio, ratio <= target.ratio ? "met" : "MISSED");
    else if (target.kind == Target::AtLeast)
        std::printf("  target >= %.2f %s", target.ratio, ratio >= target.ratio ? "met" : "MISSED");
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace sallyport::bench
