// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/arguments.h"
#include "app/server/subcommands.h"
#include "core/crypto/hardening.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

QString overview()
{
    QString text = u"Usage: sallyportd COMMAND [OPTIONS]\n\nServes Sallyport's API, and looks after its"
                   " store.\n\n"_s;
    for (const Subcommand &command : allSubcommands())
        text +=
            u"  %1 %2\n"_s.arg(QLatin1StringView(command.name), -12).arg(QString::fromUtf8(command.summary));
    return text + u"\n  --help       shows this; also after a command\n  --version    shows the version\n"_s;
}

int leave(const QString &text, int exitCode)
{
    std::fputs(text.toUtf8().constData(), exitCode == 0 ? stdout : stderr);
    return exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"sallyportd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));

    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty())
        return leave(overview(), 2);
    if (words.first() == "--help"_L1 || words.first() == "help"_L1)
        return leave(overview(), 0);
    if (words.first() == "--version"_L1)
        return leave(u"sallyportd "_s + QStringLiteral(SALLYPORT_VERSION) + u'\n', 0);
    const auto &commands = allSubcommands();
    const auto command = std::ranges::find_if(
        commands, [&](const Subcommand &known) { return words.first() == QLatin1StringView(known.name); });
    if (command == commands.end())
        return leave(u"sallyportd: there is no command \"%1\"\n\n"_s.arg(words.first()) + overview(), 2);
    const ReadArguments read = readArguments(*command, words.mid(1));
    if (!read.arguments)
        return leave(read.text, read.exitCode);
    return command->run(app, *read.arguments);
}
