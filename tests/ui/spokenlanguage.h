// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QTranslator>

namespace sallyport {

/// Stands before the catalogue of a language and remembers what was said for which English text, so that a
/// script can work a page by its English labels in every language. "en-XA" is no language: English text, 40 %
/// longer, with accents and in brackets, to find what has no room.
class SpokenLanguage : public QTranslator
{
public:
    inline static const QString pseudo = QStringLiteral("en-XA");

    explicit SpokenLanguage(const QString &language)
        : QTranslator(QCoreApplication::instance()), m_isPseudo(language == pseudo)
    {
        setObjectName(QStringLiteral("spokenLanguage"));
        if (!m_isPseudo)
            m_isLoaded = m_catalogue.load(QStringLiteral(":/i18n/sallyport_%1.qm").arg(language));
        QCoreApplication::installTranslator(this);
    }
    ~SpokenLanguage() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *hint, int count) const override
    {
        if (!QByteArrayView(context).startsWith("sallyport::"))
            return {}; // Qt's own
        const QString english = QString::fromUtf8(source);
        const QString said = m_isPseudo   ? stretched(english)
                             : m_isLoaded ? m_catalogue.translate(context, source, hint, count)
                                          : QString();
        if (!said.isEmpty())
            m_sources[said].insert(english);
        return said;
    }
    bool means(const QString &said, const QString &english) const
    {
        return said == english || m_sources.value(said).contains(english);
    }

    /// Tags, places for values, line breaks and the letter after "&" stay as they are.
    static QString stretched(const QString &english)
    {
        static const QString plain = QStringLiteral("aeiouAEIOUcnyszCNYSZ");
        static const QString accented = QStringLiteral("áéîöûÁÉÎÖÛçñýšžÇÑÝŠŽ");
        QString said;
        int letters = 0;
        for (qsizetype i = 0; i < english.size(); ++i) {
            const QChar letter = english.at(i);
            if (letter == u'<') {
                const qsizetype end = english.indexOf(u'>', i);
                if (end > i) {
                    said += english.mid(i, end - i + 1);
                    i = end;
                    continue;
                }
            }
            if ((letter == u'%' || letter == u'&') && i + 1 < english.size()) {
                said += english.mid(i, 2);
                ++i;
                if (english.at(i) == u'L' && i + 1 < english.size())
                    said += english.at(++i);
                continue;
            }
            ++letters;
            const qsizetype at = plain.indexOf(letter);
            said += at < 0 ? letter : accented.at(at);
        }
        // As longer words, not as one long one: every fourth letter of the text once more at its end.
        const int extra = qMax(1, letters * 4 / 10 - 2);
        QString tail;
        for (int i = 0; i < extra; ++i)
            tail += i % 8 == 0 ? u' ' : QChar(u'ø');
        return u'[' + said + tail + u']';
    }

private:
    bool m_isPseudo;
    bool m_isLoaded = false;
    QTranslator m_catalogue;
    mutable QHash<QString, QSet<QString>> m_sources;
};

/// Whether `said` is how the language in force says `english`. Without a SpokenLanguage: whether they are the
/// same.
inline bool meansInEnglish(const QString &said, const QString &english)
{
    const auto *language = dynamic_cast<SpokenLanguage *>(
        QCoreApplication::instance()->findChild<QTranslator *>(QStringLiteral("spokenLanguage")));
    return language ? language->means(said, english) : said == english;
}

} // namespace sallyport
