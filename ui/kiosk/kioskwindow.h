// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskstage.h"

#include <QFont>
#include <QPointer>
#include <QWidget>

class QScreen;

namespace sallyport {

class KioskCourse;
class KioskGuard;

/// The window of `sallyport --kiosk` (window.kiosk): without a frame, over every screen, above everything
/// else, and not to be closed but by the operator with the PIN.
class KioskWindow : public QWidget
{
    Q_OBJECT
public:
    explicit KioskWindow(const KioskTools &tools, QWidget *parent = nullptr);
    ~KioskWindow() override;

    /// Fills the screen.
    void start();
    /// Makes everything as large as fits a screen of that size; the window takes its size.
    void fit(const QSize &screen);

Q_SIGNALS:
    /// The operator has left with the PIN; the window is closed.
    void left();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void cover();
    void comeBack();

    const KioskTools m_tools;
    const QFont m_deskFont; ///< of the application, as it was
    bool m_left = false;
    bool m_filling = false;
    KioskGuard *m_guard;
    KioskFrame *m_frame = nullptr;
    KioskCourse *m_course = nullptr;
    QList<QPointer<QWidget>> m_covers; ///< of the other screens
};

} // namespace sallyport
