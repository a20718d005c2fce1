// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/pagedtablemodel.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/text.h"

#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace sallyport {

namespace {

constexpr double rowPixels = 48;
constexpr double headerPixels = 37;

/// Names begin with A; of moments the latest are wanted first.
Qt::SortOrder firstOrder(SortKey key)
{
    return key == SortKey::Name || key == SortKey::Email ? Qt::AscendingOrder : Qt::DescendingOrder;
}

} // namespace

/// Lies on the table and paints what makes it a card: the border with its round corners, and the ground of
/// the page under the last row.
class TableView::Frame : public QWidget
{
public:
    explicit Frame(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

    void setCardHeight(int cardHeight)
    {
        m_cardHeight = cardHeight;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto &c = Colours::of(this);
        const QRectF card(0, 0, width(), qMin(height(), m_cardHeight));
        const double radius = scaled(this, 10);
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(card, radius, radius);
        painter.fillPath(outside - inside, isOnCard() ? c.surface : c.window);
        paintRounded(painter, card, radius, {}, c.border);
    }

private:
    bool isOnCard() const
    {
        const QWidget *above = parentWidget();
        while (above && !qobject_cast<const Card *>(above))
            above = above->parentWidget();
        return above;
    }

    int m_cardHeight = 0;
};

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent), m_columns(*this), m_measuring(new QTimer(this)), m_frame(new Frame(this))
{
    auto *header = new TableHeader(this);
    setHorizontalHeader(header);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    header->setMinimumSectionSize(scaled(this, 48));
    m_measuring->setSingleShot(true);
    connect(m_measuring, &QTimer::timeout, this, [this] { m_columns.arrange(); });
    connect(header, &TableHeader::sectionClicked, this, &TableView::turnOrder);
    connect(header, &TableHeader::menuWanted, this, &TableView::openHeaderMenu);
    for (const QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        bar->parent()->installEventFilter(this);
    measure();
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *before = this->model())
        disconnect(before, nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model)
        return;
    // Behind the view's own handlers: what they count is up to date then.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_columns.arrange();
        updateFrame();
    });
    const auto measureSoon = [this] { m_measuring->start(); };
    connect(model, &QAbstractItemModel::headerDataChanged, this, measureSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, measureSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::updateFrame);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::updateFrame);
    if (auto *paged = qobject_cast<PagedTableModel *>(model))
        connect(paged, &PagedTableModel::stateChanged, this, &TableView::showOrder);
    showOrder();
    m_columns.arrange();
    updateFrame();
}

QList<int> TableView::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString TableView::selectedText() const
{
    QStringList lines;
    for (const int row : selectedRowNumbers()) {
        QStringList cells;
        for (int visual = 0; visual < model()->columnCount(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(model()->index(row, column).data(Qt::DisplayRole).toString().simplified());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    QMenu *menu = newMenu();
    if (index.isValid()) {
        if (byKey)
            scrollTo(index);
        if (!selectionModel()->isRowSelected(index.row()))
            selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        Q_EMIT menuAboutToOpen(menu, index);
        if (!menu->isEmpty())
            menu->addSeparator();
        QAction *copy = menu->addAction(tr("Copy"), this, &TableView::copySelection);
        copy->setShortcut(QKeySequence::Copy);
        QAction *all = menu->addAction(tr("Select all"), this, &TableView::selectAll);
        all->setShortcut(QKeySequence::SelectAll);
        for (QAction *action : {copy, all})
            action->setShortcutVisibleInContextMenu(true);
        menu->addSeparator();
    }
    addOrder(*menu);
    m_columns.addChoice(*menu->addMenu(tr("Columns")));
    const QPoint place = index.isValid() ? visualRect(index).center() : viewport()->rect().topLeft();
    menu->popup(byKey ? viewport()->mapToGlobal(place) : event->globalPos());
}

void TableView::openHeaderMenu(int column, const QPoint &globalPosition)
{
    const auto *paged = qobject_cast<const PagedTableModel *>(model());
    QMenu *menu = newMenu();
    if (paged && column >= 0 && paged->sortKey(column)) {
        const QString name = paged->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        //: %1 is the name of a column
        menu->addAction(column == paged->sortColumn() ? tr("Reverse order") : tr("Sort by %1").arg(name),
                        this, [this, column] { turnOrder(column); });
        menu->addSeparator();
    }
    m_columns.addChoice(*menu);
    menu->popup(globalPosition);
}

void TableView::addOrder(QMenu &menu)
{
    const auto *paged = qobject_cast<const PagedTableModel *>(model());
    if (!paged || paged->sortColumn() < 0)
        return;
    QMenu *order = menu.addMenu(tr("Sort by"));
    auto *columns = new QActionGroup(order);
    for (int column = 0; column < paged->columnCount({}); ++column) {
        if (!paged->sortKey(column) || !m_columns.isOffered(column) || !m_columns.isChosen(column))
            continue;
        QAction *action =
            order->addAction(paged->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(column == paged->sortColumn());
        columns->addAction(action);
        connect(action, &QAction::triggered, this, [this, paged, column] {
            if (column != paged->sortColumn())
                turnOrder(column);
        });
    }
    order->addSeparator();
    order->addAction(tr("Reverse order"), this, [this, paged] { turnOrder(paged->sortColumn()); });
}

QMenu *TableView::newMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex cell = currentIndex().siblingAtColumn(column);
            if (!cell.data(Qt::CheckStateRole).isValid() || isColumnHidden(column))
                continue;
            const QString reason = cell.data(ReasonRole).toString();
            if (!edit(cell, QAbstractItemView::AnyKeyPressed, event) && !reason.isEmpty())
                QToolTip::showText(viewport()->mapToGlobal(visualRect(cell).bottomLeft()), reason, this);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    // The view puts its scroll bars on top whenever it lays itself out; the frame belongs above them.
    const bool isBar = watched == horizontalScrollBar()->parent() || watched == verticalScrollBar()->parent();
    if (isBar && (event->type() == QEvent::ZOrderChange || event->type() == QEvent::Show ||
                  event->type() == QEvent::Hide))
        updateFrame();
    return QTableView::eventFilter(watched, event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns.arrange();
    updateFrame();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void TableView::measure()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(scaled(this, rowPixels));
    horizontalHeader()->setFixedHeight(scaled(this, headerPixels));
    m_columns.arrange();
    updateFrame();
}

void TableView::updateFrame()
{
    const int rows = model() ? model()->rowCount() : 0;
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    m_frame->setGeometry(rect());
    m_frame->setCardHeight(
        bar > 0 ? height() : horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize());
    m_frame->raise();
}

void TableView::turnOrder(int column)
{
    auto *paged = qobject_cast<PagedTableModel *>(model());
    if (paged && paged->sortKey(column)) {
        const auto other = paged->isDescending() ? Qt::AscendingOrder : Qt::DescendingOrder;
        paged->sort(column, column == paged->sortColumn() ? other : firstOrder(*paged->sortKey(column)));
    }
    showOrder();
}

void TableView::showOrder()
{
    if (const auto *paged = qobject_cast<PagedTableModel *>(model()))
        horizontalHeader()->setSortIndicator(paged->sortColumn(), paged->isDescending() ? Qt::DescendingOrder
                                                                                        : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

void TableView::copySelection() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace sallyport
