// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real sallyportd with 100,000 members, and a load generator beside it on the same cores: each call at 1, 8
// and 64 connections, beside what limits it on this machine, and what it costs the processor. On SQLite; on
// PostgreSQL where SALLYPORT_TEST_STORE names one.

#include "tests/bench/benchline.h"
#include "tests/bench/load.h"
#include "tests/bench/servedstore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QUrl>

#include <sodium.h>

#include <array>
#include <deque>
#include <thread>

using namespace sallyport;
using namespace sallyport::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualMembers = 100'000;
constexpr std::array levels{1, 8, 64};

struct Measured
{
    LoadFigures figures;
    double serverMicroseconds = 0; ///< of processor, for each request
    double databaseMicroseconds = 0;
};

class Bench
{
public:
    Bench(ServedStore &store, const ServedProcess &process) : m_store(store), m_process(process) {}

    void bareAnswers();
    void secondSteps();
    void sessionChecks();
    void lists();
    void passwords();

private:
    Measured measure(int connections, const std::function<std::optional<std::string>()> &next,
                     const std::function<void(const std::string &)> &answered = {}) const
    {
        const double server = m_process.processorSeconds();
        const double database = ServedProcess::databaseSeconds();
        Measured measured{
            load({.port = m_process.port(), .connections = connections, .next = next, .answered = answered})};
        const double count = std::max(1.0, static_cast<double>(measured.figures.answered));
        measured.serverMicroseconds = (m_process.processorSeconds() - server) / count * 1e6;
        measured.databaseMicroseconds = (ServedProcess::databaseSeconds() - database) / count * 1e6;
        return measured;
    }
    Measured repeat(int connections, const std::string &request) const
    {
        return measure(connections, [&] { return std::optional(request); });
    }
    static void show(const char *what, int connections, const Measured &measured, const char *limit = nullptr,
                     double reference = 0, Target target = {})
    {
        const LoadFigures &figures = measured.figures;
        std::printf("%-11s %-32s %2d  %9.0f /s  p50 %8.3f ms  p99 %8.3f ms  processor %6.0f + %5.0f us",
                    ServedStore::databaseName(), what, connections, figures.perSecond(), figures.median,
                    figures.ninetyNinth, measured.serverMicroseconds, measured.databaseMicroseconds);
        if (limit) {
            const double ratio = figures.perSecond() / reference;
            std::printf("  %.2f of %.0f %s", ratio, reference, limit);
            if (target.kind == Target::AtLeast)
                std::printf(" (target %.2f %s)", target.ratio, ratio >= target.ratio ? "met" : "MISSED");
        }
        if (figures.refused > 0)
            std::printf("  %lld REFUSED", static_cast<long long>(figures.refused));
        std::printf("\n");
        std::fflush(stdout);
    }
    std::string administrator() const
    {
        const HttpAnswer answer = askOnce(m_process.port(), signIn(ServedStore::administrator()));
        return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body))["session"_L1]["token"_L1]
            .toString()
            .toStdString();
    }
    static std::string signIn(const std::string &email)
    {
        return httpRequest("POST", "/api/v1/sign-in",
                           R"({"email":")" + email + R"(","password":")" + ServedStore::password() + "\"}");
    }

    ServedStore &m_store;
    const ServedProcess &m_process;
    std::array<double, levels.size()> m_bare{};
    std::vector<std::string> m_sessions;
};

void Bench::bareAnswers()
{
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const Measured measured = repeat(levels.at(i), httpRequest("GET", "/healthz"));
        m_bare.at(i) = measured.figures.perSecond();
        show("bare answer", levels.at(i), measured);
    }
}

/// Durable, each person's code fresh; the sessions that are bought are kept for what follows.
void Bench::secondSteps()
{
    const double commits = m_store.durableCommits();
    for (const int connections : levels) {
        const std::vector<std::string> tickets = m_store.tickets();
        int next = 0;
        const auto ask = [&]() -> std::optional<std::string> {
            while (next < m_store.enrolled()) {
                const int member = next++;
                const std::string code = m_store.freshCode(member);
                if (!code.empty())
                    return httpRequest("POST", "/api/v1/sign-in/code",
                                       R"({"ticket":")" + tickets.at(static_cast<std::size_t>(member)) +
                                           R"(","code":")" + code + "\"}");
            }
            return std::nullopt;
        };
        const auto take = [&](const std::string &body) {
            constexpr std::string_view before = "\"token\":\"";
            constexpr std::size_t length = 43;
            if (const auto at = body.find(before); at != std::string::npos && m_sessions.size() < 2000)
                m_sessions.push_back(body.substr(at + before.size(), length));
        };
        show("second step, fresh code", connections, measure(connections, ask, take), "durable commits",
             commits, {Target::AtLeast, connections == 1 ? 0.4 : 0.8});
    }
}

