// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rosters/preparekioskflow.h"

#include "core/kiosk/roster.h"
#include "ui/exports/privatefile.h"
#include "ui/flows/datetext.h"
#include "ui/printing/printcentre.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/readingdirection.h"
#include "ui/widgets/text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

LabelledField *pinField(const QString &label)
{
    auto *field = new LabelledField(label);
    field->edit()->setEchoMode(QLineEdit::Password);
    field->edit()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    field->edit()->setMaxLength(maximumPinLength);
    field->setMaximumWidth(scaled(field, 280));
    return field;
}

Result<void> writeRosterFile(const QString &path, const QByteArray &roster)
{
    QSaveFile file(path);
    if (auto opened = openPrivately(file); !opened)
        return opened;
    if (file.write(roster) != roster.size() || !file.commit())
        return failure(ErrorCode::FileFailed, file.errorString());
    return {};
}

} // namespace

PrepareKioskFlow::PrepareKioskFlow(const JourneyStart &start, const Options &options, QWidget *parent)
    : Journey(start, parent), m_options(options)
{
    showWish();
    countShown();
}

void PrepareKioskFlow::showWish()
{
    auto *page = new FlowPage(u"page.kiosk.prepare"_s, tr("Prepare kiosk"));
    page->addText(
        tr("A kiosk is a machine without a network where people set up their authenticator one after "
           "the other. It needs a roster: a file that says who is expected. No secret is in it."));
    const auto selected = static_cast<int>(m_options.selected.size());
    m_selectedChoice = new QRadioButton(tr("The %n selected", nullptr, selected));
    m_shownChoice = new QRadioButton(tr("Everybody shown"));
    if (selected == 0) // and never shown before it stands on the page: it would be a window of its own
        m_selectedChoice->hide();
    m_selectedChoice->setChecked(selected > 0);
    m_shownChoice->setChecked(selected == 0);
    m_note = new Caption;
    auto *people = new QVBoxLayout;
    people->setSpacing(scaled(this, 8));
    people->addWidget(new GroupTitle(tr("Who is expected")));
    people->addWidget(m_selectedChoice);
    people->addWidget(m_shownChoice);
    people->addWidget(m_note);
    page->body()->addLayout(people);

    m_pin = pinField(tr("PIN of the operator"));
    m_pin->setHint(tr("At least %1 characters. It unlocks the kiosk with this roster, and nothing else.")
                       .arg(QLocale().toString(minimumPinLength)));
    m_repeat = pinField(tr("Repeat PIN"));
    for (LabelledField *field : {m_pin, m_repeat}) {
        // In a row: a column alone would count its lines in its own width, not in the field's.
        auto *row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addStretch();
        page->body()->addLayout(row);
    }
    page->setFootnote(
        tr("Ten wrong PINs block the roster on a kiosk for good. The roster is valid for 7 days."));
    auto *cancel = page->addButton(tr("Cancel"));
    page->setEscape(cancel);
    m_next = page->addButton(tr("Prepare"), Button::Kind::Primary);
    page->setFirstFocus(m_pin->edit());
    connect(cancel, &Button::clicked, this, &Journey::cancelled);
    connect(m_next, &Button::clicked, this, &PrepareKioskFlow::prepare);
    for (LabelledField *field : {m_pin, m_repeat})
        connect(field, &LabelledField::textChanged, this, [this] {
            m_pin->setError({});
            m_repeat->setError({});
        });
    connect(m_shownChoice, &QRadioButton::toggled, this, &PrepareKioskFlow::updateNext);
    updateNext();
    goTo(page);
}

void PrepareKioskFlow::countShown()
{
    QPointer<FlowPage> asking = page();
    m_options.shown(this, [this, asking](const Result<KioskCrowd> &crowd) {
        if (!asking || asking != page())
            return;
        if (!crowd) {
            fail(crowd.error());
            return;
        }
        m_shown = *crowd;
        m_counted = true;
        if (!m_shown.tooMany)
            //: %n is a number of people
            m_shownChoice->setText(
                tr("Everybody shown: %n", nullptr, static_cast<int>(m_shown.people.size())));
        updateNext();
    });
}

QList<Person> PrepareKioskFlow::chosen() const
{
    return m_shownChoice->isChecked() ? m_shown.people : m_options.selected;
}

void PrepareKioskFlow::updateNext()
{
    const bool shown = m_shownChoice->isChecked();
    const bool tooMany = shown ? m_shown.tooMany : m_options.selected.size() > maximumKioskPeople;
    if (tooMany)
        m_note->setText(tr("One roster takes %1 people: narrow the list, or select fewer.")
                            .arg(QLocale().toString(maximumKioskPeople)));
    else if (shown && m_counted && m_shown.people.isEmpty())
        m_note->setText(tr("Nobody shown can be on a roster."));
    else
        m_note->setText(
            tr("People who sign in by SSO, and those whose MFA is not yours to reset, are left out."));
    m_next->setEnabled(!tooMany && (shown ? m_counted && !m_shown.people.isEmpty() : true));
}

