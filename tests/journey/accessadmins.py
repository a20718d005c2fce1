# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of whoever looks after admins, and the windows that open beside them, as a screen reader is told."""

from hearing import Hearing
from journey import Journey
from people import Person
from phone import Phone
from window import wait_until

PAGES = {"page.admins", "page.addAdmin", "page.signInCode", "page.handover", "page.adminReset", "page.print"}

OWNER = Person("Rita Novak", "rita.novak@northwind.example", "the night train stops at every bridge")
ADMIN = Person("Mara Lind", "mara.lind@northwind.example", "a green door opens onto the market")
FIRST_CODE = "First code, typed by the admin (proves the hand-over)"

journey = Journey(__doc__)
window = journey.window
step = journey.step
hearing = Hearing(window)
check = hearing.check

with journey:
    with step("A reseller and one admin"):
        window.start()
        journey.create_store("Northwind", OWNER, manages="Customers, as a reseller")
        journey.sign_in(OWNER)
        window.is_asked("My profile")
        journey.set_up_from_profile(OWNER)
        window.open_page("Admins")
        window.press("Add admin")
        window.is_asked("Add admin")
        check("add admin")
        window.type("Name", ADMIN.name)
        window.type("Email", ADMIN.email)
        window.press("Add admin")

    with step("The one-time code for the sign-in"):
        window.is_asked("Sign-in code")
        check("sign-in code")
        window.press("Finish")
        window.sees(f"{ADMIN.name} was added.")
        window.click(window.cell(ADMIN.email))
        window.key("space")
        window.cell("Pending")
        check("Admins")

    with step("The print centre"):
        window.click(window.cell(ADMIN.email))
        window.press("Print sheets…")
        hearing.window_opens("Print centre")
        journey.verify_identity(OWNER)
        window.is_asked("Print centre")
        check("print centre")
        window.press("Close")

    with step("The window for the hand-over"):
        window.is_asked("Admins")
        window.click(window.cell("Link to QR"))
        journey.verify_identity(OWNER)
        hearing.window_opens("Reseller Admin QR code")
        window.is_asked("Reseller Admin QR code")
        check("hand-over")
        hearing.help_is('"Link to QR": handing a code over', back_to="Reseller Admin QR code")
        ADMIN.phone = Phone()
        wait_until(ADMIN.phone.scan, "there is no QR code to scan")
        window.type(FIRST_CODE, ADMIN.phone.code())
        window.press("Enter")
        window.is_asked("Backup codes")
        check("hand-over, backup codes")
        window.tick("I have saved these codes")
        window.press("Finish")
        window.sees(f"The MFA of {ADMIN.name} is active.")

    with step("The reset of an admin"):
        window.click(window.cell("Reset…"))
        window.is_asked("Reset MFA")
        check("reset of an admin")
        hearing.help_is("An admin has lost the phone")
        window.key("Escape")
        window.is_asked("Admins")

    with step("Everything was announced, and nothing is without a name"):
        window.close()
        hearing.judge_pages(pages=PAGES)
