// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"
#include "ui/flows/setupsteps.h"

#include <QWidget>

class QTimer;

namespace sallyport {

class Backend;
class Banner;
class BusyBar;
class Button;
class SecretClipboard;
class SecretPanel;

/// "Show QR code": the QR code and the secret key, only when asked for. Hides them again when asked to, when
/// the page is left, and when the secret has expired.
class SecretOnDemand : public QWidget
{
    Q_OBJECT
public:
    SecretOnDemand(Backend &backend, SecretClipboard &clipboard, SessionSetup::Kind kind, Clock clock,
                   QWidget *parent = nullptr);

    /// To be placed among the other buttons of the state.
    Button *button() const { return m_button; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void toggle();
    void take(const Result<SetupSecret> &secret);
    void hideSecret();
    void revealPanel();

    SessionSetup m_setup;
    Clock m_clock;
    Button *m_button = nullptr;
    Banner *m_message = nullptr;
    BusyBar *m_busy = nullptr;
    SecretPanel *m_panel = nullptr;
    QTimer *m_expiry = nullptr;
    bool m_asking = false;
};

} // namespace sallyport
