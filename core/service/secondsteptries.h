// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QByteArray>

namespace sallyport {

struct ServiceContext;

/// Under which the wrong codes of a person's second steps are counted (R27).
QByteArray secondStepSubject(const ServiceContext &context, const PersonId &person);

/// Inside a transaction: the person's failures and lock are forgotten.
void forgiveSecondSteps(ServiceContext &context, const PersonId &person);

} // namespace sallyport
