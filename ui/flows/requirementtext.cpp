// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/requirementtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::RequirementText)
};

QString reasonText(const MfaReason &reason)
{
    switch (reason.kind) {
    case MfaReason::Kind::Account:
        //: %1 is the name of an account; goes into "Required by %1"
        return Words::tr("account %1").arg(reason.name);
    case MfaReason::Kind::Reseller:
        //: %1 is the name of a reseller; goes into "Required by %1"
        return Words::tr("reseller %1").arg(reason.name);
    case MfaReason::Kind::AdminToggle:
        //: goes into "Required by %1"
        return reason.name.isEmpty() ? Words::tr("an owner, for you")
                                     //: %1 is the name of a reseller; goes into "Required by %1"
                                     : Words::tr("an owner of %1, for you").arg(reason.name);
    case MfaReason::Kind::TeamPolicy:
        //: %1 is the name of an account; goes into "Required by %1"
        return Words::tr("the team policy of %1").arg(reason.name);
    }
    return reason.name;
}

QString reasonsText(const QList<MfaReason> &reasons)
{
    QStringList parts;
    for (const MfaReason &reason : reasons)
        parts.append(reasonText(reason));
    return QLocale().createSeparatedList(parts);
}

} // namespace

QString requirementText(const QList<MfaReason> &reasons)
{
    if (reasons.isEmpty())
        return {};
    //: %1 is one or several of "account Contoso Ltd", "reseller Northwind"
    return Words::tr("Required by %1").arg(reasonsText(reasons));
}

QString requirementShortText(const QList<MfaReason> &reasons)
{
    if (reasons.isEmpty())
        return {};
    //: Under the head "Required". %1 is one or several of "account Contoso Ltd", "reseller Northwind"
    return Words::tr("By %1").arg(reasonsText(reasons));
}

} // namespace sallyport
