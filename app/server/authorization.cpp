// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/authorization.h"

#include <QStringDecoder>

namespace sallyport {

namespace {

/// The first colon ends the name: the password may have others, a name has none (R40).
bool readBasic(const QByteArray &encoded, Credentials &credentials)
{
    auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return false;
    QByteArray &pair = *decoded;
    const qsizetype colon = pair.indexOf(':');
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const bool isText =
        colon > 0 && !pair.contains('\0') && !QString(decode(pair)).isNull() && !decode.hasError();
    if (isText) {
        credentials.user = QString::fromUtf8(QByteArrayView(pair).first(colon));
        credentials.password = Secret::fromBytes(QByteArrayView(pair).sliced(colon + 1));
    }
    pair.fill('\0');
    return isText;
}

} // namespace

std::optional<Credentials> readAuthorization(const HttpRequest &request)
{
    Credentials credentials;
    if (const auto field = request.field("authorization")) {
        const qsizetype space = field->indexOf(' ');
        const QByteArray scheme = space < 0 ? *field : field->left(space).toLower();
        const QByteArray value = space < 0 ? QByteArray() : field->mid(space + 1).trimmed();
        if (value.isEmpty())
            return std::nullopt;
        if (scheme == "bearer")
            credentials.session = Secret::fromBytes(value);
        else if (scheme != "basic" || !readBasic(value, credentials))
            return std::nullopt;
    }
    if (const auto proof = request.field("identity-proof"); proof && !proof->isEmpty())
        credentials.proof = Secret::fromBytes(*proof);
    return credentials;
}

} // namespace sallyport
