// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages.h"

#include "core/model/languagelocale.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString systemLanguage(const QStringList &available)
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString language = tag.section(u'-', 0, 0).section(u'_', 0, 0);
        if (available.contains(language))
            return language;
    }
    return u"en"_s;
}

} // namespace

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

QStringList Languages::available()
{
    QStringList languages{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"sallyport_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (!languages.contains(language))
            languages.append(language);
    }
    return languages;
}

QString Languages::name(const QString &language)
{
    // QLocale says "American English" and "español de España".
    if (language == "en"_L1)
        return u"English"_s;
    if (language == "es"_L1)
        return u"Español"_s;
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name.isEmpty() ? language : name;
}

void Languages::apply(const QString &language)
{
    const QStringList known = available();
    m_choice = language;
    const QString wanted = language.isEmpty()         ? systemLanguage(known)
                           : known.contains(language) ? language
                                                      : u"en"_s;
    if (wanted == m_current)
        return;
    m_current = wanted;
    const QLocale system = QLocale::system();
    const bool isOwn = wanted == system.name().section(u'_', 0, 0) && system.zeroDigit() == u"0";
    QLocale::setDefault(isOwn ? system : localeOf(wanted));

    QCoreApplication::removeTranslator(&m_qtTexts);
    QCoreApplication::removeTranslator(&m_texts);
    if (m_qtTexts.load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(u":/i18n/sallyport_"_s + wanted + u".qm"_s))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace sallyport
