// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace sallyport {

/// How numbers and dates are written for whoever reads `language` (BCP 47, without a country). Always with
/// the digits 0 to 9, in which codes, keys and the texts around them are: Arabic is written as in the United
/// Arab Emirates.
inline QLocale localeOf(const QString &language)
{
    const QLocale locale(language);
    return locale.language() == QLocale::Arabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                                : locale;
}

} // namespace sallyport
