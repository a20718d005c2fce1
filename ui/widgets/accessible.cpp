// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *withRole(const QString &className, QObject *object)
{
    static const QHash<QString, QAccessible::Role> roles{
        {u"sallyport::MainWindow"_s, QAccessible::Window},
        // As a plain widget: Qt 6.4 counts the scroll bars of an area only while they show, and reads past
        // the end of its list when an assistive technology asks for one that has just gone.
        {u"QScrollArea"_s, QAccessible::Client},
        {u"sallyport::QrView"_s, QAccessible::Graphic},
        {u"sallyport::Mark"_s, QAccessible::Graphic},
        {u"sallyport::Avatar"_s, QAccessible::Graphic},
        {u"sallyport::Banner"_s, QAccessible::AlertMessage},
        {u"sallyport::Voice"_s, QAccessible::AlertMessage},
        {u"sallyport::StepBar"_s, QAccessible::StaticText},
        {u"sallyport::BusyBar"_s, QAccessible::Indicator},
        {u"sallyport::LedgerView"_s, QAccessible::List},
        {u"sallyport::BackupCodeList"_s, QAccessible::List},
        {u"sallyport::LedgerCell"_s, QAccessible::ListItem},
        {u"sallyport::HappeningsLine"_s, QAccessible::StatusBar},
        {u"sallyport::HappeningFace"_s, QAccessible::Client},
        {u"sallyport::HappeningsList"_s, QAccessible::List},
        {u"sallyport::HappeningsRow"_s, QAccessible::ListItem},
        {u"sallyport::ToneSign"_s, QAccessible::StaticText},
    };
    const auto role = roles.constFind(className);
    if (role == roles.constEnd() || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), *role);
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(withRole);
}

} // namespace sallyport
