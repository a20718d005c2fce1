// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/error.h"
#include "ui/signin/gatepage.h"

namespace sallyport {

class LabelledField;

/// Nobody has touched the window for a while: nothing of it is to be seen until the password was given.
class LockPage : public GatePage
{
    Q_OBJECT
public:
    LockPage(const QString &name, const QString &email, QWidget *parent = nullptr);

    /// Ends busy; the field is empty and has the focus.
    void showError(const Error &error);
    void setBusy(bool busy) override;

Q_SIGNALS:
    void submitted(const Secret &password);
    void signOutRequested();

private:
    void submit();

    LabelledField *m_password = nullptr;
};

} // namespace sallyport
