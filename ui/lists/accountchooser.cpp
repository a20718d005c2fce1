// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/accountchooser.h"

#include "core/backend/backend.h"
#include "core/operations/accounts.h"
#include "ui/deliver.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>
#include <QStyledItemDelegate>

using namespace std::chrono_literals;

namespace sallyport {

namespace {

/// In the list at once; more are found by typing.
constexpr int offeredAtOnce = 50;
constexpr double arrowPixels = 28;
constexpr double rowPixels = 32;

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize plain = QStyledItemDelegate::sizeHint(option, index);
        return {plain.width(), qMax(plain.height(), scaled(option.font, rowPixels))};
    }
};

} // namespace

AccountChooser::AccountChooser(Backend &backend, Beginning beginning, QWidget *parent)
    : QLineEdit(parent), m_backend(backend), m_beginning(beginning), m_completer(new QCompleter(this)),
      m_labels(new QStringListModel(this))
{
    setAccessibleName(tr("Account"));
    setAccessibleDescription(tr("Type to search, or press the Down key for the list."));
    setPlaceholderText(beginning == Beginning::OnlyOne ? tr("Choose an account") : tr("Search accounts"));
    setMaximumWidth(AccountChooser::sizeHint().width());
    setMaxLength(200);
    // Like the text of a combo box: a Latin name begins where the layout begins, too.
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    m_completer->setModel(m_labels);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the core does the search
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(
        new RowDelegate(m_completer)); // after the completer has set its own
    m_completer->popup()->setAccessibleName(accessibleName());
    m_delay.setSingleShot(true);
    m_delay.setInterval(200ms);
    connect(&m_delay, &QTimer::timeout, this, [this] { ask(text().trimmed(), true); });
    connect(this, &QLineEdit::textEdited, this, [this] { m_delay.start(); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.row()); });
    if (beginning == Beginning::All)
        setChosen(everything());
}

Account AccountChooser::everything()
{
    return {.id = {}, .reseller = {}, .name = tr("All accounts"), .mandate = {}};
}

QSize AccountChooser::sizeHint() const
{
    return {scaled(this, 300), QLineEdit::sizeHint().height()};
}

void AccountChooser::setChosen(const Account &account)
{
    m_chosen = account;
    setText(account.name);
    setCursorPosition(0);
}

void AccountChooser::begin()
{
    if (!m_chosen)
        ask({}, false);
}

void AccountChooser::dropDown()
{
    // All of them, not only those that are called like the chosen one.
    const QString typed = text().trimmed();
    selectAll();
    ask(m_chosen && typed == m_chosen->name ? QString() : typed, true);
}

QStringList AccountChooser::offered() const
{
    return m_labels->stringList();
}

void AccountChooser::ask(const QString &search, bool open)
{
    m_delay.stop();
    const int round = ++m_round;
    const ListAccounts wanted{.page = {.limit = offeredAtOnce, .after = {}, .search = search}};
    deliver(m_backend.call(wanted), this, [this, round, search, open](const Result<Page<AccountRow>> &page) {
        if (round != m_round)
            return; // typed on meanwhile
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        offer(page->rows, search);
        if (open && m_accounts.isEmpty())
            m_completer->popup()->hide();
        else if (open && hasFocus())
            m_completer->complete();
        else if (!open && !m_chosen)
            takeFirst(*page);
    });
}

void AccountChooser::offer(const QList<AccountRow> &rows, const QString &search)
{
    m_accounts.clear();
    if (m_beginning == Beginning::All && search.isEmpty())
        m_accounts.append(everything());
    for (const AccountRow &row : rows)
        m_accounts.append(row.account);
    QStringList names;
    for (const Account &account : std::as_const(m_accounts))
        names.append(account.name);
    m_labels->setStringList(names);
}

void AccountChooser::takeFirst(const Page<AccountRow> &page)
{
    if (page.rows.isEmpty())
        Q_EMIT nothingToChoose();
    else if (m_beginning == Beginning::First || page.rows.size() == 1)
        choose(0);
}

void AccountChooser::choose(int row)
{
    if (row < 0 || row >= m_accounts.size())
        return;
    const Account account = m_accounts.at(row);
    const bool another = !m_chosen || m_chosen->id != account.id;
    setChosen(account);
    if (another)
        Q_EMIT accountChosen(account);
}

bool AccountChooser::event(QEvent *event)
{
    // Enter searches; the page may have a button that takes it otherwise.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void AccountChooser::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_F4:
        dropDown();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        ask(text().trimmed(), true);
        return;
    case Qt::Key_Escape:
        if (m_chosen)
            setChosen(*m_chosen);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void AccountChooser::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // What was typed and not chosen is not the account whose members are shown.
    if (event->reason() != Qt::PopupFocusReason && m_chosen)
        setChosen(*m_chosen);
}

void AccountChooser::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const int arrow = scaled(this, arrowPixels);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? arrow : 0, 0, mirrored ? 0 : arrow, 0);
}

void AccountChooser::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = scaled(this, arrowPixels);
    const QRect place(width() - side, 0, side, height());
    paintChevron(painter, QStyle::visualRect(layoutDirection(), rect(), place), scaled(this, 9),
                 Colours::of(this).muted, false);
}

void AccountChooser::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        dropDown();
}

} // namespace sallyport
