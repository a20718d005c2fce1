// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/storemover.h"

#include "core/backend/backend.h"

namespace sallyport {

StoreMover *storeMoverOf(Backend &backend)
{
    return dynamic_cast<StoreMover *>(&backend);
}

} // namespace sallyport
