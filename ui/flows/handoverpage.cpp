// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/handoverpage.h"

#include "ui/errortext.h"
#include "ui/paper/printout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/readingdirection.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretkeyfield.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// An open screen is no place to keep a secret.
constexpr std::chrono::seconds shownFor{60};

constexpr double codeSide = 250; // of the QR code, with its border

} // namespace

HandOverPage::HandOverPage(const Person &admin, SecretClipboard &clipboard, Clock clock, QWidget *parent)
    : QWidget(parent), m_admin(admin), m_clipboard(clipboard), m_clock(std::move(clock)), m_pill(new Pill),
      m_notice(new Caption), m_copy(new Button(tr("Copy"))), m_print(new Button(tr("Print…")))
{
    setObjectName(u"page.handover"_s);
    setAccessibleName(tr("Reseller Admin QR code"));
    m_pill->setObjectName(u"handover.countdown"_s);
    m_pill->setDot(false);
    m_notice->hide();

    auto *title = new PageTitle(tr("Reseller Admin QR code"));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_pill, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(this, 4));
    words->addLayout(head);
    words->addWidget(new MutedText(tr("Hand the screen to the admin. Every view of this code is recorded.")));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(scaled(this, 28));
    middle->addWidget(makeCode(), 0, Qt::AlignTop);
    middle->addWidget(makeWords(), 1);

    auto *close = new Button(tr("Close"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(scaled(this, 12));
    foot->addWidget(m_copy);
    foot->addWidget(m_print);
    foot->addWidget(m_notice, 1);
    foot->addStretch();
    foot->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 20));
    column->addLayout(words);
    column->addLayout(middle);
    column->addStretch();
    column->addLayout(foot);

    m_timer.setInterval(std::chrono::seconds(1));
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HandOverPage::tick);
    const auto copy = [this] {
        if (!m_secret)
            return;
        m_clipboard.copy(m_secret->key);
        showNotice(m_clipboard.notice());
    };
    connect(m_copy, &Button::clicked, this, copy);
    connect(m_key, &KeyText::copyRequested, this, copy);
    connect(&m_clipboard, &SecretClipboard::cleared, this, [this] { showNotice({}); });
    connect(m_print, &Button::clicked, this, &HandOverPage::choosePrinter);
    connect(close, &Button::clicked, this, &HandOverPage::closeRequested);
    connect(m_showAgain, &Button::clicked, this, &HandOverPage::showAgainRequested);
    connect(m_enter, &Button::clicked, this, &HandOverPage::submit);
    hideSecret();
}

QWidget *HandOverPage::makeCode()
{
    m_qr = new QrView;
    m_qr->setAccessibleName(tr("QR code"));
    auto *hidden = new Card; // where the code was
    m_showAgain = new Button(tr("Show again"));
    auto *words = new MutedText(tr("The code is hidden. Showing it again asks for your current code."));
    words->setAlignment(Qt::AlignHCenter);
    QVBoxLayout *column = hidden->body();
    column->addStretch();
    column->addWidget(words);
    column->addWidget(m_showAgain, 0, Qt::AlignHCenter);
    column->addStretch();
    m_code = new QStackedWidget;
    m_code->addWidget(m_qr);
    m_code->addWidget(hidden);
    m_code->setFixedSize(scaled(this, codeSide), scaled(this, codeSide));
    return m_code;
}

QWidget *HandOverPage::makeWords()
{
    const auto group = [this](const QString &label, QWidget *field, double spacing = 6) {
        auto *caption = new Caption(label);
        caption->setBuddy(field);
        field->setAccessibleName(label);
        auto *both = new QVBoxLayout;
        both->setSpacing(scaled(this, spacing));
        both->addWidget(caption);
        both->addWidget(field);
        return both;
    };
    auto *email = new QLabel(m_admin.email);
    email->setTextFormat(Qt::PlainText);
    email->setWordWrap(true);
    email->setFont(sizedFont(font(), 15, QFont::DemiBold));
    auto *admin = new QVBoxLayout;
    admin->setSpacing(scaled(this, 4));
    admin->addWidget(new Caption(tr("Admin")));
    admin->addWidget(email);

    m_key = new KeyText(nullptr);
    m_key->setObjectName(u"handover.key"_s);
    m_keyPlace = new QStackedWidget;
    m_keyPlace->addWidget(m_key);
    m_keyPlace->addWidget(new MutedText(tr("Hidden")));
    auto *key = group(tr("Secret key"), m_keyPlace);
    m_key->setAccessibleName(tr("Secret key"));

    m_firstCode = new CodeField;
    m_firstCode->setObjectName(u"handover.code"_s);
    m_enter = new Button(tr("Enter"), Button::Kind::Primary);
    m_enter->setDefault(true);
    m_enter->setEnabled(false);
    m_hint = new Caption;
    m_hint->setForegroundRole(QPalette::BrightText);
    m_hint->hide();
    const QString label = tr("First code, typed by the admin (proves the hand-over)");
    auto *caption = new Caption(label);
    caption->setBuddy(m_firstCode);
    m_firstCode->setAccessibleName(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 12));
    row->addWidget(m_firstCode);
    row->addWidget(m_enter);
    row->addStretch();
    auto *code = new QVBoxLayout;
    code->setSpacing(scaled(this, 6));
    code->addWidget(caption);
    code->addLayout(row);
    code->addWidget(m_hint);
    connect(m_firstCode, &CodeField::textChanged, this, [this](const QString &text) {
        showHint({});
        m_enter->setEnabled(!text.isEmpty());
    });

    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, scaled(this, 4), 0, 0);
    column->setSpacing(scaled(this, 18));
    column->addLayout(admin);
    column->addLayout(key);
    column->addLayout(code);
    column->addStretch();
    return words;
}

