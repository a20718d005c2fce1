// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidetopics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

QList<PageTopic> pageTopics()
{
    constexpr auto owner = GuideGroup::Owner;
    constexpr auto kiosk = GuideGroup::Kiosk;
    return {
        // The way in
        {"page.firststart"_L1, "getting-started"_L1, owner},
        {"page.firststart.create"_L1, "getting-started"_L1, owner},
        {"page.firststart.passphrase"_L1, "getting-started"_L1, owner},
        {"page.firststart.server"_L1, "connect"_L1, {}},
        {"page.connections"_L1, "connect"_L1, {}},
        {"page.certificate"_L1, "connect"_L1, {}},
        {"page.opening"_L1, "store"_L1, owner},
        {"page.passphrase"_L1, "store"_L1, owner},
        {"page.storeproblem"_L1, "store"_L1, owner},
        {"page.signin"_L1, "sign-in"_L1, {}},
        {"page.signin.code"_L1, "sign-in"_L1, {}},
        {"page.signin.confirm"_L1, "sign-in"_L1, {}},
        {"page.signin.workplace"_L1, "sign-in"_L1, {}},
        {"page.signin.setup"_L1, "setup"_L1, {}},
        {"page.signin.codes"_L1, "backup-codes"_L1, {}},
        {"page.signin.newpassword"_L1, "first-password"_L1, {}},
        {"page.signin.resetcode"_L1, "lost-phone"_L1, {}},
        {"page.signin.setuptoken"_L1, "connect"_L1, owner},
        {"page.locked"_L1, "locked"_L1, {}},
        // Oneself
        {"page.profile"_L1, "profile"_L1, {}},
        {"page.password"_L1, "profile"_L1, GuideGroup::Member},
        {"page.setup.method"_L1, "setup"_L1, {}},
        {"page.setup.scan"_L1, "setup"_L1, {}},
        {"page.setup.verify"_L1, "setup"_L1, {}},
        {"page.setup.codes"_L1, "backup-codes"_L1, {}},
        {"page.verify"_L1, "verification"_L1, {}},
        {"page.confirm"_L1, {}, {}},
        {"page.refused"_L1, {}, {}},
        {"page.apiPassword"_L1, "api-password"_L1, {}},
        // Others
        {"page.accounts"_L1, "accounts"_L1, {}},
        {"page.admins"_L1, "admins"_L1, {}},
        {"page.addAdmin"_L1, "admins"_L1, {}},
        {"page.adminReset"_L1, "admin-reset"_L1, {}},
        {"page.handover"_L1, "link-to-qr"_L1, {}},
        {"page.print"_L1, "print"_L1, {}},
        {"page.members"_L1, "members"_L1, {}},
        {"page.addMember"_L1, "members"_L1, {}},
        {"page.member"_L1, "members"_L1, {}},
        {"page.memberReset"_L1, "member-reset"_L1, {}},
        {"page.resetCode"_L1, "member-reset"_L1, {}},
        {"page.signInCode"_L1, "sign-in-codes"_L1, {}},
        {"page.settings"_L1, "settings"_L1, {}},
        {"page.reports"_L1, "reports"_L1, {}},
        {"page.reports.names"_L1, "reports"_L1, {}},
        {"page.audit"_L1, "audit-log"_L1, {}},
        {"page.move"_L1, "move"_L1, {}},
        {"page.move.writing"_L1, "move"_L1, {}},
        {"page.moved"_L1, "move"_L1, {}},
        {"page.kiosk.prepare"_L1, "kiosk"_L1, {}},
        {"page.kiosk.prepared"_L1, "kiosk"_L1, {}},
        {"page.kiosk.import"_L1, "kiosk"_L1, {}},
        {"page.kiosk.findings"_L1, "kiosk"_L1, {}},
        {"page.kiosk.imported"_L1, "kiosk"_L1, {}},
        // A kiosk: the operator's pages
        {"page.kiosk.unlock"_L1, "unlock"_L1, kiosk},
        {"page.kiosk.pin"_L1, "pin"_L1, kiosk},
        {"page.kiosk.pick"_L1, "choosing"_L1, kiosk},
        {"page.kiosk.operator"_L1, "operator"_L1, kiosk},
        {"page.kiosk.finish"_L1, "finish"_L1, kiosk},
        // and those where somebody stands who enrolls
        {"page.kiosk.start"_L1, {}, kiosk},
        {"page.kiosk.language"_L1, {}, kiosk},
        {"page.kiosk.who"_L1, {}, kiosk},
        {"page.kiosk.scan"_L1, {}, kiosk},
        {"page.kiosk.code"_L1, {}, kiosk},
        {"page.kiosk.codes"_L1, {}, kiosk},
        {"page.kiosk.done"_L1, {}, kiosk},
        {"page.kiosk.guide"_L1, {}, kiosk},
    };
}

GuideGroup guideGroup(Role role)
{
    switch (role) {
    case Role::SystemAdministrator:
    case Role::ResellerOwner:
    case Role::ResellerAdmin:
        return GuideGroup::Reseller;
    case Role::Owner:
    case Role::TeamAdmin:
    case Role::ServiceDesk:
        return GuideGroup::Owner;
    case Role::Member:
        break;
    }
    return GuideGroup::Member;
}

GuidePlace guidePlace(const QStringList &pages, GuideGroup reader)
{
    const QList<PageTopic> topics = pageTopics();
    for (const QString &page : pages) {
        const auto found = std::ranges::find(topics, page, &PageTopic::page);
        if (found == topics.end() || found->topic.isEmpty())
            continue;
        const QString topic = found->topic;
        for (const GuideGroup group :
             {found->group.value_or(reader), GuideGroup::Member, GuideGroup::Owner, GuideGroup::Reseller}) {
            if (Guide::load(group, u"en"_s).indexOf(topic) >= 0)
                return {group, topic};
        }
    }
    return {reader, u"getting-started"_s};
}

std::optional<QString> kioskTopic(const QString &page)
{
    const QList<PageTopic> topics = pageTopics();
    const auto found = std::ranges::find(topics, page, &PageTopic::page);
    if (found == topics.end() || found->group != GuideGroup::Kiosk || found->topic.isEmpty())
        return {};
    return QString(found->topic);
}

} // namespace sallyport
