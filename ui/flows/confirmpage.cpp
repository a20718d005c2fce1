// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/confirmpage.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// The first line is what matters; the others say what else there is.
void addParagraphs(FlowPage &page, const QString &text)
{
    const QStringList lines = text.split(u'\n');
    page.addText(lines.first());
    for (const QString &line : lines.mid(1))
        page.addExplanation(line);
}

} // namespace

ConfirmPage::ConfirmPage(const QString &title, const QString &consequence, const QString &action,
                         QWidget *parent)
    : FlowPage(u"page.confirm"_s, title, parent)
{
    addParagraphs(*this, consequence);
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
    addParagraphs(*this, reason);
    auto *cancel = addButton(tr("Cancel"));
    auto *alternative = addButton(instead, Button::Kind::Primary);
    setFirstFocus(alternative);
    setEscape(cancel);
    connect(cancel, &Button::clicked, this, &RefusedPage::cancelled);
    connect(alternative, &Button::clicked, this, &RefusedPage::insteadRequested);
}

} // namespace sallyport
