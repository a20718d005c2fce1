// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"
#include "app/desktop/kiosk.h"
#include "core/backend/connectionbook.h"
#include "core/backend/serverconnector.h"
#include "core/backend/storeopener.h"
#include "core/crypto/filekeyvault.h"
#include "core/crypto/hardening.h"
#include "core/crypto/keychainvault.h"
#include "ui/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>
#include <memory>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

/// Before there is a window, so that --help and mistakes need no display.
ReadCommandLine readArguments(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return readCommandLine(QCoreApplication::arguments());
}

std::shared_ptr<KeyVault> vaultFor(const CommandLine &line)
{
    if (line.keyPlace == CommandLine::KeyPlace::File)
        return std::make_shared<FileKeyVault>(QFileInfo(line.keyFile).absoluteFilePath());
    return std::make_shared<KeychainVault>();
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QCoreApplication::setApplicationName(u"sallyport"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));

    const ReadCommandLine read = readArguments(argc, argv);
    if (!read.commandLine) {
        std::fputs(qPrintable(read.text), read.exitCode == 0 ? stdout : stderr);
        return read.exitCode;
    }
    const CommandLine &line = *read.commandLine;

    QApplication application(argc, argv);
    if (line.kiosk)
        return runKiosk(application, line);
    QGuiApplication::setDesktopFileName(u"sallyport"_s);

    QSettings settings(u"sallyport"_s, u"sallyport"_s);
    Preferences preferences(settings);
    Theme theme(application, preferences.theme());
    Languages languages;
    languages.apply(preferences.language());
    SecretClipboard clipboard;
    StoreOpener opener(vaultFor(line), {});
    ConnectionBook connections(settings);
    ServerConnector connector(connections, std::make_shared<KeychainVault>());

    MainWindow window({opener, theme, languages, preferences, clipboard, systemClock(),
                       std::chrono::minutes(5), &connector});
    window.show();
    window.start({line.storePath.isEmpty() ? QString() : QFileInfo(line.storePath).absoluteFilePath(),
                  line.server, line.demo, line.keyPlace == CommandLine::KeyPlace::Passphrase});
    return application.exec();
}
