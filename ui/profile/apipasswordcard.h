// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "ui/profile/profileaction.h"
#include "ui/widgets/card.h"

namespace sallyport {

/// "API password": what it is for, its state, "Generate New API Password" and "Delete".
class ApiPasswordCard : public Card
{
    Q_OBJECT
public:
    /// `personId` is what the API takes as user name where the sign-in name has a colon in it.
    ApiPasswordCard(const ApiPasswordState &state, const QString &personId, Timestamp now,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(ProfileAction action);
};

} // namespace sallyport
