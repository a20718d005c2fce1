// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/httpserver.h"
#include "app/server/requestlog.h"
#include "core/backend/storeroom.h"

#include <QUrl>

#include <optional>

namespace sallyport {

class Arguments;

struct ServeSettings
{
    StoreSettings store;
    HttpServerSettings http;
    std::optional<HttpServerSettings> metrics;
    QUrl baseUrl;
    QString mailRelay; ///< empty: no mail is sent from here
    RequestLog::Format logFormat = RequestLog::Format::Text;
};

/// Errors in words that name the option, or the line of the file.
tl::expected<ServeSettings, QString> readServeSettings(const Arguments &arguments);

} // namespace sallyport
