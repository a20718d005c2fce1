// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/passphrasepage.h"

#include "ui/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/readingdirection.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

PassphrasePage::PassphrasePage(Purpose purpose, const QString &storePath, QWidget *parent)
    : GatePage(purpose == Purpose::Create ? u"page.firststart.passphrase"_s : u"page.passphrase"_s,
               purpose == Purpose::Create ? tr("Protect the store with a passphrase") : tr("Open the store"),
               parent),
      m_passphrase(new LabelledField(tr("Passphrase"), LabelledField::Kind::Passphrase))
{
    m_passphrase->edit()->setObjectName(u"passphrase"_s);
    body()->addWidget(m_passphrase);
    if (purpose == Purpose::Create) {
        setSubtitle(
            tr("It is asked for each time the store is opened. Without it nobody can open the store, and "
               "there is no way to replace it."));
        m_passphrase->setHint(tr("At least 15 characters, any characters; a sentence is fine."));
        m_repeat = new LabelledField(tr("Repeat passphrase"), LabelledField::Kind::Passphrase);
        m_repeat->edit()->setObjectName(u"passphrase.repeat"_s);
        body()->addWidget(m_repeat);
        connect(m_repeat, &LabelledField::textChanged, this, [this] { m_repeat->setError({}); });
    } else {
        setSubtitle(tr("The key of this store is protected by a passphrase."), isolatedPath(storePath));
    }

    auto *go =
        new Button(purpose == Purpose::Create ? tr("Create store") : tr("Open"), Button::Kind::Primary);
    go->setObjectName(u"passphrase.submit"_s);
    auto *back = new Button(purpose == Purpose::Create ? tr("Back") : tr("Choose another store…"),
                            purpose == Purpose::Create ? Button::Kind::Quiet : Button::Kind::Link);
    back->setObjectName(u"passphrase.back"_s);
    auto *links = new QHBoxLayout;
    if (purpose == Purpose::Create)
        links->addStretch(1);
    links->addWidget(back);
    if (purpose == Purpose::Open)
        links->addStretch(1);
    body()->addWidget(go);
    body()->addLayout(links);

    setPrimary(go);
    if (purpose == Purpose::Create)
        setEscape(back);
    setFirstFocus(m_passphrase->edit());
    connect(go, &Button::clicked, this, &PassphrasePage::submit);
    connect(back, &Button::clicked, this, &PassphrasePage::backRequested);
    connect(m_passphrase, &LabelledField::textChanged, this, [this] { m_passphrase->setError({}); });
}

void PassphrasePage::explain(const Error &keychain)
{
    QString text = tr("There is no keychain on this computer that answers, so the key of the store needs a "
                      "passphrase.");
    if (!keychain.detail.isEmpty()) {
        //: %1 are the keychain's own words, not translated
        text += u' ' + tr("The keychain said: %1").arg(keychain.detail);
        if (!text.endsWith(u'.'))
            text += u'.';
    }
    showMessage(Tone::Warning, text);
}

void PassphrasePage::showError(const Error &error)
{
    setBusy(false);
    const bool ofField = error.code == ErrorCode::PassphraseWrong ||
                         error.code == ErrorCode::PasswordTooShort ||
                         error.code == ErrorCode::PasswordTooLong ||
                         error.code == ErrorCode::PasswordCommon || error.code == ErrorCode::Invalid;
    if (!ofField) {
        showMessage(Tone::Bad, errorText(error));
        return;
    }
    const bool isShort = error.code == ErrorCode::Invalid || error.code == ErrorCode::PasswordTooShort;
    m_passphrase->setError(isShort ? fieldErrorText(u"passphrase"_s) : errorText(error));
    m_passphrase->edit()->selectAll();
    m_passphrase->edit()->setFocus(Qt::OtherFocusReason);
}

void PassphrasePage::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    m_passphrase->edit()->setReadOnly(busy);
    if (m_repeat)
        m_repeat->edit()->setReadOnly(busy);
}

void PassphrasePage::submit()
{
    if (isBusy())
        return;
    clearMessage();
    if (m_passphrase->text().isEmpty()) {
        m_passphrase->setError(tr("Enter the passphrase."));
        m_passphrase->edit()->setFocus(Qt::OtherFocusReason);
    } else if (m_repeat && m_repeat->text() != m_passphrase->text()) {
        m_repeat->setError(tr("The two passphrases differ. Type it again."));
        m_repeat->edit()->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT submitted(Secret::fromText(m_passphrase->text()));
    }
}

} // namespace sallyport