void Bench::sessionChecks()
{
    for (std::size_t i = 0; i < levels.size(); ++i) {
        std::size_t next = 0;
        const Measured measured = measure(levels.at(i), [&] {
            return std::optional(
                httpRequest("GET", "/api/v1/session", {}, m_sessions.at(next++ % m_sessions.size())));
        });
        show("session check", levels.at(i), measured, "bare answers", m_bare.at(i), {Target::AtLeast, 0.3});
    }
}

void Bench::lists()
{
    const std::string token = administrator();
    const auto parse = [](const HttpAnswer &answer) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
    };
    const auto who = parse(askOnce(m_process.port(), httpRequest("GET", "/api/v1/session", {}, token)));
    const std::string list =
        "/api/v1/accounts/" + who["account"_L1]["id"_L1].toString().toStdString() + "/members?limit=";
    std::string after;
    for (int passed = 0; passed < m_store.members() / 2; passed += 500) {
        const auto page =
            parse(askOnce(m_process.port(), httpRequest("GET", list + "500" + after, {}, token)));
        if (page["next"_L1].isString())
            after = "&after=" + QUrl::toPercentEncoding(page["next"_L1].toString()).toStdString();
    }
    for (const int connections : levels) {
        const Measured first = repeat(connections, httpRequest("GET", list + "50", {}, token));
        show("list of 50, first page", connections, first);
        show("list of 50, half-way down", connections,
             repeat(connections, httpRequest("GET", list + "50" + after, {}, token)), "first pages",
             first.figures.perSecond(), {Target::AtLeast, 0.9});
        show("search by part, list of 50", connections,
             repeat(connections, httpRequest("GET", list + "50&q=ber4321", {}, token)));
    }
}

/// Hashes a second with the server's parameters, on as many threads as it hashes on.
double rawHashes(int threads)
{
    std::atomic<int> hashes = 0;
    const auto begin = std::chrono::steady_clock::now();
    {
        std::vector<std::jthread> workers;
        for (int i = 0; i < threads; ++i)
            workers.emplace_back([&] {
                std::array<unsigned char, 32> key{};
                const std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
                const std::string password = ServedStore::password();
                while (std::chrono::steady_clock::now() - begin < std::chrono::seconds(3)) {
                    if (crypto_pwhash(key.data(), key.size(), password.data(), password.size(), salt.data(),
                                      serverHashing.passes, serverHashing.memoryKiB * 1024,
                                      crypto_pwhash_ALG_ARGON2ID13) == 0)
                        ++hashes;
                }
            });
    }
    return hashes / std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void Bench::passwords()
{
    const int lanes = std::clamp(QThread::idealThreadCount(), 2, 4);
    int next = m_store.enrolled();
    const auto ask = [&] { return std::optional(signIn(ServedStore::emailOf(next++))); };
    for (const int connections : levels)
        show("password sign-in", connections, measure(connections, ask), "raw Argon2id",
             rawHashes(std::min(connections, lanes)), {Target::AtLeast, 0.95});

    Measured meanwhile;
    {
        const std::jthread signingIn(
            [&] { load({.port = m_process.port(), .connections = 8, .next = ask}); });
        meanwhile = repeat(1, httpRequest("GET", "/api/v1/session", {}, m_sessions.front()));
    }
    show("session check, 8 are signing in", 1, meanwhile);
    line("Its p99, while passwords are hashed", meanwhile.figures.ninetyNinth, "bearable", 20, "ms",
         {Target::AtMost, 1.0});
}

} // namespace

/// usage: bench_server [MEMBERS]
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (sodium_init() < 0)
        return 1;
    const int members = argc > 1 ? std::atoi(argv[1]) : usualMembers;
    std::printf("%s, %d members of one account, %d cores\n", ServedStore::databaseName(), members,
                QThread::idealThreadCount());
    std::fflush(stdout);
    ServedStore store(members, members * 6 / 100);
    std::vector<double> starts;
    store.away([&] {
        for (int i = 0; i < 5; ++i)
            starts.push_back(ServedProcess(store).millisecondsToFirstAnswer());
    });
    const ServedProcess process(store);
    QThread::sleep(2);
    line("Start to the first answer", median(starts), "bearable", 50, "ms", {Target::AtMost, 1.0});
    line("Idle memory (PSS)", process.memory(), "bearable", 25, "MiB", {Target::AtMost, 1.0});
    Bench bench(store, process);
    bench.bareAnswers();
    bench.secondSteps();
    bench.sessionChecks();
    bench.lists();
    bench.passwords();
    line("Memory afterwards (PSS)", process.memory(), "bearable", 25, "MiB");
    return 0;
}
