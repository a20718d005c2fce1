// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "ui/kiosk/kioskpage.h"

class QLabel;

namespace sallyport {

class KeyText;
class QrView;

/// The QR code, as large as the screen allows, and the secret key for apps that ask for it.
class ScanPage : public KioskPage
{
    Q_OBJECT
public:
    explicit ScanPage(const SetupSecret &secret, QWidget *parent = nullptr);

    void wipe() override;

Q_SIGNALS:
    void scanned();

private:
    QrView *m_qr;
    QLabel *m_entry;
    KeyText *m_key;
    Secret m_hidden; ///< the key, until it is asked for
};

} // namespace sallyport
