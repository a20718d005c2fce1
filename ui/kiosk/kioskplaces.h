// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace sallyport {

/// Where a roster can come from and a bundle can go to.
struct KioskPlace
{
    QString folder;
    QString name; ///< of a drive; empty: the kiosk's own folder
};

/// A roster that was found.
struct RosterFile
{
    QString path;
    QString place; ///< name of the drive; empty: the kiosk's own folder
};

using KioskPlaces = std::function<QList<KioskPlace>()>;

/// The kiosk's own folder and the removable drives that are mounted, whenever asked.
KioskPlaces kioskPlaces(const QString &ownFolder);

/// The rosters that lie at the top of these places, the newest first.
QList<RosterFile> rosterFiles(const QList<KioskPlace> &places);

} // namespace sallyport
