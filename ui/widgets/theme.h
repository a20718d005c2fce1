// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QApplication;
class QDBusVariant;

namespace sallyport {

class Style;
struct Colours;

/// What the person chose; System follows the desktop.
enum class ThemeChoice { System, Light, Dark };

/// Style, palette, font, motion and the course of the focus of the application. Made once in main, before the first widget, and
/// handed to whoever lets the person choose.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application, ThemeChoice choice = ThemeChoice::System);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    /// The ones in force.
    const Colours &colours() const;
    bool isDark() const;

    /// True when the desktop asks for no animation; widgets read it as SH_Widget_Animation_Duration == 0.
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    /// `colours()` are new; Qt tells the widgets when control is back in the event loop.
    void changed();

private:
    void listenToDesktop();
    void askPortal(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);
    void apply();
    // The portal's signal; QtDBus finds it by its name.
    Q_SLOT void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

    QApplication &m_application;
    Style *m_style; // owned by the application
    ThemeChoice m_choice;
    bool m_systemDark;
    bool m_appliedDark = false;
    bool m_applied = false;
};

} // namespace sallyport
