// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/languages.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

namespace sallyport {

/// Where pictures go, and which theme they are named after.
struct GalleryPainter
{
    QDir folder;
    QString theme;

    void shoot(QWidget &widget, const QString &name) const
    {
        QTest::qWait(250); // what moves has come to rest
        widget.grab().save(folder.filePath(name + QLatin1Char('-') + theme + QStringLiteral(".png")));
    }
};

/// What a gallery does: paints light and dark, into the folder named by its first argument. A second argument
/// is the size of the font in percent, a third "rtl" mirrors, a fourth is a language.
template <typename Paint>
int runGallery(int argc, char **argv, Paint paint)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const QDir folder(arguments.at(1));
    folder.mkpath(QStringLiteral("."));
    Theme theme(application, ThemeChoice::Light);
    theme.setReducedMotion(true);
    if (const int percent = arguments.value(2).toInt(); percent > 0) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
    }
    Languages languages;
    languages.apply(arguments.value(4, QStringLiteral("en")));
    if (arguments.value(3) == QLatin1String("rtl"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    paint(GalleryPainter{folder, QStringLiteral("light")});
    theme.setChoice(ThemeChoice::Dark);
    paint(GalleryPainter{folder, QStringLiteral("dark")});
    return 0;
}

} // namespace sallyport
