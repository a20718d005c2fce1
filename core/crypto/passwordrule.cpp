// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passwordrule.h"

#include "core/crypto/passwordhash.h"
#include "core/crypto/passwordtext.h"

#include <QRegularExpression>
#include <QSet>

#include <zxcvbn.h>

#include <algorithm>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// Bits of guessing work; below it a list and a few rules find the password within a day offline.
constexpr double enoughBits = 30.0;

/// Shorter words are in every second password by chance.
constexpr qsizetype shortestWord = 3;

qsizetype codePoints(QByteArrayView utf8)
{
    return std::count_if(utf8.begin(), utf8.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

/// In small letters, as zxcvbn compares them.
QSet<QByteArray> dictionary(const QStringList &ownWords)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}]+"_s);
    QSet<QByteArray> words{"sallyport"_ba};
    const auto add = [&words](const QString &word) {
        if (word.size() >= shortestWord)
            words.insert(word.normalized(QString::NormalizationForm_KC).toLower().toUtf8());
    };
    for (const QString &own : ownWords) {
        const QStringList parts = own.split(separators, Qt::SkipEmptyParts);
        add(own);
        add(parts.join(QString()));
        for (const QString &part : parts)
            add(part);
    }
    return words;
}

double guessingBits(const Secret &password, const QStringList &ownWords)
{
    const QSet<QByteArray> words = dictionary(ownWords);
    std::vector<const char *> list;
    list.reserve(static_cast<std::size_t>(words.size()) + 1);
    for (const QByteArray &word : words)
        list.push_back(word.constData());
    list.push_back(nullptr);
    const Secret terminated = Secret::make(password.size() + 1, [&password](char *out) {
        std::memcpy(out, password.view().data(), static_cast<std::size_t>(password.size()));
        out[password.size()] = '\0';
    });
    return ZxcvbnMatch(terminated.view().data(), list.data(), nullptr);
}

} // namespace

Result<void> checkPassword(const Secret &password, int minimumLength, const QStringList &ownWords)
{
    if (password.size() > maximumPasswordBytes)
        return failure(ErrorCode::PasswordTooLong);
    if (password.view().contains('\0') || !password.view().isValidUtf8())
        return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"password"_s}, {}});
    const Secret normal = normalisedPassword(password);
    const qsizetype length = codePoints(normal.view());
    if (length < std::max(minimumLength, 1))
        return tl::unexpected(Error{ErrorCode::PasswordTooShort, {}, {QString::number(minimumLength)}, {}});
    if (length > maximumPasswordLength)
        return failure(ErrorCode::PasswordTooLong);
    if (guessingBits(normal, ownWords) < enoughBits)
        return failure(ErrorCode::PasswordCommon);
    return {};
}

} // namespace sallyport
