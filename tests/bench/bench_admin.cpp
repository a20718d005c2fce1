// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What administrators do with a store of 1,000,000 people beside one of 1,000, in one run: the large one may
// take half as long again. And what 10,000 admins enabled at once do to the window's event loop and to
// memory.

#include "core/backend/localbackend.h"
#include "tests/bench/benchline.h"
#include "tests/bench/bigstore.h"
#include "ui/paper/sheetrun.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <malloc.h>

#include <cmath>
#include <random>

using namespace sallyport;
using namespace sallyport::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr Target halfAsLongAgain{Target::AtMost, 1.5};

double elapsed(const std::function<void()> &work)
{
    return microseconds(work, 1) / 1000;
}

template <typename T>
const T &must(const Result<T> &result, const char *what)
{
    if (!result)
        qFatal("%s: refused (%d)", what, static_cast<int>(result.error().code));
    return *result;
}

/// The same work on both stores in turn.
void compare(const std::string &name, BigStore &large, BigStore &small, int repeats,
             const std::function<void(BigStore &)> &work)
{
    const auto [ours, reference] = inTurn(
        15, repeats, [&] { work(large); }, [&] { work(small); });
    line(name, ours / 1000, "the same with the small store", reference / 1000, "ms", halfAsLongAgain);
}