void PrepareKioskFlow::prepare()
{
    if (m_pin->text().size() < minimumPinLength) {
        m_pin->setError(tr("Use %1 or more characters.").arg(QLocale().toString(minimumPinLength)));
        m_pin->edit()->setFocus();
        return;
    }
    if (m_pin->text() != m_repeat->text()) {
        m_repeat->setError(tr("The two are not the same."));
        m_repeat->edit()->setFocus();
        return;
    }
    PrepareKiosk operation{m_options.account, {}, Secret::fromText(m_pin->text())};
    const QList<Person> people = chosen();
    for (const Person &person : people)
        operation.people.append(person.id);
    m_pin->clear();
    m_repeat->clear();
    perform(operation,
            tr("A roster with enrollment codes for %n people is made next.", nullptr,
               static_cast<int>(people.size())),
            [this](const PreparedKiosk &prepared) { showPrepared(prepared); });
}

void PrepareKioskFlow::showPrepared(const PreparedKiosk &prepared)
{
    m_prepared = prepared;
    Q_EMIT mayLeaveChanged(false);
    auto *page = new FlowPage(u"page.kiosk.prepared"_s, tr("Roster"));
    //: %1 is a date
    page->addText(tr("The roster for %n people is ready. It is good until %1.", nullptr,
                     static_cast<int>(prepared.slips.size()))
                      .arg(dateText(prepared.expiresAt)));
    const auto addStep = [&](const QString &title, const QString &text, const QString &label) {
        auto *button = new Button(label);
        auto *words = new QVBoxLayout;
        words->setSpacing(scaled(this, 4));
        words->addWidget(new GroupTitle(title));
        words->addWidget(new MutedText(text));
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(this, 24));
        row->addLayout(words, 1);
        row->addWidget(button, 0, Qt::AlignVCenter);
        page->body()->addLayout(row);
        return button;
    };
    auto *save = addStep(tr("1. The roster"),
                         tr("Save it on a drive that you carry to the kiosk, or into the kiosk's folder."),
                         tr("Save roster…"));
    auto *print =
        addStep(tr("2. The slips"),
                tr("Each has the enrollment code of one person, for an unattended kiosk. They can be printed "
                   "only now."),
                tr("Print slips…"));
    page->setFootnote(tr("Save the roster first."));
    m_finish = page->addButton(tr("Finish"), Button::Kind::Primary);
    m_finish->setEnabled(false);
    page->setFirstFocus(save);
    connect(save, &Button::clicked, this, &PrepareKioskFlow::chooseFile);
    connect(print, &Button::clicked, this, &PrepareKioskFlow::print);
    connect(m_finish, &Button::clicked, this, [this] {
        const auto count = static_cast<int>(m_prepared->slips.size());
        m_prepared.reset();
        Q_EMIT mayLeaveChanged(true);
        Q_EMIT finished(
            tr("The roster for %n people is saved. Unlock the kiosk with its PIN.", nullptr, count));
    });
    goTo(page);
}

void PrepareKioskFlow::chooseFile()
{
    // Opened, not executed: the page stays alive, and so does everything behind it.
    auto *dialog = new QFileDialog(this, tr("Save roster"));
    const QString suffix = QLatin1String(kioskRosterSuffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilters({tr("Roster (*.%1)").arg(suffix), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"kiosk."_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &PrepareKioskFlow::saveTo);
    dialog->open();
}

void PrepareKioskFlow::saveTo(const QString &path)
{
    if (!m_prepared)
        return;
    const Result<void> written = writeRosterFile(path, m_prepared->file);
    if (!written) {
        //: %1 is the path of a file, %2 what the system says
        page()->showMessage(Tone::Bad, tr("The roster could not be saved as %1: %2. Choose another folder.")
                                           .arg(isolatedPath(path), written.error().detail));
        return;
    }
    m_saved = true;
    m_finish->setEnabled(true);
    page()->setFootnote({});
    //: %1 is the path of a file
    page()->showMessage(Tone::Good, tr("Saved as %1. Only you can read the file.").arg(isolatedPath(path)));
    Q_EMIT mayLeaveChanged(true);
}

void PrepareKioskFlow::print()
{
    if (!m_prepared || m_printCentre)
        return;
    PrintOrder order;
    order.account = m_options.account;
    order.enrolmentSlips = m_prepared->slips;
    order.expiresAt = m_prepared->expiresAt;
    for (const EnrolmentSlip &slip : std::as_const(order.enrolmentSlips))
        order.people.append(slip.person);
    m_printCentre = new PrintCentre(backend(), order, m_options.clock, this);
    m_printCentre->open();
}

void PrepareKioskFlow::hideEvent(QHideEvent *event)
{
    Journey::hideEvent(event);
    // Whatever covers the page covers its window too.
    if (!event->spontaneous() && m_printCentre)
        m_printCentre->leave();
}

} // namespace sallyport
