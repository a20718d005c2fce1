// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kiosk/shift.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace sallyport {

/// What a bundle says before anything of it is believed.
struct BundleHead
{
    QString roster;
    QString shift; ///< of one journal: the same roster may have been opened on two machines
    ScopeId tenant;
};
/// Errors: Invalid (bundle).
Result<BundleHead> readBundleHead(QByteArrayView file);

template <typename T>
struct Numbered
{
    quint64 sequence = 0; ///< in the shift, from 1
    T value;
};
struct OpenBundle
{
    BundleHead head;
    QList<Numbered<KioskEnrolment>> enrolments;
    QList<Numbered<KioskEvent>> events;
};
/// Everything, or Invalid (bundle) if one bit is not as the kiosk has signed it.
Result<OpenBundle> openBundle(QByteArrayView file, const KioskKeys &keys);

} // namespace sallyport
