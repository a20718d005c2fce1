// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/error.h"
#include "ui/widgets/card.h"

#include <optional>

class QComboBox;

namespace sallyport {

class Banner;
class BusyBar;
class Button;
class LabelledField;

/// "New account" or "Edit account", inside the page: name and plan. Enter saves, Escape leaves.
class AccountCard : public Card
{
    Q_OBJECT
public:
    /// Without an account: a new one. Who may not choose the plan sees it and the reason.
    AccountCard(const std::optional<Account> &account, bool mayChoosePlan, QWidget *parent = nullptr);

    void focusFirst();
    void setBusy(bool busy);
    /// Ends busy and says it beside the field it is about.
    void showError(const Error &error);

Q_SIGNALS:
    void submitted(const QString &name, Plan plan);
    void cancelled();

private:
    void submit();

    LabelledField *m_name;
    QComboBox *m_plan;
    Banner *m_message;
    BusyBar *m_busyBar;
    Button *m_save;
    QWidget *m_inside;
};

} // namespace sallyport
