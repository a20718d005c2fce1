// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/apipasswordcard.h"

#include "ui/flows/datetext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

ApiPasswordCard::ApiPasswordCard(const ApiPasswordState &state, const QString &personId, Timestamp now,
                                 QWidget *parent)
    : Card(parent)
{
    setObjectName(u"apiPasswordGroup"_s);
    QString text = tr("With MFA on, the management API refuses your regular password.");
    if (state.set) {
        const QString used = state.lastUsedAt
                                 //: %1 is a moment such as "today, 09:14"
                                 ? tr("last used %1").arg(momentText(*state.lastUsedAt, now))
                                 : tr("not used yet");
        //: %1 is a date, %2 is "last used today, 09:14" or "not used yet"
        text += u' ' + tr("Created %1, %2.").arg(dateText(state.createdAt), used);
    } else {
        text += u' ' + tr("A script then needs an API password of its own.");
    }

    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(this, 6));
    words->addWidget(new GroupTitle(tr("API password")));
    words->addWidget(new MutedText(text));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 12));
    row->addLayout(words, 1);
    if (state.set) {
        auto *remove = new Button(tr("Delete"), Button::Kind::Destructive);
        remove->setObjectName(u"deleteApiPassword"_s);
        row->addWidget(remove, 0, Qt::AlignVCenter);
        connect(remove, &Button::clicked, this, [this] { Q_EMIT chosen(ProfileAction::DeleteApiPassword); });
    }
    auto *generate = new Button(tr("Generate New API Password"));
    row->addWidget(generate, 0, Qt::AlignVCenter);
    connect(generate, &Button::clicked, this, [this] { Q_EMIT chosen(ProfileAction::GenerateApiPassword); });
    body()->addLayout(row);

    if (state.colonWarning) {
        auto *warning = new Banner;
        body()->addWidget(warning);
        //: %1 is an identifier
        warning->announce(Tone::Warning,
                          tr("Your sign-in name has a colon in it, where HTTP Basic ends the user name. "
                             "For the API use this user name instead: %1")
                              .arg(personId));
    }
}

} // namespace sallyport
