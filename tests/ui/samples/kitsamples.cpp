// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secret.h"
#include "tests/ui/samples/samples.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/backupcodelist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/ledgerview.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretkeyfield.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const auto exampleUri =
    "otpauth://totp/Contoso:olga.brandt%40northwind.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
    "&issuer=Contoso&algorithm=SHA1&digits=6&period=30";

Clock fixedClock()
{
    return [] { return Timestamp(std::chrono::milliseconds(1'794'000'011'000)); };
}

QList<Secret> exampleCodes()
{
    QList<Secret> codes;
    for (int i = 0; i < 10; ++i)
        codes.append(Secret::fromText(u"7KQ%1-M2XR-9D%1T-WB4H"_s.arg(i)));
    return codes;
}

QList<LedgerEntry> exampleLedger()
{
    QList<LedgerEntry> entries;
    const auto at = [](QDate date) {
        return Timestamp(
            std::chrono::milliseconds(date.startOfDay(Qt::UTC).addSecs(36000).toMSecsSinceEpoch()));
    };
    for (int i = 1; i <= 10; ++i)
        entries.append({i, std::nullopt, {}});
    entries[0] = {1, at({2026, 10, 12}), u"this computer"_s};
    entries[3] = {4, at({2026, 11, 8}), u"server login"_s};
    return entries;
}

QWidget *signIn()
{
    auto *page = new QWidget;
    page->setMinimumSize(scaled(page, 560), scaled(page, 560));
    auto *column = new QVBoxLayout(page);
    column->setSpacing(scaled(page, 10));
    column->addStretch();
    column->addWidget(new Mark(44, page), 0, Qt::AlignHCenter);
    auto *title = new PageTitle(u"Two-step sign-in"_s, page);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    auto *lead = new MutedText(u"Enter the 6-digit code from your authenticator app"_s, page);
    lead->setAlignment(Qt::AlignCenter);
    column->addWidget(lead);
    auto *card = new Card(page);
    card->setFixedWidth(scaled(page, 400));
    auto *field = new CodeField(card);
    auto *label = new Caption(u"Authentication code"_s, card);
    label->setBuddy(field);
    field->setText(u"492"_s);
    card->body()->addWidget(label);
    card->body()->addWidget(field);
    card->body()->addWidget(new CountdownRing(fixedClock(), 30, card));
    card->body()->addWidget(new Button(u"Sign in"_s, Button::Kind::Primary, card));
    auto *row = new QHBoxLayout;
    row->addWidget(new Button(u"Use a backup code"_s, Button::Kind::Link, card));
    row->addStretch();
    row->addWidget(new Button(u"Back"_s, Button::Kind::Quiet, card));
    card->body()->addLayout(row);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch();
    field->setFocus();
    return page;
}

QWidget *setup(SecretClipboard &clipboard)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(scaled(page, 18));
    column->addWidget(new PageTitle(u"Set up your authenticator"_s, page));
    auto *steps = new StepBar(
        {u"New MFA method"_s, u"Set up your authenticator"_s, u"Identity verification"_s, u"Backup codes"_s},
        page);
    steps->setCurrent(1);
    column->addWidget(steps);
    auto *card = new Card(page);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(page, 36));
    auto *qr = new QrView(card);
    qr->setText(Secret::fromBytes(exampleUri));
    row->addWidget(qr, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(page, 4));
    words->addWidget(new GroupTitle(u"1. Open your authenticator app"_s, card));
    words->addWidget(new MutedText(
        u"Google Authenticator, Microsoft Authenticator, Aegis, 2FAS, 1Password or any other app for TOTP codes."_s,
        card));
    words->addSpacing(scaled(page, 12));
    words->addWidget(new GroupTitle(u"2. Scan the QR code"_s, card));
    words->addWidget(
        new MutedText(u"The app adds an entry named Contoso: olga.brandt@northwind.example."_s, card));
    words->addSpacing(scaled(page, 12));
    words->addWidget(new GroupTitle(u"No camera? Type the secret key"_s, card));
    auto *key = new SecretKeyField(u"Secret key"_s, clipboard, card);
    key->setKey(Secret::fromText(u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s));
    words->addWidget(key);
    words->addWidget(new Caption(
        u"Time-based, 6 digits, every 30 seconds. A copied key leaves the clipboard after 30\u00a0s."_s,
        card));
    words->addStretch();
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    column->addWidget(card);
    auto *end = new QHBoxLayout;
    end->addWidget(new Caption(u"Nothing changes until a code has been verified."_s, page), 1);
    end->addWidget(new Button(u"Cancel"_s, Button::Kind::Secondary, page));
    end->addWidget(new Button(u"Back"_s, Button::Kind::Secondary, page));
    end->addWidget(new Button(u"Next"_s, Button::Kind::Primary, page));
    end->setSpacing(scaled(page, 12));
    column->addLayout(end);
    column->addStretch();
    return page;
}

