// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/backupcode.h"

#include <sodium/utils.h>

#include <array>
#include <cstdint>
#include <string_view>

namespace sallyport {
namespace {

constexpr int codeLength = 16;
constexpr int codeBytes = codeLength * 5 / 8;
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
static_assert(alphabet.size() == 32);

bool isSeparator(QChar c)
{
    return c == u' ' || c == u'-';
}

/// The character of the alphabet that a typed one stands for; 0 if none.
char normalCharacter(char16_t typed)
{
    if (typed >= u'a' && typed <= u'z')
        typed = static_cast<char16_t>(typed - u'a' + u'A');
    switch (typed) {
    case u'O':
        return '0';
    case u'I':
    case u'L':
        return '1';
    default:
        break;
    }
    const bool isAscii = typed > 0 && typed < 128;
    const char c = static_cast<char>(isAscii ? typed : 0);
    return isAscii && alphabet.find(c) != std::string_view::npos ? c : '\0';
}

} // namespace

Secret newBackupCode(const RandomSource &random)
{
    std::array<unsigned char, codeBytes> bytes{};
    random(bytes);
    Secret code = Secret::make(codeLength, [&bytes](char *out) {
        std::uint32_t buffer = 0;
        int bits = 0;
        for (const unsigned char byte : bytes) {
            buffer = (buffer << 8) | byte;
            for (bits += 8; bits >= 5; bits -= 5)
                *out++ = alphabet[(buffer >> (bits - 5)) & 31];
        }
    });
    sodium_memzero(bytes.data(), bytes.size());
    return code;
}

QString displayedBackupCode(const Secret &code)
{
    const QByteArrayView characters = code.view();
    QString text;
    text.reserve(characters.size() + characters.size() / 4);
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += u'-';
        text += QLatin1Char(characters[i]);
    }
    return text;
}

std::optional<Secret> normalisedBackupCode(QStringView typed)
{
    int length = 0;
    for (const QChar c : typed) {
        if (isSeparator(c))
            continue;
        if (normalCharacter(c.unicode()) == '\0' || ++length > codeLength)
            return {};
    }
    if (length != codeLength)
        return {};
    return Secret::make(codeLength, [typed](char *out) {
        for (const QChar c : typed) {
            if (!isSeparator(c))
                *out++ = normalCharacter(c.unicode());
        }
    });
}

} // namespace sallyport
