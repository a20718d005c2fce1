// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/requestparser.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace http = boost::beast::http;

namespace sallyport {

namespace {

/// Fields of which two would mean that two programs may read two requests.
constexpr std::array singleFields{"authorization",  "content-length", "content-type",
                                  "expect",         "host",           "idempotency-key",
                                  "identity-proof", "origin",         "transfer-encoding"};

QByteArray toBytes(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

HttpRefusal refusalOf(const boost::system::error_code &error)
{
    if (error == http::error::body_limit)
        return {413, "too-large", "the body is longer than this route takes"};
    if (error == http::error::header_limit)
        return {431, "too-large", "the header fields are too long"};
    if (error == http::error::bad_version)
        return {505, "malformed", "HTTP/1.1 is spoken here"};
    return {400, "malformed", "not a request of HTTP/1.1"};
}

} // namespace

struct RequestParser::Beast
{
    http::request_parser<http::string_body> parser;
};

RequestParser::RequestParser(const HttpLimits &limits) : m_limits(limits)
{
}

RequestParser::~RequestParser() = default;

void RequestParser::refuse(const HttpRefusal &why)
{
    m_stage = Stage::Refused;
    m_refusal = why;
    m_keepsAlive = false;
}

qsizetype RequestParser::take(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return 0;
    m_begun = true;
    if (m_stage == Stage::Head)
        return takeHead(bytes);
    if (m_stage == Stage::Body)
        return takeBody(bytes);
    return 0;
}

qsizetype RequestParser::takeHead(QByteArrayView bytes)
{
    // RFC 9112 section 2.2: an empty line before a request is passed over.
    constexpr QByteArrayView emptyLine("\r\n");
    if (m_head.isEmpty() && m_skipped < emptyLine.size() && bytes.front() == emptyLine[m_skipped]) {
        ++m_skipped;
        return 1;
    }
    if (m_skipped == 1) {
        refuse({400, "malformed", "a line ends without a line feed"});
        return bytes.size();
    }
    const qsizetype before = m_head.size();
    const qsizetype room = m_limits.head + 1 - before;
    m_head.append(bytes.first(std::min(room, bytes.size())));
    for (;;) {
        const qsizetype lineFeed = m_head.indexOf('\n', m_looked);
        if (lineFeed < 0)
            break;
        if (lineFeed == 0 || m_head.at(lineFeed - 1) != '\r') {
            refuse({400, "malformed", "a line ends without a carriage return"});
            return bytes.size();
        }
        if (lineFeed >= 3 && m_head.at(lineFeed - 2) == '\n') {
            m_head.truncate(lineFeed + 1);
            readHead();
            return lineFeed + 1 - before;
        }
        if (lineFeed + 1 == m_head.size())
            break;
        if (m_head.at(lineFeed + 1) == ' ' || m_head.at(lineFeed + 1) == '\t') {
            refuse({400, "malformed", "a folded header field"});
            return bytes.size();
        }
        m_looked = lineFeed + 1;
    }
    constexpr qsizetype aroundTarget = 32; // method, version, spaces
    if (m_looked == 0 && m_head.size() > m_limits.target + aroundTarget)
        refuse({414, "too-large", "the address is too long"});
    else if (m_head.size() > m_limits.head)
        refuse({431, "too-large", "the header fields are too long"});
    return m_stage == Stage::Refused ? bytes.size() : m_head.size() - before;
}

void RequestParser::readHead()
{
    m_beast = std::make_unique<Beast>();
    auto &parser = m_beast->parser;
    parser.header_limit(static_cast<std::uint32_t>(m_limits.head + 1));
    parser.body_limit(boost::none); // `admit` sets it
    boost::system::error_code error;
    parser.put(boost::asio::buffer(m_head.constData(), static_cast<std::size_t>(m_head.size())), error);
    if (error) {
        refuse(refusalOf(error));
        return;
    }
    const auto &head = parser.get();
    m_request.method = toBytes(head.method_string());
    m_request.target = toBytes(head.target());
    m_request.http11 = head.version() == 11;
    m_keepsAlive = m_request.http11 && parser.keep_alive();
    if (m_request.target.size() > m_limits.target)
        return refuse({414, "too-large", "the address is too long"});
    if (!readFields())
        return;
    if (!m_request.target.startsWith('/'))
        return refuse({400, "malformed", "the target is not a path"});
    m_head = {};
    m_stage = Stage::Asking;
}

bool RequestParser::readFields()
{
    const auto &head = m_beast->parser.get();
    const auto count = std::distance(head.begin(), head.end());
    if (count > m_limits.fields) {
        refuse({431, "too-large", "too many header fields"});
        return false;
    }
    m_request.fields.reserve(count);
    std::array<bool, singleFields.size()> seen{};
    for (const auto &field : head) {
        QByteArray name = toBytes(field.name_string()).toLower();
        const auto single =
            std::ranges::find_if(singleFields, [&](const char *known) { return name == known; });
        if (single != singleFields.end() &&
            std::exchange(seen.at(static_cast<std::size_t>(single - singleFields.begin())), true)) {
            refuse({400, "malformed", "a header field that decides came twice"});
            return false;
        }
        m_request.fields.append({std::move(name), toBytes(field.value())});
    }
    const auto length = m_request.field("content-length");
    const auto coding = m_request.field("transfer-encoding");
    if (coding && (length || !m_request.http11)) {
        refuse({400, "malformed", "the length of the body can be read in two ways"});
        return false;
    }
    if (coding && coding->toLower() != "chunked") {
        refuse({501, "malformed", "the only transfer coding is chunked"});
        return false;
    }
    if (length && !std::ranges::all_of(*length, [](char c) { return c >= '0' && c <= '9'; })) {
        refuse({400, "malformed", "Content-Length is not a number"});
        return false;
    }
    if (const auto expectation = m_request.field("expect"); expectation && m_request.http11) {
        if (expectation->toLower() != "100-continue") {
            refuse({417, "malformed", "the only expectation is 100-continue"});
            return false;
        }
        m_expectsContinue = !m_beast->parser.is_done();
    }
    return true;
}

void RequestParser::admit(qsizetype bodyLimit)
{
    auto &parser = m_beast->parser;
    const auto length = parser.content_length();
    if (length && *length > static_cast<std::uint64_t>(bodyLimit)) {
        // What is left of the body is not read, so nothing can follow it.
        return refuse({413, "too-large", "the body is longer than this route takes"});
    }
    m_bodyBound = parser.is_done() ? 0 : length ? static_cast<qsizetype>(*length) : bodyLimit;
    parser.body_limit(static_cast<std::uint64_t>(bodyLimit));
    parser.eager(true);
    m_stage = parser.is_done() ? Stage::Done : Stage::Body;
}

qsizetype RequestParser::takeBody(QByteArrayView bytes)
{
    auto &parser = m_beast->parser;
    qsizetype taken = 0;
    while (taken < bytes.size() && !parser.is_done()) {
        boost::system::error_code error;
        const auto used = parser.put(
            boost::asio::buffer(bytes.data() + taken, static_cast<std::size_t>(bytes.size() - taken)), error);
        taken += static_cast<qsizetype>(used);
        if (error == http::error::need_more)
            break;
        if (error) {
            refuse(refusalOf(error));
            return bytes.size();
        }
        if (used == 0)
            break;
    }
    if (parser.is_done()) {
        std::string &body = parser.get().body();
        m_request.body = QByteArray(body.data(), static_cast<qsizetype>(body.size()));
        std::ranges::fill(body, '\0'); // passwords pass here
        m_stage = Stage::Done;
    } else if (bytes.size() - taken > m_limits.head) {
        refuse({400, "malformed", "a chunk begins with too much"});
    }
    return taken;
}

} // namespace sallyport