QString cursorInTheMiddle(BigStore &store)
{
    PageRequest request{.limit = maximumPageSize};
    const qint64 half = std::min<qint64>(
        must(store.rig.call(ListMembers{store.largest.scope, {}}), "members").total / 2, 100'000);
    if (half < maximumPageSize)
        request.limit = static_cast<int>(std::max<qint64>(half, 1));
    for (qint64 passed = 0; passed < half; passed += request.limit)
        request.after = must(store.rig.call(ListMembers{store.largest.scope, request}), "members").next;
    return request.after;
}

void comparePages(BigStore &large, BigStore &small)
{
    const auto members = [](BigStore &store, const PageRequest &page,
                            MemberFilter filter = MemberFilter::All) {
        keep(must(store.rig.call(ListMembers{store.largest.scope, page, filter}), "members"));
    };
    compare("Members, the first page", large, small, 5, [&](BigStore &store) { members(store, {}); });
    const auto nextOf = [](BigStore &store) {
        return must(store.rig.call(ListMembers{store.largest.scope, {}}), "members").next;
    };
    const std::array next{nextOf(large), nextOf(small)};
    compare("Members, the next page", large, small, 5,
            [&](BigStore &store) { members(store, {.after = next.at(&store == &large ? 0 : 1)}); });
    const std::array deep{cursorInTheMiddle(large), cursorInTheMiddle(small)};
    compare("Members, a page far down", large, small, 5,
            [&](BigStore &store) { members(store, {.after = deep.at(&store == &large ? 0 : 1)}); });
    compare("Members, last sign-in, descending", large, small, 5,
            [&](BigStore &store) { members(store, {.sort = SortKey::LastSignIn, .descending = true}); });
    compare("Members, Pending, by e-mail", large, small, 5,
            [&](BigStore &store) { members(store, {.sort = SortKey::Email}, MemberFilter::Pending); });
    compare("Admins, the first page", large, small, 5,
            [](BigStore &store) { keep(must(store.rig.call(ListAdmins{.page = {.limit = 10}}), "admins")); });
    compare("Accounts, the first page", large, small, 5, [](BigStore &store) {
        keep(must(store.rig.call(ListAccounts{.page = {.limit = 10}}), "accounts"));
    });
    compare("Accounts, not fully enrolled, changed", large, small, 5, [](BigStore &store) {
        keep(must(store.rig.call(ListAccounts{{.limit = 5, .sort = SortKey::Changed, .descending = true},
                                              AccountFilter::NotFullyEnrolled}),
                  "accounts"));
    });
}

/// Parts of addresses that are there, whole ones among them.
QStringList partsOfAddresses(BigStore &store, int count)
{
    std::mt19937 random(5);
    QStringList parts;
    PageRequest request{.limit = maximumPageSize, .sort = SortKey::LastSignIn}; // in no order of names
    const auto page = must(store.rig.call(ListMembers{store.largest.scope, request}), "members");
    while (parts.size() < count) {
        const QString email =
            page.rows.at(static_cast<qsizetype>(random() % static_cast<unsigned>(page.rows.size())))
                .person.email;
        const auto length = static_cast<qsizetype>(3 + random() % 12);
        parts.append(random() % 10 == 0 ? email : email.mid(static_cast<qsizetype>(random() % 10), length));
    }
    return parts;
}

struct Spread
{
    double middle = 0;
    double p99 = 0;
    double longest = 0;
    QString slowest;
};

Spread timeSearches(BigStore &store, const ScopeId &account, const QStringList &texts)
{
    std::vector<double> figures;
    Spread spread;
    for (const QString &text : texts) {
        const double figure = elapsed([&] {
            keep(must(store.rig.call(ListMembers{account, {.search = text}}), "search"));
        });
        if (figure > spread.longest) {
            spread.longest = figure;
            spread.slowest = text;
        }
        figures.push_back(figure);
    }
    spread.middle = median(figures);
    std::sort(figures.begin(), figures.end());
    spread.p99 =
        figures.at(static_cast<std::size_t>(std::ceil(static_cast<double>(figures.size()) * 0.99)) - 1);
    return spread;
}

void compareSearches(BigStore &large, BigStore &small)
{
    const QStringList parts = partsOfAddresses(large, 500);
    const Spread ours = timeSearches(large, large.largest.scope, parts);
    const Spread reference = timeSearches(small, small.largest.scope, partsOfAddresses(small, 500));
    line("Search by part of an e-mail, median", ours.middle, "the same with the small store",
         reference.middle, "ms", halfAsLongAgain);
    const auto within = [&](const std::string &name, const ScopeId &account, const QStringList &texts) {
        const Spread spread = timeSearches(large, account, texts);
        line(name + ", p99", spread.p99, "what is felt as at once", 50, "ms", {Target::AtMost, 1});
        std::printf("%42s slowest: \"%s\", %.1f ms\n", "", qPrintable(spread.slowest), spread.longest);
    };
    within("Search by part of an e-mail", large.largest.scope, parts);
    within("Search in one small account of many", large.smallAccount(large.smallAccounts / 2), parts);
    within("Search for what nobody has", large.largest.scope,
           {u"nobody.at.all@nowhere.example"_s, u"contoso.example.contoso.example"_s,
            u"thomas.smith@contoso.exampl3"_s,
            u"qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"_s, u"xyz"_s,
            u"na.na.na@contoso"_s, u"999999999"_s});
    within("Search by one or two letters", large.largest.scope,
           {u"a"_s, u"z"_s, u"q"_s, u"x"_s, u"9"_s, u"@"_s, u"李"_s, u"ж"_s, u"ł"_s, u"th"_s, u"zo"_s,
            u"qq"_s, u"zz"_s, u"xq"_s, u"9@"_s, u"77"_s});
    within("Search by % _ \" ' \\", large.largest.scope,
           {u"%"_s, u"_"_s, u"\""_s, u"'"_s, u"\\"_s, u"%%%"_s, u"___"_s, u"\"\"\""_s, u"100%"_s, u"o'neil"_s,
            u"a_b"_s, u"\" OR \""_s});
    within("Search by a whole or half a name", large.largest.scope,
           {u"thomas"_s, u"thomas smith"_s, u"zodora"_s, u"zodora ström"_s, u"дмиdora"_s, u"łuria ozd"_s,
            u"svec"_s, u"švec"_s, u"smith"_s, u"mar"_s, u"ström"_s, u"yartin lindqvist"_s});
}

void compareSwitches(BigStore &large, BigStore &small)
{
    struct Switches
    {
        std::vector<double> on;
        std::vector<double> off;
        std::vector<double> enable;
        std::vector<double> rehearsal;
    };
    const auto measure = [](BigStore &store, Switches &figures, const PersonId &admin) {
        StoreRig &rig = store.rig;
        const ScopeId &account = store.largest.scope;
        figures.rehearsal.push_back(
            elapsed([&] { keep(must(rig.call(RehearseAccountMfa{account}), "rehearsal")); }));
        figures.on.push_back(elapsed([&] { keep(must(rig.call(RequireAccountMfa{account, {}}), "on")); }));
        must(rig.prove(store.owner), "proof");
        figures.off.push_back(elapsed([&] { keep(must(rig.call(ReleaseAccountMfa{account}), "off")); }));
        figures.enable.push_back(elapsed([&] { keep(must(rig.call(EnableAdminMfa{{admin}}), "enable")); }));
    };
    Switches ours;
    Switches reference;
    const auto largeAdmins = must(large.rig.call(ListAdmins{.page = {.limit = 12}}), "admins").rows;
    const auto smallAdmins = must(small.rig.call(ListAdmins{.page = {.limit = 12}}), "admins").rows;
    int place = 0;
    for (int run = 0; run < 9; ++run, ++place) {
        while (largeAdmins.at(place).isSelf || smallAdmins.at(place).isSelf)
            ++place;
        measure(large, ours, largeAdmins.at(place).person.id);
        measure(small, reference, smallAdmins.at(place).person.id);
    }
    const char *same = "the same with the small store";
    line("Account switch, turned on", median(ours.on), same, median(reference.on), "ms", halfAsLongAgain);
    line("Account switch, turned off", median(ours.off), same, median(reference.off), "ms", halfAsLongAgain);
    line("Account switch, rehearsed", median(ours.rehearsal), same, median(reference.rehearsal), "ms");
    line("Admin's toggle, enabled", median(ours.enable), same, median(reference.enable), "ms",
         halfAsLongAgain);
}

void compareReports(BigStore &large, BigStore &small)
{
    // With a date those who are overdue stand in the order in which they joined, each at a moment of their
    // own.
    const auto firstReport = [](BigStore &store) {
        const MfaMandate mandate{.from = store.rig.now - std::chrono::hours(1)};
        must(store.rig.call(RequireAccountMfa{store.largest.scope, mandate}), "on");
        return elapsed([&] { keep(must(store.rig.call(GetAdoptionReport{store.largest.scope}), "report")); });
    };
    const double ours = firstReport(large);
    line("Adoption report, first after a switch", ours, "the same with the small store", firstReport(small),
         "ms");
    compare("Adoption report of the largest account", large, small, 3, [](BigStore &store) {
        keep(must(store.rig.call(GetAdoptionReport{store.largest.scope}), "report"));
    });
    compare("Adoption report of everything", large, small, 3,
            [](BigStore &store) { keep(must(store.rig.call(GetAdoptionReport{}), "report")); });
    const auto names = [](const ScopeId &scope, AdoptionGroup group, const PageRequest &page) {
        return [=](BigStore &store) {
            const ScopeId &of = scope.value.isEmpty() ? scope : store.largest.scope;
            keep(must(store.rig.call(ListAdoption{of, group, page}), "names"));
        };
    };
    const PageRequest first{.limit = 10};
    compare("Report, who is overdue", large, small, 3,
            names(large.largest.scope, AdoptionGroup::Overdue, first));
    compare("Report, who is enrolled", large, small, 3,
            names(large.largest.scope, AdoptionGroup::Enrolled, first));
    compare("Report, who is off, of everything", large, small, 3, names({}, AdoptionGroup::Off, first));
    const auto search = [&](const std::string &where, const ScopeId &scope) {
        std::vector<double> figures;
        for (const QString &text : partsOfAddresses(large, 200))
            for (const AdoptionGroup group : {AdoptionGroup::Overdue, AdoptionGroup::Enrolled})
                figures.push_back(elapsed([&] { names(scope, group, {.search = text})(large); }));
        std::sort(figures.begin(), figures.end());
        line("Report, search in " + where + ", p99", figures.at(figures.size() * 99 / 100),
             "what is felt as at once", 50, "ms", {Target::AtMost, 1});
    };
    search("the largest account", large.largest.scope);
    search("everything", {});
}

template <typename T>
T awaited(QFuture<Result<T>> future, const char *what)
{
    QEventLoop loop;
    QObject context;
    std::optional<Result<T>> answer;
    future.then(&context, [&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    loop.exec();
    return must(*answer, what);
}

/// The most memory that was resident since `forgetPeak`, in MiB.
double peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &row : file.readAll().split('\n'))
        if (row.startsWith("VmHWM:"))
            return row.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}
void forgetPeak()
{
    malloc_trim(0); // what making the stores took and gave back
    QFile file(u"/proc/self/clear_refs"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write("5") != 1)
        std::printf("The peak of memory cannot be reset; it includes making the stores.\n");
}

/// How long a window would have stood still at the longest.
class PauseWatch
{
public:
    PauseWatch()
    {
        m_ticker.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_ticker, &QTimer::timeout, &m_ticker, [this] { tick(); });
        m_sinceTick.start();
        m_ticker.start(1);
    }
    /// The longest since the report before.
    void report(const std::string &when)
    {
        tick();
        line("Longest pause of the event loop " + when, m_longest, "what is felt", 100, "ms",
             {Target::AtMost, 1});
        m_longest = 0;
    }

private:
    void tick()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_sinceTick.nsecsElapsed()) / 1e6 - 1);
        m_sinceTick.start();
    }

    QTimer m_ticker;
    QElapsedTimer m_sinceTick;
    double m_longest = 0;
};