void HandOverPage::showSecret(const SetupSecret &secret)
{
    m_secret = secret;
    const Timestamp now = m_clock();
    m_hideAt = std::min<Timestamp>(now + shownFor, secret.expiresAt);
    m_secondsLeft = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_hideAt - now).count());
    m_qr->setText(secret.uri);
    m_key->setText(SecretKeyField::grouped(secret.key.text()));
    m_code->setCurrentWidget(m_qr);
    m_keyPlace->setCurrentWidget(m_key);
    m_copy->setEnabled(true);
    m_print->setEnabled(true);
    showNotice({});
    m_timer.start();
    updatePill();
    m_firstCode->setFocus(Qt::OtherFocusReason);
}

void HandOverPage::hideSecret()
{
    m_timer.stop();
    if (m_secret)
        m_clipboard.clear();
    m_secret.reset();
    m_secondsLeft = 0;
    m_qr->clear();
    m_key->clear();
    m_code->setCurrentIndex(1);
    m_keyPlace->setCurrentIndex(1);
    m_copy->setEnabled(false);
    m_print->setEnabled(false);
    updatePill();
}

void HandOverPage::tick()
{
    // Never slower than the timer, whatever becomes of the clock; and a machine that slept has lost its
    // minute.
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_hideAt - m_clock()).count();
    m_secondsLeft = static_cast<int>(std::min<std::chrono::seconds::rep>(m_secondsLeft - 1, left));
    if (m_secondsLeft <= 0)
        hideSecret();
    else
        updatePill();
}

void HandOverPage::updatePill()
{
    if (m_secret)
        //: %1 is a number of seconds
        m_pill->setState(tr("Hidden in %1\u00a0s").arg(m_secondsLeft), Tone::Warning);
    else
        m_pill->setState(tr("Hidden"), Tone::Neutral);
}

void HandOverPage::setBusy(bool busy)
{
    m_firstCode->setReadOnly(busy);
    m_enter->setBusy(busy);
}

void HandOverPage::showError(const Error &error)
{
    setBusy(false);
    m_firstCode->clear();
    showHint(errorText(error));
    m_firstCode->setFocus(Qt::OtherFocusReason);
}

void HandOverPage::showHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    // The window asks for the height of its page before it knows that this text breaks into lines.
    m_hint->setMinimumHeight(text.isEmpty() ? 0 : m_hint->heightForWidth(m_hint->parentWidget()->width()));
    m_firstCode->setInvalid(!text.isEmpty());
    m_firstCode->setNote(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent event(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void HandOverPage::showNotice(const QString &text, bool wrong)
{
    m_notice->setText(text);
    m_notice->setForegroundRole(wrong ? QPalette::BrightText : QPalette::PlaceholderText);
    m_notice->setVisible(!text.isEmpty());
}

void HandOverPage::submit()
{
    if (m_enter->isBusy())
        return;
    // Longer ones go through: the code doctor knows an app that shows eight digits.
    if (m_firstCode->text().size() < 6) {
        showHint(fieldErrorText(u"code"_s));
        m_firstCode->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    Q_EMIT entered(Secret::fromText(m_firstCode->text()));
}

void HandOverPage::choosePrinter()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    dialog->printer()->setDocName(tr("Reseller Admin QR code"));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { printOn(*printer); });
    dialog->open();
}

void HandOverPage::printOn(QPrinter &printer)
{
    if (!m_secret) {
        showNotice(tr("The code was hidden meanwhile. Show it again to print it."), true);
        return;
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock().time_since_epoch().count()).date();
    switch (printSheet(qrSheet(m_admin, *m_secret, today), printer)) {
    case PrintOutcome::Unreadable:
        showNotice(unreadableSheetText(m_admin.name), true);
        break;
    case PrintOutcome::Refused:
        showNotice(tr("The printer does not answer. Choose another one."), true);
        break;
    case PrintOutcome::Done:
        if (printer.outputFileName().isEmpty())
            showNotice(tr("Sent to the printer."));
        else
            //: %1 is the path of a file
            showNotice(
                tr("Saved as %1. Only you can read the file.").arg(isolatedPath(printer.outputFileName())));
        break;
    }
}

void HandOverPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_firstCode->setFocus(Qt::OtherFocusReason);
}

} // namespace sallyport
