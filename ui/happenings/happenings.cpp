// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/happenings/happenings.h"

#include "ui/errortext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// Whether trying again may end otherwise.
bool mayPass(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Throttled:
    case ErrorCode::Busy:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreFailed:
    case ErrorCode::ServerUnreachable:
    case ErrorCode::AnswerLost: // if it was done after all, it is no longer as it was left
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace

QString Happening::word() const
{
    switch (tone) {
    case Tone::Good:
        //: how something ended that was begun in this window
        return Happenings::tr("Done");
    case Tone::Warning:
        return Happenings::tr("Warning");
    case Tone::Bad:
        //: how something ended that was begun in this window
        return Happenings::tr("Failed");
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    //: plain information, neither good nor bad
    return Happenings::tr("Note");
}

QString Happening::time() const
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count();
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds).time(), QLocale::ShortFormat);
}

Happenings::Happenings(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
}

void Happenings::add(Tone tone, const QString &text, Undo undo)
{
    const auto wayBack = undo ? Happening::WayBack::Open : Happening::WayBack::None;
    m_all.prepend({++m_numbers, m_clock(), tone, text, wayBack, std::move(undo)});
    if (m_all.size() > most)
        m_all.removeLast();
    Q_EMIT added();
}

void Happenings::undo(qint64 number)
{
    Happening *happening = find(number);
    if (!happening || happening->wayBack != Happening::WayBack::Open)
        return;
    happening->wayBack = Happening::WayBack::Going;
    const Undo undo = happening->undo;
    const QString text = happening->text;
    Q_EMIT wayBackChanged(number);
    undo(this, [this, number, text](const Result<Undone> &undone) { conclude(number, text, undone); });
}

void Happenings::conclude(qint64 number, const QString &text, const Result<Undone> &undone)
{
    // Where a form was prepared, nothing has happened yet.
    const bool isPrepared = undone && *undone == Undone::Prepared;
    const bool mayTryAgain = isPrepared || (!undone && mayPass(undone.error().code));
    if (Happening *happening = find(number)) {
        happening->wayBack = mayTryAgain ? Happening::WayBack::Open
                             : undone    ? Happening::WayBack::Gone
                                         : Happening::WayBack::Closed;
        Q_EMIT wayBackChanged(number);
    }
    if (isPrepared)
        return;
    if (undone) {
        //: %1 is a sentence that said what was done, e.g. "Ben Carter was saved."
        add(Tone::Good, tr("Undone: %1").arg(text));
        return;
    }
    const QString why =
        undone.error().code == ErrorCode::Conflict
            ? tr("It was changed again since, so it was left as it is now. Look at the current "
                 "state before you change it.")
            : errorText(undone.error());
    //: %1 is a sentence that said what was done, e.g. "Ben Carter was saved.", %2 says why and what to do
    add(Tone::Bad, tr("Not undone: %1 %2").arg(text, why));
}

Happening *Happenings::find(qint64 number)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [number](const Happening &happening) {
        return happening.number == number;
    });
    return found == m_all.end() ? nullptr : &*found;
}

bool isTold(Happenings *happenings, Tone tone, const QString &text, const Undo &undo)
{
    if (!happenings)
        return false;
    happenings->add(tone, text, undo);
    return tone != Tone::Bad && tone != Tone::Warning;
}

} // namespace sallyport
