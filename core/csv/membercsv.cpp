// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/membercsv.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

#include <array>
#include <optional>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

using Kind = CsvFault::Kind;

enum Column : std::size_t { Name, Email, RoleName, Method, ColumnCount };

/// What people write differently does not count.
QString keyOf(const QString &words)
{
    QString key;
    for (const QChar letter : words) {
        if (letter != u' ' && letter != u'-' && letter != u'_')
            key += letter.toLower();
    }
    return key;
}

constexpr std::array<std::pair<QLatin1StringView, Role>, 7> roles{{
    {QLatin1StringView("System administrator"), Role::SystemAdministrator},
    {QLatin1StringView("Reseller owner"), Role::ResellerOwner},
    {QLatin1StringView("Reseller admin"), Role::ResellerAdmin},
    {QLatin1StringView("Owner"), Role::Owner},
    {QLatin1StringView("Team admin"), Role::TeamAdmin},
    {QLatin1StringView("Service desk"), Role::ServiceDesk},
    {QLatin1StringView("Member"), Role::Member},
}};

constexpr std::array<std::pair<QLatin1StringView, SignInMethod>, 2> methods{{
    {QLatin1StringView("Password"), SignInMethod::Password},
    {QLatin1StringView("SSO"), SignInMethod::Sso},
}};

template <typename Value, std::size_t size>
std::optional<Value> valueOf(const std::array<std::pair<QLatin1StringView, Value>, size> &words,
                             const QString &text)
{
    const QString key = keyOf(text);
    for (const auto &[word, value] : words) {
        if (key == keyOf(word))
            return value;
    }
    return std::nullopt;
}

template <typename Value, std::size_t size>
QString wordOf(const std::array<std::pair<QLatin1StringView, Value>, size> &words, Value wanted)
{
    for (const auto &[word, value] : words) {
        if (value == wanted)
            return word;
    }
    return {};
}

QString isoText(const std::optional<Timestamp> &moment)
{
    if (!moment)
        return {};
    return QDateTime::fromMSecsSinceEpoch(moment->time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

QLatin1StringView statusWord(MfaStatus status)
{
    switch (status) {
    case MfaStatus::Off:
        break;
    case MfaStatus::Pending:
        return "Pending"_L1;
    case MfaStatus::Active:
        return "Active"_L1;
    case MfaStatus::NotApplicable:
        return "Not applicable (SSO)"_L1;
    }
    return "Off"_L1;
}

tl::unexpected<CsvFault> fault(Kind kind, qint64 line, const QString &detail = {})
{
    return tl::unexpected(CsvFault{kind, line, 0, detail});
}

class MemberRows
{
public:
    CsvResult<void> take(const CsvRecord &record)
    {
        if (!m_named) {
            m_named = true;
            return takeNames(record);
        }
        m_file.rows.append(rowOf(record));
        return {};
    }
    MemberCsv file() && { return std::move(m_file); }

private:
    CsvResult<void> takeNames(const CsvRecord &record)
    {
        for (qsizetype place = 0; place < record.cells.size(); ++place) {
            const QString written = record.cells.at(place).trimmed();
            const QString key = keyOf(written);
            qsizetype *column = key == "name"_L1           ? &m_places[Name]
                                : key == "email"_L1        ? &m_places[Email]
                                : key == "role"_L1         ? &m_places[RoleName]
                                : key == "signinmethod"_L1 ? &m_places[Method]
                                                           : nullptr;
            if (!column) {
                if (!written.isEmpty())
                    m_file.ignoredColumns.append(written);
                continue;
            }
            if (*column >= 0)
                return fault(Kind::RepeatedColumn, record.line, written);
            *column = place;
        }
        if (m_places[Name] < 0)
            return fault(Kind::MissingColumn, record.line, u"Name"_s);
        if (m_places[Email] < 0)
            return fault(Kind::MissingColumn, record.line, u"E-mail"_s);
        return {};
    }
    QString cell(const CsvRecord &record, Column column) const
    {
        const qsizetype place = m_places.at(column);
        return place < 0 ? QString() : withoutFormulaGuard(record.cells.at(place)).trimmed();
    }
    MemberCsvRow rowOf(const CsvRecord &record) const
    {
        MemberCsvRow row{.line = record.line, .member = {}, .unknownRole = {}, .unknownSignInMethod = {}};
        row.member.name = cell(record, Name);
        row.member.email = cell(record, Email);
        if (const QString text = cell(record, RoleName); !text.isEmpty()) {
            const auto role = valueOf(roles, text);
            row.member.role = role.value_or(Role::Member);
            row.unknownRole = role ? QString() : text;
        }
        if (const QString text = cell(record, Method); !text.isEmpty()) {
            const auto method = valueOf(methods, text);
            row.member.signInMethod = method.value_or(SignInMethod::Password);
            row.unknownSignInMethod = method ? QString() : text;
        }
        return row;
    }

    std::array<qsizetype, ColumnCount> m_places{-1, -1, -1, -1};
    bool m_named = false;
    MemberCsv m_file;
};

} // namespace

CsvResult<MemberCsv> readMemberCsv(QIODevice &device, const std::function<bool()> &isCancelled)
{
    MemberRows rows;
    const auto read =
        readCsv(device, {.records = maximumImport}, [&](const CsvRecord &record) -> CsvResult<void> {
            if (isCancelled && isCancelled())
                return fault(Kind::Cancelled, record.line);
            return rows.take(record);
        });
    if (!read)
        return tl::unexpected(read.error());
    MemberCsv file = std::move(rows).file();
    if (file.rows.isEmpty())
        return fault(Kind::Empty, 0);
    return file;
}

QStringList memberCsvHeader()
{
    return {u"Name"_s,        u"E-mail"_s,   u"Role"_s,          u"Sign-in method"_s,
            u"MFA"_s,         u"Required"_s, u"Required from"_s, u"Backup codes left"_s,
            u"Last sign-in"_s};
}

QStringList memberCsvCells(const MemberRow &row)
{
    const bool active = row.status == MfaStatus::Active;
    return {row.person.name,           row.person.email,
            wordOf(roles, row.role),   wordOf(methods, row.person.signInMethod),
            statusWord(row.status),    row.requiredBecause.isEmpty() ? u"No"_s : u"Yes"_s,
            isoText(row.requiredFrom), active ? QString::number(row.backupCodesLeft) : QString(),
            isoText(row.lastSignInAt)};
}

QFuture<Result<CsvResult<MemberCsv>>> readMemberCsvFile(const QString &path)
{
    using Answer = Result<CsvResult<MemberCsv>>;
    return QtConcurrent::run([path](QPromise<Answer> &promise) {
        QFile file(path);
        // A pipe or a device would let us wait for ever.
        if (!QFileInfo(path).isFile()) {
            promise.addResult(Answer(fault(Kind::Unreadable, 0, u"not a file"_s)));
            return;
        }
        if (!file.open(QIODevice::ReadOnly)) {
            promise.addResult(Answer(fault(Kind::Unreadable, 0, file.errorString())));
            return;
        }
        promise.addResult(Answer(readMemberCsv(file, [&promise] { return promise.isCanceled(); })));
    });
}

} // namespace sallyport
