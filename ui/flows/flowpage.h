// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/palette.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace sallyport {

class Banner;
class BusyBar;
class Caption;
class Card;

/// One page of a flow: a title, a card with what it is about, and under it a row of buttons. Messages appear
/// inside the page, above the card. Enter presses the primary button, Escape the one that leaves without
/// harm.
class FlowPage : public QWidget
{
    Q_OBJECT
public:
    FlowPage(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    /// Between the title and the card, e.g. the steps of the flow.
    void setHeader(QWidget *header);
    /// The inside of the card.
    QVBoxLayout *body() const { return m_body; }
    /// A sentence that stays above the card.
    void addNote(Tone tone, const QString &text);
    /// A paragraph at the end of the body.
    void addText(const QString &text);
    /// A muted one: how something is done.
    void addExplanation(const QString &text);
    /// A field under its label, at the end of the body; they belong together.
    void addField(const QString &label, QWidget *field, QWidget *beside = nullptr);
    /// Under the card, before the buttons.
    void setFootnote(const QString &text);

    /// In reading order. A Primary one is what Enter presses.
    Button *addButton(const QString &text, Button::Kind kind = Button::Kind::Secondary);
    /// The button that Escape presses.
    void setEscape(Button *button) { m_escape = button; }
    /// Where the cursor is when the page appears, and again after an error.
    void setFirstFocus(QWidget *widget) { m_firstFocus = widget; }

    /// While busy nothing on the page can be pressed or typed, and a busy sign moves.
    virtual void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

    /// Ends busy and says what went wrong.
    virtual void showError(const QString &text);
    void showMessage(Tone tone, const QString &text);
    void clearMessage();
    /// A button inside the message that is shown, e.g. "Try again"; gone with the message.
    void offer(const QString &action);

Q_SIGNALS:
    /// What was offered is wanted.
    void offerTaken();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusFirst();

private:
    QString m_title;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_buttonRow = nullptr;
    QWidget *m_footer = nullptr;
    Card *m_card = nullptr;
    Banner *m_message = nullptr;
    BusyBar *m_busyBar = nullptr;
    Caption *m_footnote = nullptr;
    QPointer<Button> m_primary;
    QPointer<Button> m_escape;
    QPointer<QWidget> m_firstFocus;
    bool m_busy = false;
};

} // namespace sallyport
