// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printcentre.h"

#include "core/backend/backend.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/flows/identityverification.h"
#include "ui/paper/sheetpreview.h"
#include "ui/printing/printchoices.h"
#include "ui/printing/printrun.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/readingdirection.h"
#include "ui/widgets/text.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QScreen>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int namesShown = 3;

QDate dayOf(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count()).date();
}

} // namespace

PrintCentre::PrintCentre(Backend &backend, PrintOrder order, Clock clock, QWidget *parent)
    : QDialog(parent), m_backend(backend), m_order(std::move(order)), m_clock(std::move(clock)),
      m_pages(new QStackedWidget)
{
    setObjectName(u"window.print"_s);
    setWindowTitle(tr("Print centre"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_pages->setBackgroundRole(QPalette::Base);
    m_main = makeMain();
    m_pages->addWidget(m_main);
    auto *column = new QVBoxLayout(this);
    const int margin = scaled(this, 28);
    column->setContentsMargins(margin, margin, margin, margin);
    auto *area = new PageArea(m_pages);
    column->addWidget(area);
    const QSize room = screen()->availableGeometry().size();
    setMinimumWidth(qMin(scaled(this, 760), room.width()));
    // As high as its page needs, by what is missing then. Later: the area is in the middle of being laid out.
    const auto *missing = area->verticalScrollBar();
    connect(
        missing, &QScrollBar::rangeChanged, this,
        [this, missing, room] { resize(width(), qMin(room.height(), height() + missing->maximum())); },
        Qt::QueuedConnection);
    if (m_order.qrSheets)
        verify();
    else
        showMain();
}

PrintCentre::~PrintCentre()
{
    // Each uses what comes after it.
    delete m_run;
    delete m_printDialog;
}

QWidget *PrintCentre::makeMain()
{
    auto *main = new QWidget;
    main->setObjectName(u"page.print"_s);
    m_people = new MutedText;
    m_people->setObjectName(u"print.people"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(this, 4));
    words->addWidget(new PageTitle(tr("Print centre")));
    words->addWidget(m_people);
    m_preview = new SheetPreview;
    using Kind = PrintChoices::Kind;
    m_choices = new PrintChoices(!m_order.enrolmentSlips.isEmpty() ? QList{Kind::EnrolmentSlips}
                                 : m_order.qrSheets                ? QList{Kind::QrSheets, Kind::Slips}
                                                                   : QList{Kind::Slips});
    connect(m_choices, &PrintChoices::changed, this, &PrintCentre::refresh);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(scaled(this, 32));
    middle->addWidget(m_choices, 1);
    middle->addWidget(m_preview);
    m_message = new Banner;
    m_message->setObjectName(u"print.message"_s);

    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 20));
    column->addLayout(words);
    column->addWidget(m_message);
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    return main;
}

QWidget *PrintCentre::makeFoot()
{
    m_run = new PrintRun;
    connect(m_run, &PrintRun::ended, this, &PrintCentre::finishRun);
    m_save = new Button(tr("Save as PDF…"));
    m_print = new Button(tr("Print…"), Button::Kind::Primary);
    m_print->setDefault(true);
    auto *close = new Button(tr("Close"));
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 12));
    row->addWidget(m_run, 1);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_save);
    row->addWidget(m_print);
    connect(m_save, &Button::clicked, this, &PrintCentre::chooseFile);
    connect(m_print, &Button::clicked, this, &PrintCentre::choosePrinter);
    connect(close, &Button::clicked, this, &PrintCentre::reject);
    return foot;
}

void PrintCentre::verify()
{
    auto *page = new IdentityVerification(m_backend, ProofMeans::Code,
                                          tr("The QR codes and secret keys of %n admin(s) are shown next, to "
                                             "be printed. You enter the code, not the "
                                             "admins.",
                                             nullptr, static_cast<int>(m_order.people.size())));
    connect(page, &IdentityVerification::verified, this, &PrintCentre::fetchQrSheets);
    connect(page, &IdentityVerification::cancelled, this, &PrintCentre::reject);
    m_verification = page;
    goTo(page);
}

void PrintCentre::fetchQrSheets()
{
    m_verification->setBusy(true);
    GetQrSheets operation;
    for (const Person &person : std::as_const(m_order.people))
        operation.admins.append(person.id);
    deliver(m_backend.call(operation), this, [this](const Result<QList<QrSheet>> &sheets) {
        if (!sheets) {
            m_verification->showError(errorTextFor(sheets.error()));
            return;
        }
        if (m_leaving)
            return;
        m_sheets = *sheets;
        showMain();
    });
}

void PrintCentre::showMain()
{
    QStringList names;
    for (qsizetype i = 0; i < std::min<qsizetype>(namesShown, m_order.people.size()); ++i)
        names.append(m_order.people.at(i).name);
    const auto more = static_cast<int>(m_order.people.size() - names.size());
    QString text = locale().createSeparatedList(names);
    if (more > 0)
        //: %1 is a list of names
        text = tr("%1 and %n more", nullptr, more).arg(joinedList(names));
    m_people->setText(text);
    m_choices->setCount(m_order.people.size());
    refresh();
    goTo(m_main);
    m_print->setFocus(Qt::OtherFocusReason);
}

void PrintCentre::goTo(QWidget *page)
{
    QWidget *before = m_pages->currentWidget();
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    if (before != m_main && before != page) {
        m_pages->removeWidget(before);
        // Later: it may be in the middle of telling us.
        before->deleteLater();
    }
}

