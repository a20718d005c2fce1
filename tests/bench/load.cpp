// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <vector>

namespace sallyport::bench {

namespace {

using Clock = std::chrono::steady_clock;

class Connection
{
public:
    explicit Connection(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_open = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~Connection() { ::close(m_socket); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    int socket() const { return m_socket; }
    bool isOpen() const { return m_open; }

    /// Requests are small: the kernel takes each at once.
    void send(const std::string &request)
    {
        m_received.clear();
        m_since = Clock::now();
        m_open = m_open && ::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL) ==
                               static_cast<ssize_t>(request.size());
    }
    /// What is there by now; waits when there is nothing yet.
    void receive()
    {
        std::array<char, 65536> bytes;
        const ssize_t count = ::recv(m_socket, bytes.data(), bytes.size(), 0);
        m_open = m_open && count > 0;
        if (m_open)
            m_received.append(bytes.data(), static_cast<std::size_t>(count));
    }
    bool isWhole() const
    {
        const auto end = m_received.find("\r\n\r\n");
        return end != std::string::npos && m_received.size() >= end + 4 + length(end);
    }
    HttpAnswer answer() const
    {
        if (!isWhole())
            return {};
        constexpr std::size_t statusAt = 9; // behind "HTTP/1.1 "
        return {std::atoi(m_received.c_str() + statusAt), m_received.substr(m_received.find("\r\n\r\n") + 4)};
    }
    double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(Clock::now() - m_since).count();
    }

private:
    std::size_t length(std::size_t headEnd) const
    {
        constexpr std::string_view name = "content-length: ";
        const auto same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
        const auto end = m_received.begin() + static_cast<std::ptrdiff_t>(headEnd);
        const auto found = std::search(m_received.begin(), end, name.begin(), name.end(), same);
        return found == end ? 0 : std::strtoul(&*found + name.size(), nullptr, 10);
    }

    int m_socket;
    bool m_open = false;
    std::string m_received;
    Clock::time_point m_since;
};

double partOf(std::vector<double> &sorted, double part)
{
    if (sorted.empty())
        return 0;
    const auto place = static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1));
    return sorted.at(place);
}

} // namespace

std::string httpRequest(std::string_view method, std::string_view path, std::string_view body,
                        std::string_view token)
{
    std::string text(method);
    text.append(" ").append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    if (!token.empty())
        text.append("Authorization: Bearer ").append(token).append("\r\n");
    if (!body.empty())
        text.append("Content-Type: application/json\r\nContent-Length: ")
            .append(std::to_string(body.size()))
            .append("\r\n");
    return text.append("\r\n").append(body);
}

HttpAnswer askOnce(quint16 port, const std::string &request)
{
    Connection connection(port);
    connection.send(request);
    while (connection.isOpen() && !connection.isWhole())
        connection.receive();
    return connection.answer();
}

LoadFigures load(const LoadPlan &plan)
{
    LoadFigures figures;
    std::vector<double> times;
    std::vector<std::unique_ptr<Connection>> connections;
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    const auto begin = Clock::now();
    int waiting = 0;
    bool more = true;
    const auto ask = [&](Connection &connection) {
        std::optional<std::string> request;
        if (more && Clock::now() - begin < plan.time)
            request = plan.next();
        more = request.has_value();
        if (more)
            connection.send(*request);
        else
            --waiting;
    };
    for (int i = 0; i < plan.connections; ++i) {
        auto connection = std::make_unique<Connection>(plan.port);
        epoll_event event{.events = EPOLLIN, .data = {.u64 = static_cast<std::uint64_t>(i)}};
        ::epoll_ctl(poll, EPOLL_CTL_ADD, connection->socket(), &event);
        connections.push_back(std::move(connection));
        ++waiting;
        ask(*connections.back());
    }
    std::array<epoll_event, 64> events;
    while (waiting > 0) {
        const int count = ::epoll_wait(poll, events.data(), static_cast<int>(events.size()), 30'000);
        if (count <= 0)
            break;
        for (int i = 0; i < count; ++i) {
            Connection &connection = *connections.at(events.at(static_cast<std::size_t>(i)).data.u64);
            connection.receive();
            if (!connection.isOpen()) {
                ::epoll_ctl(poll, EPOLL_CTL_DEL, connection.socket(), nullptr);
                ++figures.refused;
                --waiting;
                continue;
            }
            if (!connection.isWhole())
                continue;
            const HttpAnswer answer = connection.answer();
            if (answer.status < 400) {
                ++figures.answered;
                times.push_back(connection.milliseconds());
                if (plan.answered)
                    plan.answered(answer.body);
            } else {
                ++figures.refused;
            }
            ask(connection);
        }
    }
    figures.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    ::close(poll);
    std::sort(times.begin(), times.end());
    figures.median = partOf(times, 0.5);
    figures.ninetyNinth = partOf(times, 0.99);
    return figures;
}

} // namespace sallyport::bench
