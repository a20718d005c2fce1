// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/touch.h"
#include "ui/widgets/palette.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace sallyport {

class Banner;
class KioskText;
class KioskTitle;

/// One page of the kiosk: a title and what belongs to it, and the large thing of the page beside it, or below
/// it on a screen that is higher than wide. Made anew each time it is gone to, and deleted when it is left,
/// so that nothing of anybody stays and a new language needs no more than a new page.
class KioskPage : public QWidget
{
    Q_OBJECT
public:
    KioskPage(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    QString title() const;
    /// Below the title.
    QVBoxLayout *words() const { return m_words; }
    void addText(const QString &text);
    /// In the place of the text that was added first.
    void setText(const QString &text);
    /// `width` against that of the words, both at least as wide as they need to be.
    void setSide(QWidget *side, int width = 1, int words = 1);
    /// Keys as wide as the page, below everything.
    void setBottom(QWidget *bottom);
    /// Where the keyboard begins.
    void setFirstFocus(QWidget *widget) { m_firstFocus = widget; }
    void focusFirst();
    /// What Enter presses.
    void setPrimary(Button *button) { m_primary = button; }

    void say(Tone tone, const QString &text);
    void unsay();
    QString message() const;
    /// While busy nothing can be touched.
    virtual void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

    /// Forgets whatever is somebody's, at once.
    virtual void wipe() {}

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Where keys take the rest, a message gets the place of the explanation, and on a low screen of the title.
    void makeRoom();

    KioskTitle *m_title;
    Banner *m_message;
    QVBoxLayout *m_words;
    QBoxLayout *m_parts;
    QVBoxLayout *m_column;
    QPointer<KioskText> m_explanation; ///< the first text
    QPointer<QWidget> m_firstFocus;
    QPointer<Button> m_primary;
    bool m_hasKeys = false;
    bool m_busy = false;
};

} // namespace sallyport
