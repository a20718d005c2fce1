// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskcourse.h"

#include "ui/errortext.h"
#include "ui/guide/guidetopics.h"
#include "ui/kiosk/finishpage.h"
#include "ui/kiosk/guidepage.h"
#include "ui/kiosk/kiosktext.h"
#include "ui/kiosk/kioskvisit.h"
#include "ui/kiosk/operatorpage.h"
#include "ui/kiosk/pickpage.h"
#include "ui/kiosk/pinpage.h"
#include "ui/kiosk/startpage.h"
#include "ui/languages.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// A roster of 500 people is a hundred times smaller.
constexpr qint64 largestRoster = 16 * 1024 * 1024;

Result<QByteArray> readRosterFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileFailed, file.errorString());
    if (file.size() > largestRoster)
        return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"roster"_s}, {}});
    return file.readAll();
}

/// For the name of a file on any drive.
QString plainName(const QString &name)
{
    QString result;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD)) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') ||
            (letter >= u'0' && letter <= u'9'))
            result += letter.toLower();
        else if (letter.isSpace() && !result.endsWith(u'-') && !result.isEmpty())
            result += u'-';
    }
    return result.left(40);
}

} // namespace

KioskCourse::KioskCourse(const KioskTools &tools, KioskFrame &frame, QObject *parent)
    : QObject(parent), m_tools(tools), m_frame(frame),
      m_still(tools.time), m_stage{m_tools, m_frame, m_still}, m_visit(new KioskVisit(m_stage, this)),
      m_language(tools.languages.current())
{
    connect(&m_still, &StillThere::counted, this, [this](int left) {
        m_frame.setSecondsLeft(m_stage.counting ? std::optional(left) : std::nullopt);
    });
    connect(&m_still, &StillThere::gone, this, &KioskCourse::goneAway);
    connect(&m_frame, &KioskFrame::backWanted, this, &KioskCourse::turnBack);
    connect(&m_frame, &KioskFrame::operatorWanted, this, &KioskCourse::callOperator);
    connect(&m_frame, &KioskFrame::languageWanted, this, &KioskCourse::showLanguage);
    connect(&m_frame, &KioskFrame::helpWanted, this, &KioskCourse::showGuide);
    connect(m_visit, &KioskVisit::ended, this, &KioskCourse::beginStart);
}

void KioskCourse::start()
{
    m_choice.roster = m_tools.roster;
    showUnlock();
}

void KioskCourse::showAgain()
{
    m_choosingLanguage = false;
    m_frame.rebuild();
    if (!m_visiting) {
        m_again();
        return;
    }
    m_visit->showAgain();
    showCurrentLanguage(true);
}

void KioskCourse::showCurrentLanguage(bool changeable)
{
    m_frame.setLanguage(Languages::name(m_tools.languages.current()), changeable);
}

void KioskCourse::showUnlock()
{
    remember([this] { showUnlock(); });
    QList<RosterFile> rosters = rosterFiles(m_tools.places());
    if (!m_tools.roster.isEmpty())
        rosters = {{m_tools.roster, {}}};
    auto *page = new UnlockPage(rosters, m_choice);
    connect(page, &UnlockPage::chosen, this, [this](const ShiftChoice &choice) {
        m_choice = choice;
        showUnlockPin();
    });
    connect(page, &UnlockPage::lookedForAgain, this, [this](const ShiftChoice &choice) {
        m_choice = choice;
        showUnlock();
    });
    m_stage.show(page, KioskFrame::Step::None, {}, std::chrono::seconds(0));
    m_frame.setLanguage(Languages::name(m_tools.languages.current()), true);
}

void KioskCourse::showUnlockPin()
{
    remember([this] { showUnlockPin(); });
    //: %1 is the name of a file
    auto *page = new PinPage(tr("Type the PIN of the roster"), QFileInfo(m_choice.roster).completeBaseName());
    connect(page, &PinPage::entered, this, &KioskCourse::unlock);
    m_stage.show(page, KioskFrame::Step::None, tr("Back"));
}

void KioskCourse::unlock(const Secret &pin)
{
    const Result<QByteArray> file = readRosterFile(m_choice.roster);
    if (!file) {
        m_frame.page()->say(Tone::Bad, errorText(file.error()));
        return;
    }
    m_still.rest();
    m_frame.setSecondsLeft({});
    m_stage.ask(m_tools.desk.unlock(*file, pin, m_choice.mode), this,
                [this](const Result<KioskUnlocked> &unlocked) { takeUnlocked(unlocked); });
}

