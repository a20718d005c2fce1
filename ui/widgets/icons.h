// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QStringView>

namespace sallyport {

/// One of our line drawings, tinted whenever it is painted by the palette of that moment: muted, accent
/// when on, faint when disabled. Names: accounts, admins, members, settings, reports, audit-log, profile,
/// authenticator, close, more, info, good, warning, bad.
QIcon themedIcon(QStringView name);

/// The same drawing in one colour; `pixels` is its side in device pixels.
QPixmap tintedIcon(QStringView name, const QColor &ink, int pixels);

/// The mark on its ground, for the window and the task bar.
QIcon applicationIcon();

/// The mark in one colour, as in headers and on printed sheets.
QPixmap tintedMark(const QColor &ink, int pixels);

} // namespace sallyport
