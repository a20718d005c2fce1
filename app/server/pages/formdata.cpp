// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/pages/formdata.h"

#include <QStringDecoder>

namespace sallyport {

namespace {

std::optional<QByteArray> decoded(const QByteArray &encoded)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const char c = encoded.at(i);
        if (c == '+') {
            bytes += ' ';
        } else if (c != '%') {
            bytes += c;
        } else {
            bool hexadecimal = false;
            const QByteArray digits = encoded.mid(i + 1, 2);
            const uint value = digits.toUInt(&hexadecimal, 16);
            if (digits.size() != 2 || !hexadecimal || digits.contains('+') || digits.contains('-') ||
                digits.contains(' '))
                return std::nullopt;
            bytes += static_cast<char>(value);
            i += 2;
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return bytes;
}

} // namespace

std::optional<FormData> FormData::read(const QByteArray &encoded, const QByteArrayList &known)
{
    FormData form;
    if (encoded.isEmpty())
        return form;
    const QByteArrayList pairs = encoded.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype sign = pair.indexOf('=');
        if (sign < 0)
            return std::nullopt;
        const auto name = decoded(pair.left(sign));
        const auto value = decoded(pair.mid(sign + 1));
        if (!name || !value || !known.contains(*name) || form.m_values.contains(*name))
            return std::nullopt;
        form.m_values.insert(*name, *value);
    }
    return form;
}

} // namespace sallyport
