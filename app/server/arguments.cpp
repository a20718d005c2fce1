// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/arguments.h"

#include "app/server/option.h"
#include "app/server/subcommand.h"

#include <QCommandLineParser>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

ReadArguments refusal(const Subcommand &command, const QString &why)
{
    return {
        {}, u"sallyportd: %1\nSee sallyportd %2 --help.\n"_s.arg(why, QLatin1StringView(command.name)), 2};
}

QStringList allNames()
{
    QStringList names;
    for (const Option &option : allOptions())
        names.append(QString::fromLatin1(option.name));
    return names;
}

} // namespace

QStringList Arguments::values(const QString &name) const
{
    const auto given = m_given.constFind(name);
    return given == m_given.constEnd() ? m_config.value(name).values : *given;
}

QString Arguments::origin(const QString &name) const
{
    if (m_given.contains(name) || !m_config.contains(name))
        return "--"_L1 + name;
    return u"%1:%2: %3"_s.arg(m_configPath).arg(m_config.value(name).line).arg(name);
}

ReadArguments readArguments(const Subcommand &command, const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8(command.summary));
    const QCommandLineOption help(u"help"_s, u"Shows this."_s);
    const QCommandLineOption config(
        u"config"_s, u"Options that are not given here are read from this file, name=value in each line."_s,
        u"FILE"_s);
    parser.addOptions({help, config});
    QList<Option> options;
    for (const Option &option : allOptions())
        if (command.options.contains(option.name)) {
            options.append(option);
            const QString name = QString::fromLatin1(option.name);
            const QString text = QString::fromUtf8(option.help);
            const QString value = QString::fromLatin1(option.value);
            parser.addOption(value.isEmpty() ? QCommandLineOption(name, text)
                                             : QCommandLineOption(name, text, value));
        }
    for (const char *positional : command.positional)
        parser.addPositionalArgument(QString::fromLatin1(positional), {});

    if (!parser.parse(QStringList{u"sallyportd "_s + QLatin1StringView(command.name)} + words))
        return refusal(command, parser.errorText());
    if (parser.isSet(help))
        return {{}, parser.helpText(), 0};
    Arguments arguments;
    arguments.m_positional = parser.positionalArguments();
    if (arguments.m_positional.size() > command.positional.size())
        return refusal(command, u"unexpected argument \"%1\""_s.arg(
                                    arguments.m_positional.at(command.positional.size())));
    if (arguments.m_positional.size() < command.positional.size())
        return refusal(command, u"%1 is missing"_s.arg(
                                    QLatin1StringView(command.positional.at(arguments.m_positional.size()))));
    for (const Option &option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (!parser.isSet(name))
            continue;
        const QStringList values = *option.value ? parser.values(name) : QStringList{u"true"_s};
        if (values.size() > 1 && !option.repeats)
            return refusal(command, u"--%1 was given twice"_s.arg(name));
        if (values.contains(QString()))
            return refusal(command, u"--%1 needs a value"_s.arg(name));
        arguments.m_given.insert(name, values);
    }
    if (parser.isSet(config)) {
        arguments.m_configPath = parser.value(config);
        const auto read = readConfigFile(arguments.m_configPath, allNames());
        if (!read)
            return refusal(command, read.error());
        arguments.m_config = *read;
        for (const Option &option : options)
            if (const QString name = QString::fromLatin1(option.name);
                !option.repeats && read->value(name).values.size() > 1)
                return refusal(command, arguments.origin(name) + u" has more than one value"_s);
    }
    return {arguments, {}, 0};
}

} // namespace sallyport
