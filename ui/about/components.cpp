// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/components.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zbar.h>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString versionOf(const QString &name)
{
    if (name == "Qt"_L1)
        return QString::fromLatin1(qVersion());
    if (name == "ZBar"_L1) {
        unsigned int major = 0;
        unsigned int minor = 0;
        unsigned int patch = 0;
        if (zbar::zbar_version(&major, &minor, &patch) == 0)
            return u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch);
    }
    return {};
}

} // namespace

QList<Component> desktopComponents()
{
    QList<Component> components;
    QFile file(u":/components.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return components;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : list) {
        if (!value[u"programs"_s].toArray().contains(u"desktop"_s))
            continue;
        const QString name = value[u"name"_s].toString();
        components.append(
            {name, versionOf(name), value[u"licence"_s].toString(), value[u"homepage"_s].toString()});
    }
    return components;
}

} // namespace sallyport
