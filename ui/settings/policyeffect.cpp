// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policyeffect.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::PolicyEffect)
};

QString people(qint64 admins, qint64 members)
{
    const QString team = Words::tr("%n team admin(s)", nullptr, static_cast<int>(admins));
    const QString others = Words::tr("%n member(s)", nullptr, static_cast<int>(members));
    if (admins == 0)
        return others;
    //: %1 is "3 team admins", %2 is "12 members"
    return members == 0 ? team : Words::tr("%1 and %2").arg(team, others);
}

/// How many people the sentence is about decides about its verb.
int verbFor(qint64 admins, qint64 members)
{
    return static_cast<int>(admins + members);
}

QStringList asked(const TeamPolicyRehearsal &counts)
{
    const bool panel = counts.adminsInControlPanel + counts.membersInControlPanel > 0;
    const bool client = counts.adminsInClientApplication + counts.membersInClientApplication > 0;
    const bool same = counts.adminsInControlPanel == counts.adminsInClientApplication &&
                      counts.membersInControlPanel == counts.membersInClientApplication;
    QStringList sentences;
    if (panel)
        //: %1 is "3 team admins and 12 members"; %n is how many people that are, and is not to be shown
        sentences.append(Words::tr("%1 will be asked to set up MFA at their next sign-in.", nullptr,
                                   verbFor(counts.adminsInControlPanel, counts.membersInControlPanel))
                             .arg(people(counts.adminsInControlPanel, counts.membersInControlPanel)));
    if (client && !(panel && same))
        //: %1 is "3 team admins and 12 members"; %n is how many people that are, and is not to be shown
        sentences.append(
            Words::tr("%1 will be asked to set up MFA at their next connection.", nullptr,
                      verbFor(counts.adminsInClientApplication, counts.membersInClientApplication))
                .arg(people(counts.adminsInClientApplication, counts.membersInClientApplication)));
    return sentences;
}

bool asksForMore(const TeamPolicyRule &before, const TeamPolicyRule &after)
{
    return (after.controlPanel && !before.controlPanel) ||
           (after.clientApplication && !before.clientApplication);
}

/// How often the client application asks; empty while it does not.
QString interval(const TeamPolicyRule &rule, const QString &who)
{
    if (!rule.clientApplication)
        return {};
    if (rule.everyConnection)
        //: %1 is "Team admins" or "Members"
        return Words::tr("%1 give a code before every connection.").arg(who);
    const int hours = rule.againAfterHours;
    if (hours > 0 && hours % 24 == 0)
        //: %1 is "Team admins" or "Members"
        return Words::tr("%1 give a code again after %n day(s).", nullptr, hours / 24).arg(who);
    if (hours > 0)
        //: %1 is "Team admins" or "Members"
        return Words::tr("%1 give a code again after %n hour(s).", nullptr, hours).arg(who);
    //: %1 is "Team admins" or "Members"
    return Words::tr("%1 give a code once, and not again.").arg(who);
}

QStringList changesOf(const TeamPolicyRule &before, const TeamPolicyRule &after, const QString &who)
{
    QStringList sentences;
    if (before.controlPanel && !after.controlPanel)
        //: %1 is "Team admins" or "Members"
        sentences.append(
            Words::tr("%1 no longer need MFA in the Control Panel, unless something else requires it.")
                .arg(who));
    if (before.clientApplication && !after.clientApplication)
        //: %1 is "Team admins" or "Members"
        sentences.append(
            Words::tr("%1 no longer need MFA in the Client Application, unless something else requires it.")
                .arg(who));
    else if (interval(before, who) != interval(after, who))
        sentences.append(interval(after, who));
    return sentences;
}

} // namespace

QString policyEffect(const TeamPolicy &before, const TeamPolicy &after, const TeamPolicyRehearsal &rehearsal)
{
    QStringList sentences = asked(rehearsal);
    const bool more = asksForMore(before.admins, after.admins) || asksForMore(before.members, after.members);
    if (more && sentences.isEmpty())
        sentences.append(
            Words::tr("Nobody has to set up MFA: all have it, sign in by SSO, or are asked already."));
    sentences += changesOf(before.admins, after.admins, Words::tr("Team admins"));
    sentences += changesOf(before.members, after.members, Words::tr("Members"));
    if (sentences.isEmpty())
        sentences.append(Words::tr("Nothing changes for anybody."));
    return sentences.join(u'\n');
}

} // namespace sallyport
