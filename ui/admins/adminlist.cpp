// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admins/adminlist.h"

#include "core/backend/backend.h"
#include "ui/admins/adminenabling.h"
#include "ui/admins/admintablemodel.h"
#include "ui/admins/linkdelegate.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/rosters/kioskbutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/switchdelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"
#include "ui/widgets/wraplayout.h"

#include <QKeyEvent>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr std::array filters{AdminFilter::All, AdminFilter::MfaOff, AdminFilter::Pending};

// From this width on the names share what is left with the addresses.
constexpr double roomForNames = 1300;

} // namespace

AdminList::AdminList(Backend &backend, Clock clock, ColumnMemory *columns, QWidget *parent)
    : AdminList(new AdminTableModel(backend, std::move(clock)), backend, columns, parent)
{
}

AdminList::AdminList(AdminTableModel *model, Backend &backend, ColumnMemory *columns, QWidget *parent)
    : ListFrame(*model,
                {.name = u"admins"_s,
                 .title = tr("Admins"),
                 .search = tr("Search name or email"),
                 .chips = {tr("All"), tr("MFA off"), tr("Pending")},
                 .nothing = {},
                 .add = {},
                 .noMatch = tr("No admin matches the search and the filter.")},
                parent),
      m_backend(backend), m_model(model), m_enable(new Button(tr("Enable MFA"))),
      m_print(new Button(tr("Print sheets…"))), m_progress(new ProgressRow(tr("Enabling MFA")))
{
    m_model->setParent(this);
    m_enable->setEnabled(false);
    m_print->setEnabled(false);
    makeTop();
    m_progress->hide();
    addAbove(m_progress);
    view()->columns().remember(columns, u"admins"_s);
    view()->columns().setYielding({AdminTableModel::LastSignIn, AdminTableModel::SignIn});
    view()->setItemDelegateForColumn(AdminTableModel::Mfa, new SwitchDelegate(view()));
    view()->setItemDelegateForColumn(AdminTableModel::State, new PillDelegate(view()));
    view()->setItemDelegateForColumn(AdminTableModel::Link, new LinkDelegate(view()));
    view()->installEventFilter(this);
    connectTable();
    updateSelection();
}

void AdminList::makeTop()
{
    auto *kiosk = new KioskButton;
    addToHead(kiosk);
    connect(kiosk, &KioskButton::prepareWanted, this,
            [this] { Q_EMIT kioskRosterWanted(selectedForKiosk()); });
    connect(kiosk, &KioskButton::importWanted, this, &AdminList::kioskImportWanted);
    addExport();
    m_add = addToHead(tr("Add admin"), true);
    m_add->hide();
    auto *tools = makeTools();
    tools->addTrailing(m_enable);
    tools->addTrailing(m_print);
    tools->addTrailing(new ColumnsButton(*view()));
}

void AdminList::connectTable()
{
    connect(m_add, &Button::clicked, this, &AdminList::addWanted);
    connect(search(), &SearchField::searched, m_model, &AdminTableModel::setSearch);
    connect(chips(), &FilterChips::chosen, this,
            [this](int chip) { m_model->setFilter(filters.at(static_cast<size_t>(chip))); });
    connect(m_enable, &Button::clicked, this, &AdminList::enableSelection);
    connect(m_progress, &ProgressRow::cancelWanted, this, [this] {
        if (!m_enabling)
            return;
        m_enabling->cancel();
        m_progress->setCancellable(false);
    });
    connect(m_print, &Button::clicked, this, [this] { Q_EMIT printRequested(selectedToPrint()); });
    connect(this, &AdminList::messageActionWanted, this, [this] { Q_EMIT printRequested(m_enabled); });

    connect(m_model, &AdminTableModel::modelReset, this, &AdminList::updateSelection);
    connect(m_model, &AdminTableModel::dataChanged, this, &AdminList::updateSelection);
    connect(m_model, &AdminTableModel::switchRequested, this, [this](const QModelIndex &index, bool on) {
        if (on)
            enable(m_model->row(index));
        else
            Q_EMIT disableRequested(m_model->row(index));
    });
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AdminList::updateSelection);
    connect(view(), &TableView::clicked, this, &AdminList::follow);
    connect(view(), &TableView::activated, this, &AdminList::follow);
    connect(view(), &TableView::menuAboutToOpen, this, &AdminList::fillMenu);
}

