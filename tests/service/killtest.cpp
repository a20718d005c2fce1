// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/office.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList state{u"mfa_methods"_s, u"backup_code_sets"_s, u"backup_codes"_s, u"sessions"_s};

/// What the victim reads from its standard input, one line each.
struct Order
{
    QString store;
    QString storeId;
    QByteArray key;
    qint64 now = 0;
    QByteArray session;
    QByteArray proof;
    QByteArray code;
    QString operation;
    int statement = 0; ///< before which it dies

    QByteArray lines() const
    {
        return QList<QByteArray>{store.toUtf8(),
                                 storeId.toUtf8(),
                                 key.toHex(),
                                 QByteArray::number(now),
                                 session,
                                 proof,
                                 code,
                                 operation.toUtf8(),
                                 QByteArray::number(statement)}
                   .join('\n') +
               '\n';
    }
    static Order read()
    {
        QFile input;
        const bool opened = input.open(stdin, QIODevice::ReadOnly);
        const QList<QByteArray> line = opened ? input.readAll().split('\n') : QList<QByteArray>();
        if (line.size() < 9)
            return {};
        return {QString::fromUtf8(line.at(0)),
                QString::fromUtf8(line.at(1)),
                QByteArray::fromHex(line.at(2)),
                line.at(3).toLongLong(),
                line.at(4),
                line.at(5),
                line.at(6),
                QString::fromUtf8(line.at(7)),
                line.at(8).toInt()};
    }
};

AnyOperation operationOf(const Order &order)
{
    if (order.operation == u"ConfirmSetup"_s)
        return ConfirmSetup{Secret::fromBytes(order.code)};
    if (order.operation == u"ResetSecret"_s)
        return ResetSecret{};
    return GenerateBackupCodes{};
}

/// The other process: does what it is told, and is gone before the n-th statement. 0: it lived to the end.
int victim()
{
    const Order order = Order::read();
    const auto database = Database::open(*readStoreAddress(order.store));
    if (!database)
        return 2;
    ServiceContext context = serviceContext(
        **database, {1, Secret::fromBytes(order.key)}, order.storeId,
        [now = order.now] { return Timestamp(std::chrono::milliseconds(now)); }, systemRandom(), {8, 1},
        std::make_shared<HashSlots>(), u"this computer"_s);
    int countdown = order.statement;
    (*database)->setObserver([&countdown](const QString &) {
        if (--countdown == 0)
            ::kill(::getpid(), SIGKILL);
    });
    Credentials credentials{.session = Secret::fromBytes(order.session),
                            .proof = Secret::fromBytes(order.proof)};
    return dispatch(context, credentials, operationOf(order)) ? 0 : 3;
}

} // namespace

/// kill -9 before every statement of setup, reset and code generation: the store is whole, and the state is
/// the one before or the one after (R51, T70).
class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setup();
    void reset();
    void codeGeneration();

private:
    template <typename Prepare>
    void killBeforeEveryStatement(Office &office, const QString &operation, const Secret &code,
                                  Prepare prepare);
};

template <typename Prepare>
void KillTest::killBeforeEveryStatement(Office &office, const QString &operation, const Secret &code,
                                        Prepare prepare)
{
    int statement = 1;
    bool killed = true;
    for (; killed; ++statement) {
        prepare();
        if (QTest::currentTestFailed())
            return;
        const QStringList before = office.rowsOf(state);
        const Order order{office.addressText(),
                          office.storeId(),
                          office.key().bytes.view().toByteArray(),
                          office.now.time_since_epoch().count(),
                          office.credentials.session.view().toByteArray(),
                          office.credentials.proof.view().toByteArray(),
                          code.view().toByteArray(),
                          operation,
                          statement};
        office.credentials.proof = {};
        office.away([&] {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QCoreApplication::applicationFilePath(), {u"--victim"_s});
            process.write(order.lines());
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
            killed = process.exitStatus() == QProcess::CrashExit;
            QVERIFY(killed || process.exitCode() == 0);
        });
        const QByteArray where = QByteArray::number(statement);
        QVERIFY2(office.isSound(), where.constData());
        QVERIFY2(office.auditHolds(), where.constData());
        const qint64 codes = office.count(u"backup_codes"_s);
        QVERIFY2(codes == 0 || codes == 10, where.constData());
        const bool same = office.rowsOf(state) == before;
        QVERIFY2(same == killed, where.constData()); // its last statement is the commit
    }
    QVERIFY2(statement > 20, qPrintable(QString::number(statement)));
}

void KillTest::setup()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const auto shown = office.call(BeginSetup{});
    killBeforeEveryStatement(office, u"ConfirmSetup"_s, office.codeOf(shown->key), [] {});
    office.credentials = {};
    office.passStep();
    QVERIFY(as<SignedIn>(office.signInWithCode(office.ben, office.codeOf(shown->key))));
}

void KillTest::reset()
{
    Office office;
    office.enterWithMfaActive();
    killBeforeEveryStatement(office, u"ResetSecret"_s, {}, [&] { QVERIFY(office.prove(office.ben)); });
    QCOMPARE(office.status(), MfaStatus::Pending);
}

void KillTest::codeGeneration()
{
    Office office;
    office.enterWithMfaActive();
    killBeforeEveryStatement(office, u"GenerateBackupCodes"_s, {},
                             [&] { QVERIFY(office.prove(office.ben)); });
    QCOMPARE(office.call(GetMfa{})->backupCodes->setNumber, 2);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--victim"_s)
        return victim();
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killtest.moc"
