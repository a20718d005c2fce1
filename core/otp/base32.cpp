// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/base32.h"

#include <QLatin1StringView>

#include <cstdint>

namespace sallyport {
namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// 0 to 31, or -1. ASCII only: no other alphabet folds into this one.
int valueOf(char16_t c)
{
    if (c >= u'A' && c <= u'Z')
        return c - u'A';
    if (c >= u'a' && c <= u'z')
        return c - u'a';
    if (c >= u'2' && c <= u'7')
        return c - u'2' + 26;
    return -1;
}

/// How many `=` fill up a last group of so many letters; -1 where no bytes end in such a group.
int paddingAfter(qsizetype letters)
{
    switch (letters % 8) {
    case 0:
        return 0;
    case 2:
        return 6;
    case 4:
        return 4;
    case 5:
        return 3;
    case 7:
        return 1;
    default:
        return -1;
    }
}

/// The number of letters in an acceptable text; -1 for any other.
qsizetype countLetters(QStringView text)
{
    qsizetype letters = 0;
    qsizetype padding = 0;
    unsigned lastValue = 0;
    for (const QChar c : text) {
        if (c == u' ' || c == u'-')
            continue;
        if (c == u'=') {
            ++padding;
            continue;
        }
        const int value = valueOf(c.unicode());
        if (value < 0 || padding > 0)
            return -1;
        lastValue = static_cast<unsigned>(value);
        ++letters;
    }
    const int expected = paddingAfter(letters);
    if (expected < 0 || (padding != 0 && padding != expected))
        return -1;
    const auto bitsLeft = static_cast<unsigned>(letters * 5 % 8);
    const bool zeroBitsLeft = (lastValue & ((1U << bitsLeft) - 1)) == 0;
    return zeroBitsLeft ? letters : -1;
}

} // namespace

QString base32Encode(QByteArrayView bytes)
{
    QString text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(alphabet[(buffer >> (bits - 5)) & 31]);
    }
    if (bits > 0)
        text += QLatin1Char(alphabet[(buffer << (5 - bits)) & 31]);
    return text;
}

Result<Secret> base32Decode(QStringView text)
{
    const qsizetype letters = countLetters(text);
    if (letters < 0) {
        return tl::unexpected<Error>(
            Error{ErrorCode::Invalid, QStringLiteral("not base32"), {QStringLiteral("secret")}, {}});
    }
    if (letters == 0)
        return Secret();
    // Straight from the text into guarded memory: no copy without spaces is made in between.
    return Secret::make(letters * 5 / 8, [text](char *out) {
        std::uint32_t buffer = 0;
        int bits = 0;
        for (const QChar c : text) {
            const int value = valueOf(c.unicode());
            if (value < 0)
                continue;
            buffer = (buffer << 5) | static_cast<std::uint32_t>(value);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                *out++ = static_cast<char>((buffer >> bits) & 0xff);
            }
        }
    });
}

QString groupedInFours(QStringView text)
{
    QString grouped;
    grouped.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += u' ';
        grouped += text[i];
    }
    return grouped;
}

} // namespace sallyport
