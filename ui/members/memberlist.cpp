// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberlist.h"

#include "ui/errortext.h"
#include "ui/members/membertable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/insetplace.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"
#include "ui/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using Column = MemberTable::Column;

/// In the order of the chips.
constexpr std::array filters{MemberFilter::All, MemberFilter::MfaOff, MemberFilter::Pending,
                             MemberFilter::Active};

constexpr int chipCount = static_cast<int>(filters.size());

MemberFilter filterOf(int chip)
{
    return filters.at(static_cast<std::size_t>(chip));
}

} // namespace

MemberList::MemberList(MemberTable &model, const MemberAccess &access, QWidget *chooser,
                       ColumnMemory *columns, QWidget *parent)
    : QWidget(parent), m_model(model), m_access(access), m_busyBar(new BusyBar), m_message(new Banner),
      m_insetPlace(new InsetPlace), m_view(new TableView(tr("Members")))
{
    m_view->columns().remember(columns, u"members"_s);
    m_message->setObjectName(u"members.message"_s);
    m_message->setDismissible(true);
    connect(m_message, &Banner::actionTriggered, &m_model, &MemberTable::retry);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(this, 32), scaled(this, 24), scaled(this, 32), scaled(this, 32));
    column->setSpacing(scaled(this, 16));
    auto *top = new QVBoxLayout;
    top->setSpacing(scaled(this, 7));
    top->addLayout(makeHead());
    if (chooser) {
        auto *label = new Caption(chooser->accessibleName());
        label->setWordWrap(false);
        label->setBuddy(chooser);
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(this, 12));
        row->addWidget(label);
        row->addWidget(chooser, 1);
        chooser->setMaximumWidth(chooser->sizeHint().width());
        row->addStretch();
        top->addSpacing(scaled(this, 4));
        top->addLayout(row);
    }
    top->addWidget(m_busyBar);
    top->addWidget(makeFilters());
    column->addLayout(top);
    column->addWidget(m_message);
    column->addLayout(m_insetPlace);
    column->addWidget(makeContent(), 1);

    connect(&m_model, &MemberTable::stateChanged, this, &MemberList::showState);
    connect(&m_model, &MemberTable::countsChanged, this, &MemberList::showCounts);
    connect(&m_model, &MemberTable::modelReset, this, &MemberList::keepSelection);
    connect(&m_model, &MemberTable::dataChanged, this, &MemberList::showSelection);
    showAccess();
    showState();
    showCounts();
}

QBoxLayout *MemberList::makeHead()
{
    m_count = new MutedText;
    m_count->setObjectName(u"members.count"_s);
    m_count->setWordWrap(false);
    m_import = new Button(tr("Import…"));
    m_export = new Button(tr("Export…"));
    m_add = new Button(tr("Add member"), Button::Kind::Primary);
    connect(m_import, &Button::clicked, this, &MemberList::importWanted);
    connect(m_export, &Button::clicked, this, &MemberList::exportWanted);
    connect(m_add, &Button::clicked, this, &MemberList::addWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(this, 12));
    head->addWidget(new PageTitle(tr("Members")));
    head->addWidget(m_count, 0, Qt::AlignVCenter);
    head->addStretch();
    head->addWidget(m_import);
    head->addWidget(m_export);
    head->addWidget(m_add);
    return head;
}

QWidget *MemberList::makeFilters()
{
    m_search = new SearchField(tr("Search name or email"));
    m_search->setMaximumWidth(m_search->sizeHint().width());
    m_search->setText(m_model.search());
    m_chips = new FilterChips({tr("All"), tr("MFA off"), tr("Pending"), tr("Active")});
    for (int chip = 0; chip < chipCount; ++chip) {
        if (filterOf(chip) == m_model.filter())
            m_chips->setCurrent(chip);
    }
    m_selected = new Caption;
    m_selected->setWordWrap(false);
    m_selected->hide();
    m_edit = new Button(tr("Edit"));
    connect(m_search, &SearchField::searched, &m_model, [this](const QString &text) {
        if (m_model.account())
            m_model.setSearch(text);
    });
    connect(m_chips, &FilterChips::chosen, &m_model, [this](int chip) { m_model.setFilter(filterOf(chip)); });
    connect(m_edit, &Button::clicked, this, [this] {
        const QList<MemberRow> rows = selected();
        if (rows.size() == 1)
            Q_EMIT editWanted(rows.first());
    });
    auto *row = new QWidget;
    auto *filters = new WrapLayout(row);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->setSpacing(scaled(this, 12));
    filters->addWidget(m_search);
    filters->addWidget(m_chips);
    filters->addTrailing(m_selected);
    filters->addWidget(m_edit);
    filters->addWidget(new ColumnsButton(*m_view));
    return row;
}

