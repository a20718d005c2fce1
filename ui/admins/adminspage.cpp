// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admins/adminspage.h"

#include "core/backend/backend.h"
#include "ui/admins/addadminflow.h"
#include "ui/admins/adminexport.h"
#include "ui/admins/adminflow.h"
#include "ui/admins/adminlist.h"
#include "ui/admins/admintablemodel.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/exports/exportpanel.h"
#include "ui/flows/handoverwindow.h"
#include "ui/flows/journeyplace.h"
#include "ui/happenings/happenings.h"
#include "ui/printing/printcentre.h"
#include "ui/rosters/importkioskflow.h"
#include "ui/rosters/preparekioskflow.h"
#include "ui/widgets/pagearea.h"

#include <QEvent>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

AdminsPage::AdminsPage(Backend &backend, SecretClipboard &clipboard, Clock clock, ColumnMemory *columns,
                       QWidget *parent)
    : QWidget(parent), m_backend(backend), m_clipboard(clipboard), m_clock(std::move(clock)),
      m_columns(columns), m_place(new JourneyPlace)
{
    setObjectName(u"page.admins"_s);
    makeOverview();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_place);
}

void AdminsPage::makeOverview()
{
    setAccessibleName(tr("Admins"));
    auto *list = new AdminList(m_backend, m_clock, m_columns);
    connect(list, &AdminList::addWanted, this, [this] {
        if (!m_place->journey() && m_session)
            open(new AddAdminFlow({m_backend, m_clipboard, {}, m_session->strength}));
    });
    connect(list, &AdminList::disableRequested, this,
            [this](const AdminRow &admin) { openFlow(static_cast<int>(AdminFlow::Kind::Disable), admin); });
    connect(list, &AdminList::linkRequested, this, [this](const AdminRow &admin) {
        openFlow(
            static_cast<int>(admin.link == QrLink::Show ? AdminFlow::Kind::LinkToQr : AdminFlow::Kind::Reset),
            admin);
    });
    connect(list, &AdminList::signInCodeRequested, this, [this](const AdminRow &admin) {
        openFlow(static_cast<int>(AdminFlow::Kind::SignInCode), admin);
    });
    connect(list, &AdminList::printRequested, this, &AdminsPage::openPrintCentre);
    connect(list, &AdminList::kioskRosterWanted, this, &AdminsPage::prepareKiosk);
    connect(list, &AdminList::kioskImportWanted, this, &AdminsPage::importFromKiosk);
    connect(list, &AdminList::exportWanted, this, &AdminsPage::exportAdmins);
    // Said above the table as well, where the sheets can be printed.
    connect(list, &AdminList::enablingEnded, this,
            [this](Tone tone, const QString &text) { isTold(m_happenings, tone, text); });
    if (m_list)
        list->takeOver(*m_list);
    m_list = list;
    m_place->setOverview(new PageArea(list));
}

void AdminsPage::setInset(QWidget *inset)
{
    m_list->setInset(inset);
}

void AdminsPage::announce(Tone tone, const QString &text)
{
    if (!isTold(m_happenings, tone, text))
        m_list->announce(tone, text);
}

void AdminsPage::exportAdmins()
{
    m_list->clearMessage();
    const ListAdmins shown{.page = m_list->model()->firstPage(), .filter = m_list->model()->filter()};
    exportList(this, m_backend,
               {.kind = ExportKind::Admins,
                .scope = {},
                .fileName = u"admins.csv"_s,
                .header = adminExportHeader(),
                .pages = cellPages(m_backend, shown, adminExportCells)});
}

bool AdminsPage::mayLeave() const
{
    return m_place->mayLeave() && (!m_window || m_window->mayLeave());
}

void AdminsPage::takeSession(const Session &session)
{
    m_session = session;
    m_list->setMayAdd(session.workplace.role == Role::ResellerOwner);
    if (!session.mfaActive)
        m_list->announce(Tone::Warning, errorText({ErrorCode::OwnMfaRequired, {}, {}, {}}));
}

bool AdminsPage::mayAdminister()
{
    if (!m_session || m_place->journey() || m_window || m_printCentre)
        return false;
    // Said before it is asked for a code that does not exist.
    if (!m_session->mfaActive)
        m_list->announce(Tone::Warning, errorText({ErrorCode::OwnMfaRequired, {}, {}, {}}));
    return m_session->mfaActive;
}

