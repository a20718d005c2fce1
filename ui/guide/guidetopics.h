// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "ui/guide/guide.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include <optional>

namespace sallyport {

/// Which chapter belongs to a page. This is the one list; a page that is new is added here.
struct PageTopic
{
    QLatin1StringView page;  ///< its object name
    QLatin1StringView topic; ///< empty: no help here in a kiosk; elsewhere that of the page it lies on
    std::optional<GuideGroup> group; ///< where it does not depend on who reads
};
QList<PageTopic> pageTopics();

/// A chapter of a guide.
struct GuidePlace
{
    GuideGroup group = GuideGroup::Member;
    QString topic;

    friend bool operator==(const GuidePlace &a, const GuidePlace &b) = default;
};

/// The guide of somebody who is signed in with that role.
GuideGroup guideGroup(Role role);

/// What to open for the pages that show, the innermost first. A guide that has no such chapter gives way to
/// the one that has: what concerns everybody is in that for members. A page that is not known leads to the
/// beginning.
GuidePlace guidePlace(const QStringList &pages, GuideGroup reader);

/// The chapter for a page of the kiosk; none on the pages of those who enroll.
std::optional<QString> kioskTopic(const QString &page);

} // namespace sallyport
