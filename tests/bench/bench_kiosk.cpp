// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kiosk from person to person, without the human: from the scan page to the next start page. Beside it
// the ten Argon2id hashes of the backup codes, which are most of it, and what the memory does over a thousand
// people.

#include "tests/bench/benchline.h"
#include "tests/kiosk/machine.h"

#include <QFile>

using namespace sallyport;
using namespace sallyport::bench;

namespace {

constexpr int people = 1'000;
constexpr double target = 300; // milliseconds

/// What the process has in memory, in KiB.
double resident()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).chopped(3).trimmed().toDouble();
    return 0;
}

double hashesAlone()
{
    QList<Secret> codes;
    for (int i = 0; i < backupCodesPerSet; ++i)
        codes.append(newBackupCode(systemRandom()));
    const QByteArray salt = newCodeSalt(systemRandom());
    return microseconds([&] { keep(codeHashes(codes, salt)); }, 1) / 1000;
}

} // namespace

int main()
{
    std::vector<double> ours;
    std::vector<double> hashes;
    double early = 0;
    // A roster holds a shift, so a thousand people are several.
    int done = 0;
    while (done < people) {
        Machine machine;
        const HandMade made(maximumKioskPeople);
        if (!machine.clerk || !machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended))
            return 1;
        for (int i = 0; i < maximumKioskPeople && done < people; ++i, ++done) {
            if (!machine.clerk->pick(made.person(i)))
                return 1;
            bool enrolled = true;
            ours.push_back(microseconds(
                               [&] {
                                   const auto setup = machine.clerk->begin();
                                   enrolled = setup &&
                                              machine.clerk->confirm(codeAt(setup->key, machine.now)) &&
                                              machine.clerk->done() && machine.clerk->people().at(i).done;
                               },
                               1) /
                           1000);
            if (!enrolled)
                return 1;
            if (done % 20 == 0)
                hashes.push_back(hashesAlone());
            if (done == people / 10)
                early = resident();
        }
    }
    const double middle = median(ours);
    line("Kiosk, person to person", middle, "ten Argon2id hashes alone", median(hashes), "ms",
         {Target::AtMost, 1.5});
    line("Kiosk, person to person", middle, "the limit", target, "ms", {Target::AtMost, 1.0});
    line("Memory after 1,000 people", resident() / 1024, "after 100", early / 1024, "MiB",
         {Target::AtMost, 1.05});
}
