# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sample data: anybody who is listed on the sign-in page can be played, whatever their state."""

import os
import re

from journey import Journey
from phone import Phone
from window import wait_until

journey = Journey(__doc__)
window = journey.window
step = journey.step


def listed(name):
    """The entry of a person, which also reads out the code that their authenticator shows."""
    window.is_asked("Sign in to Sallyport")

    def look():
        return [e for e in window.elements() if e.role == "list item" and e.name.startswith(name + ",")]

    return wait_until(look, lambda: f"{name} is not listed:\n{window.describe()}")[0]


def code_of(name):
    return re.search(r"code (\d{6})$", listed(name).name).group(1)


def choose(name):
    """A click fills in address and password."""
    window.click(listed(name))
    window.press("Sign in")


def enter_code(code):
    window.is_asked("Two-step sign-in")
    window.type("Authentication code", code)
    window.press("Sign in")


def sign_out(name):
    window.choose(name, "Sign out")
    window.sees("You have signed out.")


def prove(button, field, phone):
    window.type(field, phone.code())
    window.press(button)
    window.is_asked("Backup codes")
    assert not window.button("Finish").is_enabled()
    window.tick("I have saved these codes")
    window.press("Finish")
    window.is_asked("My profile")
    window.sees("Active")


with journey:
    with step("The sign-in page lists who one can be and the password"):
        window.start("--demo")
        window.is_asked("Sign in to Sallyport")
        window.sees("Everybody's password")
        assert len(window.names("list item")) >= 5

    with step("A click fills in who signs in and the code is asked for"):
        code = code_of("Rita Novak")
        choose("Rita Novak")
        window.is_asked("Two-step sign-in")

    with step("The code that is shown beside the name is right"):
        enter_code(code)
        window.is_asked("My profile")
        window.sees("Active", "Northwind")
        sign_out("Rita Novak")

    with step("Required but off: the setup comes before the main window"):
        choose("Ben Carter")
        window.is_asked("Set up your authenticator")
        window.sees("Contoso Ltd")
        phone = Phone()
        wait_until(phone.scan, "there is no QR code to scan")

    with step("Cancelling signs out"):
        window.press("Cancel")
        window.is_asked("Sign in to Sallyport")

    with step("Setup, proof and codes, and only then the main window"):
        choose("Ben Carter")
        window.is_asked("Set up your authenticator")
        wait_until(phone.scan, "there is no QR code to scan")
        window.press("Next")
        window.is_asked("Identity verification")
        prove("Enter", "6-digit code", phone)
        sign_out("Ben Carter")

    with step("A handed-over QR code is not shown to somebody with only a password"):
        choose("Mara Lind")
        window.is_asked("Finish setting up MFA")
        window.field("Code")
        assert not phone.scan(), "a QR code is shown"
        assert not window.has("QR code") and not window.has("Secret key")

    with step("Any other code is refused"):
        window.type("Code", phone.code())
        window.press("OK")
        window.sees("This code was not accepted.")
        window.press("Back")

    with step("Pending of one's own: the QR code and a code field"):
        choose("Karl Maier")
        window.is_asked("Finish setting up MFA")
        wait_until(phone.scan, "there is no QR code to scan")

    with step("Its first code makes it active"):
        prove("OK", "Code", phone)
        sign_out("Karl Maier")

    with step("Two workplaces: one is chosen"):
        code = code_of("Jonas Weber")
        choose("Jonas Weber")
        # Which of the two steps comes first depends on which of the workplaces ask for a code.
        wait_until(lambda: window.says("Two-step sign-in") or window.says("Choose an account"), "nothing is asked")

    with step("And the code"):
        if window.says("Two-step sign-in"):
            enter_code(code)
        window.is_asked("Choose an account")
        places = [e.name for e in window.elements() if e.role == "push button" and " · " in e.name]
        assert len(places) == 2, places

    with step("The chosen workplace is entered"):
        window.press(next(place for place in places if "Fabrikam" in place))
        wait_until(lambda: window.says("Two-step sign-in") or window.says("My profile"), "nothing is asked")
        if window.says("Two-step sign-in"):
            enter_code(code)
        window.is_asked("My profile")
        window.sees("Fabrikam GmbH")

    with step("The store is gone with the window"):
        window.close()
        left = [name for _, _, names in os.walk(os.environ["HOME"]) for name in names if "sallyport" in name.lower()
                and not name.endswith(".conf")]
        assert not left, left
