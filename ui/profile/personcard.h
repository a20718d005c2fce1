// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/operations/profile.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace sallyport {

class LabelledField;

/// "Name", "Email", "Language", and as what the person acts where.
class PersonCard : public Card
{
    Q_OBJECT
public:
    explicit PersonCard(const Session &session, QWidget *parent = nullptr);

    /// What was changed and not yet saved.
    UpdateProfile changes() const;
    bool hasChanges() const;
    /// Puts changes of an earlier card into this one, which shows the person as the core has them now.
    void restore(const UpdateProfile &changes);
    /// Under the field "Name"; empty takes it away.
    void setNameError(const QString &text);

Q_SIGNALS:
    void edited();

private:
    Person m_person;
    LabelledField *m_name = nullptr;
    QComboBox *m_language = nullptr;
};

} // namespace sallyport
