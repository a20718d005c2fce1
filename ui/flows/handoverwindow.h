// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/model/person.h"

#include <QDialog>

class QStackedWidget;

namespace sallyport {

class Backend;
class BackupCodesPage;
class FlowPage;
class HandOverPage;
class SecretClipboard;

/// "Reseller Admin QR code": the screen is handed to the admin, who scans the secret, proves it with the
/// first code and takes the ten backup codes. Opened with open(). Cannot be closed while there are codes
/// nobody has kept.
class HandOverWindow : public QDialog
{
    Q_OBJECT
public:
    /// `secret` is the answer to the LinkToQr that was just asked for `admin`.
    HandOverWindow(Backend &backend, SecretClipboard &clipboard, const Person &admin,
                   const SetupSecret &secret, Clock clock, QWidget *parent = nullptr);
    ~HandOverWindow() override;

    /// False while closing would lose the backup codes.
    bool mayLeave() const;
    void reject() override;

Q_SIGNALS:
    /// The first code was right: MFA of the admin is Active.
    void activated();
    void mayLeaveChanged(bool mayLeave);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void confirm(const Secret &code);
    void showCodes(const BackupCodeSet &codes);
    void verify();
    void showAgain();
    void goTo(QWidget *page);

    Backend &m_backend;
    SecretClipboard &m_clipboard;
    Person m_admin;
    QStackedWidget *m_pages = nullptr;
    HandOverPage *m_page = nullptr;
    FlowPage *m_verification = nullptr;
    BackupCodesPage *m_codes = nullptr;
};

} // namespace sallyport