void KioskCourse::takeUnlocked(const Result<KioskUnlocked> &unlocked)
{
    if (!unlocked) {
        m_frame.page()->say(Tone::Bad, unlockErrorText(unlocked.error()));
        m_still.watch();
        return;
    }
    m_unlocked = true;
    m_tenant = unlocked->tenantName;
    m_clock = unlocked->clock;
    m_language = m_tools.languages.current();
    m_frame.setOrganization(m_tenant);
    beginStart(unlocked->wrongPins > 0
                   ? tr("The PIN was typed wrong %n time(s) before.", nullptr, unlocked->wrongPins)
                   : QString());
}

void KioskCourse::beginStart(const QString &text)
{
    m_visiting = false;
    m_choosingLanguage = false;
    if (m_tools.languages.current() != m_language)
        applyLanguage(m_language);
    showStart();
    if (!text.isEmpty())
        m_frame.page()->say(Tone::Warning, text);
    // The people before may have shown by now that the clock is wrong.
    deliver(m_tools.desk.clock(), this, [this](const Result<ClockFinding> &clock) {
        if (!clock || *clock == m_clock)
            return;
        m_clock = *clock;
        auto *page = qobject_cast<StartPage *>(m_frame.page());
        if (const QString wrong = clockText(m_clock); page && !wrong.isEmpty())
            page->say(Tone::Warning, wrong);
    });
}

void KioskCourse::showStart()
{
    remember([this] { showStart(); });
    const QString language = m_tools.languages.current();
    auto *page = new StartPage(language, m_choice.mode != KioskMode::Unattended);
    connect(page, &StartPage::languageChosen, this, [this](const QString &chosen) {
        applyLanguage(chosen);
        showStart();
    });
    connect(page, &StartPage::codeWanted, this, [this] {
        m_visiting = true;
        m_visit->identify();
        showCurrentLanguage(true);
    });
    connect(page, &StartPage::operatorWanted, this, [this] {
        if (m_choice.mode == KioskMode::Attended)
            showPick();
        else
            showPin(Purpose::Pick);
    });
    // Somebody who has only chosen a language and left leaves nothing, not even that.
    const bool touched = language != m_language;
    m_stage.show(page, KioskFrame::Step::None, {}, touched ? kioskPatience : std::chrono::seconds(0), false);
    showCurrentLanguage(false);
    if (const QString wrong = clockText(m_clock); !wrong.isEmpty())
        page->say(Tone::Warning, wrong);
}

void KioskCourse::applyLanguage(const QString &language)
{
    m_tools.languages.apply(language);
    m_frame.rebuild();
}

void KioskCourse::showLanguage()
{
    if (m_choosingLanguage)
        return;
    m_choosingLanguage = true;
    auto *page = new LanguagePage(m_tools.languages.current());
    connect(page, &LanguagePage::languageChosen, this, [this](const QString &language) {
        m_tools.languages.apply(language);
        if (!m_unlocked)
            m_language = m_tools.languages.current();
        showAgain();
    });
    m_stage.show(page, KioskFrame::Step::None, tr("Back"));
    m_frame.setLanguage(Languages::name(m_tools.languages.current()), false);
}

void KioskCourse::showGuide()
{
    const auto topic = m_frame.page() ? kioskTopic(m_frame.page()->objectName()) : std::optional<QString>();
    if (!topic || m_frame.isBusy())
        return;
    m_stage.show(new GuidePage(m_tools.languages.current(), *topic), KioskFrame::Step::None, tr("Back"));
    m_frame.setLanguage({}, false);
}

void KioskCourse::callOperator()
{
    if (!m_unlocked || m_frame.isBusy())
        return;
    if (m_visiting)
        m_visit->startOver();
    showPin(Purpose::Menu);
}

void KioskCourse::showPin(Purpose purpose)
{
    remember([this, purpose] { showPin(purpose); });
    auto *page = new PinPage(tr("Type the operator's PIN"), {});
    connect(page, &PinPage::entered, this, [this, purpose](const Secret &pin) {
        m_stage.ask(m_tools.desk.openOperator(pin), this, [this, purpose](const Result<void> &opened) {
            if (!opened) {
                m_frame.page()->say(Tone::Bad, unlockErrorText(opened.error()));
                m_still.touch();
            } else if (purpose == Purpose::Menu) {
                showOperator();
            } else {
                showPick();
            }
        });
    });
    m_stage.show(page, KioskFrame::Step::None, tr("Back"));
    m_frame.setLanguage(Languages::name(m_tools.languages.current()), true);
}

