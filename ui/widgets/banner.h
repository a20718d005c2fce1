// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace sallyport {

class Button;

/// A message inside the page instead of a message box. Hidden until something is announced; assistive
/// technology is told at once (QAccessible::Alert).
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows the text (plain, never markup) and says it aloud. Accent is the tone of plain information.
    void announce(Tone tone, const QString &text);
    /// Hides it and forgets the text.
    void clear();
    QString text() const;
    Tone tone() const { return m_tone; }

    /// A button at the end of the text; an empty text takes it away.
    void setAction(const QString &text);
    /// Whether it has a "Dismiss" button; false at first.
    void setDismissible(bool dismissible);

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    Tone m_tone = Tone::Accent;
    QLabel *m_text;
    Button *m_action;
    QToolButton *m_close;
};

} // namespace sallyport
