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
    Rows rows =
        database.select(u"select store_id, created_at, key_holder, key_holder_name, wrapped_key, key_id,"
                        " key_check from store_info"_s);
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
    return info;
}

void recordStoreKey(Database &database, const StoreInfo &info)
{
    database.execute(
        u"update store_info set key_holder = ?, key_holder_name = ?, wrapped_key = ?, key_id = ?,"
        " key_check = ?"_s,
        {toStored(info.keyHolder), info.keyHolderName, info.wrappedKey, info.keyId, info.keyCheck});
}

} // namespace sallyport
