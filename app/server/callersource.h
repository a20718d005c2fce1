// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/message.h"

#include <QList>
#include <QString>

namespace sallyport {

/// From where a request was made: the peer, or what a trusted proxy says about the one before it (R44). By
/// this, tries are counted and events are recorded.
QString callerSource(const HttpRequest &request, const QList<QHostAddress> &trustedProxies);

} // namespace sallyport
