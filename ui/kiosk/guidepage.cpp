// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/guidepage.h"

#include "ui/guide/chapterlist.h"
#include "ui/guide/guidetext.h"
#include "ui/widgets/text.h"

#include <QScroller>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

GuidePage::GuidePage(const QString &language, const QString &topic, QWidget *parent)
    : KioskPage(u"page.kiosk.guide"_s, tr("Guide for operators"), parent),
      m_guide(Guide::load(GuideGroup::Kiosk, language)), m_chapters(new ChapterList(leastTouch)),
      m_text(new GuideText)
{
    m_chapters->setObjectName(u"kiosk.chapters"_s);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setMinimumHeight(scaled(this, 220));
    m_chapters->setChapters(m_guide, m_guide.containing({}), topic);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_text->setMinimumHeight(3 * leastTouch);
    // A finger moves the text; nobody selects there.
    QScroller::grabGesture(m_text->viewport(), QScroller::TouchGesture);
    QScroller::grabGesture(m_chapters->viewport(), QScroller::TouchGesture);
    words()->addWidget(m_chapters);
    setSide(m_text, 2, 1);
    setFirstFocus(m_chapters);
    connect(m_chapters, &ChapterList::currentRowChanged, this, &GuidePage::showChapter);
    showChapter();
}

QString GuidePage::topic() const
{
    return m_chapters->topic();
}

void GuidePage::showChapter()
{
    m_text->setChapter(m_guide.chapters().value(m_chapters->number()));
}

} // namespace sallyport
