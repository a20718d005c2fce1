// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enterkey.h"

#include "ui/widgets/button.h"

#include <QApplication>
#include <QShortcut>

namespace sallyport {

void giveEnterTo(Button *primary, QWidget *page)
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        QObject::connect(enter, &QShortcut::activated, primary, [primary] {
            // A shortcut is asked before whatever has the focus.
            auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
            (focused ? focused : primary)->click();
        });
    }
}

} // namespace sallyport
