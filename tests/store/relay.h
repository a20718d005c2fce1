// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <poll.h>
#include <string_view>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace sallyport {

/// A socket that leads to a PostgreSQL server's, and loses the next COMMIT when told to.
class Relay
{
public:
    enum class Loss {
        None,
        Question, ///< the server never hears of it
        Answer,   ///< it commits, and nobody hears of that
    };

    explicit Relay(const QString &serverFolder)
        : m_server(serverFolder), m_listening(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const sockaddr_un own = addressIn(m_folder.path());
        if (::bind(m_listening, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0 ||
            ::listen(m_listening, 8) != 0)
            qFatal("cannot listen: %s", std::strerror(errno));
        m_thread = std::thread([this] { run(); });
    }
    ~Relay()
    {
        m_stopping = true;
        m_thread.join();
        for (const auto &[client, server] : m_pairs) {
            ::close(client);
            ::close(server);
        }
        ::close(m_listening);
    }
    Q_DISABLE_COPY_MOVE(Relay)

    QString folder() const { return m_folder.path(); }
    void lose(Loss loss) { m_loss = loss; }
    /// After a loss nobody gets through until this is set again.
    void setReachable(bool reachable) { m_reachable = reachable; }

private:
    static sockaddr_un addressIn(const QString &folder)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = QFile::encodeName(folder) + "/.s.PGSQL.5432";
        std::copy_n(path.constData(), std::min<qsizetype>(path.size(), sizeof address.sun_path - 1),
                    address.sun_path);
        return address;
    }

    void run()
    {
        while (!m_stopping) {
            std::vector<pollfd> watched{{m_listening, POLLIN, 0}};
            for (const auto &[client, server] : m_pairs) {
                watched.push_back({client, POLLIN, 0});
                watched.push_back({server, POLLIN, 0});
            }
            if (::poll(watched.data(), watched.size(), 20) <= 0)
                continue;
            for (std::size_t i = m_pairs.size(); i-- > 0;) {
                const auto [client, server] = m_pairs.at(i);
                const bool goesOn = (watched.at(2 * i + 1).revents == 0 || forward(client, server, true)) &&
                                    (watched.at(2 * i + 2).revents == 0 || forward(server, client, false));
                if (goesOn)
                    continue;
                ::close(client);
                ::close(server);
                m_pairs.erase(m_pairs.begin() + static_cast<std::ptrdiff_t>(i));
            }
            if (watched.front().revents != 0)
                connect();
        }
    }

    void connect()
    {
        const int client = ::accept(m_listening, nullptr, nullptr);
        const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_un there = addressIn(m_server);
        if (m_reachable && ::connect(server, reinterpret_cast<const sockaddr *>(&there), sizeof there) == 0) {
            m_pairs.emplace_back(client, server);
            return;
        }
        ::close(client);
        ::close(server);
    }

    /// False: this connection is over.
    bool forward(int from, int to, bool asks)
    {
        std::array<char, 65536> bytes{};
        const ssize_t size = ::read(from, bytes.data(), bytes.size());
        if (size <= 0)
            return false;
        const std::string_view text(bytes.data(), static_cast<std::size_t>(size));
        const bool commits = asks && text.find("commit") != std::string_view::npos &&
                             text.find("committed") == std::string_view::npos;
        const Loss loss = commits ? m_loss.exchange(Loss::None) : Loss::None;
        if (loss == Loss::Question)
            return false;
        if (::write(to, bytes.data(), static_cast<std::size_t>(size)) != size)
            return false;
        if (loss == Loss::None)
            return true;
        // The server has committed when it answers.
        return ::read(to, bytes.data(), bytes.size()) < 0;
    }

    QTemporaryDir m_folder;
    QString m_server;
    int m_listening;
    std::vector<std::pair<int, int>> m_pairs;
    std::atomic<Loss> m_loss = Loss::None;
    std::atomic<bool> m_reachable = true;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace sallyport
