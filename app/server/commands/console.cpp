// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands/console.h"

#include "app/server/arguments.h"
#include "app/server/storeoptions.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// Without showing what is typed.
Secret askOnTerminal()
{
    termios before{};
    if (::isatty(STDIN_FILENO) != 1 || ::tcgetattr(STDIN_FILENO, &before) != 0)
        return {};
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    std::fputs("Passphrase: ", stderr);
    QFile terminal;
    QByteArray line;
    if (terminal.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        line = terminal.readLine(4096);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const Secret typed = Secret::fromBytes(line);
    line.fill('\0');
    return typed;
}

} // namespace

int fail(const QString &why, int exitCode)
{
    std::fputs(u"sallyportd: %1\n"_s.arg(why).toUtf8().constData(), stderr);
    return exitCode;
}

int fail(const Error &error, const StoreSettings &store)
{
    return fail(sentenceFor(error, store));
}

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
}

QString sentenceForArchive(const Error &error, const QString &file, const StoreSettings &store)
{
    switch (error.code) {
    case ErrorCode::StoreMissing:
        return u"there is no file %1"_s.arg(file);
    case ErrorCode::StoreForeign:
        return u"%1 is neither a dump nor a backup"_s.arg(file);
    case ErrorCode::StoreDamaged:
        return u"%1 is damaged or cut short; nothing was loaded"_s.arg(file);
    case ErrorCode::PassphraseNeeded:
        return u"%1 is a dump and opens with a passphrase: use sallyportd load"_s.arg(file);
    case ErrorCode::PassphraseWrong:
        return u"the passphrase does not open %1"_s.arg(file);
    case ErrorCode::StoreExists:
        return u"there is a store at %1 already; nothing was overwritten"_s.arg(store.address.location);
    default:
        return sentenceFor(error, store);
    }
}

tl::expected<QString, QString> readOnlyPositional(const Arguments &arguments, const QString &what)
{
    if (arguments.positional().size() != 1 || arguments.positional().first().isEmpty())
        return tl::unexpected(u"%1 is missing"_s.arg(what));
    return arguments.positional().first();
}

tl::expected<Secret, QString> readPassphrase(const Arguments &arguments)
{
    Secret passphrase;
    if (arguments.isSet(u"passphrase-file"_s)) {
        QFile file(arguments.value(u"passphrase-file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
        QByteArray line = file.readLine(4096);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        passphrase = Secret::fromBytes(line);
        line.fill('\0');
    } else {
        QByteArray text = qgetenv("SALLYPORT_PASSPHRASE");
        passphrase = Secret::fromBytes(text);
        text.fill('\0');
        qunsetenv("SALLYPORT_PASSPHRASE");
        if (passphrase.isEmpty())
            passphrase = askOnTerminal();
    }
    if (passphrase.isEmpty())
        return tl::unexpected(
            u"a passphrase is needed: --passphrase-file FILE, SALLYPORT_PASSPHRASE in the environment, or a"
            " terminal to type it on"_s);
    return passphrase;
}

ArchiveProgress progressOnTerminal()
{
    const bool shown = ::isatty(STDERR_FILENO) == 1;
    return [shown](qint64 rows) {
        if (shown)
            std::fprintf(stderr, "\r%lld rows", static_cast<long long>(rows));
        return true;
    };
}

QString sentenceFor(const StoreCheck &check, quint32 keyId)
{
    QString sentence =
        u"can open %1 of %2 secrets with key %3; %4 events of the audit log verified"_s.arg(check.opened)
            .arg(check.secrets)
            .arg(keyId)
            .arg(check.events);
    if (check.logBrokenAt)
        sentence += u"; the log is broken at event %1"_s.arg(*check.logBrokenAt);
    return sentence;
}

} // namespace sallyport
