// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/namespanel.h"

#include "ui/errortext.h"
#include "ui/reports/grouplook.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

NamesPanel::NamesPanel(Backend &backend, Clock clock, QWidget *parent)
    : QWidget(parent), m_model(new AdoptionTable(backend, std::move(clock), this)), m_title(new PageTitle),
      m_meaning(new MutedText), m_search(new SearchField(tr("Search names"))), m_busyBar(new BusyBar),
      m_view(new TableView(tr("Names"))), m_empty(new EmptyState(tr("Nobody matches."))),
      m_failed(new EmptyState({}, tr("Try again"))), m_export(new Button(tr("Export as CSV…"))),
      m_content(new QStackedWidget)
{
    setObjectName(u"page.reports.names"_s);
    m_view->setObjectName(u"reports.names"_s);
    m_view->setMinimumHeight(scaled(this, 3 * 48));
    m_view->setModel(m_model);
    m_view->columns().setYielding(
        {AdoptionTable::RoleColumn, AdoptionTable::State, AdoptionTable::RequiredFrom});
    m_view->setItemDelegateForColumn(AdoptionTable::State, new PillDelegate(m_view));
    m_search->setMaximumWidth(m_search->sizeHint().width());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_view, m_empty, m_failed})
        m_content->addWidget(widget);

    auto *back = new Button(tr("Back"), Button::Kind::Quiet);
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(this, 12));
    head->addWidget(back);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(this, 32), scaled(this, 24), scaled(this, 32), scaled(this, 32));
    column->setSpacing(scaled(this, 12));
    column->addLayout(head);
    column->addWidget(m_meaning);
    column->addWidget(m_busyBar);
    column->addWidget(m_search);
    column->addWidget(m_content, 1);

    connect(back, &Button::clicked, this, &NamesPanel::backWanted);
    connect(m_export, &Button::clicked, this, [this] { Q_EMIT exportWanted(m_model->group()); });
    connect(m_search, &SearchField::searched, m_model, &AdoptionTable::setSearch);
    connect(m_failed, &EmptyState::actionTriggered, m_model, &AdoptionTable::retry);
    connect(m_model, &AdoptionTable::stateChanged, this, &NamesPanel::showState);
}

void NamesPanel::show(const ScopeId &scope, AdoptionGroup group, const QString &place, bool rolledUp)
{
    //: %1 is a group such as "Overdue", %2 an account or a reseller
    m_title->setText(tr("%1: %2").arg(groupText(group), place));
    setAccessibleName(m_title->text());
    m_meaning->setText(groupMeaning(group));
    m_search->clear();
    m_view->setColumnHidden(AdoptionTable::Account, !rolledUp);
    m_view->setColumnHidden(AdoptionTable::PendingSince,
                            group != AdoptionGroup::Pending && group != AdoptionGroup::Overdue);
    m_view->setColumnHidden(AdoptionTable::RequiredFrom,
                            group == AdoptionGroup::Exempt || group == AdoptionGroup::Enrolled);
    m_view->setColumnPixels({0, 0, 150, 120, 110, 150, 120});
    m_model->show(scope, group);
    m_view->setFocus(Qt::OtherFocusReason);
}

void NamesPanel::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void NamesPanel::showState()
{
    const bool failed = m_model->state() == PagedTableModel::State::Failed;
    m_busyBar->setBusy(m_model->isAsking());
    if (failed) {
        m_failed->setSentence(errorText(*m_model->error()));
        m_content->setCurrentWidget(m_failed);
    } else if (m_model->state() == PagedTableModel::State::Ready) {
        const bool none = m_model->rowCount() == 0;
        m_empty->setSentence(m_model->search().isEmpty() ? tr("Nobody is in this group.")
                                                         : tr("Nobody matches."));
        m_content->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_view);
    }
    m_export->setEnabled(m_model->rowCount() > 0);
}

} // namespace sallyport
