// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sallyport {

/// Something the program stands on.
struct Component
{
    QString name;
    QString version; ///< the one in use; empty where the library does not tell
    QString licence; ///< SPDX expression
    QString homepage;
};

/// What this program stands on, from the list in the resources.
QList<Component> desktopComponents();

} // namespace sallyport
