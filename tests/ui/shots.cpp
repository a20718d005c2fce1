// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints every page in its states into a folder, for people to look at.
//
//     shots [--languages en,de,ar] [--percent 200] FOLDER [PART]
//     shots --documents FOLDER
//
// Each page light and dark, as in a window of 1024x700 and of 1600x1000, as NAME-LANGUAGE-THEME-WIDTH.png.
// With PART only the pages whose name contains it. --documents paints the pictures of the documents, and no
// others.

#include "tests/ui/samples/samples.h"
#include "tests/ui/spokenlanguage.h"
#include "ui/languages.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QImage>
#include <QWidget>

#include <cstdio>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

class Painter
{
public:
    Painter(Theme &theme, const QDir &folder) : m_theme(theme), m_folder(folder) {}

    /// Light and dark, small and large.
    void paint(const PageSample &sample, const QString &language)
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            for (const QSize size : {QSize(1024, 700), QSize(1600, 1000)}) {
                if (sample.hasOwnSize && size.width() != 1024)
                    continue;
                paint(sample, language, choice, size,
                      u"%1-%2-%3-%4.png"_s.arg(sample.name, language,
                                               choice == ThemeChoice::Dark ? u"dark"_s : u"light"_s,
                                               QString::number(size.width())));
            }
        }
    }
    void paint(const PageSample &sample, const QString &language, ThemeChoice choice, QSize size,
               const QString &file)
    {
        m_theme.setChoice(choice);
        m_languages.apply(language);
        const SpokenLanguage spoken(language);
        const auto stage = sample.make({m_theme, m_languages, size});
        if (!stage->shown().grab().save(m_folder.filePath(file))) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(m_folder.filePath(file)));
            ++m_failures;
        }
    }
    int failures() const { return m_failures; }

private:
    Theme &m_theme;
    QDir m_folder;
    Languages m_languages;
    int m_failures = 0;
};

const PageSample *named(const QList<PageSample> &samples, const QString &name)
{
    const auto found = std::ranges::find(samples, name, &PageSample::name);
    return found == samples.end() ? nullptr : &*found;
}

int paintDocuments(Painter &painter, const QList<PageSample> &samples)
{
    for (const auto &[file, name] : {std::pair{u"profile"_s, u"profile-active"_s},
                                     {u"members"_s, u"window-members"_s},
                                     {u"admins"_s, u"window-admins"_s},
                                     {u"reports"_s, u"window-reports"_s},
                                     {u"signin"_s, u"signin-code"_s},
                                     {u"kiosk"_s, u"kiosk-08-scan"_s}}) {
        const PageSample *sample = named(samples, name);
        if (!sample) {
            std::fprintf(stderr, "there is no sample %s\n", qPrintable(name));
            return 1;
        }
        painter.paint(*sample, u"en"_s, ThemeChoice::Light, {1120, 764}, file + u".png"_s);
    }
    return painter.failures() == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption languages(u"languages"_s, u"Languages of the pictures."_s, u"list"_s,
                                       u"en,de,ar"_s);
    const QCommandLineOption percent(u"percent"_s, u"Size of the text in percent."_s, u"number"_s, u"100"_s);
    const QCommandLineOption documents(u"documents"_s, u"The pictures of the documents."_s);
    parser.addOptions({languages, percent, documents});
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.addPositionalArgument(u"part"_s, u"Only samples whose name contains it."_s, u"[part]"_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    const QDir folder(parser.positionalArguments().constFirst());
    folder.mkpath(u"."_s);
    const QString part = parser.positionalArguments().value(1);

    Theme theme(application, ThemeChoice::Light);
    theme.setReducedMotion(true);
    if (const int wanted = parser.value(percent).toInt(); wanted != 100) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * wanted / 100);
        QApplication::setFont(font);
    }
    Painter painter(theme, folder);
    const QList<PageSample> samples = allSamples();
    if (parser.isSet(documents))
        return paintDocuments(painter, samples);
    for (const QString &language : parser.value(languages).split(u',')) {
        for (const PageSample &sample : samples) {
            if (sample.name.contains(part))
                painter.paint(sample, language);
        }
    }
    if (u"sheets"_s.contains(part))
        paintSheets(folder);
    return painter.failures() == 0 ? 0 : 1;
}