QWidget *MemberList::makeContent()
{
    m_view->setObjectName(u"members.table"_s);
    m_view->setMinimumHeight(scaled(this, 3 * 48));
    m_view->setModel(&m_model);
    m_view->setColumnPixels({0, 0, 104, 188, 0, 92, 140});
    m_view->columns().setYielding({static_cast<int>(Column::BackupCodes),
                                   static_cast<int>(Column::LastSignIn), static_cast<int>(Column::Role),
                                   static_cast<int>(Column::Email)});
    m_view->setItemDelegateForColumn(static_cast<int>(Column::Mfa), new PillDelegate(m_view));
    connect(m_view, &TableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT editWanted(m_model.row(index)); });
    connect(m_view, &TableView::menuAboutToOpen, this,
            [this](QMenu *menu, const QModelIndex &index) { fillMenu(menu, m_model.row(index)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_chosen = m_model.row(current).person.id;
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MemberList::showSelection);

    m_empty = new EmptyState(tr("Nobody is in this account yet."), tr("Add member"));
    connect(m_empty, &EmptyState::actionTriggered, this, &MemberList::addWanted);
    m_emptyToLookAt = new EmptyState(tr("Nobody is in this account yet."));
    m_noMatch = new EmptyState(tr("No member matches."), tr("Show all"));
    connect(m_noMatch, &EmptyState::actionTriggered, this, &MemberList::showEverything);
    m_failed = new EmptyState({}, tr("Try again"));
    connect(m_failed, &EmptyState::actionTriggered, &m_model, &MemberTable::retry);
    m_nothing =
        new EmptyState(tr("There is no account yet. Members belong to an account."), tr("Go to Accounts"));
    connect(m_nothing, &EmptyState::actionTriggered, this, &MemberList::accountsWanted);
    m_content = new QStackedWidget;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_view, m_empty, m_emptyToLookAt, m_noMatch, m_failed, m_nothing})
        m_content->addWidget(widget);
    return m_content;
}

void MemberList::setAccess(const MemberAccess &access)
{
    m_access = access;
    m_accessKnown = true;
    showState();
    showSelection();
}

void MemberList::showAccess()
{
    const bool known = m_accessKnown && m_model.account().has_value();
    m_add->setVisible(m_access.mayAdminister());
    m_import->setVisible(m_access.mayAdminister());
    for (Button *button : {m_add, m_import, m_export})
        button->setEnabled(known);
}

void MemberList::showNoAccount()
{
    m_noAccount = true;
    showState();
}

void MemberList::announce(Tone tone, const QString &text)
{
    m_failureShown = false;
    m_message->setAction({});
    m_message->announce(tone, text);
}

void MemberList::clearMessage()
{
    m_failureShown = false;
    m_message->setAction({});
    m_message->clear();
}

void MemberList::choose(const PersonId &member)
{
    m_chosen = member;
    keepSelection();
}

void MemberList::setInset(QWidget *inset)
{
    m_insetPlace->put(inset);
    if (!inset)
        focusTable();
}

QWidget *MemberList::inset() const
{
    return m_insetPlace->inset();
}

void MemberList::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

QList<MemberRow> MemberList::selected() const
{
    QList<MemberRow> rows;
    for (const int number : m_view->selectedRowNumbers())
        rows.append(m_model.row(number));
    return rows;
}

