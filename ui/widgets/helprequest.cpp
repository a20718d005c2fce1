// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/helprequest.h"

#include <QCoreApplication>
#include <QWidget>

namespace sallyport {

QEvent::Type HelpRequest::eventType()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

void HelpRequest::send(QWidget *from, Wish wish)
{
    HelpRequest request(wish);
    QCoreApplication::sendEvent(from, &request);
}

} // namespace sallyport
