// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagedriver.h"
#include "tests/ui/samples/samples.h"
#include "tests/ui/scriptedbackend.h"
#include "ui/flows/journeyplace.h"
#include "ui/rosters/importkioskflow.h"
#include "ui/rosters/preparekioskflow.h"
#include "ui/widgets/secretclipboard.h"

#include <QFile>
#include <QTemporaryDir>

namespace sallyport {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp now(1'790'000'000s);

Timestamp atNow()
{
    return now;
}

Person person(const QString &name)
{
    return {PersonId{name},
            name,
            name.section(u' ', 0, 0).toLower() + u"@contoso.example"_s,
            SignInMethod::Password,
            {}};
}

KioskFinding finding(const QString &name, KioskVerdict verdict,
                     KioskStaleness staleness = KioskStaleness::None)
{
    return {person(name), now - 2h, verdict, staleness,
            verdict == KioskVerdict::Conflicting ? std::optional(now - 1h) : std::nullopt};
}

QList<KioskFinding> oneOfEach()
{
    return {finding(u"Ada Lovelace"_s, KioskVerdict::New), finding(u"Ben Carter"_s, KioskVerdict::Same),
            finding(u"Chiara Russo"_s, KioskVerdict::Conflicting),
            finding(u"David Okafor"_s, KioskVerdict::Conflicting),
            finding(u"Eve Lund"_s, KioskVerdict::Stale, KioskStaleness::ChangedAtHome)};
}

/// Somebody with an active method.
class Stage : public SampleStage
{
public:
    explicit Stage(const SampleSetting &setting) : m_size(setting.page())
    {
        m_mfa.status = MfaStatus::Active;
        m_backend.on<VerifyIdentity>(
            [](const VerifyIdentity &) -> Result<IdentityVerified> { return IdentityVerified{}; });
        m_backend.on<PrepareKiosk>([](const PrepareKiosk &wish) -> Result<PreparedKiosk> {
            PreparedKiosk prepared{QByteArray("roster"), {}, now + kioskRosterLife};
            for (const PersonId &id : wish.people)
                prepared.slips.append({person(id.value), Secret::fromText(u"7K3M-Q2XA-0HTC-9WRE"_s)});
            return prepared;
        });
        m_backend.on<RehearseKioskImport>(
            [](const RehearseKioskImport &) -> Result<QList<KioskFinding>> { return oneOfEach(); });
        m_backend.on<ImportKioskBundle>([](const ImportKioskBundle &) -> Result<QList<KioskResult>> {
            QList<KioskResult> results;
            for (const KioskFinding &found : oneOfEach())
                results.append({found, found.verdict == KioskVerdict::Stale  ? KioskOutcome::Refused
                                       : found.verdict == KioskVerdict::Same ? KioskOutcome::AlreadyThere
                                                                             : KioskOutcome::Imported});
            return results;
        });
    }

    void openPreparation(const KioskCrowd &crowd)
    {
        const auto shownCrowd = [crowd](QObject *,
                                        const std::function<void(const Result<KioskCrowd> &)> &handler) {
            handler(crowd);
        };
        show(new PrepareKioskFlow(
            start(), PrepareKioskFlow::Options{{}, {person(u"Ada Lovelace"_s)}, shownCrowd, atNow}));
    }
    void prepare()
    {
        openPreparation({{person(u"Ada Lovelace"_s), person(u"Ben Carter"_s)}, false});
        type(u"PIN of the operator"_s, u"478199"_s);
        type(u"Repeat PIN"_s, u"478199"_s);
        press(u"Prepare"_s);
        verify();
    }
    void openImport() { show(new ImportKioskFlow(start())); }
    void read()
    {
        auto *flow = new ImportKioskFlow(start());
        show(flow);
        QFile file(m_folder.filePath(u"kiosk-contoso-2026-11-22.sallyport-bundle"_s));
        if (!file.open(QIODevice::WriteOnly))
            qWarning("sample: no file");
        file.close();
        flow->readFile(file.fileName());
        settle();
    }
    void import()
    {
        // Its label has a number.
        for (auto *button : m_place.findChildren<Button *>()) {
            if (button->isVisible() && button->kind() == Button::Kind::Primary)
                button->click();
        }
        settle();
        verify();
    }
    void verify()
    {
        type(u"6-digit code"_s, u"123456"_s);
        press(u"Enter"_s);
    }
    QWidget &shown() override { return m_place; }

private:
    JourneyStart start() { return {m_backend, m_clipboard, m_mfa, SessionStrength::Totp}; }
    void show(Journey *flow)
    {
        m_place.open(flow);
        m_place.resize(m_size);
        m_place.show();
        settle();
    }

    QSize m_size;
    QTemporaryDir m_folder;
    ScriptedBackend m_backend;
    SecretClipboard m_clipboard;
    MfaOverview m_mfa;
    JourneyPlace m_place;
};

} // namespace

QList<PageSample> rostersSamples()
{
    return {
        pageSample<Stage>(
            u"rosters-prepare"_s,
            [](Stage &stage) {
                stage.openPreparation({{person(u"Ada Lovelace"_s), person(u"Ben Carter"_s)}, false});
            }),
        pageSample<Stage>(u"rosters-prepare-errors"_s,
                          [](Stage &stage) {
                              stage.openPreparation({{person(u"Ada Lovelace"_s)}, true});
                              stage.type(u"PIN of the operator"_s, u"12345"_s);
                              stage.press(u"Prepare"_s);
                          }),
        pageSample<Stage>(u"rosters-prepared"_s, [](Stage &stage) { stage.prepare(); }),
        pageSample<Stage>(u"rosters-import"_s, [](Stage &stage) { stage.openImport(); }),
        pageSample<Stage>(u"rosters-findings"_s, [](Stage &stage) { stage.read(); }),
        pageSample<Stage>(u"rosters-imported"_s,
                          [](Stage &stage) {
                              stage.read();
                              stage.import();
                          }),
    };
}

} // namespace sallyport
