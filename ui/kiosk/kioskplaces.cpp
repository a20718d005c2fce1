// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskplaces.h"

#include "core/kiosk/roster.h"

#include <QDir>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

bool isRemovable(const QStorageInfo &volume)
{
    const QString root = volume.rootPath();
    return std::ranges::any_of(QStringList{u"/media/"_s, u"/run/media/"_s, u"/mnt/"_s, u"/Volumes/"_s},
                               [&root](const QString &above) { return root.startsWith(above); });
}

} // namespace

KioskPlaces kioskPlaces(const QString &ownFolder)
{
    return [ownFolder] {
        QList<KioskPlace> places{{ownFolder, {}}};
        const QList<QStorageInfo> volumes = QStorageInfo::mountedVolumes();
        for (const QStorageInfo &volume : volumes) {
            if (volume.isValid() && volume.isReady() && isRemovable(volume))
                places.append({volume.rootPath(), QDir(volume.rootPath()).dirName()});
        }
        return places;
    };
}

QList<RosterFile> rosterFiles(const QList<KioskPlace> &places)
{
    QList<RosterFile> rosters;
    for (const KioskPlace &place : places) {
        const QFileInfoList files =
            QDir(place.folder)
                .entryInfoList({u"*."_s + QLatin1String(kioskRosterSuffix)}, QDir::Files | QDir::Readable,
                               QDir::Time | QDir::LocaleAware);
        for (const QFileInfo &file : files)
            rosters.append({file.absoluteFilePath(), place.name});
    }
    return rosters;
}

} // namespace sallyport
