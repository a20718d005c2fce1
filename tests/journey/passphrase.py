# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No keychain on this computer: the store is protected by a passphrase, asked for at every start."""

from hearing import Hearing
from journey import Journey

EMAIL = "olga.brandt@contoso.example"
PASSWORD = "the ferry leaves at half past six"
PASSPHRASE = "nine grey geese over the harbour"

journey = Journey(__doc__)
window = journey.window
step = journey.step
hearing = Hearing(window)

with journey:
    with step("The owner creates a store"):
        window.start()
        window.press("Create a store on this computer")
        window.type("Organization name", "Contoso")
        window.type("Name", "Olga Brandt")
        window.type("Email", EMAIL)
        window.type("Password", PASSWORD)
        window.type("Repeat password", PASSWORD)
        window.press("Create store")

    with step("There is no keychain: a passphrase is asked for"):
        window.is_asked("Protect the store with a passphrase")
        window.sees("There is no keychain on this computer that answers")
        hearing.check("a new passphrase")

    with step("One that is too short is refused"):
        window.type("Passphrase", "nine geese")
        window.type("Repeat passphrase", "nine geese")
        window.press("Create store")
        window.sees("too short")

    with step("The store is created"):
        window.type("Passphrase", PASSPHRASE)
        window.type("Repeat passphrase", PASSPHRASE)
        window.press("Create store")
        window.sees("The store has been created.")

    with step("A restart asks for the passphrase"):
        window.close()
        window.start()
        window.is_asked("Open the store")
        hearing.check("the passphrase")

    with step("A wrong one is refused"):
        window.type("Passphrase", "nine grey geese over the hill")
        window.press("Open")
        window.sees("This passphrase does not open the store.")

    with step("The right one opens the store"):
        window.type("Passphrase", PASSPHRASE)
        window.press("Open")
        window.is_asked("Sign in to Sallyport")

    with step("What was there is there"):
        window.type("Email", EMAIL)
        window.type("Password", PASSWORD)
        window.press("Sign in")
        window.is_asked("My profile")
        window.sees("Off")

    with step("A screen reader is told what is asked"):
        hearing.judge_pages(pages={"page.firststart.passphrase", "page.passphrase"})

    with step("No secret can be read in any file or output"):
        window.close()
        journey.secrets += [PASSWORD, PASSPHRASE]
        journey.nothing_secret_is_written()