void KioskCourse::showPick()
{
    m_stage.ask(m_tools.desk.people(), this, [this](const Result<QList<KioskSeat>> &people) {
        if (!people)
            return beginStart(errorText(people.error()));
        remember([this] { showPick(); });
        auto *page = new PickPage(*people);
        connect(page, &PickPage::picked, this, [this, page](const PersonId &person) {
            m_stage.ask(m_tools.desk.pick(person), this, [this, page](const Result<Person> &picked) {
                if (!picked) {
                    page->say(Tone::Bad, identifyErrorText(picked.error()));
                    return;
                }
                m_visiting = true;
                m_visit->begin();
            });
        });
        m_stage.show(page, KioskFrame::Step::You, tr("Start over"));
        showCurrentLanguage(true);
    });
}

void KioskCourse::showOperator()
{
    m_stage.ask(m_tools.desk.clock(), this, [this](const Result<ClockFinding> &clock) {
        if (clock)
            m_clock = *clock;
        m_stage.ask(m_tools.desk.people(), this, [this](const Result<QList<KioskSeat>> &people) {
            if (!people)
                return beginStart(errorText(people.error()));
            remember([this] { showOperator(); });
            const auto done = std::ranges::count_if(*people, [](const KioskSeat &seat) { return seat.done; });
            auto *page = new OperatorPage(static_cast<int>(done), static_cast<int>(people->size()), m_clock);
            connect(page, &OperatorPage::pickWanted, this, &KioskCourse::showPick);
            connect(page, &OperatorPage::finishWanted, this, &KioskCourse::showFinish);
            connect(page, &OperatorPage::leaveWanted, this, &KioskCourse::leave);
            m_stage.show(page, KioskFrame::Step::None, tr("Back"));
            showCurrentLanguage(false);
        });
    });
}

QList<KioskPlace> KioskCourse::targets() const
{
    QList<KioskPlace> targets{{QFileInfo(m_choice.roster).absolutePath(), {}}};
    const QList<KioskPlace> places = m_tools.places();
    for (const KioskPlace &place : places) {
        if (!place.name.isEmpty() && QDir(place.folder) != QDir(targets.first().folder))
            targets.append(place);
    }
    return targets;
}

void KioskCourse::showFinish()
{
    remember([this] { showFinish(); });
    auto *page = new FinishPage(targets());
    connect(page, &FinishPage::placeChosen, this, &KioskCourse::finishInto);
    connect(page, &FinishPage::lookedForAgain, this, &KioskCourse::showFinish);
    connect(page, &FinishPage::leaveWanted, this, &KioskCourse::leave);
    m_stage.show(page, KioskFrame::Step::None, tr("Back"));
    m_frame.setLanguage(Languages::name(m_tools.languages.current()), false);
}

void KioskCourse::finishInto(const QString &folder)
{
    const QString stem = u"kiosk-%1-%2"_s.arg(plainName(m_tenant),
                                              QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s));
    const QString path = QDir(folder).filePath(stem + u'.' + QLatin1String(kioskBundleSuffix));
    m_stage.ask(m_tools.desk.finishShift(path), this, [this, path](const Result<void> &written) {
        auto *page = qobject_cast<FinishPage *>(m_frame.page());
        if (page && written)
            page->written(path);
        else if (page)
            page->say(Tone::Bad, keepErrorText(written.error()));
    });
}

void KioskCourse::leave()
{
    m_stage.ask(m_tools.desk.leave(), this, [this](const Result<void> &gone) {
        if (gone)
            Q_EMIT left();
        else
            m_frame.page()->say(Tone::Bad, errorText(gone.error()));
    });
}

void KioskCourse::closeOperator()
{
    m_tools.desk.closeOperator();
    beginStart();
}

void KioskCourse::turnBack()
{
    if (qobject_cast<GuidePage *>(m_frame.page())) {
        m_again();
    } else if (m_choosingLanguage) {
        showAgain();
    } else if (!m_unlocked) {
        showUnlock();
    } else if (m_visiting) {
        m_visit->startOver();
    } else {
        closeOperator();
    }
}

void KioskCourse::goneAway()
{
    m_choosingLanguage = false;
    if (!m_unlocked)
        showUnlock();
    else if (m_visiting)
        m_visit->walkAway();
    else
        closeOperator();
}

} // namespace sallyport
