// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/callersource.h"

namespace sallyport {

QString callerSource(const HttpRequest &request, const QList<QHostAddress> &trustedProxies)
{
    QHostAddress source = request.peer;
    QList<QByteArray> hops;
    for (const HttpField &field : request.fields)
        if (field.name == "x-forwarded-for")
            hops += field.value.split(',');
    // From the right, as far as those who wrote it are trusted: what stands before that anybody can write.
    while (trustedProxies.contains(source) && !hops.isEmpty()) {
        QHostAddress before;
        if (!before.setAddress(QString::fromLatin1(hops.takeLast().trimmed())))
            break;
        bool isMapped = false;
        const quint32 v4 = before.toIPv4Address(&isMapped);
        source = isMapped ? QHostAddress(v4) : before;
    }
    return source.toString();
}

} // namespace sallyport
