// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listframe.h"

#include "ui/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/insetplace.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/pagedtablemodel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"
#include "ui/widgets/wraplayout.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

ListFrame::ListFrame(PagedTableModel &model, const ListWords &words, QWidget *parent)
    : QWidget(parent), m_model(model), m_total(new MutedText), m_head(new WrapLayout), m_top(new QVBoxLayout),
      m_busyBar(new BusyBar), m_search(new SearchField(words.search)), m_chips(new FilterChips(words.chips)),
      m_selected(new Caption(QString(), this)), m_message(new Banner), m_above(new QVBoxLayout),
      m_insetPlace(new InsetPlace), m_view(new TableView(words.title)), m_content(new QStackedWidget),
      m_nothing(new EmptyState(words.nothing, words.add)),
      m_noMatch(new EmptyState(words.noMatch, tr("Show all"))), m_failed(new EmptyState({}, tr("Try again")))
{
    m_total->setObjectName(words.name + u".count"_s);
    m_total->setWordWrap(false);
    m_search->setMaximumWidth(m_search->sizeHint().width());
    m_search->setText(m_model.search());
    m_selected->setWordWrap(false);
    m_selected->hide();
    m_message->setObjectName(words.name + u".message"_s);
    m_message->setDismissible(true);
    m_view->setObjectName(words.name + u".table"_s);
    m_view->setMinimumHeight(scaled(this, 3 * 48));
    m_view->setModel(&m_model);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_view, m_nothing, m_noMatch, m_failed})
        m_content->addWidget(widget);

    m_head->setSpacing(scaled(this, 12));
    m_head->addWidget(new PageTitle(words.title));
    m_head->addWidget(m_total);
    m_top->setSpacing(scaled(this, 7));
    m_top->addLayout(m_head);
    m_top->addWidget(m_busyBar);
    m_above->setSpacing(scaled(this, 16));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargins(this));
    column->setSpacing(scaled(this, 16));
    column->addLayout(m_top);
    column->addWidget(m_message);
    column->addLayout(m_above);
    column->addLayout(m_insetPlace);
    column->addWidget(m_content, 1);

    connect(m_message, &Banner::actionTriggered, this, [this] {
        if (m_failureShown)
            m_model.retry();
        else
            Q_EMIT messageActionWanted();
    });
    connect(m_nothing, &EmptyState::actionTriggered, this, &ListFrame::addWanted);
    connect(m_noMatch, &EmptyState::actionTriggered, this, [this] { showEverything(); });
    connect(m_failed, &EmptyState::actionTriggered, &m_model, &PagedTableModel::retry);
    connect(&m_model, &PagedTableModel::stateChanged, this, [this] { showState(); });
}

Button *ListFrame::addToHead(const QString &label, bool primary)
{
    auto *button = new Button(label, primary ? Button::Kind::Primary : Button::Kind::Secondary);
    addToHead(button);
    if (primary)
        m_primaries.append(button);
    return button;
}

void ListFrame::addToHead(Button *button)
{
    m_head->addTrailing(button);
}

Button *ListFrame::addExport()
{
    Button *button = addToHead(tr("Export…"));
    connect(button, &Button::clicked, this, &ListFrame::exportWanted);
    return button;
}

WrapLayout *ListFrame::makeTools()
{
    auto *row = new QWidget;
    auto *tools = new WrapLayout(row);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(scaled(this, 12));
    tools->addWidget(m_search);
    tools->addWidget(m_chips);
    tools->addTrailing(m_selected);
    m_top->addWidget(row);
    return tools;
}

void ListFrame::addAbove(QWidget *widget)
{
    m_above->addWidget(widget);
}

void ListFrame::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

void ListFrame::addContent(QWidget *content)
{
    m_content->addWidget(content);
}

void ListFrame::announce(Tone tone, const QString &text, const QString &action)
{
    m_failureShown = false;
    m_message->setAction(action);
    m_message->announce(tone, text);
}

void ListFrame::clearMessage()
{
    m_failureShown = false;
    m_message->setAction({});
    m_message->clear();
}

void ListFrame::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_busyBar->setBusy(m_waiting || m_model.isAsking());
}

void ListFrame::setInset(QWidget *inset)
{
    m_insetPlace->put(inset);
    yieldTo(inset);
    if (!inset)
        focusTable();
}

QWidget *ListFrame::inset() const
{
    return m_insetPlace->inset();
}

void ListFrame::takeInset(ListFrame &before)
{
    m_insetPlace->put(before.m_insetPlace->take());
    yieldTo(inset());
}

void ListFrame::yieldTo(const QWidget *inset)
{
    // What is open has the one button that stands out.
    for (Button *button : std::as_const(m_primaries))
        button->setKind(inset ? Button::Kind::Secondary : Button::Kind::Primary);
}

void ListFrame::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void ListFrame::showState()
{
    m_busyBar->setBusy(m_waiting || m_model.isAsking());
    m_content->setCurrentWidget(content());
    if (m_model.state() == PagedTableModel::State::Failed)
        showFailure();
    else if (m_failureShown)
        clearMessage();
}

void ListFrame::showFailure()
{
    const QString words = errorText(*m_model.error());
    m_failed->setSentence(words);
    if (m_model.rowCount() == 0)
        return;
    announce(Tone::Bad, words, tr("Try again"));
    m_failureShown = true;
}

QWidget *ListFrame::content() const
{
    using State = PagedTableModel::State;
    if (m_model.rowCount() > 0)
        return m_view;
    if (m_model.state() == State::Failed)
        return m_failed;
    if (!m_model.wasLoaded())
        return m_view;
    if (m_model.state() == State::Ready)
        return isNarrowed() ? m_noMatch : m_nothing;
    return m_content->currentWidget(); // until the answer is there
}

void ListFrame::showEverything()
{
    m_chips->setCurrent(0);
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
}

void ListFrame::setTotal(qint64 total)
{
    m_total->setText(total < 0 ? QString() : QLocale().toString(total));
}

void ListFrame::setCount(int chip, qint64 count)
{
    if (chip == 0)
        setTotal(count);
    else
        m_chips->setCount(chip, count);
}

void ListFrame::sayHowManySelected()
{
    const auto count = m_view->selectedRowNumbers().size();
    m_selected->setText(count > 1 ? tr("%n selected", nullptr, static_cast<int>(count)) : QString());
    m_selected->setVisible(count > 1);
}

void ListFrame::select(int row)
{
    if (m_model.rowCount() == 0)
        return;
    m_view->selectionModel()->setCurrentIndex(m_model.index(qMax(0, row), 0),
                                              row < 0 ? QItemSelectionModel::NoUpdate
                                                      : QItemSelectionModel::ClearAndSelect |
                                                            QItemSelectionModel::Rows);
}

} // namespace sallyport
