// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeinfo.h"

#include "core/store/database.h"
#include "core/store/storedtext.h"

namespace sallyport {

using namespace Qt::StringLiterals;

template <>
constexpr auto storedWords<KeyHolder>()
{
    return std::array{std::pair{KeyHolder::Keychain, "keychain"}, std::pair{KeyHolder::File, "file"},
                      std::pair{KeyHolder::Passphrase, "passphrase"}, std::pair{KeyHolder::Memory, "memory"}};
}

StoreInfo readStoreInfo(Database &database)
{
    Rows rows = database.select(
        u"select store_id, created_at, key_holder, key_holder_name, wrapped_key, key_id,"
        " key_check, pinned_keys, next_key_id, next_key, next_key_check, next_pinned from store_info"_s);
    if (!rows.next())
        throw StoreFailure{Error{ErrorCode::StoreDamaged, u"store_info"_s, {}, {}}};
    StoreInfo info{.storeId = rows.text(0), .createdAt = rows.time(1)};
    if (rows.isNull(6))
        return info;
    info.keyHolder = fromStored<KeyHolder>(rows.text(2));
    info.keyHolderName = rows.text(3);
    info.wrappedKey = rows.bytes(4);
    info.keyId = static_cast<quint32>(rows.number(5));
    info.keyCheck = rows.bytes(6);
    info.pinnedKeys = rows.bytes(7);
    if (!rows.isNull(8))
        info.next = StoreInfo::NextKey{.id = static_cast<quint32>(rows.number(8)),
                                       .sealed = rows.bytes(9),
                                       .check = rows.bytes(10),
                                       .pinnedKeys = rows.bytes(11)};
    return info;
}

void recordStoreKey(Database &database, const StoreInfo &info)
{
    const auto nullable = [](const QByteArray &bytes) {
        return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
    };
    const StoreInfo::NextKey next = info.next.value_or(StoreInfo::NextKey());
    database.execute(u"update store_info set key_holder = ?, key_holder_name = ?, wrapped_key = ?, key_id = "
                     u"?, key_check = ?,"
                     " pinned_keys = ?, next_key_id = ?, next_key = ?, next_key_check = ?, next_pinned = ?"_s,
                     {toStored(info.keyHolder), info.keyHolderName, info.wrappedKey, info.keyId,
                      info.keyCheck, nullable(info.pinnedKeys),
                      info.next ? QVariant(next.id) : QVariant(QMetaType::fromType<qint64>()),
                      nullable(next.sealed), nullable(next.check), nullable(next.pinnedKeys)});
}

} // namespace sallyport
