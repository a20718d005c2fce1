// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/eventtext.h"

#include "core/model/escapedtext.h"
#include "ui/audit/actiontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::EventText)
};

const QString nothing = u"—"_s;

QString scopeText(const QString &name, const QString &id)
{
    if (!name.isEmpty())
        return escapedText(name);
    if (id == "installation"_L1)
        return Words::tr("This installation");
    return id.isEmpty() ? nothing : escapedText(id);
}

} // namespace

QString whoText(const AuditRow &row)
{
    if (!row.actorName.isEmpty())
        return escapedText(row.actorName);
    //: Who did it: somebody who was not signed in
    return row.event.actor.isEmpty() ? Words::tr("Unknown")
                                     //: Who did it: somebody the reader may not know by name
                                     : Words::tr("Another organization");
}

QString whomText(const AuditRow &row)
{
    if (row.event.target == row.event.actor)
        return nothing;
    return scopeText(row.targetName, row.event.target);
}

QString whatText(const AuditRow &row)
{
    QString text = actionText(row.event.action);
    for (const QString &more : {detailText(row.event.detail), reasonText(row.event.outcome)}) {
        if (!more.isEmpty())
            //: %1 is what was done, %2 how, or why it was refused
            text = Words::tr("%1 · %2").arg(text, more);
    }
    return text;
}

QString whereText(const AuditRow &row)
{
    return scopeText(row.scopeName, row.event.scope);
}

QString fromText(const AuditRow &row)
{
    if (row.event.source == "this computer"_L1)
        return Words::tr("this computer");
    return row.event.source.isEmpty() ? nothing : escapedText(row.event.source);
}

QString outcomeText(const AuditRow &row)
{
    return isRefused(row) ? Words::tr("Refused") : Words::tr("OK");
}

bool isRefused(const AuditRow &row)
{
    return row.event.outcome != "ok"_L1;
}

QString preciseTimeText(Timestamp at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    const QLocale locale;
    return locale.language() == QLocale::C ? local.toString(u"yyyy-MM-dd HH:mm:ss t"_s)
                                           : locale.toString(local, QLocale::LongFormat);
}

} // namespace sallyport
