// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mail/smtptransport.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// What is still to be read of a message.
struct Upload
{
    QByteArrayView rest;
};

size_t readUpload(char *into, size_t size, size_t count, void *data)
{
    auto &upload = *static_cast<Upload *>(data);
    const auto length = std::min(static_cast<qsizetype>(size * count), upload.rest.size());
    std::memcpy(into, upload.rest.data(), static_cast<size_t>(length));
    upload.rest = upload.rest.sliced(length);
    return static_cast<size_t>(length);
}

/// Which command the relay's answer is about. Nothing else is looked at: sign-in goes by here too.
int noteCommand(CURL *, curl_infotype type, char *data, size_t size, void *command)
{
    if (type != CURLINFO_HEADER_OUT || size < 4)
        return 0;
    const QByteArrayView verb(data, 4);
    if (verb == "MAIL" || verb == "RCPT" || verb == "DATA")
        *static_cast<QByteArray *>(command) = verb.toByteArray();
    return 0;
}

int isAborted(void *flag, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<std::atomic<bool> *>(flag)->load() ? 1 : 0;
}

/// In seconds; also the wait for the answer to QUIT, which no other time-out ends.
long responseTime(std::chrono::milliseconds timeout)
{
    return std::max(1L, static_cast<long>(std::chrono::ceil<std::chrono::seconds>(timeout).count()));
}

QString wordFor(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return u"relay-unknown"_s;
    case CURLE_COULDNT_CONNECT:
        return u"relay-unreachable"_s;
    case CURLE_OPERATION_TIMEDOUT:
        return u"relay-silent"_s;
    case CURLE_USE_SSL_FAILED:
        return u"encryption-refused"_s;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return u"certificate-refused"_s;
    case CURLE_SSL_CONNECT_ERROR:
        return u"encryption-failed"_s;
    case CURLE_LOGIN_DENIED:
        return u"sign-in-refused"_s;
    case CURLE_ABORTED_BY_CALLBACK:
        return u"stopped"_s;
    default:
        return u"relay-failed"_s;
    }
}

} // namespace

struct SmtpTransport::Handle
{
    CURL *curl = curl_easy_init();
    ~Handle() { curl_easy_cleanup(curl); }
};

SmtpTransport::SmtpTransport(MailSettings settings) : m_settings(std::move(settings))
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    m_handle = std::make_unique<Handle>();
}

SmtpTransport::~SmtpTransport() = default;

MailDelivery SmtpTransport::send(const QString &recipient, const QByteArray &message)
{
    using Outcome = MailDelivery::Outcome;
    CURL *curl = m_handle->curl;
    curl_easy_reset(curl); // keeps the connection
    const auto set = [curl](CURLoption option, auto value) {
        return curl_easy_setopt(curl, option, value) == CURLE_OK;
    };
    // Behind the relay's name stands what this machine is called in EHLO.
    const QByteArray url = m_settings.relay.toEncoded() + '/' + m_settings.sender.section(u'@', 1).toLatin1();
    const QByteArray sender = '<' + m_settings.sender.toLatin1() + '>';
    const QByteArray user = m_settings.user.toUtf8();
    const QByteArray authorities = m_settings.authorities.toLocal8Bit();
    QByteArray command;
    Upload upload{message};
    bool ready = set(CURLOPT_URL, url.constData()) && set(CURLOPT_PROTOCOLS_STR, "smtp,smtps") &&
                 set(CURLOPT_USE_SSL, long{m_settings.isEncrypted() ? CURLUSESSL_ALL : CURLUSESSL_NONE}) &&
                 set(CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2}) && set(CURLOPT_SSL_VERIFYPEER, 1L) &&
                 set(CURLOPT_SSL_VERIFYHOST, 2L) && set(CURLOPT_PROXY, "") && set(CURLOPT_NOSIGNAL, 1L) &&
                 set(CURLOPT_UPLOAD, 1L) &&
                 set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_settings.connectTimeout.count())) &&
                 set(CURLOPT_TIMEOUT_MS, static_cast<long>(m_settings.timeout.count())) &&
                 set(CURLOPT_SERVER_RESPONSE_TIMEOUT, responseTime(m_settings.timeout)) &&
                 set(CURLOPT_MAIL_FROM, sender.constData()) && set(CURLOPT_READFUNCTION, readUpload) &&
                 set(CURLOPT_READDATA, &upload) &&
                 set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(message.size())) &&
                 set(CURLOPT_DEBUGFUNCTION, noteCommand) && set(CURLOPT_DEBUGDATA, &command) &&
                 set(CURLOPT_VERBOSE, 1L) && set(CURLOPT_XFERINFOFUNCTION, isAborted) &&
                 set(CURLOPT_XFERINFODATA, &m_aborted) && set(CURLOPT_NOPROGRESS, 0L);
    if (!authorities.isEmpty())
        ready = ready && set(CURLOPT_CAINFO, authorities.constData());
    if (!user.isEmpty()) {
        // libcurl keeps a copy of its own until the handle is reset.
        const QByteArray password = m_settings.password.view().toByteArray();
        ready =
            ready && set(CURLOPT_USERNAME, user.constData()) && set(CURLOPT_PASSWORD, password.constData());
    }
    const QByteArray to = '<' + recipient.toLatin1() + '>';
    curl_slist *recipients = curl_slist_append(nullptr, to.constData());
    ready = ready && recipients && set(CURLOPT_MAIL_RCPT, recipients);
    const CURLcode code = ready ? curl_easy_perform(curl) : CURLE_FAILED_INIT;
    long answer = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
    curl_slist_free_all(recipients);
    if (code == CURLE_OK)
        return {};
    const QString reply = answer > 0 ? QString(u' ' + QString::number(answer)) : QString();
    const bool ofTheMail =
        code == CURLE_SEND_ERROR || code == CURLE_WEIRD_SERVER_REPLY || code == CURLE_RECV_ERROR;
    if (ofTheMail && command == "RCPT" && answer >= 400)
        return answer >= 500 ? MailDelivery{Outcome::Refused, "recipient-refused"_L1 + reply}
                             : MailDelivery{Outcome::Postponed, "recipient-postponed"_L1 + reply};
    // Behind DATA nothing but the message is sent.
    if (ofTheMail && command == "DATA" && answer >= 400)
        return answer >= 500 ? MailDelivery{Outcome::Refused, "message-refused"_L1 + reply}
                             : MailDelivery{Outcome::Postponed, "message-postponed"_L1 + reply};
    if (ofTheMail && command == "MAIL" && answer >= 400)
        return {Outcome::RelayDown, "sender-refused"_L1 + reply};
    return {Outcome::RelayDown, wordFor(code) + reply};
}

} // namespace sallyport
