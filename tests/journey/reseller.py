# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reseller: the owner enables MFA for an admin, hands the QR code over, and the admin proves the first code."""

from journey import Journey
from people import Person
from phone import Phone
from window import wait_until

OWNER = Person("Rita Novak", "rita.novak@northwind.example", "the lighthouse keeps a slow green pulse")
ADMIN = Person("Mara Lind", "mara.lind@northwind.example", "eleven barrels roll down the old pier")

FIRST_CODE = "First code, typed by the admin (proves the hand-over)"

journey = Journey(__doc__)
window = journey.window
step = journey.step


def verify_identity():
    window.is_asked("Identity verification")
    window.type("6-digit code", OWNER.phone.code())
    window.press("Enter")


with journey:
    with step("A reseller creates a store and sets up MFA"):
        window.start()
        journey.create_store("Northwind", OWNER, manages="Customers, as a reseller")
        journey.sign_in(OWNER)
        window.is_asked("My profile")
        journey.set_up_from_profile(OWNER)

    with step("An admin is added, with a one-time code"):
        window.open_page("Admins")
        window.press("Add admin")
        window.is_asked("Add admin")
        window.type("Name", ADMIN.name)
        window.type("Email", ADMIN.email)
        window.press("Add admin")
        window.is_asked("Sign-in code")
        code = window.field("Sign-in code").text()
        journey.secrets.append(code)
        window.press("Finish")
        window.sees(f"{ADMIN.name} was added.")
        window.cell("Disabled")

    with step("MFA is enabled for the admin: Pending"):
        window.click(window.cell(ADMIN.email))
        window.key("space")
        window.cell("Pending")
        assert not window.cells_ending("Disabled")

    with step("Link to QR asks who wants to see it"):
        window.click(window.cell("Link to QR"))
        verify_identity()

    with step("The hand-over window shows the QR code, for a while"):
        window.is_asked("Reseller Admin QR code")
        window.sees(ADMIN.email, "Hidden in")
        ADMIN.phone = Phone()
        wait_until(ADMIN.phone.scan, "there is no QR code to scan")
        assert ADMIN.phone.account == ADMIN.email and ADMIN.phone.issuer == "Northwind"
        journey.secrets += [ADMIN.phone.key, ADMIN.phone.key_bytes()]

    with step("Any other code is refused"):
        window.type(FIRST_CODE, OWNER.phone.code())
        window.press("Enter")
        window.sees("This code was not accepted.")

    with step("The first code proves it; the codes are for the admin"):
        window.type(FIRST_CODE, ADMIN.phone.code())
        window.press("Enter")
        window.is_asked("Backup codes")
        journey.secrets += [e.name for e in window.elements() if e.role == "label" and e.name.count("-") == 3]
        window.tick("I have saved these codes")
        window.press("Finish")

    with step("The row is Active, and the secret is never shown again"):
        window.sees(f"The MFA of {ADMIN.name} is active.")
        wait_until(lambda: len(window.cells_ending("Active")) == 2, "the row does not turn")
        window.cell("Reset…")
        assert not window.cells_ending("Link to QR")

    with step("The admin sets a password and signs in with a code"):
        journey.sign_out(OWNER)
        window.press("I have a sign-in code")
        window.is_asked("Set your password")
        window.type("Email", ADMIN.email)
        window.type("Sign-in code", code)
        window.type("New password", ADMIN.password)
        window.type("Repeat password", ADMIN.password)
        window.press("Set password")
        window.sees("Your new password is set.")
        journey.secrets.append(ADMIN.password)
        journey.sign_in(ADMIN)
        journey.enter_code(ADMIN)
        window.is_asked("My profile")
        window.sees("Active", "Northwind")

    with step("Who did what to whom is in the audit log, and the log is whole"):
        journey.sign_out(ADMIN)
        journey.sign_in(OWNER)
        journey.enter_code(OWNER)
        window.is_asked("My profile")
        window.open_page("Audit log")
        window.sees("Rita Novak", "Mara Lind")
        window.press("Verify")
        window.sees("The log is whole")

    with step("The report says what it waits for"):
        window.open_page("Reports")
        window.sees("Nobody is here yet.")

    with step("No secret can be read in any file or output"):
        window.close()
        journey.nothing_secret_is_written()