void MemberList::showState()
{
    using State = MemberTable::State;
    const bool failed = m_model.state() == State::Failed;
    const bool narrowed = !m_model.search().isEmpty() || m_model.filter() != MemberFilter::All;
    m_busyBar->setBusy(m_model.isAsking());
    showAccess();
    if (m_noAccount && !m_model.account())
        m_content->setCurrentWidget(m_nothing);
    else if (failed && m_model.rowCount() == 0)
        m_content->setCurrentWidget(m_failed);
    else if (m_model.rowCount() > 0 || !m_model.wasLoaded())
        m_content->setCurrentWidget(m_view);
    else if (m_model.state() == State::Ready && narrowed)
        m_content->setCurrentWidget(m_noMatch);
    else if (m_model.state() == State::Ready)
        m_content->setCurrentWidget(m_access.mayAdminister() ? m_empty : m_emptyToLookAt);
    if (failed) {
        const QString words = errorText(*m_model.error());
        m_failed->setSentence(words);
        if (m_model.rowCount() > 0) {
            announce(Tone::Bad, words);
            m_message->setAction(tr("Try again"));
            m_failureShown = true;
        }
    } else if (m_failureShown) {
        clearMessage();
    }
}

void MemberList::showCounts()
{
    for (int chip = 0; chip < chipCount; ++chip) {
        const qint64 count = m_model.count(filterOf(chip));
        if (filterOf(chip) == MemberFilter::All)
            m_count->setText(count < 0 ? QString() : QLocale().toString(count)); // beside the title
        else
            m_chips->setCount(chip, count);
    }
}

void MemberList::showEverything()
{
    m_chips->setCurrent(0);
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
}

void MemberList::showSelection()
{
    const auto count = m_view->selectedRowNumbers().size();
    m_selected->setText(count > 1 ? tr("%n selected", nullptr, static_cast<int>(count)) : QString());
    m_selected->setVisible(count > 1);
    m_edit->setEnabled(m_accessKnown && count == 1);
}

void MemberList::keepSelection()
{
    if (m_model.rowCount() > 0) {
        const int number = m_chosen ? m_model.rowOf(*m_chosen) : -1;
        const std::optional<PersonId> chosen = m_chosen;
        // Without a choice of before the keyboard begins at the top, and nothing is selected.
        m_view->selectionModel()->setCurrentIndex(m_model.index(qMax(0, number), 0),
                                                  number < 0 ? QItemSelectionModel::NoUpdate
                                                             : QItemSelectionModel::ClearAndSelect |
                                                                   QItemSelectionModel::Rows);
        m_chosen = chosen; // what is at the top was not chosen by anybody
    }
    showSelection();
}

QList<Person> MemberList::selectedForSlips() const
{
    QList<Person> members;
    const QList<MemberRow> rows = selected();
    for (const MemberRow &row : rows) {
        if (row.mayEdit && row.person.signInMethod == SignInMethod::Password)
            members.append(row.person);
    }
    return members;
}

void MemberList::fillMenu(QMenu *menu, const MemberRow &member)
{
    if (m_access.mayAdminister())
        menu->addAction(tr("Print slips…"), this, [this] { Q_EMIT slipsWanted(selectedForSlips()); })
            ->setEnabled(!selectedForSlips().isEmpty());
    if (m_view->selectedRowNumbers().size() > 1)
        return; // each of the others takes one member
    // What cannot be done stays in its place and says why.
    const auto add = [&](const QString &label, const QString &refusal,
                         void (MemberList::*wanted)(const MemberRow &)) {
        //: %1 is an entry of a menu, %2 a sentence that says why it cannot be chosen
        QAction *action = menu->addAction(refusal.isEmpty() ? label : tr("%1 (%2)").arg(label, refusal), this,
                                          [this, member, wanted] { Q_EMIT(this->*wanted)
                                                                   (member); });
        action->setEnabled(refusal.isEmpty());
    };
    menu->addAction(tr("Edit"), this, [this, member] { Q_EMIT editWanted(member); });
    add(tr("Reset MFA…"), m_access.resetRefusal(member), &MemberList::resetWanted);
    add(tr("New sign-in code…"), m_access.signInCodeRefusal(member), &MemberList::signInCodeWanted);
    add(tr("Remove…"), m_access.removeRefusal(member), &MemberList::removeWanted);
}

} // namespace sallyport
