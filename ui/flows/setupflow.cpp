// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/setupflow.h"

#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/flows/backupcodespage.h"
#include "ui/flows/codeentrypage.h"
#include "ui/flows/secretpanel.h"
#include "ui/flows/setupsteps.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

SetupFlow::SetupFlow(std::unique_ptr<SetupSteps> steps, SecretClipboard &clipboard, const Options &options,
                     QWidget *parent)
    : QWidget(parent), m_steps(std::move(steps)), m_clipboard(clipboard), m_options(options),
      m_pages(new QStackedWidget)
{
    if (m_options.cancelText.isEmpty())
        m_options.cancelText = tr("Cancel");
    if (m_options.footnote.isEmpty())
        m_options.footnote = tr("Nothing changes until a code has been verified.");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    if (m_options.methodPage)
        m_methodPage = makeMethodPage();
    if (m_options.scanPage)
        m_scanPage = makeScanPage();
    m_codePage = makeCodePage();
    if (FlowPage *first = current(); first && !m_options.note.isEmpty())
        first->addNote(Tone::Accent, m_options.note);
    if (!m_methodPage && m_scanPage)
        begin();
}

SetupFlow::~SetupFlow()
{
    if (m_begun && !m_proved)
        m_steps->cancel();
}

bool SetupFlow::mayLeave() const
{
    return !m_confirming && (!m_codesPage || m_codesPage->isFinished());
}

FlowPage *SetupFlow::makeMethodPage()
{
    auto *page = new FlowPage(u"page.setup.method"_s, tr("New MFA method"));
    auto *list = new QListWidget;
    list->setObjectName(u"setupMethods"_s);
    list->addItem(new QListWidgetItem(themedIcon(u"authenticator"), tr("Authenticator application")));
    list->setCurrentRow(0);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->item(0)->setSizeHint(QSize(0, scaled(this, 48)));
    list->setFixedHeight(scaled(this, 48) + 2 * list->frameWidth());
    list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *label = new Caption(tr("Select method"));
    label->setBuddy(list);
    list->setAccessibleName(label->text());
    auto *choice = new QVBoxLayout;
    choice->setSpacing(scaled(this, 6));
    choice->addWidget(label);
    choice->addWidget(list);
    choice->addWidget(
        new Caption(tr("An application on your phone or computer that shows a new code every 30 seconds.")));
    page->body()->addLayout(choice);
    auto *standard = new QCheckBox(tr("Default"));
    standard->setChecked(true);
    standard->setEnabled(false);
    standard->setToolTip(tr("The only method is always the default."));
    page->body()->addWidget(standard);
    page->setFootnote(m_options.footnote);

    auto *cancelButton = page->addButton(m_options.cancelText);
    page->setEscape(cancelButton);
    connect(cancelButton, &Button::clicked, this, &SetupFlow::cancel);
    connect(page->addButton(tr("Next"), Button::Kind::Primary), &Button::clicked, this, [this] {
        if (m_begun)
            show(m_scanPage);
        else
            begin();
    });
    page->setFirstFocus(list);
    addSteps(page, 0);
    m_pages->addWidget(page);
    return page;
}

FlowPage *SetupFlow::makeScanPage()
{
    auto *page = new FlowPage(u"page.setup.scan"_s, tr("Set up your authenticator"));
    m_secret = new SecretPanel(m_clipboard);
    page->body()->addWidget(m_secret);
    page->setFootnote(m_options.footnote);
    auto *cancelButton = page->addButton(m_options.cancelText);
    page->setEscape(cancelButton);
    connect(cancelButton, &Button::clicked, this, &SetupFlow::cancel);
    if (m_methodPage)
        connect(page->addButton(tr("Back")), &Button::clicked, this, [this] { show(m_methodPage); });
    m_scanNext = page->addButton(tr("Next"), Button::Kind::Primary);
    m_scanNext->setEnabled(false);
    connect(m_scanNext, &Button::clicked, this, [this] { show(m_codePage); });
    connect(page, &FlowPage::offerTaken, this, &SetupFlow::begin);
    page->setFirstFocus(m_scanNext);
    addSteps(page, m_methodPage ? 1 : 0);
    m_pages->addWidget(page);
    return page;
}

