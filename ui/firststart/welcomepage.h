// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/gatepage.h"

namespace sallyport {

/// Nothing is stored yet: what would you like to do?
class WelcomePage : public GatePage
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setBusy(bool busy) override;

Q_SIGNALS:
    void createChosen();
    void serverChosen();
    void demoChosen();
    void openChosen();

private:
    void addChoice(Button *button, const QString &explanation);

    Button *m_demo = nullptr;
};

} // namespace sallyport