void AdminList::refresh()
{
    m_model->reload();
    askCounts();
}

void AdminList::replaceRow(const AdminRow &row)
{
    m_model->replace(row);
    askCounts();
}

void AdminList::refreshRow(const Person &admin)
{
    deliver(m_backend.call(ListAdmins{.page = {.search = admin.email}}), this,
            [this, id = admin.id](const Result<Page<AdminRow>> &page) {
                if (!page)
                    return; // the next refresh says why
                for (const AdminRow &row : page->rows) {
                    if (row.person.id == id)
                        replaceRow(row);
                }
            });
}

void AdminList::askCounts()
{
    for (size_t chip = 0; chip < filters.size(); ++chip) {
        deliver(m_backend.call(ListAdmins{.page = {.limit = 1}, .filter = filters.at(chip)}), this,
                [this, chip](const Result<Page<AdminRow>> &page) {
                    if (!page)
                        return;
                    setCount(static_cast<int>(chip), page->total);
                    chips()->setCount(static_cast<int>(chip), page->total);
                });
    }
}

void AdminList::setMayAdd(bool mayAdd)
{
    m_add->setVisible(mayAdd);
}

bool AdminList::isNarrowed() const
{
    return true; // without search and filter there is at least whoever looks
}

QList<PersonId> AdminList::selectedToEnable() const
{
    QList<PersonId> admins;
    for (const int number : view()->selectedRowNumbers()) {
        const AdminRow &row = m_model->row(number);
        if (row.mayChange && !row.mfaEnabled)
            admins.append(row.person.id);
    }
    return admins;
}

QList<Person> AdminList::selectedToPrint() const
{
    QList<Person> admins;
    for (const int number : view()->selectedRowNumbers()) {
        const AdminRow &row = m_model->row(number);
        if (row.mayChange && row.link == QrLink::Show)
            admins.append(row.person);
    }
    return admins;
}

QList<Person> AdminList::selectedForKiosk() const
{
    QList<Person> admins;
    for (const int number : view()->selectedRowNumbers()) {
        const AdminRow &row = m_model->row(number);
        if (row.mayChange && row.person.signInMethod == SignInMethod::Password)
            admins.append(row.person);
    }
    return admins;
}

void AdminList::updateSelection()
{
    sayHowManySelected();
    m_enable->setEnabled(!m_enabling && !selectedToEnable().isEmpty());
    m_print->setEnabled(!m_enabling && !selectedToPrint().isEmpty());
}

void AdminList::fillMenu(QMenu *menu, const QModelIndex &index)
{
    if (view()->selectedRowNumbers().size() > 1) {
        QAction *enable = menu->addAction(tr("Enable MFA"), this, &AdminList::enableSelection);
        enable->setEnabled(m_enable->isEnabled());
        return;
    }
    const AdminRow row = m_model->row(index);
    if (!row.mayChange)
        return;
    if (row.mfaEnabled)
        menu->addAction(tr("Disable MFA"), this, [this, row] { Q_EMIT disableRequested(row); });
    else
        menu->addAction(tr("Enable MFA"), this, [this, row] { enable(row); });
    if (row.link != QrLink::None)
        menu->addAction(row.link == QrLink::Show ? tr("Link to QR") : tr("Reset…"), this,
                        [this, row] { Q_EMIT linkRequested(row); });
    const QList<Person> selected = selectedToPrint();
    if (!selected.isEmpty())
        menu->addAction(tr("Print sheets…"), this, [this, selected] { Q_EMIT printRequested(selected); });
    menu->addAction(tr("New sign-in code…"), this, [this, row] { Q_EMIT signInCodeRequested(row); });
}

