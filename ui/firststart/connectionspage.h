// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/connectionbook.h"
#include "ui/signin/gatepage.h"

namespace sallyport {

/// "Switch connection" (page.connections): the store on this computer and the servers that are known.
class ConnectionsPage : public GatePage
{
    Q_OBJECT
public:
    ConnectionsPage(const QString &storePath, const QList<ServerConnection> &servers,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void storeChosen();
    void serverChosen(const ServerAddress &address);
    void removeRequested(const ServerAddress &address);
    void newServerRequested();
};

} // namespace sallyport