QWidget *profile()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(scaled(page, 16));
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(page, 12));
    head->addWidget(new Avatar(u"Olga Brandt"_s, page));
    head->addWidget(new PageTitle(u"My profile"_s, page));
    head->addStretch();
    head->addWidget(new Button(u"Change password…"_s, Button::Kind::Secondary, page));
    head->addWidget(new Button(u"Update Profile"_s, Button::Kind::Primary, page));
    column->addLayout(head);

    auto *person = new Card(page);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(scaled(page, 20));
    auto *name = new LabelledField(u"Name"_s, LabelledField::Kind::Text, person);
    name->setText(u"Olga Brandt"_s);
    auto *mail = new LabelledField(u"Email"_s, LabelledField::Kind::Text, person);
    mail->setText(u"olga.brandt@northwind.example"_s);
    mail->edit()->setReadOnly(true);
    auto *language = new QComboBox(person);
    language->addItems({u"English"_s, u"Deutsch"_s});
    auto *languageColumn = new QVBoxLayout;
    languageColumn->setSpacing(scaled(page, 5));
    languageColumn->addWidget(new Caption(u"Language"_s, person));
    languageColumn->addWidget(language);
    fields->addWidget(name, 1, Qt::AlignTop);
    fields->addWidget(mail, 1, Qt::AlignTop);
    fields->addLayout(languageColumn, 1);
    person->body()->addLayout(fields);
    column->addWidget(person);

    auto *mfa = new Card(page);
    auto *title = new QHBoxLayout;
    title->setSpacing(scaled(page, 12));
    title->addWidget(new GroupTitle(u"MFA settings"_s, mfa));
    title->addWidget(new Pill(u"Active"_s, Tone::Good, mfa));
    auto *why = new Caption(u"Required by account Contoso Ltd"_s, mfa);
    why->setWordWrap(false);
    title->addWidget(why);
    title->addStretch();
    title->addWidget(new Button(u"Disable MFA"_s, Button::Kind::Destructive, mfa));
    mfa->body()->addLayout(title);
    auto *codes = new QHBoxLayout;
    codes->addWidget(new GroupTitle(u"Backup codes"_s, mfa));
    auto *left = new Caption(u"Set 2 · 3 Oct 2026 · 8 of 10 backup codes left"_s, mfa);
    left->setWordWrap(false);
    codes->addWidget(left);
    codes->addStretch();
    codes->addWidget(new Button(u"Generate backup codes"_s, Button::Kind::Secondary, mfa));
    mfa->body()->addLayout(codes);
    auto *ledger = new LedgerView(mfa);
    ledger->setEntries(exampleLedger(), {2026, 11, 20});
    mfa->body()->addWidget(ledger);
    column->addWidget(mfa);

    auto *list = new Card(page);
    auto *fresh = new BackupCodeList(list);
    fresh->setCodes(exampleCodes());
    list->body()->addWidget(fresh);
    column->addWidget(list);
    column->addStretch();
    return page;
}

