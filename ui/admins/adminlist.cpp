// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admins/adminlist.h"

#include "core/backend/backend.h"
#include "ui/admins/adminenabling.h"
#include "ui/admins/admintablemodel.h"
#include "ui/admins/linkdelegate.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/insetplace.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/switchdelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"
#include "ui/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QProgressBar>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr std::array filters{AdminFilter::All, AdminFilter::MfaOff, AdminFilter::Pending};

// From this width on the names share what is left with the addresses.
constexpr double roomForNames = 1300;

} // namespace

AdminList::AdminList(Backend &backend, Clock clock, ColumnMemory *columns, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_model(new AdminTableModel(backend, std::move(clock), this)),
      m_table(new TableView(tr("Admins"))), m_count(new MutedText),
      m_add(new Button(tr("Add admin"), Button::Kind::Primary)),
      m_search(new SearchField(tr("Search name or email"))),
      m_chips(new FilterChips({tr("All"), tr("MFA off"), tr("Pending")})), m_selected(new Caption),
      m_enable(new Button(tr("Enable MFA"))), m_print(new Button(tr("Print sheets…"))), m_message(new Banner),
      m_busyBar(new BusyBar), m_empty(new EmptyState(tr("No admin matches the search and the filter."))),
      m_insetPlace(new InsetPlace), m_progress(new QWidget), m_progressText(new Caption),
      m_progressBar(new QProgressBar), m_stop(new Button(tr("Cancel")))
{
    m_table->setObjectName(u"admins.table"_s);
    m_message->setObjectName(u"adminsMessage"_s);
    m_count->setObjectName(u"adminsCount"_s);
    m_add->hide();
    m_progress->hide();
    m_empty->hide();
    m_enable->setEnabled(false);
    m_print->setEnabled(false);

    m_progressBar->setTextVisible(false);
    m_progressBar->setFixedHeight(scaled(this, 6));
    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(scaled(this, 16));
    m_progressText->setWordWrap(false);
    progress->addWidget(m_progressText);
    progress->addWidget(m_progressBar, 1);
    progress->addWidget(m_stop);

    m_table->setMinimumHeight(scaled(this, 3 * 48));
    m_table->setModel(m_model);
    m_table->columns().remember(columns, u"admins"_s);
    m_table->columns().setYielding({AdminTableModel::LastSignIn, AdminTableModel::SignIn});
    m_table->setItemDelegateForColumn(AdminTableModel::Mfa, new SwitchDelegate(m_table));
    m_table->setItemDelegateForColumn(AdminTableModel::State, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(AdminTableModel::Link, new LinkDelegate(m_table));
    m_table->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(this, 32), scaled(this, 24), scaled(this, 32), scaled(this, 32));
    column->setSpacing(scaled(this, 16));
    column->addWidget(makeTop());
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addLayout(m_insetPlace);
    auto *list = new QVBoxLayout;
    list->setSpacing(scaled(this, 4));
    list->addWidget(m_busyBar);
    list->addWidget(m_table, 1);
    list->addWidget(m_empty, 1);
    column->addLayout(list, 1);
    connectTable();
    updateSelection();
}

QWidget *AdminList::makeTop()
{
    auto *top = new QWidget;
    auto *head = new WrapLayout;
    head->setSpacing(scaled(this, 12));
    head->addWidget(new PageTitle(tr("Admins")));
    head->addWidget(m_count);
    auto *save = new Button(tr("Export…"));
    connect(save, &Button::clicked, this, &AdminList::exportWanted);
    head->addTrailing(save);
    head->addTrailing(m_add);
    auto *tools = new WrapLayout;
    tools->setSpacing(scaled(this, 12));
    tools->addWidget(m_search);
    tools->addWidget(m_chips);
    m_selected->setWordWrap(false);
    m_selected->hide();
    tools->addTrailing(m_selected);
    tools->addTrailing(m_enable);
    tools->addTrailing(m_print);
    tools->addTrailing(new ColumnsButton(*m_table));
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 16));
    column->addLayout(head);
    column->addLayout(tools);
    return top;
}

void AdminList::connectTable()
{
    connect(m_add, &Button::clicked, this, &AdminList::addRequested);
    connect(m_search, &SearchField::searched, m_model, &AdminTableModel::setSearch);
    connect(m_chips, &FilterChips::chosen, this,
            [this](int chip) { m_model->setFilter(filters.at(static_cast<size_t>(chip))); });
    connect(m_enable, &Button::clicked, this, &AdminList::enableSelection);
    connect(m_stop, &Button::clicked, this, [this] {
        if (!m_enabling)
            return;
        m_enabling->cancel();
        m_stop->setEnabled(false);
    });
    connect(m_print, &Button::clicked, this, [this] { Q_EMIT printRequested(selectedToPrint()); });
    connect(m_message, &Banner::actionTriggered, this, [this] {
        if (m_failed)
            m_model->retry();
        else
            Q_EMIT printRequested(m_enabled);
    });

    connect(m_model, &AdminTableModel::stateChanged, this, &AdminList::updateState);
    connect(m_model, &AdminTableModel::modelReset, this, &AdminList::updateSelection);
    connect(m_model, &AdminTableModel::dataChanged, this, &AdminList::updateSelection);
    connect(m_model, &AdminTableModel::switchRequested, this, [this](const QModelIndex &index, bool on) {
        if (on)
            enable(m_model->row(index));
        else
            Q_EMIT disableRequested(m_model->row(index));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AdminList::updateSelection);
    connect(m_table, &TableView::clicked, this, &AdminList::follow);
    connect(m_table, &TableView::activated, this, &AdminList::follow);
    connect(m_table, &TableView::menuAboutToOpen, this, &AdminList::fillMenu);
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
                    m_chips->setCount(static_cast<int>(chip), page->total);
                    if (chip == 0)
                        m_count->setText(locale().toString(page->total));
                });
    }
}