void AdminsPage::openFlow(int kind, const AdminRow &admin)
{
    if (!mayAdminister())
        return;
    MfaOverview own;
    own.status = MfaStatus::Active;
    auto *flow = new AdminFlow({m_backend, m_clipboard, own, m_session->strength},
                               static_cast<AdminFlow::Kind>(kind), admin);
    connect(flow, &AdminFlow::rowChanged, this, [this](const AdminRow &row) { m_list->replaceRow(row); });
    connect(flow, &AdminFlow::secretShown, this, [this, admin](const SetupSecret &secret) {
        closeJourney();
        openWindow(admin, secret);
    });
    open(flow);
}

void AdminsPage::open(Journey *journey)
{
    m_list->clearMessage();
    connect(journey, &Journey::mayLeaveChanged, this, &AdminsPage::mayLeaveChanged);
    connect(journey, &Journey::cancelled, this, [this] {
        closeJourney();
        m_list->refresh();
    });
    connect(journey, &Journey::finished, this, [this](const QString &message) {
        closeJourney();
        announce(Tone::Good, message);
        m_list->refresh();
    });
    m_place->open(journey);
}

void AdminsPage::closeJourney()
{
    m_place->leave();
}

void AdminsPage::openWindow(const AdminRow &admin, const SetupSecret &secret)
{
    m_window = new HandOverWindow(m_backend, m_clipboard, admin.person, secret, m_clock, this);
    connect(m_window, &HandOverWindow::mayLeaveChanged, this, &AdminsPage::mayLeaveChanged);
    connect(m_window, &HandOverWindow::activated, this,
            [this, person = admin.person] { m_list->refreshRow(person); });
    connect(m_window, &HandOverWindow::accepted, this, [this, name = admin.person.name] {
        //: %1 is the name of a person
        announce(Tone::Good, tr("The MFA of %1 is active.").arg(name));
    });
    m_window->open();
}

void AdminsPage::openPrintCentre(const QList<Person> &admins)
{
    if (admins.isEmpty() || !mayAdminister())
        return;
    if (admins.size() > maximumSheets) {
        m_list->announce(Tone::Warning, tr("At most %n sheets are printed at once. Select fewer admins.",
                                           nullptr, maximumSheets));
        return;
    }
    m_printCentre =
        new PrintCentre(m_backend, {.people = admins, .qrSheets = true, .account = {}}, m_clock, this);
    m_printCentre->open();
}

void AdminsPage::prepareKiosk(const QList<Person> &selected)
{
    if (!mayAdminister())
        return;
    MfaOverview own;
    own.status = MfaStatus::Active;
    const ListAdmins shown{.page = m_list->model()->firstPage(), .filter = m_list->model()->filter()};
    open(new PrepareKioskFlow({m_backend, m_clipboard, own, m_session->strength},
                              {{},
                               selected,
                               kioskCrowd(m_backend, shown,
                                          [](const AdminRow &row) {
                                              return row.mayChange &&
                                                     row.person.signInMethod == SignInMethod::Password;
                                          }),
                               m_clock}));
}

void AdminsPage::importFromKiosk()
{
    if (!mayAdminister())
        return;
    MfaOverview own;
    own.status = MfaStatus::Active;
    open(new ImportKioskFlow({m_backend, m_clipboard, own, m_session->strength}));
}

void AdminsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    if (m_window)
        m_window->open(); // it was covered by the lock, with codes nobody has kept yet
    if (m_place->journey())
        return;
    m_list->refresh();
    deliver(m_backend.call(GetSession{}), this, [this](const Result<Session> &session) {
        if (session)
            takeSession(*session);
        else
            m_list->announce(Tone::Bad, errorText(session.error()));
    });
}

void AdminsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Whatever covers the page covers its window too: a locked screen shows no codes.
    if (!event->spontaneous() && m_window)
        m_window->hide();
    if (!event->spontaneous() && m_printCentre)
        m_printCentre->leave();
}

void AdminsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_list)
        return;
    // A journey under way keeps its language until it ends, and so does an export; a batch goes on.
    makeOverview();
    if (m_session)
        takeSession(*m_session);
    m_list->refresh();
}

} // namespace sallyport
