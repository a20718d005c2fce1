// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/aboutwindow.h"

#include "ui/about/components.h"
#include "ui/about/licencetext.h"
#include "ui/guide/guidetext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

AboutWindow::AboutWindow(const QString &place, QWidget *parent) : QDialog(parent), m_place(place)
{
    setObjectName(u"window.about"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    build();
    resize(scaled(this, 720), scaled(this, 600));
}

void AboutWindow::build()
{
    delete m_content;
    auto *inside = new QWidget;
    m_content = new PageArea(inside);
    layout()->addWidget(m_content);
    setWindowTitle(tr("About Sallyport"));
    m_message = new Banner;
    m_message->hide();

    auto *chips = new FilterChips({tr("Components"), tr("Licence")});
    auto *pages = new QStackedWidget;
    pages->addWidget(makeComponents());
    pages->addWidget(new LicenceText(tr("Licence")));
    connect(chips, &FilterChips::chosen, pages, &QStackedWidget::setCurrentIndex);

    auto *copy = new Button(tr("Copy version details"));
    copy->setObjectName(u"about.copy"_s);
    copy->setAutoDefault(false);
    connect(copy, &Button::clicked, this, &AboutWindow::copyDetails);
    auto *close = new Button(tr("Close"), Button::Kind::Primary);
    close->setDefault(true);
    connect(close, &Button::clicked, this, &QDialog::close);
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(copy);
    deeds->addStretch(1);
    deeds->addWidget(close);

    auto *column = new QVBoxLayout(inside);
    const int margin = scaled(this, 28);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(scaled(this, 16));
    column->addWidget(makeHead());
    column->addWidget(chips);
    column->addWidget(pages, 1);
    column->addWidget(m_message);
    column->addLayout(deeds);
}

QWidget *AboutWindow::makeHead()
{
    auto *head = new QWidget;
    auto *name = new PageTitle(u"Sallyport"_s);
    //: %1 is a number such as 1.2.0
    auto *version = new MutedText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    auto *owner =
        new MutedText(tr("© The Sallyport authors. Free software: GNU General Public License, version 3 or "
                         "later, without any warranty."));
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(this, 4));
    words->addWidget(name);
    words->addWidget(version);
    words->addWidget(owner);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 20));
    row->addWidget(new Mark(64), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

QWidget *AboutWindow::makeComponents()
{
    // The columns of a QTextTable go from left to right whatever the direction of writing.
    const auto row = [this](const QString &name, const QString &licence, const QString &homepage) {
        return u"| %1 | %2 | %3 |\n"_s.arg(isRightToLeft() ? homepage : name, licence,
                                           isRightToLeft() ? name : homepage);
    };
    QString table = row(tr("Name"), tr("Licence"), tr("Homepage")) + row(u"---"_s, u"---"_s, u"---"_s);
    const QList<Component> components = desktopComponents();
    for (const Component &component : components)
        table += row(component.name + u' ' + component.version, component.licence,
                     u'`' + component.homepage + u'`');
    auto *text = new GuideText;
    text->setChapter({{}, {}, table});
    text->setAccessibleName(tr("Components"));
    return text;
}

QString AboutWindow::versionDetails() const
{
    return u"Sallyport %1\nQt %2\n%3 (%4, %5)\nplace: %6\n"_s.arg(
        QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName(),
        m_place);
}

void AboutWindow::copyDetails()
{
    QGuiApplication::clipboard()->setText(versionDetails());
    m_message->announce(Tone::Good,
                        tr("The version details were copied. Nothing about people or places is in them."));
}

void AboutWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace sallyport
