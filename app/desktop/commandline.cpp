// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"

#include "core/backend/serveraddress.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

ReadCommandLine refusal(const QString &why)
{
    return {{}, u"sallyport: "_s + why + u"\nSee sallyport --help.\n"_s, 2};
}

} // namespace

ReadCommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Administers multi-factor authentication: authenticator codes and backup codes."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption store(u"store"_s, u"Open this store, or create it if there is none."_s,
                                   u"FILE"_s);
    const QCommandLineOption server(u"server"_s, u"Work on the store of a server."_s, u"URL"_s);
    const QCommandLineOption demo(u"demo"_s, u"Explore with sample data in a throw-away store."_s);
    const QCommandLineOption kiosk(
        u"kiosk"_s,
        u"Enrollment kiosk: full screen, without a network, left only with the operator's PIN."_s);
    const QCommandLineOption kioskFolder(
        u"kiosk-folder"_s, u"With --kiosk: where the shifts and rosters of this kiosk are kept."_s, u"DIR"_s);
    const QCommandLineOption roster(u"roster"_s, u"With --kiosk: offer this roster only."_s, u"FILE"_s);
    const QCommandLineOption key(
        u"key"_s, u"Where the key of a store is kept: keychain (default), file:PATH or passphrase."_s,
        u"PLACE"_s);
    parser.addOptions({store, server, demo, kiosk, kioskFolder, roster, key});

    if (!parser.parse(arguments))
        return refusal(parser.errorText());
    if (parser.isSet(help))
        return {{}, parser.helpText(), 0};
    if (parser.isSet(version))
        return {{}, u"sallyport "_s + QStringLiteral(SALLYPORT_VERSION) + u'\n', 0};
    if (!parser.positionalArguments().isEmpty())
        return refusal(u"unexpected argument \""_s + parser.positionalArguments().first() +
                       u"\". Use --store FILE."_s);
    if (parser.isSet(server) && (parser.isSet(store) || parser.isSet(demo)))
        return refusal(u"--server works on the store of the server: leave out --store and --demo."_s);
    if (parser.isSet(server) && parser.isSet(key))
        return refusal(u"the server keeps its own key: leave out --key."_s);
    if (parser.isSet(server) && !readServerAddress(parser.value(server)))
        return refusal(u"--server needs an address such as https://mfa.example.org."_s);
    if (parser.isSet(kiosk) &&
        (parser.isSet(store) || parser.isSet(server) || parser.isSet(demo) || parser.isSet(key)))
        return refusal(u"--kiosk has no store: leave out --store, --server, --demo and --key."_s);
    if (!parser.isSet(kiosk) && (parser.isSet(kioskFolder) || parser.isSet(roster)))
        return refusal(u"--kiosk-folder and --roster go with --kiosk."_s);
    if (parser.isSet(demo) && parser.isSet(store))
        return refusal(u"--demo makes a store of its own: leave out --store."_s);
    if (parser.isSet(demo) && parser.isSet(key))
        return refusal(u"--demo keeps no key: leave out --key."_s);

    CommandLine line;
    line.server = parser.value(server);
    line.demo = parser.isSet(demo);
    line.kiosk = parser.isSet(kiosk);
    line.kioskFolder = parser.value(kioskFolder);
    line.roster = parser.value(roster);
    if ((parser.isSet(kioskFolder) && line.kioskFolder.isEmpty()) ||
        (parser.isSet(roster) && line.roster.isEmpty()))
        return refusal(u"--kiosk-folder needs a folder, and --roster a file."_s);
    if (parser.isSet(store)) {
        line.storePath = parser.value(store);
        if (line.storePath.isEmpty())
            return refusal(u"--store needs a file."_s);
    }
    if (parser.isSet(key)) {
        const QString place = parser.value(key);
        if (place.startsWith("file:"_L1) && place.size() > 5) {
            line.keyPlace = CommandLine::KeyPlace::File;
            line.keyFile = place.mid(5);
        } else if (place == "passphrase"_L1) {
            line.keyPlace = CommandLine::KeyPlace::Passphrase;
        } else if (place != "keychain"_L1) {
            return refusal(u"--key takes keychain, file:PATH or passphrase."_s);
        }
    }
    return {line, {}, 0};
}

} // namespace sallyport
