// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/servicecontext.h"

#include <QByteArray>

#include <sodium.h>

#include <array>

namespace sallyport {

QByteArray ServiceContext::throttleSubject(const QString &kind, const QString &name) const
{
    const QByteArray text = (kind + QChar(u'\0') + name).toUtf8();
    const QByteArrayView key = throttleKey.view();
    QByteArray subject(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(subject.data()), static_cast<size_t>(subject.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()),
                       reinterpret_cast<const unsigned char *>(key.data()), static_cast<size_t>(key.size()));
    return subject;
}

ServiceContext serviceContext(Database &database, const StoreKeys &keys, const QString &storeId, Clock clock,
                              RandomSource random, Argon2Parameters passwordHashing,
                              std::shared_ptr<HashSlots> hashSlots, const QString &source)
{
    database.setClock(clock);
    return {database,
            std::move(clock),
            std::move(random),
            storeId,
            source,
            Sealer(keys),
            AuditLog(keys.audit),
            keys.throttle,
            PasswordHasher(passwordHashing),
            std::move(hashSlots)};
}

QString newIdText(const RandomSource &random)
{
    std::array<unsigned char, 16> bytes{};
    random(bytes);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()))
            .toHex());
}

} // namespace sallyport
