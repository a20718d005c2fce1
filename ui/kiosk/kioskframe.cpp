// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskframe.h"

#include "ui/guide/guidetopics.h"
#include "ui/kiosk/kiosklogo.h"
#include "ui/kiosk/kioskpage.h"
#include "ui/kiosk/stilltherebar.h"
#include "ui/kiosk/touch.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

KioskFrame::KioskFrame(QWidget *parent) : QWidget(parent)
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &KioskFrame::showTime);
    rebuild();
}

void KioskFrame::rebuild()
{
    setPage(nullptr);
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // one of its buttons may be telling us
    }
    m_content = new QWidget;
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    const int margin = scaled(this, 26);
    column->setContentsMargins(margin, margin * 2 / 5, margin, margin * 2 / 5);
    column->setSpacing(scaled(this, 8));
    makeHead(column);
    m_steps = new StepBar({tr("You"), tr("Scan"), tr("Code"), tr("Backup codes")});
    column->addWidget(m_steps);
    auto *holder = new QWidget;
    m_place = new QVBoxLayout(holder);
    m_place->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new PageArea(holder), 1);
    makeFoot(column);
    setStep(Step::None);
    setBack({});
    setSecondsLeft({});
    showTitle();
    showTime();
    m_clock.start();
}

void KioskFrame::makeHead(QVBoxLayout *column)
{
    auto *logo = new KioskLogo;
    connect(logo, &KioskLogo::held, this, &KioskFrame::operatorWanted);
    m_title = new QLabel;
    m_title->setObjectName(u"kiosk.organization"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(sizedFont(font(), 15, QFont::DemiBold));
    m_time = new QLabel;
    m_time->setObjectName(u"kiosk.time"_s);
    m_time->setForegroundRole(QPalette::PlaceholderText);
    m_language = touchButton({});
    m_language->setObjectName(u"kiosk.language"_s);
    m_language->setMinimumWidth(touchSide(m_language));
    connect(m_language, &Button::clicked, this, &KioskFrame::languageWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(logo);
    row->addWidget(m_title, 1);
    row->addSpacing(scaled(this, 14));
    row->addWidget(m_time);
    row->addSpacing(scaled(this, 14));
    row->addWidget(m_language);
    column->addLayout(row);
}

void KioskFrame::makeFoot(QVBoxLayout *column)
{
    m_back = touchButton({});
    m_back->setObjectName(u"kiosk.back"_s);
    m_back->setMinimumWidth(scaled(m_back, 88));
    connect(m_back, &Button::clicked, this, &KioskFrame::backWanted);
    m_help = touchButton(tr("Help"), Button::Kind::Quiet);
    m_help->setObjectName(u"kiosk.help"_s);
    m_help->setMinimumWidth(std::max(leastTouch, touchSide(m_help)));
    m_help->hide();
    connect(m_help, &Button::clicked, this, &KioskFrame::helpWanted);
    m_left = new StillThereBar;
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 16));
    row->addWidget(m_back);
    row->addWidget(m_left, 1);
    row->addWidget(m_help);
    column->addLayout(row);
}

void KioskFrame::setPage(KioskPage *page)
{
    if (m_page) {
        m_page->wipe();
        m_page->hide();
        m_place->removeWidget(m_page);
        m_page->deleteLater(); // it may be the one that is telling us
    }
    m_page = page;
    if (m_help)
        m_help->setVisible(page && kioskTopic(page->objectName()));
    if (!page)
        return;
    m_place->addWidget(page);
    page->show();
    page->focusFirst();
}

void KioskFrame::setOrganization(const QString &name)
{
    m_organization = name;
    showTitle();
}

void KioskFrame::showTitle()
{
    m_title->setText(m_organization.isEmpty() ? tr("Sallyport enrollment kiosk")
                                              //: %1 is the name of an organization
                                              : tr("%1 enrollment").arg(m_organization));
}

void KioskFrame::showTime()
{
    m_time->setText(locale().toString(QTime::currentTime(), QLocale::ShortFormat));
}

void KioskFrame::setStep(Step step)
{
    m_steps->setVisible(step != Step::None);
    m_steps->setCurrent(step == Step::None ? 0 : static_cast<int>(step) - 1);
}

void KioskFrame::setBack(const QString &label)
{
    m_back->setText(label);
    m_back->setVisible(!label.isEmpty());
}

void KioskFrame::setLanguage(const QString &name, bool changeable)
{
    m_language->setText(name);
    m_language->setAccessibleName(name);
    m_language->setAccessibleDescription(tr("Language"));
    m_language->setVisible(changeable);
}

void KioskFrame::setBusy(bool busy)
{
    m_busy = busy;
    m_language->setEnabled(!busy);
}

void KioskFrame::setSecondsLeft(std::optional<int> seconds)
{
    m_left->setSecondsLeft(seconds);
    // An empty foot leaves its room to the page.
    m_left->setVisible(seconds || !m_back->isHidden() || !m_help->isHidden());
}

} // namespace sallyport
