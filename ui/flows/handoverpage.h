// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/mfa.h"
#include "core/model/person.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPrinter;
class QStackedWidget;

namespace sallyport {

class Button;
class Caption;
class CodeField;
class KeyText;
class Pill;
class QrView;
class SecretClipboard;

/// The inside of "Reseller Admin QR code": the secret of an admin for a minute, then nothing of it, and the
/// field in which the admin proves that it arrived.
class HandOverPage : public QWidget
{
    Q_OBJECT
public:
    HandOverPage(const Person &admin, SecretClipboard &clipboard, Clock clock, QWidget *parent = nullptr);

    /// QR code and key, for 60 seconds or as long as the secret lives.
    void showSecret(const SetupSecret &secret);
    /// Forgets both, on the screen, in memory and on the clipboard.
    void hideSecret();
    bool isSecretShown() const { return m_secret.has_value(); }
    int secondsLeft() const { return m_secondsLeft; }

    void setBusy(bool busy);
    /// Ends busy and says it beside the field, which is empty and has the focus.
    void showError(const Error &error);
    void printOn(QPrinter &printer);

Q_SIGNALS:
    void entered(const Secret &code);
    void showAgainRequested();
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeCode();
    QWidget *makeWords();
    void tick();
    void updatePill();
    void submit();
    void choosePrinter();
    void showHint(const QString &text);
    void showNotice(const QString &text, bool wrong = false);

    Person m_admin;
    SecretClipboard &m_clipboard;
    Clock m_clock;
    QTimer m_timer;
    std::optional<SetupSecret> m_secret;
    Timestamp m_hideAt;
    int m_secondsLeft = 0;
    Pill *m_pill = nullptr;
    QStackedWidget *m_code = nullptr;
    QrView *m_qr = nullptr;
    Button *m_showAgain = nullptr;
    QStackedWidget *m_keyPlace = nullptr;
    KeyText *m_key = nullptr;
    CodeField *m_firstCode = nullptr;
    Button *m_enter = nullptr;
    Caption *m_hint = nullptr;
    Caption *m_notice = nullptr;
    Button *m_copy = nullptr;
    Button *m_print = nullptr;
};

} // namespace sallyport
