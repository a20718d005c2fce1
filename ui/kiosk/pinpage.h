// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "ui/kiosk/kioskpage.h"

namespace sallyport {

/// The operator's PIN, to unlock the kiosk, to choose a person, or for the operator's menu.
class PinPage : public KioskPage
{
    Q_OBJECT
public:
    /// `purpose` is the title, `explanation` a sentence.
    PinPage(const QString &purpose, const QString &explanation, QWidget *parent = nullptr);

    void wipe() override;

Q_SIGNALS:
    void entered(const sallyport::Secret &pin);

private:
    void submit();

    LabelledField *m_pin;
    Button *m_next;
};

} // namespace sallyport