void AdminList::setMayAdd(bool mayAdd)
{
    m_add->setVisible(mayAdd);
}

void AdminList::setInset(QWidget *inset)
{
    m_insetPlace->put(inset);
}

void AdminList::announce(Tone tone, const QString &text)
{
    m_failed = false;
    m_message->setAction({});
    m_message->setDismissible(false);
    m_message->announce(tone, text);
}

void AdminList::clearMessage()
{
    m_failed = false;
    m_message->setAction({});
    m_message->clear();
}

void AdminList::updateState()
{
    const PagedTableModel::State state = m_model->state();
    m_busyBar->setBusy(state == PagedTableModel::State::Loading);
    if (state == PagedTableModel::State::Failed && m_model->error()) {
        announce(Tone::Bad, errorText(*m_model->error()));
        m_message->setAction(tr("Try again"));
        m_failed = true;
    } else if (m_failed) {
        clearMessage();
    }
    const bool empty = m_model->wasLoaded() && m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_table->setVisible(!empty);
}

QList<PersonId> AdminList::selectedToEnable() const
{
    QList<PersonId> admins;
    for (const int number : m_table->selectedRowNumbers()) {
        const AdminRow &row = m_model->row(number);
        if (row.mayChange && !row.mfaEnabled)
            admins.append(row.person.id);
    }
    return admins;
}

QList<Person> AdminList::selectedToPrint() const
{
    QList<Person> admins;
    for (const int number : m_table->selectedRowNumbers()) {
        const AdminRow &row = m_model->row(number);
        if (row.mayChange && row.link == QrLink::Show)
            admins.append(row.person);
    }
    return admins;
}

void AdminList::updateSelection()
{
    const auto selected = m_table->selectedRowNumbers().size();
    m_selected->setVisible(selected > 1);
    m_selected->setText(selected > 1 ? tr("%n selected", nullptr, static_cast<int>(selected)) : QString());
    m_enable->setEnabled(!m_enabling && !selectedToEnable().isEmpty());
    m_print->setEnabled(!m_enabling && !selectedToPrint().isEmpty());
}

void AdminList::fillMenu(QMenu *menu, const QModelIndex &index)
{
    if (m_table->selectedRowNumbers().size() > 1) {
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
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex current = m_table->currentIndex();
        // On the link the space key follows it; everywhere else in the row it is the toggle's.
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && current.isValid() &&
            current.column() == AdminTableModel::Link) {
            follow(current);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AdminList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnPixels({width() < scaled(this, roomForNames) ? 156.0 : 0.0, 0, 92, 132, 164, 112, 108});
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
    m_enabling = new AdminEnabling(m_backend, admins, this);
    connect(m_enabling, &AdminEnabling::rowChanged, this, [this](const AdminRow &row) {
        m_model->replace(row);
        if (row.link == QrLink::Show)
            m_enabled.append(row.person);
    });
    connect(m_enabling, &AdminEnabling::progressed, this, [this](int done, int total) {
        m_progressBar->setRange(0, total);
        m_progressBar->setValue(done);
        //: %1 and %2 are numbers of admins
        m_progressText->setText(tr("Enabling MFA: %1 of %2").arg(done).arg(total));
    });
    connect(m_enabling, &AdminEnabling::ended, this, &AdminList::endEnabling);
    m_stop->setEnabled(true);
    m_progress->show();
    m_enabling->start();
    updateSelection();
}

void AdminList::endEnabling(const std::optional<Error> &error)
{
    const int done = m_enabling->done();
    const int total = m_enabling->total();
    m_enabling.clear();
    m_progress->hide();
    if (error)
        //: %1 and %2 are numbers of admins, %3 says why it stopped
        announce(Tone::Bad, tr("MFA was enabled for %1 of %2 admins, then it stopped. %3")
                                .arg(QString::number(done), QString::number(total), errorText(*error)));
    else if (done < total)
        //: %1 and %2 are numbers of admins
        announce(Tone::Accent,
                 tr("Cancelled: MFA was enabled for %1 of %2 admins. The others are as they were.")
                     .arg(done)
                     .arg(total));
    else
        announce(Tone::Good,
                 tr("MFA was enabled for %n admin(s). Hand the codes over with \"Link to QR\", or "
                    "on paper.",
                    nullptr, done));
    if (!m_enabled.isEmpty())
        m_message->setAction(tr("Print sheets…"));
    askCounts();
    updateSelection();
}

} // namespace sallyport
