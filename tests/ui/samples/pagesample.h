// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace sallyport {

class Languages;
class Theme;

/// What a sample is shown in. Theme, language and font are in force already.
struct SampleSetting
{
    Theme &theme;
    Languages &languages;
    QSize window; ///< of the program

    /// What is left for a page beside the navigation and below the header.
    QSize page() const { return window - QSize(208, 86); }
};

/// Keeps everything alive that the shown widget stands on, and works it by the English labels whatever the
/// language.
class SampleStage
{
public:
    virtual ~SampleStage() = default;

    /// On the screen, at rest.
    virtual QWidget &shown() = 0;

    void press(const QString &label);
    /// By the object name.
    void pressNamed(const QString &name);
    void type(const QString &label, const QString &text);
    /// Until whatever was asked, laid out or painted is over.
    static void settle();
    /// What waits for a clock or another thread says for what. Warns when it does not come.
    static void until(const std::function<bool()> &condition, const char *what);
};

/// A page in one of its states.
struct PageSample
{
    QString name;
    std::function<std::unique_ptr<SampleStage>(const SampleSetting &)> make;
    bool hasOwnSize = false; ///< the window's makes no difference
};

/// One that makes a `Stage` and prepares it.
template <typename Stage, typename Prepare>
PageSample pageSample(const QString &name, Prepare prepare, bool hasOwnSize = false)
{
    return {name,
            [prepare](const SampleSetting &setting) -> std::unique_ptr<SampleStage> {
                auto stage = std::make_unique<Stage>(setting);
                prepare(*stage);
                SampleStage::settle();
                return stage;
            },
            hasOwnSize};
}

} // namespace sallyport
