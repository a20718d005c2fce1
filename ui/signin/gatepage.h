// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace sallyport {

class Banner;
class Button;
class Card;
class MutedText;
class PageTitle;

/// A page of somebody who is not inside yet: the mark, a title, a sentence, and one narrow card with what is
/// asked. Messages appear between the sentence and the card. Enter presses the primary button, Escape the one
/// that leaves without harm. Scrolls where the window is too small.
class GatePage : public QWidget
{
    Q_OBJECT
public:
    GatePage(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// A muted sentence under the title; `strong` is a second line in the colour of text: an address, a path.
    void setSubtitle(const QString &text, const QString &strong = {});
    /// The inside of the card.
    QVBoxLayout *body() const { return m_body; }
    /// Below the card, in the same column. What is added comes after what is there.
    QVBoxLayout *below() const { return m_below; }
    /// In pixels of the drawings; 400 at first.
    void setColumnWidth(double pixels);

    void setPrimary(Button *button);
    void setEscape(Button *button);
    /// Where the cursor is when the page appears, and again after an error.
    void setFirstFocus(QWidget *widget) { m_firstFocus = widget; }
    void focusFirst();

    void showMessage(Tone tone, const QString &text);
    void clearMessage();
    Banner *message() const { return m_message; }

    /// While busy the primary button turns a spinner and nothing is sent twice.
    virtual void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHelp();
    void measure();

    PageTitle *m_title = nullptr;
    MutedText *m_subtitle = nullptr;
    QLabel *m_strong = nullptr;
    Banner *m_message = nullptr;
    Card *m_card = nullptr;
    QWidget *m_column = nullptr;
    QVBoxLayout *m_body = nullptr;
    QVBoxLayout *m_below = nullptr;
    QGridLayout *m_cells = nullptr;
    Button *m_help;
    QPointer<Button> m_primary;
    QPointer<Button> m_escape;
    QPointer<QWidget> m_firstFocus;
    double m_columnWidth = 400;
    bool m_busy = false;
};

} // namespace sallyport
