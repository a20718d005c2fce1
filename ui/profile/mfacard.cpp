// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/mfacard.h"

#include "ui/flows/datetext.h"
#include "ui/flows/requirementtext.h"
#include "ui/profile/methodbox.h"
#include "ui/profile/secretondemand.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/ledgerview.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// From this many on the person is warned (R11).
constexpr int fewCodes = 3;

/// The core writes down where a code was used; an address stays as it is.
QString placeText(const QString &place)
{
    return place == "this computer"_L1 ? MfaCard::tr("this computer") : place;
}

} // namespace

MfaCard::MfaCard(Backend &backend, SecretClipboard &clipboard, const MfaOverview &mfa,
                 SessionStrength strength, const Clock &clock, QWidget *parent)
    : Card(parent), m_backend(backend), m_clipboard(clipboard), m_mfa(mfa), m_strength(strength),
      m_clock(clock)
{
    setObjectName(u"mfaSettings"_s);
    setAccessibleName(tr("MFA settings"));
    addHeader();
    switch (mfa.status) {
    case MfaStatus::Off:
        addOff();
        break;
    case MfaStatus::Pending:
        addPending();
        break;
    case MfaStatus::Active:
        addActive();
        break;
    case MfaStatus::NotApplicable:
        body()->addWidget(
            new MutedText(tr("You sign in through your organization, which checks who you are. There is "
                             "nothing to set up here.")));
        break;
    }
}

bool MfaCard::wantsEnabling() const
{
    return m_enabled && m_enabled->isChecked();
}

Button *MfaCard::actionButton(const QString &text, ProfileAction action, Button::Kind kind)
{
    auto *button = new Button(text, kind);
    connect(button, &Button::clicked, this, [this, action] { Q_EMIT chosen(action); });
    return button;
}

void MfaCard::addHeader()
{
    auto *state = new Pill;
    state->setObjectName(u"mfaState"_s);
    switch (m_mfa.status) {
    case MfaStatus::Off:
        state->setState(tr("Off"), m_mfa.requiredBecause.isEmpty() ? Tone::Neutral : Tone::Bad);
        break;
    case MfaStatus::Pending:
        state->setState(tr("Pending"), Tone::Warning);
        break;
    case MfaStatus::Active:
        state->setState(tr("Active"), Tone::Good);
        break;
    case MfaStatus::NotApplicable:
        state->setState(tr("Not applicable (SSO)"), Tone::Neutral);
        state->setDot(false);
        break;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 12));
    row->addWidget(new GroupTitle(tr("MFA settings")));
    row->addWidget(state);
    if (m_mfa.status != MfaStatus::NotApplicable) {
        auto *required = new Caption(
            m_mfa.requiredBecause.isEmpty() ? tr("Not required") : requirementText(m_mfa.requiredBecause));
        required->setObjectName(u"mfaRequirement"_s);
        row->addWidget(required, 1);
    } else {
        row->addStretch(1);
    }
    if (m_mfa.status == MfaStatus::Active || m_mfa.status == MfaStatus::Pending)
        row->addWidget(actionButton(tr("Disable MFA"), ProfileAction::DisableMfa, Button::Kind::Destructive));
    body()->addLayout(row);
}

void MfaCard::addOff()
{
    auto *guided = new QHBoxLayout;
    guided->setSpacing(scaled(this, 16));
    guided->addWidget(
        new MutedText(tr("With MFA, signing in also asks for a code that only your phone shows. A stolen "
                         "password is then not enough.")),
        1);
    guided->addWidget(actionButton(tr("Add new method"), ProfileAction::AddMethod), 0, Qt::AlignTop);
    body()->addLayout(guided);

    auto *line = new QFrame;
    line->setFrameStyle(QFrame::HLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    body()->addWidget(line);

    auto *own = new QVBoxLayout;
    own->setSpacing(scaled(this, 12));
    auto *heading = new QLabel(tr("Enable without the guide"));
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    own->addWidget(heading);
    own->addWidget(
        new Caption(tr("Scan the QR code, tick \"MFA Enabled\" and choose \"Update Profile\". Or choose "
                       "\"Enable MFA\", and your next sign-in shows the QR code. Either way MFA is pending "
                       "until the first code.")));
    auto *secret = new SecretOnDemand(m_backend, m_clipboard, SessionSetup::Kind::NewSecret, m_clock);
    m_enabled = new QCheckBox(tr("MFA Enabled"));
    connect(m_enabled, &QCheckBox::toggled, this, &MfaCard::edited);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 12));
    row->addWidget(secret->button());
    row->addWidget(m_enabled);
    row->addStretch();
    row->addWidget(actionButton(tr("Enable MFA"), ProfileAction::EnableMfa));
    own->addLayout(row);
    own->addWidget(secret);
    body()->addLayout(own);
}

