// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "ui/signin/gatepage.h"

namespace sallyport {

class LabelledField;

/// "Connect to a server": its address (page.firststart.server).
class ConnectPage : public GatePage
{
    Q_OBJECT
public:
    explicit ConnectPage(QWidget *parent = nullptr);

    QString address() const;
    void setAddress(const QString &address);
    /// Ends busy; a wrong address is said beside the field, all else above the card.
    void showError(const Error &error);
    void setBusy(bool busy) override;

Q_SIGNALS:
    void submitted(const QString &address);
    void backRequested();

private:
    void submit();

    LabelledField *m_address = nullptr;
};

} // namespace sallyport
