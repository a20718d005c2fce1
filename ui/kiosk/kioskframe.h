// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace sallyport {

class Button;
class KioskPage;
class StepBar;
class StillThereBar;

/// What stands around every page of the kiosk: mark and name, time and language; the steps; and at the foot
/// the way back and how long a page stays without a touch.
class KioskFrame : public QWidget
{
    Q_OBJECT
public:
    enum class Step { None, You, Scan, Code, BackupCodes };

    explicit KioskFrame(QWidget *parent = nullptr);

    /// Everything anew, in the language and the size in force; without a page.
    void rebuild();
    /// The one before forgets what it knows and goes.
    void setPage(KioskPage *page);
    KioskPage *page() const { return m_page; }

    /// Empty: the kiosk is locked.
    void setOrganization(const QString &name);
    void setStep(Step step);
    /// The button at the foot; empty: none.
    void setBack(const QString &label);
    /// The language in force, and whether it can be changed here.
    void setLanguage(const QString &name, bool changeable);
    /// Nothing: the page stays.
    void setSecondsLeft(std::optional<int> seconds);
    /// The language stays as it is while an answer is waited for.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void operatorWanted();
    void languageWanted();
    void helpWanted();
    void backWanted();

private:
    void makeHead(QVBoxLayout *column);
    void makeFoot(QVBoxLayout *column);
    void showTitle();
    void showTime();

    QString m_organization;
    QPointer<KioskPage> m_page;
    bool m_busy = false;
    QTimer m_clock;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_place = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_time = nullptr;
    Button *m_language = nullptr;
    StepBar *m_steps = nullptr;
    Button *m_back = nullptr;
    Button *m_help = nullptr; ///< on the pages that are in the operator's guide
    StillThereBar *m_left = nullptr;
};

} // namespace sallyport
