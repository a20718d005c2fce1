// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/sheets.h"
#include "core/otp/base32.h"
#include "core/otp/keyuri.h"
#include "ui/paper/sheet.h"

#include <QDate>
#include <QImage>

namespace sallyport {

/// People as a print centre meets them, each with a secret of its own.
inline QrSheet sampleSheet(int number, const QString &name, const QString &email)
{
    const QByteArray key = "key of no. " + QByteArray::number(100'000'000 + number);
    const Secret uri = toUri({.issuer = QStringLiteral("Northwind"),
                              .account = email,
                              .key = Secret::fromBytes(key),
                              .parameters = {}});
    return {.person = {{QString::number(number)}, name, email, SignInMethod::Password, {}},
            .issuer = QStringLiteral("Northwind"),
            .uris = uri,
            .uriStart = 0,
            .uriSize = uri.size()};
}

inline QList<QrSheet> sampleSheets(int count)
{
    const QStringList names{QStringLiteral("Mara Lind"), QStringLiteral("Anders Holm"),
                            QStringLiteral("Pavel Růžička"), QStringLiteral("Tom Eriksen")};
    QList<QrSheet> sheets;
    for (int i = 0; i < count; ++i) {
        const QString &name = names.at(i % names.size());
        const QString local = QStringLiteral("person%1").arg(i);
        sheets.append(sampleSheet(i, name, local + QStringLiteral("@northwind.example")));
    }
    return sheets;
}

inline QList<Sheet> drawn(const QList<QrSheet> &of)
{
    QList<Sheet> sheets;
    for (const QrSheet &one : of)
        sheets.append(qrSheet(one, QDate(2026, 11, 21)));
    return sheets;
}

} // namespace sallyport
