// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace sallyport {

/// A button in one of the looks of the drawings. One Primary a page; Destructive is red text, never filled.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind {
        Primary,     ///< accent fill
        Secondary,   ///< surface with a border
        Destructive, ///< as Secondary, red text
        Link,        ///< accent text, no border
        Quiet,       ///< muted text, no border: "Back"
        Navigation,  ///< checkable row of the navigation: icon and text at the leading edge
    };

    explicit Button(const QString &text, Kind kind = Kind::Secondary, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    /// Shows a spinner beside the text and takes no click until it is false again; enabled or not as before
    /// then.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    /// Degrees, clockwise from the top; for the style.
    double spinnerAngle() const { return m_angle; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void spin();

    Kind m_kind;
    bool m_busy = false;
    bool m_enabledBefore = true;
    double m_angle = 0;
    int m_timer = 0;
};

} // namespace sallyport
