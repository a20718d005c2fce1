# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody opens the installed desktop application: the first time to create a store, then to find it again.

Run as a journey (tests/journey/session.sh); SALLYPORT_VISIT says which of the two it is.
"""

import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "journey"))

from journey import Journey  # noqa: E402

EMAIL = "olga.brandt@contoso.example"
PASSWORD = "the ferry leaves at half past six"
PASSPHRASE = "nine grey geese over the harbour"

journey = Journey(__doc__)
window = journey.window

with journey:
    window.start()
    if os.environ["SALLYPORT_VISIT"] == "first":
        with journey.step("At the first start there is nobody: a store is created"):
            window.press("Create a store on this computer")
            window.type("Organization name", "Contoso")
            window.type("Name", "Olga Brandt")
            window.type("Email", EMAIL)
            window.type("Password", PASSWORD)
            window.type("Repeat password", PASSWORD)
            window.press("Create store")
            window.is_asked("Protect the store with a passphrase")
            window.type("Passphrase", PASSPHRASE)
            window.type("Repeat passphrase", PASSPHRASE)
            window.press("Create store")
            window.sees("The store has been created.")
    else:
        with journey.step("The store of before opens"):
            window.is_asked("Open the store")
            window.type("Passphrase", PASSPHRASE)
            window.press("Open")
    with journey.step("The owner signs in"):
        window.is_asked("Sign in to Sallyport")
        window.type("Email", EMAIL)
        window.type("Password", PASSWORD)
        window.press("Sign in")
        window.is_asked("My profile")
        window.close()
