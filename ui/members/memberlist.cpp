// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberlist.h"

#include "ui/members/membertable.h"
#include "ui/rosters/kioskbutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"
#include "ui/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QMenu>
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
    : ListFrame(model,
                {.name = u"members"_s,
                 .title = tr("Members"),
                 .search = tr("Search name or email"),
                 .chips = {tr("All"), tr("MFA off"), tr("Pending"), tr("Active")},
                 .nothing = tr("Nobody is in this account yet."),
                 .add = tr("Add member"),
                 .noMatch = tr("No member matches.")},
                parent),
      m_model(model), m_access(access), m_nobody(new EmptyState(tr("Nobody is in this account yet."))),
      m_noAccounts(
          new EmptyState(tr("There is no account yet. Members belong to an account."), tr("Go to Accounts")))
{
    addContent(m_nobody);
    addContent(m_noAccounts);
    connect(m_noAccounts, &EmptyState::actionTriggered, this, &MemberList::accountsWanted);
    makeHead(chooser);
    makeFilters();
    makeView(columns);
    connect(&m_model, &MemberTable::countsChanged, this, &MemberList::showCounts);
    connect(&m_model, &MemberTable::modelReset, this, &MemberList::keepSelection);
    connect(&m_model, &MemberTable::dataChanged, this, &MemberList::showSelection);
    MemberList::showState();
    showCounts();
}

void MemberList::makeHead(QWidget *chooser)
{
    m_kiosk = new KioskButton;
    addToHead(m_kiosk);
    connect(m_kiosk, &KioskButton::prepareWanted, this,
            [this] { Q_EMIT kioskRosterWanted(selectedForSlips()); });
    connect(m_kiosk, &KioskButton::importWanted, this, &MemberList::kioskImportWanted);
    m_import = addToHead(tr("Import…"));
    m_export = addExport();
    m_add = addToHead(tr("Add member"), true);
    connect(m_import, &Button::clicked, this, &MemberList::importWanted);
    connect(m_add, &Button::clicked, this, &MemberList::addWanted);
    if (!chooser)
        return;
    auto *label = new Caption(chooser->accessibleName());
    label->setWordWrap(false);
    label->setBuddy(chooser);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 12));
    row->addWidget(label);
    row->addWidget(chooser, 1);
    row->addStretch();
    top()->insertSpacing(1, scaled(this, 4));
    top()->insertLayout(2, row);
}

void MemberList::makeFilters()
{
    for (int chip = 0; chip < chipCount; ++chip) {
        if (filterOf(chip) == m_model.filter())
            chips()->setCurrent(chip);
    }
    connect(search(), &SearchField::searched, &m_model, [this](const QString &text) {
        if (m_model.account())
            m_model.setSearch(text);
    });
    connect(chips(), &FilterChips::chosen, &m_model, [this](int chip) { m_model.setFilter(filterOf(chip)); });
    m_edit = new Button(tr("Edit"));
    connect(m_edit, &Button::clicked, this, [this] {
        const QList<MemberRow> rows = selected();
        if (rows.size() == 1)
            Q_EMIT editWanted(rows.first());
    });
    auto *tools = makeTools();
    tools->addTrailing(m_edit);
    tools->addTrailing(new ColumnsButton(*view()));
}

void MemberList::makeView(ColumnMemory *columns)
{
    view()->columns().remember(columns, u"members"_s);
    view()->setColumnPixels({0, 0, 104, 188, 0, 92, 140});
    view()->columns().setYielding({static_cast<int>(Column::BackupCodes),
                                   static_cast<int>(Column::LastSignIn), static_cast<int>(Column::Role),
                                   static_cast<int>(Column::Email)});
    view()->setItemDelegateForColumn(static_cast<int>(Column::Mfa), new PillDelegate(view()));
    connect(view(), &TableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT editWanted(m_model.row(index)); });
    connect(view(), &TableView::menuAboutToOpen, this,
            [this](QMenu *menu, const QModelIndex &index) { fillMenu(menu, m_model.row(index)); });
    connect(view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_chosen = m_model.row(current).person.id;
            });
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MemberList::showSelection);
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
    m_kiosk->setVisible(m_access.mayAdminister());
    for (Button *button : std::initializer_list<Button *>{m_add, m_import, m_export, m_kiosk})
        button->setEnabled(known);
}

void MemberList::showNoAccount()
{
    m_noAccount = true;
    showState();
}

void MemberList::choose(const PersonId &member)
{
    m_chosen = member;
    keepSelection();
}

QList<MemberRow> MemberList::selected() const
{
    QList<MemberRow> rows;
    for (const int number : view()->selectedRowNumbers())
        rows.append(m_model.row(number));
    return rows;
}

void MemberList::showState()
{
    showAccess();
    ListFrame::showState();
}

QWidget *MemberList::content() const
{
    if (m_noAccount && !m_model.account())
        return m_noAccounts;
    QWidget *wanted = ListFrame::content();
    return wanted == nothing() && !m_access.mayAdminister() ? m_nobody : wanted;
}

bool MemberList::isNarrowed() const
{
    return !m_model.search().isEmpty() || m_model.filter() != MemberFilter::All;
}

void MemberList::showCounts()
{
    for (int chip = 0; chip < chipCount; ++chip)
        setCount(chip, m_model.count(filterOf(chip)));
}

void MemberList::showSelection()
{
    sayHowManySelected();
    m_edit->setEnabled(m_accessKnown && view()->selectedRowNumbers().size() == 1);
}

void MemberList::keepSelection()
{
    const std::optional<PersonId> chosen = m_chosen;
    select(chosen ? m_model.rowOf(*chosen) : -1);
    m_chosen = chosen; // what is at the top was not chosen by anybody
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
    if (view()->selectedRowNumbers().size() > 1)
        return; // each of the others takes one member
    // What cannot be done stays in its place and says why.
    const auto add = [&](const QString &label, const QString &refusal,
                         void (MemberList::*wanted)(const MemberRow &)) {
        //: %1 is an entry of a menu, %2 a sentence that says why it cannot be chosen
        QAction *action = menu->addAction(refusal.isEmpty() ? label : tr("%1 (%2)").arg(label, refusal), this,
                                          [this, member, wanted] {
                                              Q_EMIT(this->*wanted)
                                              (member);
                                          });
        action->setEnabled(refusal.isEmpty());
    };
    menu->addAction(tr("Edit"), this, [this, member] { Q_EMIT editWanted(member); });
    add(tr("Reset MFA…"), m_access.resetRefusal(member), &MemberList::resetWanted);
    add(tr("New sign-in code…"), m_access.signInCodeRefusal(member), &MemberList::signInCodeWanted);
    add(tr("Remove…"), m_access.removeRefusal(member), &MemberList::removeWanted);
}

} // namespace sallyport
