// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnsbutton.h"

#include "ui/widgets/tableview.h"

#include <QMenu>

namespace sallyport {

ColumnsButton::ColumnsButton(TableView &table, QWidget *parent)
    : Button(tr("Columns…"), Kind::Secondary, parent)
{
    connect(this, &Button::clicked, &table, [this, &table] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setAccessibleName(tr("Columns"));
        table.columns().addChoice(*menu);
        const int x = isLeftToRight() ? 0 : width() - menu->sizeHint().width();
        menu->popup(mapToGlobal(QPoint(x, height())));
    });
}

} // namespace sallyport