QWidget *parts()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(scaled(page, 14));
    auto *bar = new BusyBar(page);
    bar->setObjectName(u"busyBar"_s);
    bar->setBusy(true);
    column->addWidget(bar);

    auto *pills = new QHBoxLayout;
    pills->addWidget(new Pill(u"Active"_s, Tone::Good, page));
    pills->addWidget(new Pill(u"Pending"_s, Tone::Warning, page));
    pills->addWidget(new Pill(u"12 overdue"_s, Tone::Bad, page));
    pills->addWidget(new Pill(u"Off"_s, Tone::Neutral, page));
    auto *plain = new Pill(u"Default"_s, Tone::Accent, page);
    plain->setDot(false);
    pills->addWidget(plain);
    pills->addStretch();
    column->addLayout(pills);

    const QList<std::pair<Tone, QString>> messages{
        {Tone::Accent,
         u"You signed in with a backup code. 7 of 10 are left. Set up a new method to generate more, or turn MFA off with your password."_s},
        {Tone::Good, u"MFA is active."_s},
        {Tone::Warning,
         u"Your phone's clock seems to be 95 seconds slow. Turn on automatic time in its settings, then type the new code."_s},
        {Tone::Bad, u"That code is not right. Wait for the next one and try again."_s}};
    for (const auto &[tone, words] : messages) {
        auto *banner = new Banner(page);
        if (tone == Tone::Accent) {
            banner->setAction(u"Set up a new method"_s);
            banner->setDismissible(true);
        }
        banner->announce(tone, words);
        column->addWidget(banner);
    }

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(page, 12));
    for (const auto kind : {Button::Kind::Primary, Button::Kind::Secondary, Button::Kind::Destructive,
                            Button::Kind::Link, Button::Kind::Quiet})
        buttons->addWidget(new Button(u"Button"_s, kind, page));
    auto *busy = new Button(u"Signing in"_s, Button::Kind::Primary, page);
    busy->setBusy(true);
    buttons->addWidget(busy);
    auto *waiting = new Button(u"Copy"_s, Button::Kind::Secondary, page);
    waiting->setBusy(true);
    buttons->addWidget(waiting);
    auto *off = new Button(u"Disabled"_s, Button::Kind::Primary, page);
    off->setEnabled(false);
    buttons->addWidget(off);
    auto *more = new Button(u"English"_s, Button::Kind::Quiet, page);
    more->setMenu(new QMenu(more));
    buttons->addWidget(more);
    buttons->addStretch();
    column->addLayout(buttons);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(scaled(page, 24));
    auto *navigation = new QVBoxLayout;
    navigation->setSpacing(scaled(page, 2));
    for (const auto &[icon, text] : {std::pair{u"accounts"_s, u"Accounts"_s},
                                     {u"admins"_s, u"Admins"_s},
                                     {u"members"_s, u"Members"_s},
                                     {u"settings"_s, u"Settings"_s},
                                     {u"reports"_s, u"Reports"_s},
                                     {u"audit-log"_s, u"Audit log"_s},
                                     {u"profile"_s, u"My profile"_s},
                                     {u"authenticator"_s, u"Authenticator"_s},
                                     {u"more"_s, u"More"_s}}) {
        auto *row = new Button(text, Button::Kind::Navigation, page);
        row->setIcon(themedIcon(icon));
        row->setChecked(icon == u"admins"_s);
        row->setMinimumWidth(scaled(page, 184));
        navigation->addWidget(row);
    }
    navigation->addStretch();
    columns->addLayout(navigation);
    auto *form = new QVBoxLayout;
    form->setSpacing(scaled(page, 12));
    auto *password = new LabelledField(u"Password"_s, LabelledField::Kind::Password, page);
    password->setText(u"correct horse"_s);
    password->setHint(u"At least 15 characters."_s);
    form->addWidget(password);
    auto *wrong = new LabelledField(u"Email"_s, LabelledField::Kind::Text, page);
    wrong->setText(u"olga.brandt"_s);
    wrong->setError(u"This is not an email address."_s);
    form->addWidget(wrong);
    auto *search = new QLineEdit(page);
    search->setPlaceholderText(u"Search accounts"_s);
    form->addWidget(search);
    auto *choices = new QHBoxLayout;
    auto *ticked = new QCheckBox(u"I have saved these codes"_s, page);
    ticked->setChecked(true);
    choices->addWidget(ticked);
    choices->addWidget(new QCheckBox(u"MFA Enabled"_s, page));
    auto *fixedTick = new QCheckBox(u"Default"_s, page);
    fixedTick->setChecked(true);
    fixedTick->setEnabled(false);
    choices->addWidget(fixedTick);
    auto *radio = new QRadioButton(u"Light"_s, page);
    radio->setChecked(true);
    choices->addWidget(radio);
    choices->addWidget(new QRadioButton(u"Dark"_s, page));
    choices->addStretch();
    form->addLayout(choices);
    auto *progress = new QProgressBar(page);
    progress->setValue(62);
    progress->setTextVisible(false);
    progress->setFixedHeight(8);
    form->addWidget(progress);
    auto *wrongCode = new CodeField(page);
    wrongCode->setText(u"49x18６"_s);
    wrongCode->setInvalid(true);
    form->addWidget(wrongCode);
    auto *longCode = new CodeField(page);
    longCode->setText(u"123456789abc"_s);
    form->addWidget(longCode);
    form->addStretch();
    columns->addLayout(form, 1);
    column->addLayout(columns);

    auto *table = new QTableWidget(20, 3, page);
    table->setHorizontalHeaderLabels({u"Account"_s, u"Plan"_s, u"Members"_s});
    for (int row = 0; row < 20; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(u"Contoso Ltd"_s));
        table->setItem(row, 1, new QTableWidgetItem(u"Premium"_s));
        table->setItem(row, 2, new QTableWidgetItem(u"212"_s));
    }
    table->setItemDelegate(new CellDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaled(page, 48));
    table->horizontalHeader()->setStretchLastSection(true);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->selectRow(1);
    table->setFixedHeight(scaled(page, 200));
    column->addWidget(table);
    column->addWidget(
        new EmptyState(u"No admins yet. Add the first one to hand over a QR code."_s, u"Add admin"_s, page));
    return page;
}

/// Widgets of the kit as pages would put them together, in English only.
class KitStage : public SampleStage
{
public:
    explicit KitStage(const SampleSetting &setting) : m_room(setting.window) {}
    void show(QWidget *page)
    {
        m_page.reset(page);
        const QSize least = page->minimumSizeHint();
        const int width = qMax(m_room.width(), least.width());
        page->resize(width, qMax(m_room.height(), qMax(least.height(), page->heightForWidth(width))));
        page->show();
        page->activateWindow();
        settle();
    }
    QWidget &shown() override { return *m_page; }

    SecretClipboard clipboard;

private:
    QSize m_room;
    std::unique_ptr<QWidget> m_page;
};

} // namespace

QList<PageSample> kitSamples()
{
    return {
        pageSample<KitStage>(u"kit-signin"_s, [](KitStage &stage) { stage.show(signIn()); }),
        pageSample<KitStage>(u"kit-setup"_s, [](KitStage &stage) { stage.show(setup(stage.clipboard)); }),
        pageSample<KitStage>(u"kit-profile"_s, [](KitStage &stage) { stage.show(profile()); }),
        pageSample<KitStage>(u"kit-parts"_s, [](KitStage &stage) { stage.show(parts()); }),
    };
}

} // namespace sallyport
