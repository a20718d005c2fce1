// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/connectpage.h"

#include "ui/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

ConnectPage::ConnectPage(QWidget *parent)
    : GatePage(u"page.firststart.server"_s, tr("Connect to a server"), parent),
      m_address(new LabelledField(tr("Server address")))
{
    setSubtitle(tr("Work on the store of your organization over the network. The connection is always "
                   "encrypted."));
    m_address->edit()->setObjectName(u"server.address"_s);
    m_address->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_address->edit()->setMaxLength(300);
    m_address->setHint(tr("For example mfa.example.org, as whoever runs the server has told you."));

    auto *go = new Button(tr("Connect"), Button::Kind::Primary);
    go->setObjectName(u"server.submit"_s);
    auto *back = new Button(tr("Back"), Button::Kind::Quiet);
    back->setObjectName(u"server.back"_s);
    auto *links = new QHBoxLayout;
    links->addStretch(1);
    links->addWidget(back);
    body()->addWidget(m_address);
    body()->addWidget(go);
    body()->addLayout(links);

    setPrimary(go);
    setEscape(back);
    setFirstFocus(m_address->edit());
    connect(go, &Button::clicked, this, &ConnectPage::submit);
    connect(back, &Button::clicked, this, &ConnectPage::backRequested);
    connect(m_address, &LabelledField::textChanged, this, [this] { m_address->setError({}); });
}

QString ConnectPage::address() const
{
    return m_address->text().trimmed();
}

void ConnectPage::setAddress(const QString &address)
{
    m_address->setText(address);
}

void ConnectPage::showError(const Error &error)
{
    setBusy(false);
    if (error.code != ErrorCode::Invalid) {
        QString text = errorText(error);
        if (!error.detail.isEmpty())
            //: %1 is untranslated text for whoever helps
            text = text + u' ' + tr("For support: %1").arg(error.detail);
        showMessage(Tone::Bad, text);
    } else {
        m_address->setError(fieldErrorText(error.fields.value(0, u"address"_s)));
    }
    m_address->edit()->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    m_address->edit()->setReadOnly(busy);
}

void ConnectPage::submit()
{
    if (isBusy())
        return;
    clearMessage();
    if (address().isEmpty()) {
        m_address->setError(tr("Enter the address of the server."));
        m_address->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT submitted(address());
}

} // namespace sallyport
