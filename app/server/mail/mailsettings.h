// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/result.h"

#include <QString>
#include <QUrl>

#include <chrono>

namespace sallyport {

/// Where mail goes and what it says of where it comes from.
struct MailSettings
{
    QUrl relay;          ///< smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT, without a user
    QString user;        ///< empty: the relay asks for none
    Secret password;     ///< from a file or the environment
    QString authorities; ///< PEM file of a private CA; empty: the system's
    QString sender;      ///< address
    QString senderName = QStringLiteral("Sallyport");
    QUrl baseUrl;                            ///< what links begin with; nothing of a request ever is (R44)
    QString language = QStringLiteral("en"); ///< of people who chose none
    std::chrono::milliseconds connectTimeout{std::chrono::seconds(15)};
    std::chrono::milliseconds timeout{std::chrono::seconds(60)}; ///< of one mail

    bool alwaysEncrypted = false; ///< also to a relay on this machine

    /// A relay on this machine is the only one that is spoken to in the clear.
    bool isEncrypted() const;
};

/// `relay` is what --mail says, `sender` --mail-from. The port may be left out: 587 with a user, 25 without,
/// 465 for smtps. Errors: Invalid; `fields[0]` is the option, `detail` says what is wrong with it.
Result<MailSettings> readMailSettings(const QString &relay, const QString &sender, const QUrl &baseUrl);

/// The first line of a file that nobody but its owner may read. Errors: FileFailed.
Result<Secret> readMailPassword(const QString &file);

} // namespace sallyport