/// One PDF with a QR sheet for each, as the print centre makes it.
void printEverybody(LocalBackend &backend, const Secret &code, const QList<PersonId> &admins,
                    PauseWatch &pauses)
{
    awaited(backend.call(VerifyIdentity{.code = code, .password = {}}), "identity");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheets.pdf"_s);
    qint64 sheets = 0;
    const double took = elapsed([&] {
        const QList<QrSheet> secrets =
            awaited(backend.call(GetQrSheets{admins.mid(0, maximumSheets)}), "sheets");
        sheets = secrets.size();
        pauses.report("while fetching sheets");
        QEventLoop loop;
        SheetRun run(
            secrets.size(), [&](qsizetype i) { return qrSheet(secrets.at(i), QDate(2026, 11, 22)); }, 1);
        QObject::connect(&run, &SheetRun::ended, &loop, [&](const SheetRun::End &end) {
            if (end.kind != SheetRun::End::Kind::Done)
                qFatal("sheets were not printed: %s", qPrintable(end.reason));
            loop.quit();
        });
        run.savePdf(path, u"QR sheets"_s);
        loop.exec();
    });
    std::printf("%lld sheets read back and printed in %.1f s: %.1f MiB\n", static_cast<long long>(sheets),
                took / 1000, static_cast<double>(QFileInfo(path).size()) / 1024 / 1024);
    pauses.report("while printing");
}