void MfaCard::addPending()
{
    const PendingSetup pending = m_mfa.pending.value_or(PendingSetup{});
    QString text;
    switch (pending.origin) {
    case PendingOrigin::Self:
        text = tr("What is still to do: scan the QR code with your authenticator and enter its first code, "
                  "here or at "
                  "your next sign-in.");
        break;
    case PendingOrigin::Reset:
        text = tr("The secret was reset, and the old one no longer works. What is still to do: scan the new "
                  "QR code "
                  "with your authenticator and enter its first code, here or at your next sign-in.");
        break;
    case PendingOrigin::HandedOver:
        text = tr("You were handed a QR code for your authenticator. What is still to do: enter its first "
                  "code, here or "
                  "at your next sign-in. For your safety the QR code is not shown again.");
        break;
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(this, 6));
    words->addWidget(new MutedText(text));
    //: %1 and %2 are moments such as "today, 09:14"
    words->addWidget(new Caption(
        tr("Pending since %1, until %2")
            .arg(momentText(pending.startedAt, m_clock()), momentText(pending.expiresAt, m_clock()))));
    body()->addLayout(words);

    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 12));
    row->addWidget(actionButton(tr("Finish now"), ProfileAction::FinishNow));
    if (pending.origin != PendingOrigin::HandedOver) {
        auto *secret = new SecretOnDemand(m_backend, m_clipboard, SessionSetup::Kind::Pending, m_clock);
        row->addWidget(secret->button());
        row->addStretch();
        body()->addLayout(row);
        body()->addWidget(secret);
    } else {
        row->addStretch();
        body()->addLayout(row);
    }
}

void MfaCard::addActive()
{
    if (m_strength == SessionStrength::BackupCode) {
        auto *note = new Banner;
        body()->addWidget(note);
        note->announce(Tone::Accent,
                       tr("You signed in with a backup code. If you no longer have your authenticator: "
                          "\"Reset\" in the menu of the method, and \"Disable MFA\", take your password "
                          "instead of a code."));
    }
    if (m_mfa.method) {
        auto *method = new MethodBox(*m_mfa.method, m_clock());
        connect(method, &MethodBox::chosen, this, &MfaCard::chosen);
        body()->addWidget(method);
    }
    addBackupCodes();
}

void MfaCard::addBackupCodes()
{
    const BackupCodeLedger ledger = m_mfa.backupCodes.value_or(BackupCodeLedger{});
    auto *heading = new QLabel(tr("Backup codes"));
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    //: %1 is how many are left, of ten
    const QString left = tr("%1 of 10 backup codes left").arg(ledger.left());
    auto *summary = new Caption(
        m_mfa.backupCodes
            //: %1 is the number of the set, %2 a date, %3 is "8 of 10 backup codes left"
            ? tr("Set %1 · %2 · %3").arg(QString::number(ledger.setNumber), dateText(ledger.createdAt), left)
            : left);
    summary->setObjectName(u"backupCodesLeft"_s);
    auto *generate = actionButton(tr("Generate backup codes"), ProfileAction::GenerateBackupCodes);

    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 12));
    row->addWidget(heading);
    row->addWidget(summary, 1);
    row->addWidget(generate);
    auto *group = new QVBoxLayout;
    group->setSpacing(scaled(this, 10));
    group->addLayout(row);

    QString reason;
    if (m_mfa.noBackupCodesReason == NoBackupCodesReason::SignedInWithBackupCode)
        reason = tr(
            "New backup codes can be made after you set up a new method or sign in with your authenticator.");
    else if (m_mfa.noBackupCodesReason == NoBackupCodesReason::NoMethod)
        reason = tr("Backup codes can be made once a method is active.");
    if (!reason.isEmpty()) {
        generate->setEnabled(false);
        generate->setToolTip(reason);
        generate->setAccessibleDescription(reason);
        auto *why = new Caption(reason);
        why->setObjectName(u"noBackupCodesReason"_s);
        group->addWidget(why);
    }
    if (m_mfa.backupCodes && ledger.left() <= fewCodes) {
        auto *warning = new Banner;
        warning->setObjectName(u"fewBackupCodes"_s);
        group->addWidget(warning);
        QString few;
        if (ledger.left() == 0)
            few = reason.isEmpty()
                      ? tr("No backup codes are left. Without your authenticator you could not sign in: "
                           "generate new ones.")
                      : tr("No backup codes are left. Without your authenticator you could not sign in.");
        else
            //: %1 is how many are left, of ten
            few = (reason.isEmpty() ? tr("Only %1 of 10 backup codes left: generate new ones.")
                                    //: %1 is how many are left, of ten
                                    : tr("Only %1 of 10 backup codes left."))
                      .arg(ledger.left());
        warning->announce(Tone::Warning, few);
    }
    if (m_mfa.backupCodes) {
        QList<LedgerEntry> entries;
        for (const BackupCodeState &code : ledger.codes)
            entries.append({code.number, code.usedAt, placeText(code.usedFrom)});
        auto *cells = new LedgerView;
        cells->setEntries(entries,
                          QDateTime::fromMSecsSinceEpoch(m_clock().time_since_epoch().count()).date());
        group->addWidget(cells);
    }
    body()->addLayout(group);
}

} // namespace sallyport
