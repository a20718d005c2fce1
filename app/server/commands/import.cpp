// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands/import.h"

#include "app/server/arguments.h"
#include "app/server/commands/console.h"
#include "app/server/storeoptions.h"
#include "core/backend/storeroom.h"
#include "core/csv/membercsv.h"
#include "core/service/importrule.h"

#include <QFile>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::Add:
        return u"add"_s;
    case ImportVerdict::AddRole:
        return u"add, known already"_s;
    case ImportVerdict::AlreadyMember:
        return u"is a member already"_s;
    case ImportVerdict::Twice:
        return u"stands further up as well"_s;
    case ImportVerdict::Unacceptable:
        return u"is not acceptable"_s;
    case ImportVerdict::RoleForbidden:
        break;
    }
    return u"cannot have this role"_s;
}

/// What is wrong with a row as it is written; empty: nothing.
QString faultOf(const MemberCsvRow &row)
{
    if (!row.unknownRole.isEmpty())
        return u"there is no role \"%1\""_s.arg(row.unknownRole);
    if (!row.unknownSignInMethod.isEmpty())
        return u"there is no sign-in method \"%1\""_s.arg(row.unknownSignInMethod);
    return {};
}

/// Whether all rows can be added; a line for each that cannot, and on a dry run for each.
bool tell(const MemberCsv &csv, const QList<ImportFinding> &findings, bool all)
{
    bool good = true;
    for (qsizetype index = 0; index < csv.rows.size(); ++index) {
        const MemberCsvRow &row = csv.rows.at(index);
        const ImportFinding &finding = findings.at(index);
        const QString fault = faultOf(row);
        const bool accepted = fault.isEmpty() && finding.isAccepted();
        good = good && accepted;
        if (all || !accepted)
            say(u"line %1: %2: %3"_s.arg(QString::number(row.line), row.member.email,
                                         fault.isEmpty() ? wordFor(finding.verdict) : fault));
    }
    return good;
}

int run(QCoreApplication &, const Arguments &arguments)
{
    const auto store = readStoreOptions(arguments);
    if (!store)
        return fail(store.error(), 2);
    const auto path = readOnlyPositional(arguments, u"the CSV file"_s);
    if (!path)
        return fail(path.error(), 2);
    if (!arguments.isSet(u"account"_s))
        return fail(u"--account is missing: the id of the account"_s, 2);
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(u"%1: %2"_s.arg(*path, file.errorString()));
    const auto csv = readMemberCsv(file);
    if (!csv)
        return fail(u"%1: %2"_s.arg(*path, plainWords(csv.error())));

    StoreThread::Room room;
    if (auto opened = openRoom(room, *store); !opened)
        return fail(opened.error(), *store);
    const ScopeId account{arguments.value(u"account"_s)};
    QList<NewMember> rows;
    for (const MemberCsvRow &row : csv->rows)
        rows.append(row.member);
    const auto findings = rehearseImportOnConsole(*room.context, {account, rows});
    if (!findings && findings.error().code == ErrorCode::NotFound)
        return fail(u"there is no account %1"_s.arg(account.value));
    if (!findings)
        return fail(findings.error(), *store);
    const bool dryRun = arguments.isSet(u"dry-run"_s);
    if (!tell(*csv, *findings, dryRun))
        return fail(u"nothing was imported: every line has to be right"_s);
    if (dryRun)
        return 0;
    const auto imported = importOnConsole(*room.context, {account, rows});
    if (!imported)
        return fail(imported.error(), *store);
    for (const SignInCode &code : imported->invitations)
        if (!code.mailed)
            say(u"%1 %2"_s.arg(code.email, code.code.text()));
    say(u"%1 people were added."_s.arg(imported->added));
    return 0;
}

} // namespace

Subcommand importCommand()
{
    return {"import",
            "Adds the people of a CSV file to an account, all or none.",
            {"store", "key-file", "mail", "hash-memory", "hash-passes", "account", "dry-run"},
            {"FILE.csv"},
            &run};
}

} // namespace sallyport
