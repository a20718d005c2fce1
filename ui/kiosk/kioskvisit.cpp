// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskvisit.h"

#include "ui/errortext.h"
#include "ui/kiosk/codepage.h"
#include "ui/kiosk/codespage.h"
#include "ui/kiosk/donepage.h"
#include "ui/kiosk/kiosktext.h"
#include "ui/kiosk/scanpage.h"
#include "ui/kiosk/whopage.h"

namespace sallyport {

namespace {

constexpr std::chrono::seconds doneShows{10};

} // namespace

KioskVisit::KioskVisit(KioskStage &stage, QObject *parent) : QObject(parent), m_stage(stage)
{
    m_life.setSingleShot(true);
    m_life.setInterval(kioskSeatLife);
    connect(&m_life, &QTimer::timeout, this, [this] {
        end(KioskWipe::WalkedAway, tr("This took too long, so the QR code is void. Start again."));
    });
}

void KioskVisit::identify()
{
    m_step = Step::Who;
    showWho();
}

void KioskVisit::showAgain()
{
    switch (m_step) {
    case Step::Who:
        return showWho();
    case Step::Scan:
        return showScan();
    case Step::Code:
        return showCode();
    case Step::Codes:
        return showCodes();
    case Step::Done:
        return showDone();
    }
}

void KioskVisit::showWho()
{
    auto *page = new WhoPage;
    connect(page, &WhoPage::entered, this, [this, page](const QString &email, const Secret &code) {
        m_stage.ask(m_stage.tools.desk.identify(email, code), this,
                    [this, page](const Result<Person> &person) {
                        if (person)
                            begin();
                        else
                            page->refuse(identifyErrorText(person.error()));
                    });
    });
    m_stage.show(page, KioskFrame::Step::You, tr("Start over"));
}

void KioskVisit::begin()
{
    m_stage.ask(m_stage.tools.desk.begin(), this, [this](const Result<SetupSecret> &secret) {
        if (!secret) {
            end(KioskWipe::Cancelled, errorText(secret.error()));
            return;
        }
        m_secret = *secret;
        m_life.start();
        showScan();
    });
}

void KioskVisit::showScan()
{
    m_step = Step::Scan;
    auto *page = new ScanPage(*m_secret);
    connect(page, &ScanPage::scanned, this, &KioskVisit::showCode);
    m_stage.show(page, KioskFrame::Step::Scan, tr("Start over"));
}

void KioskVisit::showCode()
{
    m_step = Step::Code;
    auto *page = new CodePage;
    connect(page, &CodePage::scanWanted, this, &KioskVisit::showScan);
    connect(page, &CodePage::entered, this, &KioskVisit::confirm);
    m_stage.show(page, KioskFrame::Step::Code, tr("Start over"));
}

void KioskVisit::confirm(const Secret &code)
{
    m_stage.ask(m_stage.tools.desk.confirm(code), this, [this](const Result<KioskProof> &proof) {
        if (proof) {
            m_codes = proof->codes;
            m_secret.reset();
            showCodes();
            if (const QString wrong = clockText(proof->clock); !wrong.isEmpty())
                m_stage.frame.page()->say(Tone::Warning, tr("Tell the operator: %1").arg(wrong));
        } else if (proof.error().code == ErrorCode::TicketExpired) {
            end(KioskWipe::Cancelled, tr("This took too long, so the QR code is void. Start again."));
        } else if (auto *page = qobject_cast<CodePage *>(m_stage.frame.page())) {
            page->refuse(Tone::Warning, errorText(proof.error()));
        }
    });
}

void KioskVisit::showCodes()
{
    m_step = Step::Codes;
    auto *page = new CodesPage(*m_codes, m_stage.tools.printer.isThere());
    connect(page, &CodesPage::printWanted, this, &KioskVisit::print);
    connect(page, &CodesPage::kept, this, &KioskVisit::keep);
    // No way back: the codes are made, and to be kept or to be walked away from.
    m_stage.show(page, KioskFrame::Step::BackupCodes, {});
}

void KioskVisit::print()
{
    if (auto *page = qobject_cast<CodesPage *>(m_stage.frame.page()); page && m_codes)
        page->printed(m_stage.tools.printer.print(*m_codes));
}

void KioskVisit::keep()
{
    m_stage.ask(m_stage.tools.desk.done(), this, [this](const Result<void> &kept) {
        if (kept)
            showDone();
        else if (kept.error().code == ErrorCode::TicketExpired)
            end(KioskWipe::Cancelled, tr("This took too long, so the QR code is void. Start again."));
        else
            m_stage.frame.page()->say(Tone::Bad, keepErrorText(kept.error()));
    });
}

void KioskVisit::showDone()
{
    m_step = Step::Done;
    m_codes.reset();
    m_life.stop();
    auto *page = new DonePage;
    connect(page, &DonePage::finished, this, [this] { end({}); });
    m_stage.show(page, KioskFrame::Step::None, {}, doneShows, false);
}

void KioskVisit::startOver()
{
    if (m_step == Step::Done)
        end({});
    else
        end(KioskWipe::Cancelled);
}

void KioskVisit::walkAway()
{
    if (m_step == Step::Done)
        end({});
    else
        end(KioskWipe::WalkedAway);
}

void KioskVisit::end(std::optional<KioskWipe> reason, const QString &text)
{
    m_life.stop();
    m_secret.reset();
    m_codes.reset();
    if (reason)
        m_stage.tools.desk.wipe(*reason);
    Q_EMIT ended(text);
}

} // namespace sallyport
