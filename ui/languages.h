// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace sallyport {

/// The languages the program speaks. Applying one sends QEvent::LanguageChange to every window.
class Languages
{
public:
    Languages() = default;
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// BCP 47 codes of the catalogues in the program, English first; English is always there.
    static QStringList available();
    /// The language's own name: "English", "Deutsch".
    static QString name(const QString &language);

    /// A code of `available()`, or empty for the system's choice. Anything else falls back to English.
    void apply(const QString &language);

    /// What was asked for; empty for the system's.
    QString choice() const { return m_choice; }
    /// What is in force.
    QString current() const { return m_current; }

private:
    QString m_choice;
    QString m_current;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace sallyport
