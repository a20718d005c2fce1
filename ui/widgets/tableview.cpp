// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/pagedtablemodel.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace sallyport {

namespace {

constexpr double rowPixels = 48;
constexpr double headerPixels = 37;
constexpr double leastPixels = 150;

} // namespace

/// Lies on the table and paints what makes it a card: the border with its round corners, and the ground of the
/// page under the last row.
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
        painter.fillPath(outside - inside, c.window);
        paintRounded(painter, card, radius, {}, c.border);
    }

private:
    int m_cardHeight = 0;
};

/// The order stands as a chevron behind the name of its column.
class TableView::Header : public QHeaderView
{
public:
    explicit Header(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        painter->save(); // the style leaves its clip behind
        QHeaderView::paintSection(painter, rect, column);
        painter->restore();
        const auto *paged = qobject_cast<const PagedTableModel *>(model());
        if (!paged || column != paged->sortColumn())
            return;
        const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        const int side = scaled(this, 12);
        const int start = margin + fontMetrics().horizontalAdvance(name) + scaled(this, 6);
        const QRect place(rect.left() + start, rect.top(), side, rect.height());
        paintChevron(*painter, QStyle::visualRect(layoutDirection(), rect, place), scaled(this, 8), Colours::of(this).muted,
                     paged->isDescending());
    }
};

TableView::TableView(const QString &name, QWidget *parent) : QTableView(parent), m_frame(new Frame(this))
{
    setHorizontalHeader(new Header(this));
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
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(scaled(this, 48));
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &TableView::turnOrder);
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
        shareWidth();
        updateFrame();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::updateFrame);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::updateFrame);
    if (auto *paged = qobject_cast<PagedTableModel *>(model))
        connect(paged, &PagedTableModel::stateChanged, this, &TableView::showOrder);
    showOrder();
    shareWidth();
    updateFrame();
}

void TableView::setColumnPixels(const QList<double> &pixels)
{
    m_pixels = pixels;
    shareWidth();
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
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuAboutToOpen(menu, index);
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction *copy = menu->addAction(tr("Copy"), this, &TableView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    if (const auto *paged = qobject_cast<PagedTableModel *>(model()))
        menu->addAction(tr("Reverse order"), this, [this, column = paged->sortColumn()] { turnOrder(column); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
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
    if (isBar && (event->type() == QEvent::ZOrderChange || event->type() == QEvent::Show || event->type() == QEvent::Hide))
        updateFrame();
    return QTableView::eventFilter(watched, event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
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
    shareWidth();
    updateFrame();
}

void TableView::shareWidth()
{
    if (!model())
        return;
    int left = viewport()->width();
    int sharing = 0;
    const int columns = model()->columnCount();
    for (int column = 0; column < columns; ++column) {
        if (isColumnHidden(column))
            continue;
        const double wanted = m_pixels.value(column);
        if (wanted > 0) {
            setColumnWidth(column, scaled(this, wanted));
            left -= columnWidth(column);
        } else {
            ++sharing;
        }
    }
    for (int column = 0; column < columns; ++column) {
        if (isColumnHidden(column) || m_pixels.value(column) > 0)
            continue;
        const int share = left / sharing--;
        setColumnWidth(column, qMax(share, scaled(this, leastPixels)));
        left -= share;
    }
}

void TableView::updateFrame()
{
    const int rows = model() ? model()->rowCount() : 0;
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    m_frame->setGeometry(rect());
    m_frame->setCardHeight(bar > 0 ? height()
                                   : horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize());
    m_frame->raise();
}

void TableView::turnOrder(int column)
{
    auto *paged = qobject_cast<PagedTableModel *>(model());
    if (paged && column == paged->sortColumn())
        paged->setDescending(!paged->isDescending());
    showOrder();
}

void TableView::showOrder()
{
    if (const auto *paged = qobject_cast<PagedTableModel *>(model()))
        horizontalHeader()->setSortIndicator(paged->sortColumn(),
                                             paged->isDescending() ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

void TableView::copySelection() const
{
    QGuiApplication::clipboard()->setText(selectedText());
}

} // namespace sallyport
