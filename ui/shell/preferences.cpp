// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace sallyport {

ThemeChoice Preferences::theme() const
{
    const QString name = m_settings.value(u"window/theme"_s).toString();
    if (name == "light"_L1)
        return ThemeChoice::Light;
    if (name == "dark"_L1)
        return ThemeChoice::Dark;
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        m_settings.remove(u"window/theme"_s);
        return;
    case ThemeChoice::Light:
        m_settings.setValue(u"window/theme"_s, u"light"_s);
        return;
    case ThemeChoice::Dark:
        m_settings.setValue(u"window/theme"_s, u"dark"_s);
        return;
    }
}

QString Preferences::language() const
{
    return m_settings.value(u"window/language"_s).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(u"window/language"_s, language);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

QString Preferences::storePath() const
{
    return m_settings.value(u"store/path"_s).toString();
}

void Preferences::setStorePath(const QString &path)
{
    m_settings.setValue(u"store/path"_s, path);
}

} // namespace sallyport
