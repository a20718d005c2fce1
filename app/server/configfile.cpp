// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/configfile.h"

#include <QFile>
#include <QSettings>

namespace sallyport {

using namespace Qt::StringLiterals;

tl::expected<ConfigFile, QString> readConfigFile(const QString &path, const QStringList &knownNames)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return tl::unexpected(path + ": "_L1 + file.errorString());
    ConfigFile entries;
    // QSettings passes over what it does not understand, and tells no numbers of lines.
    for (int number = 1; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
            continue;
        const auto wrong = [&](const QString &why) {
            return tl::unexpected<QString>(u"%1:%2: "_s.arg(path).arg(number) + why);
        };
        const QString name = line.left(line.indexOf(u'=')).trimmed();
        if (line.startsWith(u'[') || !line.contains(u'='))
            return wrong(u"not a line of the form name=value"_s);
        if (!knownNames.contains(name))
            return wrong(u"\"%1\" is not known"_s.arg(name));
        if (entries.contains(name))
            return wrong(u"\"%1\" comes twice"_s.arg(name));
        entries.insert(name, {{}, number});
    }
    const QSettings settings(path, QSettings::IniFormat);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        for (const QString &value : settings.value(entry.key()).toStringList())
            entry->values.append(value.trimmed());
        if (entry->values.isEmpty() || entry->values.contains(QString()))
            return tl::unexpected(
                u"%1:%2: \"%3\" has no value"_s.arg(path).arg(entry->line).arg(entry.key()));
    }
    return entries;
}

} // namespace sallyport
