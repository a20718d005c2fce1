// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/happenings/happenings.h"

#include <QPointer>
#include <QWidget>

namespace sallyport {

class Button;
class HappeningFace;
class HappeningsList;

/// Along the bottom of the workspace: the newest happening in words with its time, "Undo" as long as it can
/// be undone, and "What happened", which opens the list of all above the line. Not to be seen before
/// something has happened. It is a status bar to assistive technology, whose name is what the line says: read
/// when there is a pause, and never a reason to interrupt.
class HappeningsLine : public QWidget
{
    Q_OBJECT
public:
    explicit HappeningsLine(Happenings &happenings, QWidget *parent = nullptr);

    bool isListOpen() const { return !m_list.isNull(); }
    void openList();
    /// The focus goes back to "What happened" if it was inside.
    void closeList();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showNewest();
    void retranslate();
    void measure();

    Happenings &m_happenings;
    QPointer<HappeningsList> m_list;
    HappeningFace *m_newest;
    Button *m_all;
};

} // namespace sallyport
