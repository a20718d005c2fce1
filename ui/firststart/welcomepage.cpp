// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/welcomepage.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

WelcomePage::WelcomePage(QWidget *parent) : GatePage(u"page.firststart"_s, tr("Welcome to Sallyport"), parent)
{
    setColumnWidth(480);
    setSubtitle(
        tr("Set up and look after the second step of signing in: authenticator codes and backup codes."));

    auto *create = new Button(tr("Create a store on this computer"), Button::Kind::Primary);
    create->setObjectName(u"firststart.create"_s);
    addChoice(create,
              tr("People, authenticators and backup codes in one protected file. Nothing else is needed."));
    auto *server = new Button(tr("Connect to a server"));
    server->setObjectName(u"firststart.server"_s);
    addChoice(server, tr("Work on the store of your organization over the network."));
    m_demo = new Button(tr("Explore with sample data"));
    m_demo->setObjectName(u"firststart.demo"_s);
    addChoice(m_demo, tr("A throw-away store with made-up people: look around without risk."));

    auto *open = new Button(tr("Open an existing store…"), Button::Kind::Link);
    open->setObjectName(u"firststart.open"_s);
    below()->addWidget(open, 0, Qt::AlignHCenter);

    setFirstFocus(create);
    connect(create, &Button::clicked, this, &WelcomePage::createChosen);
    connect(server, &Button::clicked, this, &WelcomePage::serverChosen);
    connect(m_demo, &Button::clicked, this, &WelcomePage::demoChosen);
    connect(open, &Button::clicked, this, &WelcomePage::openChosen);
}

void WelcomePage::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    m_demo->setBusy(busy);
}

void WelcomePage::addChoice(Button *button, const QString &explanation)
{
    auto *note = new Caption(explanation);
    note->setAlignment(Qt::AlignHCenter);
    button->setAccessibleDescription(explanation);
    auto *choice = new QVBoxLayout;
    choice->setSpacing(scaled(this, 8));
    choice->addWidget(button);
    choice->addWidget(note);
    body()->addLayout(choice);
}

} // namespace sallyport
