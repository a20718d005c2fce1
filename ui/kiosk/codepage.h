// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "ui/kiosk/kioskpage.h"

namespace sallyport {

class CodeField;
class TouchKeys;

/// The first code of the phone, typed on the screen or on a keyboard.
class CodePage : public KioskPage
{
    Q_OBJECT
public:
    explicit CodePage(QWidget *parent = nullptr);

    /// Why the code was not right; the next one is to be typed.
    void refuse(Tone tone, const QString &text);
    void setBusy(bool busy) override;
    void wipe() override;

Q_SIGNALS:
    void entered(const sallyport::Secret &code);
    /// Back to the QR code.
    void scanWanted();

private:
    void submit();

    CodeField *m_code;
    TouchKeys *m_keys;
};

} // namespace sallyport
