// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace sallyport {

class AboutWindow;
class GuideWindow;
class Languages;
struct GuidePlace;

/// Answers F1 and every HelpRequest of a window and of what it has opened: the guide, at the chapter for what
/// is on screen, or "About Sallyport".
class Help : public QObject
{
    Q_OBJECT
public:
    /// Goes with the window. `languages` outlives both.
    Help(QWidget &window, const Languages &languages);
    ~Help() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openGuide(const QWidget &from);
    void openAbout();
    GuidePlace placeFor(const QWidget &from) const;

    QWidget &m_window;
    const Languages &m_languages;
    QPointer<GuideWindow> m_guide;
    QPointer<AboutWindow> m_about;
};

} // namespace sallyport
