// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/keyuri.h"

#include "core/otp/base32.h"

#include <QByteArray>
#include <QHash>
#include <QStringDecoder>

#include <sodium/utils.h>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr std::array algorithms{HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha512};

QLatin1StringView nameOf(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Sha1:
        break;
    case HashAlgorithm::Sha256:
        return QLatin1StringView("SHA256");
    case HashAlgorithm::Sha512:
        return QLatin1StringView("SHA512");
    }
    return QLatin1StringView("SHA1");
}

void wipe(QString &text)
{
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

tl::unexpected<Error> invalid(const QString &field)
{
    return tl::unexpected<Error>(Error{ErrorCode::Invalid, {}, {field}, {}});
}

/// Invisible, or changes how its neighbours are read.
bool isHidden(char32_t c)
{
    constexpr char32_t graphemeJoiner = 0x034f;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi marks and overrides, zero-width space and joiners, byte order mark
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == graphemeJoiner;
    }
}

QString cleanLabel(QStringView text)
{
    QString clean;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        if (!isHidden(point))
            clean += QChar::fromUcs4(point);
    }
    return clean.trimmed();
}

QString withoutColons(QString label)
{
    return label.replace(u':', u'-');
}

QByteArray encoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding(); // leaves exactly the unreserved characters
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Undoes percent-encoding. Nothing if it is broken, or if the bytes are not UTF-8.
std::optional<QString> decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            wipe(bytes);
            return {};
        }
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString result = decoder(bytes);
    wipe(bytes);
    if (decoder.hasError()) {
        wipe(result);
        return {};
    }
    return result;
}

/// Printable ASCII without space, and no fragment: anything else is not a URI, or not the whole of one.
bool isPlainUri(QByteArrayView text)
{
    for (const char c : text) {
        if (c <= ' ' || c >= 0x7f || c == '#')
            return false;
    }
    return !text.isEmpty();
}

bool startsWithIgnoringCase(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() && text.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

/// A decimal number of at most three digits without sign or leading zero; 0 for anything else.
int smallNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 3 || text.front() == u'0')
        return 0;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return 0;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// Wiped when done with: the key's text is among the values.
class Parameters
{
public:
    Parameters() = default;
    ~Parameters()
    {
        for (QString &value : m_values)
            wipe(value);
    }
    Q_DISABLE_COPY_MOVE(Parameters)

    /// Names do not differ by case, so that no second `Secret=` hides beside the first.
    Result<void> read(QByteArrayView query)
    {
        for (qsizetype start = 0; !query.isEmpty() && start <= query.size();) {
            const qsizetype ampersand = query.indexOf('&', start);
            const qsizetype end = ampersand < 0 ? query.size() : ampersand;
            const QByteArrayView pair = query.sliced(start, end - start);
            const qsizetype equals = pair.indexOf('=');
            const auto name = decoded(pair.first(qMax<qsizetype>(equals, 0)));
            auto value = decoded(pair.sliced(equals + 1));
            if (equals < 1 || !name || !value)
                return invalid(u"uri"_s);
            const QString key = name->toLower();
            if (m_values.contains(key)) {
                wipe(*value);
                return invalid(key);
            }
            m_values.insert(key, *std::move(value));
            start = end + 1;
        }
        return {};
    }
    /// Null where there is no such parameter.
    const QString *find(const QString &name) const
    {
        const auto found = m_values.constFind(name);
        return found == m_values.constEnd() ? nullptr : &*found;
    }

private:
    QHash<QString, QString> m_values;
};

Result<TotpParameters> readTotpParameters(const Parameters &parameters)
{
    TotpParameters result;
    if (const QString *name = parameters.find(u"algorithm"_s)) {
        const auto *known = std::find_if(algorithms.begin(), algorithms.end(), [name](HashAlgorithm each) {
            return name->compare(nameOf(each), Qt::CaseInsensitive) == 0;
        });
        if (known == algorithms.end())
            return invalid(u"algorithm"_s);
        result.algorithm = *known;
    }
    if (const QString *digits = parameters.find(u"digits"_s))
        result.digits = smallNumber(*digits);
    if (const QString *period = parameters.find(u"period"_s))
        result.period = std::chrono::seconds(smallNumber(*period));
    return result;
}

/// Fills in issuer and account out of the label and the `issuer` parameter, which must not contradict.
bool readNames(const QString &label, const QString *issuerParameter, KeyUri &uri)
{
    const qsizetype colon = label.indexOf(u':');
    const QString prefix = colon < 0 ? QString() : cleanLabel(QStringView(label).first(colon));
    const QString issuer = issuerParameter ? cleanLabel(*issuerParameter) : QString();
    uri.issuer = issuer.isEmpty() ? prefix : issuer;
    uri.account = cleanLabel(QStringView(label).sliced(colon + 1));
    return prefix.isEmpty() || prefix == withoutColons(uri.issuer);
}

} // namespace

Secret toUri(const KeyUri &uri)
{
    const QString issuer = cleanLabel(uri.issuer);
    const QString account = cleanLabel(uri.account);
    QByteArray label = encoded(issuer.isEmpty() ? withoutColons(account) : account);
    QByteArray issuerParameter;
    if (!issuer.isEmpty()) {
        label.prepend(encoded(withoutColons(issuer)) + ':');
        issuerParameter = "&issuer=" + encoded(issuer);
    }
    QString secret = base32Encode(uri.key.view());
    QByteArray text;
    text.reserve(label.size() + issuerParameter.size() + secret.size() + 80); // never moved: one copy to wipe
    text += "otpauth://totp/";
    text += label;
    text += "?secret=";
    for (const QChar c : std::as_const(secret))
        text += c.toLatin1();
    wipe(secret);
    text += issuerParameter;
    text += "&algorithm=";
    text += nameOf(uri.parameters.algorithm).data();
    text += "&digits=";
    text += QByteArray::number(uri.parameters.digits);
    text += "&period=";
    text += QByteArray::number(static_cast<qint64>(uri.parameters.period.count()));
    const Secret result = Secret::fromBytes(text);
    wipe(text);
    return result;
}

Result<KeyUri> parseUri(const Secret &uri)
{
    QByteArrayView text = uri.view();
    constexpr QByteArrayView scheme = "otpauth://";
    constexpr QByteArrayView type = "totp/";
    if (!isPlainUri(text) || !startsWithIgnoringCase(text, scheme))
        return invalid(u"uri"_s);
    text = text.sliced(scheme.size());
    if (!startsWithIgnoringCase(text, type))
        return invalid(u"type"_s);
    text = text.sliced(type.size());

    const qsizetype mark = text.indexOf('?');
    const auto label = decoded(text.first(mark < 0 ? text.size() : mark));
    if (!label)
        return invalid(u"uri"_s);
    Parameters parameters;
    if (const auto read = parameters.read(mark < 0 ? QByteArrayView() : text.sliced(mark + 1)); !read)
        return tl::unexpected<Error>(read.error());

    KeyUri result;
    if (!readNames(*label, parameters.find(u"issuer"_s), result))
        return invalid(u"label"_s);
    const QString *secret = parameters.find(u"secret"_s);
    if (!secret)
        return invalid(u"secret"_s);
    const Result<Secret> key = base32Decode(*secret);
    if (!key)
        return tl::unexpected<Error>(key.error());
    const Result<TotpParameters> totp = readTotpParameters(parameters);
    if (!totp)
        return tl::unexpected<Error>(totp.error());
    if (const auto usable = Totp::create(*key, *totp); !usable)
        return tl::unexpected<Error>(usable.error());
    result.key = *key;
    result.parameters = *totp;
    return result;
}

} // namespace sallyport
