// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mail/mailmessage.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 76;

/// A header holds one line: what could begin another, or turn its direction, becomes a space.
QString headerText(const QString &text)
{
    QString line;
    for (const char32_t codePoint : text.toStdU32String()) {
        switch (QChar::category(codePoint)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            line += u' ';
            break;
        default:
            line += QString::fromUcs4(&codePoint, 1);
        }
    }
    return line.simplified();
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

/// RFC 2047: words of at most 75 characters that break between characters of the text.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype longestPiece = 42; // 56 characters of base64
    QByteArrayList words;
    QByteArray piece;
    const auto close = [&] {
        words.append("=?UTF-8?B?" + piece.toBase64() + "?=");
        piece.clear();
    };
    for (const char32_t codePoint : text.toStdU32String()) {
        const QByteArray bytes = QString::fromUcs4(&codePoint, 1).toUtf8();
        if (piece.size() + bytes.size() > longestPiece)
            close();
        piece += bytes;
    }
    if (!piece.isEmpty())
        close();
    return words.join("\r\n ");
}

QByteArray subjectHeader(const QString &subject)
{
    const QString line = headerText(subject);
    return isAscii(line) && !line.contains("=?"_L1) ? line.toLatin1() : encodedWords(line);
}

QByteArray mailboxHeader(const Mailbox &mailbox)
{
    const QString name = headerText(mailbox.name);
    const QByteArray address = '<' + mailbox.address.toLatin1() + '>';
    if (name.isEmpty())
        return address;
    if (!isAscii(name) || name.contains("=?"_L1))
        return encodedWords(name) + "\r\n " + address;
    QByteArray quoted = name.toLatin1();
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + quoted + "\" " + address;
}

QByteArray dateHeader(Timestamp date)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(date.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(time, u"ddd, d MMM yyyy HH:mm:ss '+0000'"_s).toLatin1();
}

QByteArray part(const QByteArray &type, const QString &text)
{
    return "Content-Type: " + type +
           "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(text) +
           "\r\n";
}

} // namespace

bool isPlainAddress(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    return at > 0 && at == address.lastIndexOf(u'@') && at + 1 < address.size() && address.size() <= 254 &&
           std::all_of(address.begin(), address.end(), [](QChar c) {
               return c > u' ' && c < u'\x7f' && c != u'<' && c != u'>' && c != u'"' && c != u',';
           });
}

QByteArray quotedPrintable(const QString &text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QString clean = text;
    clean.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QByteArrayList lines = clean.toUtf8().split('\n');
    QByteArray encoded;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        qsizetype column = 0;
        for (qsizetype j = 0; j < line.size(); ++j) {
            const auto byte = static_cast<unsigned char>(line.at(j));
            const bool last = j + 1 == line.size();
            const bool plain = (byte > ' ' && byte < 0x7f && byte != '=') || (byte == ' ' && !last);
            const qsizetype width = plain ? 1 : 3;
            if (column + width > longestLine - 1) { // room for the "=" that breaks it
                encoded += "=\r\n";
                column = 0;
            }
            if (plain)
                encoded += static_cast<char>(byte);
            else
                (encoded += '=') += QByteArray{1, digits[byte >> 4]} + digits[byte & 15];
            column += width;
        }
        if (i + 1 < lines.size())
            encoded += "\r\n";
    }
    return encoded;
}

QByteArray writeMessage(const MailMessage &message)
{
    // "=_" cannot come up in quoted-printable text.
    const QByteArray boundary = "=_" + message.id;
    const QByteArray domain = message.from.address.section(u'@', 1).toLatin1();
    QByteArray bytes;
    const auto header = [&](const char *name, const QByteArray &value) {
        bytes += name + QByteArray(": ") + value + "\r\n";
    };
    header("Date", dateHeader(message.date));
    header("From", mailboxHeader(message.from));
    header("To", mailboxHeader(message.to));
    header("Subject", subjectHeader(message.subject));
    header("Message-ID", '<' + message.id + '@' + domain + '>');
    header("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
    header("Content-Language", headerText(message.language).toLatin1());
    header("MIME-Version", "1.0");
    header("Content-Type", "multipart/alternative; boundary=\"" + boundary + '"');
    bytes += "\r\n--" + boundary + "\r\n" + part("text/plain", message.plain);
    bytes += "--" + boundary + "\r\n" + part("text/html", message.html);
    return bytes + "--" + boundary + "--\r\n";
}

} // namespace sallyport
