// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guide.h"
#include "ui/kiosk/kioskpage.h"

namespace sallyport {

class ChapterList;
class GuideText;

/// The operator's guide inside of the kiosk, which has one window only (page.kiosk.guide).
class GuidePage : public KioskPage
{
    Q_OBJECT
public:
    /// In that language, at the chapter of that topic.
    GuidePage(const QString &language, const QString &topic, QWidget *parent = nullptr);

    QString topic() const;

private:
    void showChapter();

    Guide m_guide;
    ChapterList *m_chapters;
    GuideText *m_text;
};

} // namespace sallyport
