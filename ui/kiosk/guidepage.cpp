// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/guidepage.h"

#include "ui/guide/guidetext.h"
#include "ui/widgets/text.h"

#include <QListWidget>
#include <QScroller>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

GuidePage::GuidePage(const QString &language, const QString &topic, QWidget *parent)
    : KioskPage(u"page.kiosk.guide"_s, tr("Guide for operators"), parent),
      m_guide(Guide::load(GuideGroup::Kiosk, language)), m_chapters(new QListWidget), m_text(new GuideText)
{
    m_chapters->setObjectName(u"kiosk.chapters"_s);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chapters->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_chapters->setWordWrap(true);
    m_chapters->setMinimumHeight(scaled(this, 220));
    for (const GuideChapter &chapter : m_guide.chapters()) {
        auto *item = new QListWidgetItem(chapter.title, m_chapters);
        item->setSizeHint({scaled(this, 120), std::max(leastTouch, scaled(this, 40))});
        if (chapter.topic == topic)
            m_chapters->setCurrentItem(item);
    }
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_text->setMinimumHeight(3 * leastTouch);
    // A finger moves the text; nobody selects there.
    QScroller::grabGesture(m_text->viewport(), QScroller::TouchGesture);
    QScroller::grabGesture(m_chapters->viewport(), QScroller::TouchGesture);
    words()->addWidget(m_chapters);
    setSide(m_text, 2, 1);
    setFirstFocus(m_chapters);
    connect(m_chapters, &QListWidget::currentRowChanged, this, &GuidePage::showChapter);
    showChapter();
}

QString GuidePage::topic() const
{
    return m_guide.chapters().value(m_chapters->currentRow()).topic;
}

void GuidePage::showChapter()
{
    m_text->setChapter(m_guide.chapters().value(m_chapters->currentRow()));
}

} // namespace sallyport
