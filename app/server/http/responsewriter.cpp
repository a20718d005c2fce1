// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/responsewriter.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <utility>

namespace sallyport {

namespace {

const char *reasonOf(int status)
{
    constexpr std::array<std::pair<int, const char *>, 30> reasons{{
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
    }};
    const auto found = std::ranges::find(reasons, status, &std::pair<int, const char *>::first);
    return found == reasons.end() ? "Unknown" : found->second;
}

/// IMF-fixdate (RFC 9110 section 5.6.7), made once a second.
const QByteArray &dateNow()
{
    thread_local std::time_t at = 0;
    thread_local QByteArray text;
    const std::time_t now = std::time(nullptr);
    if (now != at || text.isEmpty()) {
        constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        std::tm utc{};
        ::gmtime_r(&now, &utc);
        const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
        text = QByteArray(days.at(static_cast<std::size_t>(utc.tm_wday))) + ", " + two(utc.tm_mday) + ' ' +
               months.at(static_cast<std::size_t>(utc.tm_mon)) + ' ' +
               QByteArray::number(utc.tm_year + 1900) + ' ' + two(utc.tm_hour) + ':' + two(utc.tm_min) + ':' +
               two(utc.tm_sec) + " GMT";
        at = now;
    }
    return text;
}

bool isSafe(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; });
}

} // namespace

QByteArray writeResponse(const HttpResponse &response, bool withBody, bool close)
{
    const bool hasLength = response.status >= 200 && response.status != 204 && response.status != 304;
    QByteArray bytes;
    bytes.reserve(512 + (withBody ? response.body.size() : 0));
    bytes += "HTTP/1.1 ";
    bytes += QByteArray::number(response.status);
    bytes += ' ';
    bytes += reasonOf(response.status);
    bytes += "\r\nDate: ";
    bytes += dateNow();
    bytes += "\r\n";
    for (const HttpField &field : response.fields) {
        if (!isSafe(field.name) || !isSafe(field.value))
            continue;
        bytes += field.name;
        bytes += ": ";
        bytes += field.value;
        bytes += "\r\n";
    }
    if (hasLength) {
        bytes += "Content-Length: ";
        bytes += QByteArray::number(response.body.size());
        bytes += "\r\n";
    }
    if (close)
        bytes += "Connection: close\r\n";
    bytes += "\r\n";
    if (withBody && hasLength)
        bytes += response.body;
    return bytes;
}

} // namespace sallyport
