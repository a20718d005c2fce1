// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/wiretext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstdio>

namespace sallyport {

using namespace std::chrono;

namespace {

constexpr Timestamp lastMoment =
    sys_days(year(9999) / December / 31) + hours(23) + minutes(59) + seconds(59) + milliseconds(999);
constexpr Timestamp firstMoment = sys_days(year(0) / January / 1);

/// Takes digits and marks from the front of a text; after a fault nothing fits any more.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            if (!nextIsDigit()) {
                m_good = false;
                return 0;
            }
            value = value * 10 + (m_text.front() - '0');
            m_text = m_text.sliced(1);
        }
        return value;
    }
    bool nextIsDigit() const { return !m_text.isEmpty() && m_text.front() >= '0' && m_text.front() <= '9'; }
    bool skip(char mark)
    {
        if (m_text.isEmpty() || m_text.front() != mark)
            return false;
        m_text = m_text.sliced(1);
        return true;
    }
    void expect(char mark) { m_good = skip(mark) && m_good; }
    bool isDone() const { return m_good && m_text.isEmpty(); }
    bool isGood() const { return m_good; }

private:
    QByteArrayView m_text;
    bool m_good = true;
};

year_month_day takeDay(Scanner &scanner)
{
    const int ofYear = scanner.number(4);
    scanner.expect('-');
    const int ofMonth = scanner.number(2);
    scanner.expect('-');
    const int ofDay = scanner.number(2);
    return year(ofYear) / month(static_cast<unsigned>(ofMonth)) / day(static_cast<unsigned>(ofDay));
}

} // namespace

QByteArray timeText(Timestamp time)
{
    time = std::clamp(time, firstMoment, lastMoment);
    const auto midnight = floor<days>(time);
    const year_month_day date(midnight);
    const hh_mm_ss clock(time - midnight);
    std::array<char, 64> text{};
    const int size = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
        static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return QByteArray(text.data(), size);
}

std::optional<Timestamp> timeOf(QByteArrayView text)
{
    Scanner scanner(text);
    const year_month_day date = takeDay(scanner);
    scanner.expect('T');
    const int hour = scanner.number(2);
    scanner.expect(':');
    const int minute = scanner.number(2);
    scanner.expect(':');
    const int second = scanner.number(2);
    int millis = 0;
    if (scanner.skip('.')) {
        if (!scanner.nextIsDigit())
            return std::nullopt;
        for (int unit = 100; scanner.nextIsDigit(); unit /= 10)
            millis += unit * scanner.number(1);
    }
    int offset = 0;
    if (!scanner.skip('Z')) {
        const int sign = scanner.skip('-') ? -1 : 1;
        if (sign > 0)
            scanner.expect('+');
        const int offsetHours = scanner.number(2);
        scanner.expect(':');
        const int offsetMinutes = scanner.number(2);
        if (offsetHours > 23 || offsetMinutes > 59)
            return std::nullopt;
        offset = sign * (offsetHours * 60 + offsetMinutes);
    }
    if (!scanner.isDone() || !date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return sys_days(date) + hours(hour) + minutes(minute - offset) + seconds(second) + milliseconds(millis);
}

QByteArray dayText(const QDate &day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

std::optional<QDate> dayOf(QByteArrayView text)
{
    Scanner scanner(text);
    const year_month_day date = takeDay(scanner);
    if (!scanner.isDone() || !date.ok())
        return std::nullopt;
    return QDate(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                 static_cast<int>(static_cast<unsigned>(date.day())));
}

bool isPlainText(QByteArrayView text)
{
    if (text.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString ignored = decoder.decode(text);
    return !decoder.hasError();
}

} // namespace sallyport
