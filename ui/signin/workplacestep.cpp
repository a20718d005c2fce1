// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/workplacestep.h"

#include "ui/errortext.h"
#include "ui/roletext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

WorkplaceStep::WorkplaceStep(QWidget *parent)
    : GatePage(u"page.signin.workplace"_s, tr("Choose an account"), parent), m_choices(new QWidget)
{
    setSubtitle(tr("You can switch to another one later, in the menu under your name."));
    m_list = new QVBoxLayout(m_choices);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(scaled(this, 8));

    auto *back = new Button(tr("Back"), Button::Kind::Quiet);
    back->setObjectName(u"signin.back"_s);
    auto *links = new QHBoxLayout;
    links->addStretch(1);
    links->addWidget(back);

    body()->addWidget(m_choices);
    body()->addLayout(links);
    setEscape(back);
    connect(back, &Button::clicked, this, &WorkplaceStep::backRequested);
}

void WorkplaceStep::begin(const QList<Workplace> &workplaces)
{
    setBusy(false);
    clearMessage();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Workplace &workplace : workplaces) {
        auto *choice = new Button(workplaceText(workplace));
        connect(choice, &Button::clicked, this, [this, choice, scope = workplace.scope] {
            if (isBusy())
                return;
            setPrimary(choice);
            Q_EMIT chosen(scope);
        });
        m_list->addWidget(choice);
        if (m_list->count() == 1)
            setFirstFocus(choice);
    }
}

void WorkplaceStep::showError(const Error &error)
{
    setBusy(false);
    showMessage(Tone::Bad, errorText(error));
}

void WorkplaceStep::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    if (!busy)
        setPrimary(nullptr);
}

} // namespace sallyport
