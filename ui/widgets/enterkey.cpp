// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enterkey.h"

#include "ui/widgets/button.h"

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QShortcut>

namespace sallyport {

void giveEnterTo(Button *primary, QWidget *page)
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        QObject::connect(enter, &QShortcut::activated, primary, [primary] {
            // A shortcut is asked before whatever has the focus. In a tick or a choice Enter means the page.
            auto *focused = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            const bool isChoice = qobject_cast<QCheckBox *>(focused) || qobject_cast<QRadioButton *>(focused);
            (focused && !isChoice ? focused : primary)->click();
        });
    }
}

} // namespace sallyport
