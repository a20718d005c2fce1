// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/mailing.h"

#include "core/service/servicecontext.h"

namespace sallyport {

void queueLink(ServiceContext &, const PersonId &, LinkMail, const Secret &, Timestamp) {}

} // namespace sallyport
