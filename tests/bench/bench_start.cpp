// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From starting the process to its first mapped window, and the memory it holds three seconds after that,
// beside the smallest window Qt Widgets can show. Both start in turn, in one run, on an X server of this
// run's own.

#include "tests/bench/benchline.h"

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QThread>

#include <poll.h>
#include <xcb/xcb.h>

#include <chrono>
#include <cstdlib>
#include <memory>
#include <optional>

using namespace sallyport::bench;
using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

template <typename T>
using Owned = std::unique_ptr<T, decltype(&std::free)>;

struct Program
{
    QString path;
    QStringList arguments;
};

/// Tells when a window appears.
class Screen
{
public:
    explicit Screen(const QByteArray &display) : m_connection(xcb_connect(display.constData(), nullptr))
    {
        if (!isOpen())
            return;
        const std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        const auto root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &events);
        forget();
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    bool isOpen() const { return xcb_connection_has_error(m_connection) == 0; }

    /// Lets go of what happened so far, with all that the server has still to say about it.
    void forget()
    {
        const Owned<xcb_get_input_focus_reply_t> reply(
            xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr), std::free);
        while (Owned<xcb_generic_event_t>(xcb_poll_for_event(m_connection), std::free)) {
        }
    }

    /// True when an ordinary window has been mapped before the deadline.
    bool waitForWindow(steady_clock::time_point deadline)
    {
        while (isOpen()) {
            while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection), std::free}) {
                if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                    continue;
                if (!reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->override_redirect)
                    return true;
            }
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - steady_clock::now());
            if (left.count() <= 0)
                return false;
            pollfd waiting{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&waiting, 1, static_cast<int>(left.count()));
        }
        return false;
    }

private:
    xcb_connection_t *m_connection;
};

/// The proportional set size in MiB. Nothing if the system does not say: Sallyport is not dumpable, so that
/// only root may look.
std::optional<double> proportionalMemory(qint64 processId)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &row : file.readAll().split('\n')) {
        if (row.startsWith("Pss:"))
            return row.mid(4).simplified().split(' ').first().toDouble() / 1024;
    }
    return std::nullopt;
}

struct Start
{
    double milliseconds = 0;
    std::optional<double> memory;
};

std::optional<Start> start(Screen &screen, const Program &program, bool measureMemory)
{
    screen.forget();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const auto begin = steady_clock::now();
    process.start(program.path, program.arguments);
    const bool mapped = screen.waitForWindow(begin + std::chrono::seconds(20));
    Start result;
    result.milliseconds = std::chrono::duration<double, std::milli>(steady_clock::now() - begin).count();
    if (!mapped || !process.waitForStarted()) {
        std::fprintf(stderr, "%s showed no window within 20 s\n%s\n", qUtf8Printable(program.path),
                     process.readAll().constData());
        process.kill();
        process.waitForFinished();
        return std::nullopt;
    }
    if (measureMemory) {
        QThread::sleep(3);
        result.memory = proportionalMemory(process.processId());
    }
    process.kill();
    process.waitForFinished();
    return result;
}

/// Starts both in turn, so that what disturbs one disturbs the other.
bool compare(Screen &screen, const Program &ours, const Program &floor)
{
    constexpr int rounds = 11;
    std::vector<double> ourTimes;
    std::vector<double> floorTimes;
    Start ourLast;
    Start floorLast;
    for (int round = 0; round <= rounds; ++round) {
        const auto floorStart = start(screen, floor, round == rounds);
        const auto ourStart = start(screen, ours, round == rounds);
        if (!floorStart || !ourStart)
            return false;
        ourLast = *ourStart;
        floorLast = *floorStart;
        if (round == 0)
            continue; // reads the libraries from the disk
        floorTimes.push_back(floorLast.milliseconds);
        ourTimes.push_back(ourLast.milliseconds);
    }
    line("Start to the first window", median(ourTimes), "empty Qt Widgets window", median(floorTimes), "ms",
         {Target::AtMost, 2.0});
    if (ourLast.memory && floorLast.memory)
        line("Memory (PSS) after 3 s", *ourLast.memory, "empty Qt Widgets window", *floorLast.memory, "MiB",
             {Target::AtMost, 1.6});
    else
        std::printf("Memory (PSS) after 3 s: not readable by this user; root may look\n");
    return true;
}

} // namespace

/// usage: bench_start [OPTIONS OF SALLYPORT], by default --demo
int main(int argc, char **argv)
{
    // A home of its own: the measurement neither sees nor touches the user's store and settings.
    const QTemporaryDir home;
    for (const char *name :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR"})
        qputenv(name, QFile::encodeName(home.path()));
    qputenv("QT_QPA_PLATFORM", "xcb");

    QProcess server;
    server.setProcessChannelMode(QProcess::SeparateChannels);
    server.start(u"Xvfb"_s,
                 {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (!server.waitForReadyRead(10'000)) {
        std::fprintf(stderr, "Xvfb does not start\n");
        return 1;
    }
    const QByteArray display = ":" + server.readLine().trimmed();
    qputenv("DISPLAY", display);

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (arguments.isEmpty())
        arguments << u"--demo"_s;
    bool done = false;
    {
        Screen screen(display);
        done = screen.isOpen() && compare(screen, {QStringLiteral(SALLYPORT_PROGRAM), arguments},
                                          {QStringLiteral(EMPTYWINDOW_PROGRAM), {}});
    }
    server.terminate();
    server.waitForFinished();
    return done ? 0 : 1;
}
