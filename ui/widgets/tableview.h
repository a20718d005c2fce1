// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace sallyport {

/// A house table over a PagedTableModel: a card with a header and rows of 48, no grid, as high as its rows and
/// at most as high as its place. Arrows, Home, End and typing move; Enter emits `activated`; the space key asks
/// for the switch of the row; Ctrl+C copies the selected rows as text (tabs between cells); the menu key and the
/// right button open the menu. A click on the header of the sort column turns the order round.
class TableView : public QTableView
{
    Q_OBJECT
public:
    /// `name` is what assistive technology calls it.
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// In pixels of the drawings, in proportion to the font. Columns left out and those with 0 share what is left.
    void setColumnPixels(const QList<double> &pixels);
    /// The numbers of the selected rows, in order.
    QList<int> selectedRowNumbers() const;
    /// As it goes to the clipboard.
    QString selectedText() const;

Q_SIGNALS:
    /// The menu of the row of `index` opens; whoever knows the rows adds what can be done with them.
    void menuAboutToOpen(QMenu *menu, const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Frame;
    class Header;

    void measure();
    void shareWidth();
    void updateFrame();
    void turnOrder(int column);
    void showOrder();
    void copySelection() const;

    QList<double> m_pixels;
    Frame *m_frame;
};

} // namespace sallyport
