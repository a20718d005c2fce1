// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/licencetext.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/text.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sallyport {

LicenceText::LicenceText(const QString &accessibleName, QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"about.licence"_s);
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setLayoutDirection(Qt::LeftToRight);
    setFont(fixedFont(font()));
    document()->setDocumentMargin(scaled(this, 16));
    QFile licence(u":/LICENSE"_s);
    if (licence.open(QIODevice::ReadOnly))
        setPlainText(QString::fromUtf8(licence.readAll()));
}

void LicenceText::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    paintFocusRing(*this);
}

void LicenceText::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    viewport()->update(); // the ring does not go with the text
}

} // namespace sallyport
