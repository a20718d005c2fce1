// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/backupcodefile.h"

#include "ui/exports/privatefile.h"
#include "ui/flows/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::BackupCodeFile)
};

} // namespace

QString backupCodeFileName(const BackupCodeSet &set)
{
    return u"sallyport-backup-codes-set-%1.txt"_s.arg(set.setNumber);
}

Secret backupCodeText(const BackupCodeSet &set)
{
    const QByteArray head =
        (Words::tr("Backup codes") + u'\n' + set.issuer + u" \u00b7 "_s + set.account +
         u'\n'
         //: %1 is a number, %2 a date
         + Words::tr("Set %1, made on %2").arg(set.setNumber).arg(dateText(set.createdAt)) + u"\n\n"_s)
            .toUtf8();
    const QByteArray foot =
        (u'\n' +
         Words::tr("Each code signs you in once, instead of a code of your authenticator. "
                   "Earlier sets no longer work.") +
         u'\n')
            .toUtf8();
    QList<QByteArray> numbers;
    qsizetype size = head.size() + foot.size();
    for (qsizetype i = 0; i < set.codes.size(); ++i) {
        numbers.append(u"%1.  "_s.arg(i + 1, 2).toLatin1());
        size += numbers.last().size() + set.codes[i].size() + 1;
    }
    return Secret::make(size, [&](char *out) {
        const auto append = [&out](QByteArrayView bytes) {
            out = std::copy(bytes.begin(), bytes.end(), out);
        };
        append(head);
        for (qsizetype i = 0; i < set.codes.size(); ++i) {
            append(numbers[i]);
            append(set.codes[i].view());
            append("\n");
        }
        append(foot);
    });
}

Result<void> writeBackupCodeFile(const QString &path, const BackupCodeSet &set)
{
    return writePrivately(path, backupCodeText(set));
}

} // namespace sallyport
