// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockpage.h"

#include "ui/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

LockPage::LockPage(const QString &name, const QString &email, QWidget *parent)
    : GatePage(u"page.locked"_s, tr("Locked"), parent),
      m_password(new LabelledField(tr("Password"), LabelledField::Kind::Password))
{
    setSubtitle(name, email);
    m_password->edit()->setObjectName(u"lock.password"_s);
    auto *unlock = new Button(tr("Unlock"), Button::Kind::Primary);
    unlock->setObjectName(u"lock.unlock"_s);
    auto *signOut = new Button(tr("Sign out"), Button::Kind::Quiet);
    signOut->setObjectName(u"lock.signout"_s);
    auto *links = new QHBoxLayout;
    links->addStretch(1);
    links->addWidget(signOut);

    body()->addWidget(m_password);
    body()->addWidget(unlock);
    body()->addLayout(links);
    setPrimary(unlock);
    setFirstFocus(m_password->edit());
    connect(unlock, &Button::clicked, this, &LockPage::submit);
    connect(signOut, &Button::clicked, this, &LockPage::signOutRequested);
    connect(m_password, &LabelledField::textChanged, this, [this] { m_password->setError({}); });
}

void LockPage::showError(const Error &error)
{
    setBusy(false);
    m_password->clear();
    showMessage(error.code == ErrorCode::Throttled ? Tone::Warning : Tone::Bad, errorText(error));
    focusFirst();
}

void LockPage::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    m_password->edit()->setReadOnly(busy);
}

void LockPage::submit()
{
    if (isBusy())
        return;
    clearMessage();
    if (m_password->text().isEmpty()) {
        m_password->setError(tr("Enter your password."));
        focusFirst();
        return;
    }
    Q_EMIT submitted(Secret::fromText(m_password->text()));
}

} // namespace sallyport