void AdminList::follow(const QModelIndex &index)
{
    if (index.isValid() && index.column() == AdminTableModel::Link &&
        m_model->row(index).link != QrLink::None)
        Q_EMIT linkRequested(m_model->row(index));
}

bool AdminList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex current = view()->currentIndex();
        // On the link the space key follows it; everywhere else in the row it is the toggle's.
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && current.isValid() &&
            current.column() == AdminTableModel::Link) {
            follow(current);
            return true;
        }
    }
    return ListFrame::eventFilter(watched, event);
}

void AdminList::resizeEvent(QResizeEvent *event)
{
    ListFrame::resizeEvent(event);
    view()->setColumnPixels({width() < scaled(this, roomForNames) ? 156.0 : 0.0, 0, 92, 132, 164, 112, 108});
}

void AdminList::enable(const AdminRow &admin)
{
    clearMessage();
    m_model->setBusy(admin.person.id, true);
    deliver(m_backend.call(EnableAdminMfa{{admin.person.id}}), this,
            [this, id = admin.person.id](const Result<QList<AdminRow>> &rows) {
                m_model->setBusy(id, false);
                if (!rows) {
                    announce(Tone::Bad, errorText(rows.error()));
                    return;
                }
                for (const AdminRow &row : *rows)
                    replaceRow(row);
            });
}

void AdminList::enableSelection()
{
    const QList<PersonId> admins = selectedToEnable();
    if (m_enabling || admins.isEmpty())
        return;
    clearMessage();
    m_enabled.clear();
    attend(new AdminEnabling(m_backend, admins, this));
    m_enabling->start();
    updateSelection();
}

void AdminList::takeOver(AdminList &before)
{
    takeInset(before);
    AdminEnabling *enabling = before.m_enabling;
    if (!enabling)
        return;
    enabling->disconnect(&before);
    enabling->setParent(this);
    m_enabled = before.m_enabled;
    attend(enabling);
    showProgress(enabling->done(), enabling->total());
    updateSelection();
}

void AdminList::showProgress(int done, int total)
{
    //: %1 and %2 are numbers of admins
    m_progress->setProgress(tr("Enabling MFA: %1 of %2").arg(done).arg(total), done, total);
}

void AdminList::attend(AdminEnabling *enabling)
{
    m_enabling = enabling;
    connect(m_enabling, &AdminEnabling::rowChanged, this, [this](const AdminRow &row) {
        m_model->replace(row);
        if (row.link == QrLink::Show)
            m_enabled.append(row.person);
    });
    connect(m_enabling, &AdminEnabling::progressed, this, &AdminList::showProgress);
    connect(m_enabling, &AdminEnabling::ended, this, &AdminList::endEnabling);
    m_progress->setCancellable(!m_enabling->isCancelled());
    m_progress->show();
}

void AdminList::endEnabling(const std::optional<Error> &error)
{
    const int done = m_enabling->done();
    const int total = m_enabling->total();
    m_enabling.clear();
    m_progress->hide();
    Tone tone = Tone::Good;
    QString text;
    if (error) {
        tone = Tone::Bad;
        //: %1 and %2 are numbers of admins, %3 says why it stopped
        text = tr("MFA was enabled for %1 of %2 admins, then it stopped. %3")
                   .arg(QString::number(done), QString::number(total), errorText(*error));
    } else if (done < total) {
        tone = Tone::Accent;
        //: %1 and %2 are numbers of admins
        text = tr("Cancelled: MFA was enabled for %1 of %2 admins. The others are as they were.")
                   .arg(done)
                   .arg(total);
    } else {
        text = tr("MFA was enabled for %n admin(s). Hand the codes over with \"Link to QR\", or "
                  "on paper.",
                  nullptr, done);
    }
    announce(tone, text, m_enabled.isEmpty() ? QString() : tr("Print sheets…"));
    Q_EMIT enablingEnded(tone, text);
    askCounts();
    updateSelection();
}

} // namespace sallyport