Sheet PrintCentre::sheetAt(qsizetype number) const
{
    const QDate date = dayOf(m_clock());
    if (m_choices->kind() == PrintChoices::Kind::QrSheets)
        return qrSheet(m_sheets.at(number), date);
    if (m_choices->kind() == PrintChoices::Kind::EnrolmentSlips)
        return enrolmentSlip(m_order.enrolmentSlips.at(number), m_order.expiresAt);
    const BackendPlace place = m_backend.place();
    return handOutSlip(m_order.people.at(number),
                       place.local ? tr("Sallyport, on this computer") : place.name, date);
}

QString PrintCentre::title() const
{
    switch (m_choices->kind()) {
    case PrintChoices::Kind::QrSheets:
        return tr("QR sheets");
    case PrintChoices::Kind::EnrolmentSlips:
        return tr("Enrollment slips");
    case PrintChoices::Kind::Slips:
        break;
    }
    return tr("Hand-out slips");
}

QString PrintCentre::fileName() const
{
    switch (m_choices->kind()) {
    case PrintChoices::Kind::QrSheets:
        return u"sallyport-qr-sheets.pdf"_s;
    case PrintChoices::Kind::EnrolmentSlips:
        return u"sallyport-enrollment-slips.pdf"_s;
    case PrintChoices::Kind::Slips:
        break;
    }
    return u"sallyport-slips.pdf"_s;
}

void PrintCentre::refresh()
{
    const qsizetype count = m_order.people.size();
    const int each = m_choices->sheetsPerPage();
    QList<Sheet> first;
    for (qsizetype i = 0; i < std::min<qsizetype>(count, each); ++i)
        first.append(sheetAt(i));
    m_preview->setPage(std::move(first), each);
    m_message->clear();
}

void PrintCentre::choosePrinter()
{
    if (m_run->isRunning() || m_waiting)
        return;
    delete m_printDialog;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(title());
    m_printDialog = new QPrintDialog(m_printer.get(), this);
    // Into a file goes "Save as PDF…", which knows how to leave none behind.
    m_printDialog->setOptions(QAbstractPrintDialog::PrintDialogOptions());
    connect(m_printDialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { printOn(*printer); });
    m_printDialog->open();
}

void PrintCentre::printOn(QPrinter &printer)
{
    start([&printer](SheetRun &run) { run.print(printer); }, printer.outputFileName());
}

void PrintCentre::chooseFile()
{
    if (m_run->isRunning() || m_waiting)
        return;
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &PrintCentre::savePdf);
    dialog->open();
}

void PrintCentre::savePdf(const QString &path)
{
    start([path, title = title()](SheetRun &run) { run.savePdf(path, title); }, path);
}

void PrintCentre::start(const std::function<void(SheetRun &)> &begin, const QString &savedAs)
{
    if (m_run->isRunning() || m_waiting)
        return;
    m_message->clear();
    if (m_choices->kind() != PrintChoices::Kind::Slips) { // recorded when they were made or shown
        run(begin, savedAs);
        return;
    }
    GetSlips operation{.account = m_order.account, .people = {}};
    for (const Person &person : std::as_const(m_order.people))
        operation.people.append(person.id);
    m_waiting = true;
    setRunning(true);
    deliver(m_backend.call(operation), this, [this, begin, savedAs](const Result<QList<Person>> &people) {
        m_waiting = false;
        setRunning(false);
        if (!people) {
            say(Tone::Bad, errorTextFor(people.error()));
            return;
        }
        if (m_leaving)
            return;
        m_order.people = *people;
        run(begin, savedAs);
    });
}

void PrintCentre::run(const std::function<void(SheetRun &)> &begin, const QString &savedAs)
{
    setRunning(true);
    m_run->start({.count = m_order.people.size(),
                  .sheetAt = [this](qsizetype number) { return sheetAt(number); },
                  .sheetsPerPage = m_choices->sheetsPerPage(),
                  .painting = m_painting,
                  .begin = begin,
                  .savedAs = savedAs});
}

void PrintCentre::finishRun(Tone tone, const QString &text)
{
    setRunning(false);
    if (m_leaving)
        reject();
    else
        say(tone, text);
}

void PrintCentre::setRunning(bool running)
{
    m_choices->setEnabled(!running);
    m_print->setEnabled(!running);
    m_save->setEnabled(!running);
}

void PrintCentre::say(Tone tone, const QString &text)
{
    m_message->announce(tone, text);
}

QString PrintCentre::errorTextFor(const Error &error) const
{
    if (error.code == ErrorCode::Conflict && !error.fields.isEmpty()) {
        const auto who = std::ranges::find(m_order.people, error.fields.constFirst(),
                                           [](const Person &person) { return person.id.value; });
        if (who != m_order.people.end())
            //: %1 is the name of a person
            return tr("There is nothing to print for %1, so nothing is printed for anybody: the MFA is "
                      "active already, "
                      "is not enabled, or the sign-in is by SSO. Change the selection.")
                .arg(who->name);
    }
    return errorText(error);
}

void PrintCentre::dropSecrets()
{
    m_preview->clear();
    m_sheets.clear();
    // Before the slips: what is shown is asked for by its number.
    m_order.enrolmentSlips.clear();
}

void PrintCentre::leave()
{
    hide();
    reject();
}

void PrintCentre::reject()
{
    m_leaving = true;
    if (m_run->isRunning()) {
        if (m_run->mayCancel())
            m_run->cancel();
        else
            say(Tone::Warning, tr("The printer is at work. The window closes when it has everything."));
        return; // comes again at the end of the run
    }
    dropSecrets();
    if (isVisible())
        QDialog::reject();
    else
        deleteLater();
}

void PrintCentre::closeEvent(QCloseEvent *event)
{
    if (m_run->isRunning()) {
        event->ignore();
        reject();
        return;
    }
    dropSecrets();
    QDialog::closeEvent(event);
}

} // namespace sallyport
