// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

class QWidget;

namespace sallyport {

/// Sent by whatever offers help, and answered by whoever answers F1: a button in the corner of a page need
/// not know where the guides are.
class HelpRequest : public QEvent
{
public:
    enum class Wish { Guide, About };

    explicit HelpRequest(Wish wish) : QEvent(eventType()), m_wish(wish) {}
    static QEvent::Type eventType();
    /// From that widget, at once.
    static void send(QWidget *from, Wish wish);

    Wish wish() const { return m_wish; }

private:
    Wish m_wish;
};

} // namespace sallyport
