// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/message.h"
#include "app/server/http/reply.h"

namespace sallyport {

/// What is behind the listener. Called on any of its threads, several at once, and never waits: `handle`
/// takes the reply with it and answers when there is something to say, from any thread.
class HttpHandler
{
public:
    virtual ~HttpHandler() = default;

    /// How long the body may be; asked as soon as the fields are there.
    virtual qsizetype bodyLimit(const HttpRequest &head) const = 0;
    virtual void handle(HttpRequest request, HttpReply reply) = 0;
    /// `head` is as much of the request as could be read.
    virtual HttpResponse refuse(const HttpRequest &head, const HttpRefusal &why) = 0;
};

} // namespace sallyport