/// All admins of the reseller, in batches as the page sends them, while a window's event loop goes on.
void enableEverybody(BigStore &store)
{
    store.rig.passStep();
    const Secret code = store.rig.code(store.owner);
    store.rig.passStep();
    const Secret nextCode =
        store.rig.code(store.owner); // the identity is verified before secrets are printed
    store.rig.away([&] {
        forgetPeak();
        auto thread = std::make_unique<StoreThread>();
        thread->run([&](StoreThread::Room &room) {
            auto database = Database::open(store.rig.address());
            if (!database)
                qFatal("cannot open the store");
            room.database = std::move(*database);
            room.context.emplace(store.rig.contextOn(*room.database));
            return true;
        });
        LocalBackend backend(std::move(thread), {}, std::optional<StoreKey>());
        const auto first = awaited(backend.call(SignIn{.email = store.owner.email,
                                                       .password = Secret::fromText(StoreRig::password())}),
                                   "sign in");
        awaited(backend.call(EnterCode{std::get<CodeRequired>(first).ticket, code}), "code");

        PauseWatch pauses;
        QList<PersonId> enabled;
        PageRequest page{.limit = maximumPageSize};
        const double took = elapsed([&] {
            do {
                const auto admins = awaited(backend.call(ListAdmins{page}), "admins");
                QList<PersonId> batch;
                for (const AdminRow &row : admins.rows)
                    if (!row.isSelf)
                        batch.append(row.person.id);
                awaited(backend.call(EnableAdminMfa{batch}), "enable");
                enabled += batch;
                page.after = admins.next;
            } while (!page.after.isEmpty());
        });
        std::printf("%lld admins enabled in %.1f s\n", static_cast<long long>(enabled.size()), took / 1000);
        pauses.report("while enabling");
        printEverybody(backend, nextCode, enabled, pauses);
        line("Peak memory, enabling and printing", peakMemory(), "limit", 300, "MiB", {Target::AtMost, 1});
    });
}

} // namespace

/// usage: bench_admin [PERSONS], by default 1000000
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv); // fonts
    const qint64 persons = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    std::unique_ptr<BigStore> large;
    const double made = elapsed([&] { large = std::make_unique<BigStore>(persons); });
    line("A store of " + std::to_string(persons) + " people, made", made / 1000, "limit", 120, "s",
         {Target::AtMost, 1});
    BigStore small(1000);

    comparePages(*large, small);
    compareSearches(*large, small);
    compareSwitches(*large, small);
    compareReports(*large, small);
    enableEverybody(*large);
}
