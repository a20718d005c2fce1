// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/importtable.h"

#include "ui/members/importtext.h"
#include "ui/roletext.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/tablerole.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

void ImportTable::take(const QList<MemberCsvRow> &rows, const QList<ImportFinding> &findings)
{
    beginResetModel();
    m_rows = rows;
    m_findings = findings;
    m_findings.resize(m_rows.size());
    fill();
    endResetModel();
}

void ImportTable::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    fill();
    endResetModel();
}

void ImportTable::fill()
{
    m_shown.clear();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (passes(row, m_filter))
            m_shown.append(row);
    }
}

bool ImportTable::isAccepted(qsizetype row) const
{
    const MemberCsvRow &written = m_rows.at(row);
    return m_findings.at(row).isAccepted() && written.unknownRole.isEmpty() &&
           written.unknownSignInMethod.isEmpty();
}

bool ImportTable::passes(qsizetype row, Filter filter) const
{
    return filter == Filter::All || (filter == Filter::Accepted) == isAccepted(row);
}

qsizetype ImportTable::count(Filter filter) const
{
    qsizetype count = 0;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        count += passes(row, filter) ? 1 : 0;
    return count;
}

QList<qint64> ImportTable::linesToMend() const
{
    QList<qint64> lines;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!isAccepted(row))
            lines.append(m_rows.at(row).line);
    }
    return lines;
}

bool ImportTable::hasMethods() const
{
    return std::ranges::any_of(m_rows, [](const MemberCsvRow &row) {
        return row.member.signInMethod != SignInMethod::Password || !row.unknownSignInMethod.isEmpty();
    });
}

int ImportTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ImportTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype row = m_shown.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString words = column == Column::Verdict ? advice(row) : QString();
        return words.isEmpty() ? QVariant() : words;
    }
    case ToneRole:
        return tone(row);
    case StrongRole:
        return column == Column::Name;
    default:
        return {};
    }
}

QVariant ImportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Line:
        //: Heading of a column with the numbers of lines of a file
        return tr("Line");
    case Column::Name:
        return tr("Name");
    case Column::Email:
        return tr("E-mail");
    case Column::Role:
        return tr("Role");
    case Column::Method:
        return tr("Sign-in method");
    case Column::Verdict:
        //: Heading of a column that says what would become of each row of a file
        return tr("Verdict");
    }
    return {};
}

QString ImportTable::text(qsizetype row, Column column) const
{
    const MemberCsvRow &written = m_rows.at(row);
    switch (column) {
    case Column::Line:
        return QLocale().toString(written.line);
    case Column::Name:
        return visibleText(written.member.name);
    case Column::Email:
        return visibleText(written.member.email);
    case Column::Role:
        return written.unknownRole.isEmpty() ? roleText(written.member.role)
                                             : visibleText(written.unknownRole);
    case Column::Method:
        if (!written.unknownSignInMethod.isEmpty())
            return visibleText(written.unknownSignInMethod);
        return written.member.signInMethod == SignInMethod::Sso ? tr("SSO") : tr("Password");
    case Column::Verdict:
        return verdict(row);
    }
    return {};
}

QStringList ImportTable::unacceptable(qsizetype row) const
{
    const MemberCsvRow &written = m_rows.at(row);
    const ImportFinding &finding = m_findings.at(row);
    QStringList parts;
    if (finding.verdict == ImportVerdict::Unacceptable && finding.fields.contains(u"name"_s))
        //: What is not acceptable in a row of a file
        parts.append(tr("name"));
    if (finding.verdict == ImportVerdict::Unacceptable && finding.fields.contains(u"email"_s))
        //: What is not acceptable in a row of a file
        parts.append(tr("e-mail"));
    if (!written.unknownRole.isEmpty())
        //: What is not acceptable in a row of a file
        parts.append(tr("role"));
    if (!written.unknownSignInMethod.isEmpty())
        //: What is not acceptable in a row of a file
        parts.append(tr("sign-in method"));
    return parts;
}

QString ImportTable::verdict(qsizetype row) const
{
    if (const QStringList parts = unacceptable(row); !parts.isEmpty())
        //: %1 is a list such as "name, e-mail"
        return tr("Not acceptable: %1").arg(parts.join(u", "_s));
    switch (m_findings.at(row).verdict) {
    case ImportVerdict::Add:
        return tr("Will be added");
    case ImportVerdict::AddRole:
        return tr("Gets a role here");
    case ImportVerdict::AlreadyMember:
        return tr("Is a member already");
    case ImportVerdict::Twice:
        return tr("Twice in the file");
    case ImportVerdict::RoleForbidden:
        return tr("Role not allowed");
    case ImportVerdict::Unacceptable:
        break;
    }
    return tr("Not acceptable");
}

QString ImportTable::advice(qsizetype row) const
{
    if (const QStringList parts = unacceptable(row); !parts.isEmpty()) {
        QStringList sentences;
        const ImportFinding &finding = m_findings.at(row);
        if (finding.fields.contains(u"name"_s))
            sentences.append(tr("A name has 1 to 200 visible characters."));
        if (finding.fields.contains(u"email"_s))
            sentences.append(
                tr("An email address looks like name@example.com and has at most 254 characters."));
        if (!m_rows.at(row).unknownRole.isEmpty())
            sentences.append(tr("The roles are Owner, Team admin, Service desk and Member."));
        if (!m_rows.at(row).unknownSignInMethod.isEmpty())
            sentences.append(tr("The sign-in methods are Password and SSO."));
        return sentences.join(u' ');
    }
    switch (m_findings.at(row).verdict) {
    case ImportVerdict::AddRole:
        return tr("This person is known already, and keeps name, password and MFA.");
    case ImportVerdict::AlreadyMember:
        return tr("Take this row out of the file. \"Edit\" changes members.");
    case ImportVerdict::Twice:
        return tr("The same address stands further up. Take one of the rows out of the file.");
    case ImportVerdict::RoleForbidden:
        return tr("You can give roles below your own, and an account has one Owner.");
    default:
        return {};
    }
}

int ImportTable::tone(qsizetype row) const
{
    if (!unacceptable(row).isEmpty())
        return static_cast<int>(Tone::Bad);
    switch (m_findings.at(row).verdict) {
    case ImportVerdict::Add:
        return static_cast<int>(Tone::Good);
    case ImportVerdict::AddRole:
        return static_cast<int>(Tone::Accent);
    case ImportVerdict::AlreadyMember:
    case ImportVerdict::Twice:
        return static_cast<int>(Tone::Warning);
    case ImportVerdict::Unacceptable:
    case ImportVerdict::RoleForbidden:
        break;
    }
    return static_cast<int>(Tone::Bad);
}

} // namespace sallyport
