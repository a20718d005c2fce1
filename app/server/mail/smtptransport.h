// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/mail/mailsettings.h"
#include "app/server/mail/mailtransport.h"

#include <atomic>
#include <memory>

namespace sallyport {

/// SMTP by libcurl: STARTTLS or TLS from the start, TLS 1.2 or newer, the certificate and its name checked;
/// without encryption only to a loopback address. The connection is kept from one mail to the next.
class SmtpTransport : public MailTransport
{
public:
    explicit SmtpTransport(MailSettings settings);
    ~SmtpTransport() override;

    MailDelivery send(const QString &recipient, const QByteArray &message) override;
    void abort() override { m_aborted = true; }

private:
    struct Handle;

    MailSettings m_settings;
    std::atomic<bool> m_aborted{false};
    std::unique_ptr<Handle> m_handle;
};

} // namespace sallyport
