// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeaddress.h"

#include <QUrl>

namespace sallyport {

using namespace Qt::StringLiterals;

std::optional<StoreAddress> readStoreAddress(const QString &text)
{
    if (text.startsWith("sqlite:"_L1) && text.size() > 7)
        return StoreAddress{StoreAddress::Kind::Sqlite, text.mid(7)};
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && (url.scheme() == "postgresql"_L1 || url.scheme() == "postgres"_L1) &&
        url.path().size() > 1 && url.password().isEmpty())
        return StoreAddress{StoreAddress::Kind::PostgreSql, text};
    return {};
}

} // namespace sallyport
