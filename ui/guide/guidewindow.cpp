// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidewindow.h"

#include "ui/guide/chapterlist.h"
#include "ui/guide/guidetext.h"
#include "ui/languages.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

GuideWindow::GuideWindow(const Languages &languages, QWidget *parent)
    : QWidget(parent, Qt::Window), m_languages(languages), m_label(new QLabel), m_group(new QComboBox),
      m_search(new SearchField({})), m_chapters(new ChapterList), m_text(new GuideText)
{
    setObjectName(u"window.guide"_s);
    // The program ends with its main window.
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(scaled(this, 560), scaled(this, 360));
    resize(scaled(this, 940), scaled(this, 680));
    m_group->setObjectName(u"guide.group"_s);
    m_search->setObjectName(u"guide.search"_s);
    m_chapters->setObjectName(u"guide.chapters"_s);
    m_label->setBuddy(m_group);
    for (const GuideGroup group : Guide::groups())
        m_group->addItem({}, static_cast<int>(group));

    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(this, 10));
    head->addWidget(m_label);
    head->addWidget(m_group);
    head->addStretch(1);
    head->addWidget(m_search);
    auto *body = new QHBoxLayout;
    body->setSpacing(scaled(this, 16));
    body->addWidget(m_chapters, 2);
    body->addWidget(m_text, 5);
    auto *whole = new QVBoxLayout(this);
    const int margin = scaled(this, 20);
    whole->setContentsMargins(margin, margin, margin, margin);
    whole->setSpacing(scaled(this, 14));
    whole->addLayout(head);
    whole->addLayout(body, 1);

    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        load(group());
        showChapters(place().topic);
    });
    connect(m_search, &SearchField::searched, this, [this] { showChapters(place().topic); });
    connect(m_chapters, &ChapterList::currentRowChanged, this, &GuideWindow::showChapter);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    load(GuideGroup::Member);
    retranslate();
}

void GuideWindow::open(const GuidePlace &place)
{
    {
        const QSignalBlocker quiet(m_group);
        m_group->setCurrentIndex(m_group->findData(static_cast<int>(place.group)));
    }
    m_search->clear();
    load(place.group);
    showChapters(place.topic);
    m_chapters->setFocus(Qt::OtherFocusReason);
}

GuidePlace GuideWindow::place() const
{
    return {group(), m_chapters->topic()};
}

GuideGroup GuideWindow::group() const
{
    return static_cast<GuideGroup>(m_group->currentData().toInt());
}

void GuideWindow::load(GuideGroup group)
{
    m_guide = Guide::load(group, m_languages.current());
}

void GuideWindow::showChapters(const QString &topic)
{
    m_chapters->setChapters(m_guide, m_guide.containing(m_search->text()), topic);
    showChapter();
}

void GuideWindow::showChapter()
{
    const int number = m_chapters->number();
    if (number < 0)
        m_text->setNothing(tr("No chapter has these words."));
    else
        m_text->setChapter(m_guide.chapters().at(number), m_search->text());
}

void GuideWindow::retranslate()
{
    setWindowTitle(tr("User guide"));
    //: Label of the choice between the four user guides
    m_label->setText(tr("Guide"));
    m_group->setAccessibleName(tr("Guide"));
    m_search->setPlaceholderText(tr("Search this guide"));
    m_search->setAccessibleName(tr("Search this guide"));
    m_chapters->setAccessibleName(tr("Chapters"));
    const auto name = [this](GuideGroup group, const QString &text) {
        m_group->setItemText(m_group->findData(static_cast<int>(group)), text);
    };
    //: A user guide
    name(GuideGroup::Member, tr("For members"));
    //: A user guide
    name(GuideGroup::Owner, tr("For account owners"));
    //: A user guide
    name(GuideGroup::Reseller, tr("For resellers"));
    //: A user guide
    name(GuideGroup::Kiosk, tr("For kiosk operators"));
    const QString topic = place().topic;
    load(group());
    showChapters(topic);
}

void GuideWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sallyport