CodeEntryPage *SetupFlow::makeCodePage()
{
    const QString explanation =
        m_scanPage ? tr("Enter the code your authenticator shows now for the entry you have just added.")
                   : tr("Enter the code your authenticator shows now for the QR code you were handed.");
    auto *page = new CodeEntryPage({explanation, m_options.cancelText, m_scanPage ? tr("Back") : QString()});
    page->setFootnote(m_options.footnote);
    connect(page, &CodeEntryPage::cancelRequested, this, &SetupFlow::cancel);
    connect(page, &CodeEntryPage::backRequested, this, [this] {
        m_codePage->reset();
        show(m_scanPage);
    });
    connect(page, &CodeEntryPage::entered, this, &SetupFlow::confirm);
    connect(page, &FlowPage::offerTaken, this, &SetupFlow::begin);
    addSteps(page, (m_methodPage ? 1 : 0) + (m_scanPage ? 1 : 0));
    m_pages->addWidget(page);
    return page;
}

void SetupFlow::addSteps(FlowPage *page, int step)
{
    QStringList names;
    if (m_options.methodPage)
        names.append(tr("New MFA method"));
    if (m_options.scanPage)
        names.append(tr("Set up your authenticator"));
    names.append(tr("Identity verification"));
    names.append(tr("Backup codes"));
    auto *bar = new StepBar(names);
    bar->setCurrent(step);
    page->setHeader(bar);
}

void SetupFlow::show(FlowPage *page)
{
    m_pages->setCurrentWidget(page);
}

FlowPage *SetupFlow::current() const
{
    return qobject_cast<FlowPage *>(m_pages->currentWidget());
}

void SetupFlow::begin()
{
    if (current()->isBusy())
        return;
    m_begun = true;
    current()->setBusy(true);
    deliver(m_steps->begin(), this, [this](const Result<SetupSecret> &secret) { takeSecret(secret); });
}

void SetupFlow::takeSecret(const Result<SetupSecret> &secret)
{
    FlowPage *page = current();
    page->setBusy(false);
    if (secret) {
        m_secret->setSecret(*secret);
        m_scanNext->setEnabled(true);
        m_codePage->reset();
        show(m_scanPage);
        m_scanNext->setFocus();
        return;
    }
    m_begun = false;
    if (secret.error().code == ErrorCode::ProofRequired) {
        Q_EMIT proofRequired();
        return;
    }
    page->showError(errorText(secret.error()));
    if (page != m_methodPage)
        page->offer(tr("Try again"));
}

void SetupFlow::confirm(const Secret &code)
{
    m_confirming = true;
    Q_EMIT mayLeaveChanged(false);
    deliver(m_steps->confirm(code), this, [this](const Result<BackupCodeSet> &codes) { takeCodes(codes); });
}

void SetupFlow::takeCodes(const Result<BackupCodeSet> &codes)
{
    m_confirming = false;
    if (!codes) {
        const ErrorCode code = codes.error().code;
        if (code == ErrorCode::TicketExpired || code == ErrorCode::Conflict || code == ErrorCode::NotFound) {
            m_codePage->showError(tr("This QR code has expired, so none of its codes is accepted any more."));
            if (m_scanPage)
                m_codePage->offer(tr("Start again"));
        } else {
            m_codePage->showError(errorText(codes.error()));
        }
        Q_EMIT mayLeaveChanged(true);
        return;
    }
    m_proved = true;
    if (m_secret)
        m_secret->clear();
    m_codesPage = new BackupCodesPage(*codes, m_clipboard);
    addSteps(m_codesPage, m_pages->count());
    m_pages->addWidget(m_codesPage);
    connect(m_codesPage, &BackupCodesPage::finished, this, [this] {
        Q_EMIT mayLeaveChanged(true);
        Q_EMIT finished();
    });
    show(m_codesPage);
}

void SetupFlow::cancel()
{
    if (m_begun && !m_proved)
        m_steps->cancel();
    m_begun = false;
    if (m_secret)
        m_secret->clear();
    Q_EMIT cancelled();
}

} // namespace sallyport
