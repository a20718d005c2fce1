// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

/// What somebody can set out to do on "My profile"; each starts a journey or calls an operation.
enum class ProfileAction {
    ChangePassword,
    AddMethod,
    EnableMfa,
    FinishNow,
    Reset,
    DeleteMethod,
    DisableMfa,
    ResetSecret,
    GenerateBackupCodes,
    GenerateApiPassword,
    DeleteApiPassword,
};

} // namespace sallyport
