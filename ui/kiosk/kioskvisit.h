// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "ui/kiosk/kioskstage.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace sallyport {

/// One person's way: who, scan, code, backup codes, done. What is the person's is here only between `begin`
/// and the end, as Secrets, and in the page that shows it.
class KioskVisit : public QObject
{
    Q_OBJECT
public:
    KioskVisit(KioskStage &stage, QObject *parent);

    /// With e-mail and enrollment code.
    void identify();
    /// The operator has picked the person.
    void begin();
    /// The page anew, in another language.
    void showAgain();
    /// The person has turned back.
    void startOver();
    /// Nobody has touched the kiosk.
    void walkAway();

Q_SIGNALS:
    /// Everything is forgotten. With a text: why it ended too early.
    void ended(const QString &text);

private:
    enum class Step { Who, Scan, Code, Codes, Done };

    void showWho();
    void showScan();
    void showCode();
    void showCodes();
    void showDone();
    void confirm(const Secret &code);
    void keep();
    void print();
    void end(std::optional<KioskWipe> reason, const QString &text = {});

    KioskStage &m_stage;
    Step m_step = Step::Who;
    std::optional<SetupSecret> m_secret;
    std::optional<BackupCodeSet> m_codes;
    QTimer m_life;
};

} // namespace sallyport
