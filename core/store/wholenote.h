// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <QString>

#include <optional>

namespace sallyport {

// A note beside a large store, "<store>-whole": as what size and when last changed this program left the
// file, and when it was looked through from end to end. As long as the file is still that one, nobody but us
// has written to it. No more than a shortcut: without it, or where it says anything else, the store is looked
// through.

/// Smaller stores are looked through every time, which takes less than a second.
constexpr qint64 smallestNotedStore = qint64(64) << 20;
/// A disk forgets without changing the time of a file.
constexpr std::chrono::days wholeNoteLife{7};

/// When the file was looked through; nothing when that was too long ago, or is of another state of the file.
std::optional<Timestamp> knownWholeSince(const QString &store, Timestamp now);
/// Before anything is written: whoever does not come to close the file leaves no note.
void forgetWhole(const QString &store);
/// After the file was closed. A note that cannot be written is left out.
void noteWhole(const QString &store, Timestamp lookedThroughAt);

} // namespace sallyport
