// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/kiosk.h"
#include "core/model/person.h"
#include "core/model/timestamp.h"
#include "core/operations/sheets.h"
#include "ui/paper/sheetrun.h"
#include "ui/widgets/palette.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QPrintDialog;
class QStackedWidget;

namespace sallyport {

class Backend;
class Banner;
class Button;
class FlowPage;
class MutedText;
class PrintChoices;
class PrintRun;
class SheetPreview;

/// For whom is printed, and what may be.
struct PrintOrder
{
    QList<Person> people;
    bool qrSheets =
        false;       ///< also QR sheets: for admins with a secret to hand over; verifies the identity first
    ScopeId account; ///< whose members they are; empty: admins of the caller's reseller
    QList<EnrolmentSlip>
        enrolmentSlips;  ///< of a kiosk's roster: these and nothing else, one for each of `people`
    Timestamp expiresAt; ///< of those slips
};

/// The print centre (window.print): QR sheets or hand-out slips, 1, 2 or 4 per page, to a printer or into a
/// PDF. Opened with open(). Secrets are in it only while it is open.
class PrintCentre : public QDialog
{
    Q_OBJECT
public:
    PrintCentre(Backend &backend, PrintOrder order, Clock clock = systemClock(), QWidget *parent = nullptr);
    ~PrintCentre() override;

    /// Covers everything at once, and closes as soon as a printer at work is done.
    void leave();
    void reject() override;

    void savePdf(const QString &path);
    /// The printer outlives the run.
    void printOn(QPrinter &printer);
    /// Tests paint badly.
    void setPainting(SheetPainting painting) { m_painting = std::move(painting); }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeMain();
    QWidget *makeFoot();
    void verify();
    void fetchQrSheets();
    void showMain();
    void goTo(QWidget *page);
    Sheet sheetAt(qsizetype number) const;
    QString title() const;
    QString fileName() const;
    void refresh();
    void choosePrinter();
    void chooseFile();
    void start(const std::function<void(SheetRun &)> &begin, const QString &savedAs);
    void run(const std::function<void(SheetRun &)> &begin, const QString &savedAs);
    void finishRun(Tone tone, const QString &text);
    void setRunning(bool running);
    void say(Tone tone, const QString &text);
    QString errorTextFor(const Error &error) const;
    void dropSecrets();

    Backend &m_backend;
    PrintOrder m_order;
    Clock m_clock;
    SheetPainting m_painting = paintSheet;
    QList<QrSheet> m_sheets;
    bool m_waiting = false; ///< for the core's answer
    bool m_leaving = false;
    std::unique_ptr<QPrinter> m_printer;
    QPointer<QPrintDialog> m_printDialog;

    QStackedWidget *m_pages = nullptr;
    FlowPage *m_verification = nullptr;
    QWidget *m_main = nullptr;
    PrintChoices *m_choices = nullptr;
    MutedText *m_people = nullptr;
    SheetPreview *m_preview = nullptr;
    Banner *m_message = nullptr;
    PrintRun *m_run = nullptr;
    Button *m_print = nullptr;
    Button *m_save = nullptr;
};

} // namespace sallyport
