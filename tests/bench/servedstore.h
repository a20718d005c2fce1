// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storeroom.h"
#include "core/otp/totp.h"
#include "tests/store/teststore.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace sallyport::bench {

/// A store with one large account, as a server of it has it: on a disk, its key in a file. Where
/// SALLYPORT_TEST_STORE names a PostgreSQL, it is there.
class ServedStore
{
public:
    /// So many members; the first `enrolled` of them have MFA active, the others a password alone.
    ServedStore(int members, int enrolled);

    static const char *databaseName();
    static std::string password();
    static std::string emailOf(int member);
    int members() const { return m_members; }
    int enrolled() const { return static_cast<int>(m_totps.size()); }
    /// Somebody with a password alone who sees all members.
    static std::string administrator() { return "admin@contoso.example"; }
    QStringList options() const; ///< --store and --key-file

    /// Runs `work` while this process does not have the store open, as after a clean stop.
    void away(const std::function<void()> &work);

    /// A half-finished sign-in that waits for its code, for each enrolled person.
    std::vector<std::string> tickets();
    /// One that this person has not used and that is accepted now; empty when there is none yet.
    std::string freshCode(int member);

    /// How many times a second one row is inserted and flushed to the same disk, one after the other.
    double durableCommits() const;

private:
    void addPeople(int enrolled);

    int m_members;
    QTemporaryDir m_folder;
    std::unique_ptr<TestStore> m_schema;
    StoreSettings m_settings;
    StoreThread::Room m_room;
    Workplace m_account;
    QList<PersonId> m_people;
    std::vector<Totp> m_totps;
    std::vector<std::int64_t> m_lastSteps;
};

/// `sallyportd serve` on it.
class ServedProcess
{
public:
    explicit ServedProcess(const ServedStore &store);
    ~ServedProcess();
    Q_DISABLE_COPY_MOVE(ServedProcess)

    quint16 port() const { return m_port; }
    double millisecondsToFirstAnswer() const { return m_start; }
    double memory() const; ///< proportional set size where it can be read, else resident; MiB
    /// Seconds of processor that the server has used, and all of PostgreSQL's processes, where the store is
    /// there.
    double processorSeconds() const;
    static double databaseSeconds();

private:
    QProcess m_process;
    quint16 m_port = 0;
    double m_start = 0;
};

} // namespace sallyport::bench
