// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/plantext.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::PlanText)
};

} // namespace

QString planText(Plan plan)
{
    switch (plan) {
    case Plan::Free:
        return Words::tr("Free");
    case Plan::Essential:
        return Words::tr("Essential");
    case Plan::Premium:
        return Words::tr("Premium");
    }
    return {};
}

} // namespace sallyport
