// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/requestlog.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QByteArray now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray inMilliseconds(std::chrono::microseconds time)
{
    return QByteArray::number(static_cast<double>(time.count()) / 1000.0, 'f', 2);
}

} // namespace

void RequestLog::write(const LoggedRequest &request)
{
    if (m_format == Format::None)
        return;
    // None of these has a character that JSON would escape: methods, routes and numbers are our own.
    if (m_format == Format::Json)
        return writeLine("{\"time\":\"" + now() + "\",\"level\":\"info\",\"request\":\"" + request.id +
                         "\",\"method\":\"" + request.method + "\",\"route\":\"" + request.route +
                         "\",\"status\":" + QByteArray::number(request.status) +
                         ",\"ms\":" + inMilliseconds(request.time) + "}\n");
    writeLine(now() + " info " + request.id + ' ' + request.method + ' ' + request.route + ' ' +
              QByteArray::number(request.status) + ' ' + inMilliseconds(request.time) + " ms\n");
}

void RequestLog::say(const char *level, const QByteArray &message)
{
    if (m_format == Format::Json) {
        const QJsonObject line{{u"time"_s, QString::fromLatin1(now())},
                               {u"level"_s, QString::fromLatin1(level)},
                               {u"message"_s, QString::fromUtf8(message)}};
        return writeLine(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    QByteArray oneLine = message;
    oneLine.replace('\n', ' ');
    writeLine(now() + ' ' + level + ' ' + oneLine + '\n');
}

void RequestLog::writeLine(const QByteArray &line)
{
    const std::lock_guard lock(m_mutex);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace sallyport
