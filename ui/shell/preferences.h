// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/columnmemory.h"
#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace sallyport {

/// What the program remembers about one person's desktop between two starts. Nothing secret, nothing that
/// decides who may do what.
class Preferences
{
public:
    explicit Preferences(QSettings &settings) : m_settings(settings), m_columns(settings) {}

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// BCP 47, or empty for the system's language.
    QString language() const;
    void setLanguage(const QString &language);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// The store that was opened last; empty before the first.
    QString storePath() const;
    void setStorePath(const QString &path);

    ColumnMemory &columns() { return m_columns; }

private:
    QSettings &m_settings;
    ColumnMemory m_columns;
};

} // namespace sallyport
