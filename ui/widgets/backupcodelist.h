// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

#include <QList>
#include <QWidget>

namespace sallyport {

/// New backup codes, the one time they are shown: numbered, fixed width, two columns read downwards.
class BackupCodeList : public QWidget
{
    Q_OBJECT
public:
    explicit BackupCodeList(QWidget *parent = nullptr);

    /// In the order of their numbers, from 1.
    void setCodes(const QList<Secret> &codes);
    void clear();
};

} // namespace sallyport
