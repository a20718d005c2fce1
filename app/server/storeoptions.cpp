// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storeoptions.h"

#include "app/server/arguments.h"

#include <QFileInfo>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString defaultKeyFile(const StoreAddress &store)
{
    // systemd puts what LoadCredential= names there, readable by the service alone.
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!credentials.isEmpty()) {
        const QString file = credentials + u"/store-key"_s;
        if (QFileInfo::exists(file))
            return file;
    }
    return store.kind == StoreAddress::Kind::Sqlite ? store.location + ".key"_L1 : QString();
}

} // namespace

tl::expected<int, QString> readNumber(const Arguments &arguments, const QString &name, int usual, int least,
                                      int most)
{
    if (!arguments.isSet(name))
        return usual;
    bool isNumber = false;
    const int number = arguments.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return tl::unexpected(u"%1 takes a number from %2 to %3, not \"%4\""_s.arg(arguments.origin(name))
                                  .arg(least)
                                  .arg(most)
                                  .arg(arguments.value(name)));
    return number;
}

tl::expected<StoreSettings, QString> readStoreOptions(const Arguments &arguments)
{
    if (!arguments.isSet(u"store"_s))
        return tl::unexpected(u"--store is missing"_s);
    const auto address = readStoreAddress(arguments.value(u"store"_s));
    if (!address)
        return tl::unexpected(
            u"%1 is neither sqlite:FILE nor postgresql://..."_s.arg(arguments.origin(u"store"_s)));
    StoreSettings settings{.address = *address};
    settings.keyFile =
        arguments.isSet(u"key-file"_s) ? arguments.value(u"key-file"_s) : defaultKeyFile(*address);
    if (settings.keyFile.isEmpty())
        return tl::unexpected(u"--key-file is missing: where is the key of the store?"_s);
    const auto memory =
        readNumber(arguments, u"hash-memory"_s, static_cast<int>(serverHashing.memoryKiB / 1024), 19, 256);
    if (!memory)
        return tl::unexpected(memory.error());
    const auto passes =
        readNumber(arguments, u"hash-passes"_s, static_cast<int>(serverHashing.passes), 2, 10);
    if (!passes)
        return tl::unexpected(passes.error());
    settings.hashing = {static_cast<quint64>(*memory) * 1024, static_cast<quint32>(*passes)};
    settings.source = u"this server"_s;
    settings.sendsMail = arguments.isSet(u"mail"_s); // by the server that runs beside
    return settings;
}

QString sentenceFor(const Error &error, const StoreSettings &store)
{
    const QString place = store.address.location;
    const auto why = error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')';
    switch (error.code) {
    case ErrorCode::StoreMissing:
        return u"there is no store at %1; sallyportd init makes one"_s.arg(place);
    case ErrorCode::StoreForeign:
        return u"%1 belongs to another program"_s.arg(place);
    case ErrorCode::StoreNewer:
        return u"%1 was written by a newer version of Sallyport"_s.arg(place);
    case ErrorCode::StoreDamaged:
        return u"%1 is damaged or cut short; it was left as it is. Restore a backup"_s.arg(place) + why;
    case ErrorCode::StoreUnfinished:
        return u"making %1 was interrupted; sallyportd init goes on with it"_s.arg(place);
    case ErrorCode::StoreReadOnly:
        return u"%1 cannot be written"_s.arg(place) + why;
    case ErrorCode::StoreFull:
        return u"no space is left where %1 lies"_s.arg(place);
    case ErrorCode::StoreLocked:
        return u"another program holds %1"_s.arg(place);
    case ErrorCode::KeyMissing:
        return u"there is no key of the store at %1; nothing was changed"_s.arg(store.keyFile);
    case ErrorCode::KeyWrong:
        return u"the key in %1 is not this store's; nothing was changed"_s.arg(store.keyFile) + why;
    case ErrorCode::FileFailed:
        return error.detail;
    default:
        return u"the store failed"_s + why;
    }
}

} // namespace sallyport
