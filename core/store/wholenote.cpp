// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wholenote.h"

#include "core/store/storefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString noteOf(const QString &store)
{
    return store + "-whole"_L1;
}

/// "<size> <milliseconds of the last change>"
QByteArray stateOf(const QString &store)
{
    const QFileInfo info(store);
    return QByteArray::number(info.size()) + ' ' +
           QByteArray::number(info.lastModified().toMSecsSinceEpoch());
}

} // namespace

std::optional<Timestamp> knownWholeSince(const QString &store, Timestamp now)
{
    QFile file(noteOf(store));
    if (QFileInfo(store).size() < smallestNotedStore || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray note = file.read(100);
    const qsizetype end = note.lastIndexOf(' ');
    bool isNumber = false;
    const Timestamp since{std::chrono::milliseconds(note.mid(end + 1).toLongLong(&isNumber))};
    if (end < 0 || note.first(end) != stateOf(store) || !isNumber || since > now ||
        now - since >= wholeNoteLife)
        return std::nullopt;
    return since;
}

void forgetWhole(const QString &store)
{
    QFile::remove(noteOf(store));
}

void noteWhole(const QString &store, Timestamp lookedThroughAt)
{
    const QString path = noteOf(store);
    forgetWhole(store);
    if (QFileInfo(store).size() < smallestNotedStore || !createPrivateFile(path))
        return;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(stateOf(store) + ' ' +
                   QByteArray::number(qint64(lookedThroughAt.time_since_epoch().count())));
}

} // namespace sallyport
