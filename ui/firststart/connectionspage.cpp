// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/connectionspage.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

ConnectionsPage::ConnectionsPage(const QString &storePath, const QList<ServerConnection> &servers,
                                 QWidget *parent)
    : GatePage(u"page.connections"_s, tr("Switch connection"), parent)
{
    setColumnWidth(480);
    setSubtitle(tr("Where is the data you want to work on?"));

    auto *here = new Button(tr("This computer"));
    here->setObjectName(u"connections.store"_s);
    here->setToolTip(QDir::toNativeSeparators(storePath));
    body()->addWidget(here);
    for (const ServerConnection &server : servers) {
        const QString name = server.address.name();
        auto *choice = new Button(name);
        choice->setObjectName(u"connections.server"_s);
        auto *remove = new Button(tr("Remove"), Button::Kind::Quiet);
        //: %1 is the name of a server
        remove->setAccessibleName(tr("Remove %1").arg(name));
        remove->setToolTip(tr("Forgets the server, its certificate and that you stay signed in"));
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(this, 8));
        row->addWidget(choice, 1);
        row->addWidget(remove);
        auto *lines = new QVBoxLayout;
        lines->setSpacing(scaled(this, 4));
        lines->addLayout(row);
        if (!server.email.isEmpty())
            lines->addWidget(new Caption(server.email));
        body()->addLayout(lines);
        connect(choice, &Button::clicked, this,
                [this, address = server.address] { Q_EMIT serverChosen(address); });
        connect(remove, &Button::clicked, this,
                [this, address = server.address] { Q_EMIT removeRequested(address); });
    }
    auto *another = new Button(tr("Connect to a server"), Button::Kind::Link);
    another->setObjectName(u"connections.new"_s);
    below()->addWidget(another, 0, Qt::AlignHCenter);

    setFirstFocus(here);
    connect(here, &Button::clicked, this, &ConnectionsPage::storeChosen);
    connect(another, &Button::clicked, this, &ConnectionsPage::newServerRequested);
}

} // namespace sallyport
