// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLabel;
class QPainter;
class QRect;

namespace sallyport {

/// `text` from elsewhere (a name, an address) as one piece inside of a sentence. Where the interface runs
/// from the right it is set apart, so that neither turns the other's order round; elsewhere it is `text` as
/// it is.
QString isolated(const QString &text);
/// A path as people write it, as one piece that runs from the left in every language.
QString isolatedPath(const QString &path);
/// "A, B", for a sentence that goes on after the list.
QString joinedList(const QStringList &items);

/// Lets labels begin where the layout begins. A QLabel alone goes by its text: a Latin name would stand at
/// the left of a page that runs from the right.
class ReadingDirection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// From now on the label goes by its layout's direction. A second call changes nothing.
    void guide(QLabel *label);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The flags of Qt::AlignmentFlag and Qt::TextFlag to paint `text` with: a sentence in a language that runs
/// from the right stays one when it begins with a Latin word.
int directedFlags(int flags, const QString &text);

/// Paints wrapped text that runs from the right with the painter's pen: the space at which a line was broken
/// takes no room, which QPainter::drawText() gives it, and thereby cuts the line at its other end.
void paintWrappedFromRight(QPainter &painter, const QRect &rect, int flags, const QString &text);

} // namespace sallyport
