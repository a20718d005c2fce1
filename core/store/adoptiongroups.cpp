// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/adoptiongroups.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const QString isDated = u"a.mfa_required = 1 and (a.mfa_from is not null or a.mfa_grace > 0)"_s;

bool isOpen(AdoptionGroup group)
{
    return group == AdoptionGroup::Overdue || group == AdoptionGroup::Pending || group == AdoptionGroup::Off;
}

/// Of one standing: whoever is overdue, or is not.
void addOpen(QList<Stretch> &stretches, const Listed &account, const QString &standing, bool overdue)
{
    for (const DeadlineRule rule : deadlineRules) {
        Stretch stretch{u" and m.standing = '%1' and m.rule = %2"_s.arg(standing).arg(static_cast<int>(rule)),
                        {}};
        const qint64 until = account.overdueUntil(rule);
        if (until == (overdue ? nobody : everybody))
            continue;
        if (until != nobody && until != everybody)
            (overdue ? stretch.joinedUntil : stretch.joinedAfter) = until;
        stretches.append(stretch);
    }
}

} // namespace

QString selectListed()
{
    return "select a.number, a.name_key, d.place, "_L1 + isDated +
           ", a.overdue_members, a.overdue_admins from accounts a cross join adoption d where d.scope = a.id and "_L1;
}

Listed listedFrom(const Rows &rows)
{
    return {.number = rows.number(0),
            .name = rows.text(1),
            .place = rows.number(2),
            .dated = rows.flag(3),
            .overdueMembers = rows.number(4),
            .overdueAdmins = rows.number(5)};
}

bool isByJoining(const Listed &account, AdoptionGroup group)
{
    return account.dated && isOpen(group);
}

QString byJoiningCondition(AdoptionGroup group)
{
    return isOpen(group) ? isDated : u"false"_s;
}

QList<Stretch> stretchesOf(const Listed &account, AdoptionGroup group)
{
    QList<Stretch> stretches;
    switch (group) {
    case AdoptionGroup::Exempt:
        return {{u" and m.standing = 'exempt' and m.rule = 0"_s, {}, {}}};
    case AdoptionGroup::Enrolled:
        return {{u" and m.standing = 'active' and m.rule = 0"_s, {}, {}}};
    case AdoptionGroup::Unknown:
        for (const DeadlineRule rule : deadlineRules)
            stretches.append(
                {u" and m.standing = 'unknown' and m.rule = %1"_s.arg(static_cast<int>(rule)), {}, {}});
        return stretches;
    case AdoptionGroup::Overdue:
        addOpen(stretches, account, u"off"_s, true);
        addOpen(stretches, account, u"pending"_s, true);
        return stretches;
    case AdoptionGroup::Pending:
        addOpen(stretches, account, u"pending"_s, false);
        return stretches;
    case AdoptionGroup::Off:
        break;
    }
    addOpen(stretches, account, u"off"_s, false);
    return stretches;
}

QString groupCondition(AdoptionGroup group)
{
    const QString late =
        u"(m.rule = 2 or m.joined_at <= case m.rule when 1 then a.overdue_admins else a.overdue_members end)"_s;
    switch (group) {
    case AdoptionGroup::Exempt:
        return u"m.standing = 'exempt'"_s;
    case AdoptionGroup::Enrolled:
        return u"m.standing = 'active'"_s;
    case AdoptionGroup::Unknown:
        return u"m.standing = 'unknown'"_s;
    case AdoptionGroup::Overdue:
        return "m.standing in ('off', 'pending') and "_L1 + late;
    case AdoptionGroup::Pending:
        return "m.standing = 'pending' and not "_L1 + late;
    case AdoptionGroup::Off:
        break;
    }
    return "m.standing = 'off' and not "_L1 + late;
}

QString hasSomebody(AdoptionGroup group)
{
    const QString pending = u"d.pending - d.unknown_pending - d.overdue_pending"_s;
    switch (group) {
    case AdoptionGroup::Exempt:
        return u"d.exempt > 0"_s;
    case AdoptionGroup::Enrolled:
        return u"d.active > 0"_s;
    case AdoptionGroup::Unknown:
        return u"d.unknown > 0"_s;
    case AdoptionGroup::Overdue:
        return u"d.overdue > 0"_s;
    case AdoptionGroup::Pending:
        return pending + " > 0"_L1;
    case AdoptionGroup::Off:
        break;
    }
    return "d.members - d.exempt - d.active - d.unknown - d.overdue - ("_L1 + pending + ") > 0"_L1;
}

} // namespace sallyport
