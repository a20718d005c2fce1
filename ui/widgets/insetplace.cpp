// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/insetplace.h"

#include <QWidget>

namespace sallyport {

void InsetPlace::put(QWidget *inset)
{
    if (m_inset) {
        removeWidget(m_inset);
        m_inset->hide();
        m_inset->deleteLater(); // it may be in the middle of telling us
    }
    m_inset = inset;
    if (inset) {
        addWidget(inset);
        inset->show(); // at once, so that it can take the focus
    }
}

QWidget *InsetPlace::take()
{
    QWidget *inset = m_inset;
    m_inset.clear();
    if (inset) {
        removeWidget(inset);
        inset->setParent(nullptr);
    }
    return inset;
}

} // namespace sallyport
