// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/confirmpage.h"

using namespace Qt::StringLiterals;

namespace sallyport {

ConfirmPage::ConfirmPage(const QString &title, const QString &consequence, const QString &action, QWidget *parent)
    : FlowPage(u"page.confirm"_s, title, parent)
{
    addText(consequence);
    auto *cancel = addButton(tr("Cancel"));
    auto *confirm = addButton(action, Button::Kind::Destructive);
    // What Enter would do must not be the loss: the cursor waits on the way out.
    setFirstFocus(cancel);
    setEscape(cancel);
    connect(cancel, &Button::clicked, this, &ConfirmPage::cancelled);
    connect(confirm, &Button::clicked, this, &ConfirmPage::confirmed);
}

RefusedPage::RefusedPage(const QString &title, const QString &reason, const QString &instead, QWidget *parent)
    : FlowPage(u"page.refused"_s, title, parent)
{
    addText(reason);
    auto *cancel = addButton(tr("Cancel"));
    auto *alternative = addButton(instead, Button::Kind::Primary);
    setFirstFocus(alternative);
    setEscape(cancel);
    connect(cancel, &Button::clicked, this, &RefusedPage::cancelled);
    connect(alternative, &Button::clicked, this, &RefusedPage::insteadRequested);
}

} // namespace sallyport
