// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tablecolumns.h"

#include <QTableView>

class QMenu;
class QTimer;

namespace sallyport {

/// A house table over a PagedTableModel: a card with a header and rows of 48, no grid, as high as its rows
/// and at most as high as its place. Arrows, Home, End and typing move; with shift and ctrl, and with Ctrl+A,
/// they select; Enter emits `activated`; the space key asks for the switch of the row; Ctrl+C copies the
/// selected rows as text (tabs between cells). A click on a header sorts by it or turns the order round. The
/// menu key and the right button open the menu, which offers all of this too, and which columns are shown.
class TableView : public QTableView
{
    Q_OBJECT
public:
    /// `name` is what assistive technology calls it.
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    TableColumns &columns() { return m_columns; }
    /// In pixels of the drawings, in proportion to the font. Columns left out and those with 0 share what is
    /// left.
    void setColumnPixels(const QList<double> &pixels) { m_columns.setPixels(pixels); }
    /// The page's say, not the person's: what is hidden here is not in the choice of columns either. Takes
    /// the place of QTableView's, which would be undone.
    void setColumnHidden(int column, bool hidden) { m_columns.setOffered(column, !hidden); }
    /// The numbers of the selected rows, in order.
    QList<int> selectedRowNumbers() const;
    /// As it goes to the clipboard.
    QString selectedText() const;

Q_SIGNALS:
    /// The menu of the row of `index` opens; whoever knows the rows adds what can be done with them. The row
    /// is selected, alone or among others.
    void menuAboutToOpen(QMenu *menu, const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Frame;

    void measure();
    void updateFrame();
    void turnOrder(int column);
    void showOrder();
    void copySelection() const;
    void openHeaderMenu(int column, const QPoint &globalPosition);
    void addOrder(QMenu &menu);
    QMenu *newMenu();

    TableColumns m_columns;
    QTimer *m_measuring; ///< once for many rows that change
    Frame *m_frame;
};

} // namespace sallyport
