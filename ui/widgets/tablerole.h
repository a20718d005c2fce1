// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace sallyport {

/// What the delegates of a house table ask a model for, beside DisplayRole and CheckStateRole.
enum TableRole {
    BusyRole = Qt::UserRole + 1, ///< bool: a request for this cell is under way
    ReasonRole,                  ///< QString: why the switch cannot be used; empty where it can
    ToneRole,                    ///< int(Tone): of the pill
    ShareRole,                   ///< double, 0..1: how far the bar is filled
    WarningRole,                 ///< QString: said in a pill beside the switch; empty where there is nothing
    StrongRole,                  ///< bool: semi-bold, as the first column
};

} // namespace sallyport
