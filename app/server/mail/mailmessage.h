// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <QByteArray>
#include <QString>

namespace sallyport {

struct Mailbox
{
    QString name;
    QString address;
};

/// One mail, as text and as HTML that say the same.
struct MailMessage
{
    Mailbox from;
    Mailbox to;
    QString subject;
    QString plain;
    QString html;
    QString language; ///< BCP 47
    Timestamp date;
    QByteArray id; ///< of letters and digits; the Message-ID is made of it, the same at every try
};

/// The bytes that go to the relay: RFC 5322, multipart/alternative (RFC 2046), bodies in quoted-printable
/// UTF-8 (RFC 2045), names and subject in encoded words (RFC 2047) where they are more than ASCII. Control
/// characters never reach a header (R59). Lines end with CR LF and are at most 78 bytes, but for an ASCII
/// subject or name.
QByteArray writeMessage(const MailMessage &message);

/// Whether an address can be given to the relay: ASCII, one @, no space, bracket or control character.
bool isPlainAddress(const QString &address);

QByteArray quotedPrintable(const QString &text);

} // namespace sallyport
