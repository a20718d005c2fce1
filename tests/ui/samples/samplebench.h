// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/samples/samples.h"
#include "tests/ui/spokenlanguage.h"
#include "ui/languages.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace sallyport {

/// Shows one sample after the other in a language, a theme and a size of text. No sample may fail to come
/// about.
class SampleBench
{
public:
    SampleBench() : m_theme(*qApp, ThemeChoice::Light), m_font(QApplication::font())
    {
        m_theme.setReducedMotion(true);
    }
    ~SampleBench() { QApplication::setFont(m_font); }

    Theme &theme() { return m_theme; }
    void setPercent(int percent)
    {
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
    }
    /// Looks at the sample while it is shown.
    template <typename Look>
    void look(const PageSample &sample, const QString &language, Look look)
    {
        m_languages.apply(language == SpokenLanguage::pseudo ? QStringLiteral("en") : language);
        const SpokenLanguage spoken(language);
        const auto stage = sample.make({m_theme, m_languages, window});
        look(stage->shown());
    }

    inline static const QSize window{1024, 700};

private:
    Theme m_theme;
    Languages m_languages;
    QFont m_font;
};

/// How a finding names a widget.
inline QString described(const QWidget &widget)
{
    QString text = widget.property("text").toString().simplified().left(40);
    if (text.isEmpty())
        text = widget.accessibleName();
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1),
             widget.objectName(), text);
}

/// One row for each sample.
inline void addSampleRows()
{
    QTest::addColumn<int>("index");
    const QList<PageSample> samples = allSamples();
    for (qsizetype i = 0; i < samples.size(); ++i)
        QTest::newRow(qPrintable(samples.at(i).name)) << static_cast<int>(i);
}

} // namespace sallyport
