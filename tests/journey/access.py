# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page as a screen reader is told of it, and whole jobs with the keyboard alone."""

import os

from hearing import Atspi, Hearing
from journey import Journey
from people import Person
from phone import Phone
from samplepeople import SamplePeople
from window import CELL, wait_until


OLGA = Person("Olga Brandt", "olga.brandt@contoso.example", "the ferry leaves at half past six")
INES = Person("Ines Duarte", "ines.duarte@fabrikam.example", "")

# Heard elsewhere: what the slips of an office, a server or a reseller are needed for, by journey.accessteam and
# journey.accessadmins; where MFA is required, by journey.team; without a keychain, by journey.passphrase.
ELSEWHERE = {
    "page.kiosk.code", "page.kiosk.codes", "page.kiosk.done", "page.kiosk.finish", "page.kiosk.guide",
    "page.kiosk.language", "page.kiosk.operator", "page.kiosk.pick", "page.kiosk.scan", "page.kiosk.who",
    "page.kiosk.start", "page.kiosk.findings", "page.kiosk.imported", "page.kiosk.prepared", "page.move",
    "page.moved", "page.signin.setuptoken", "page.certificate", "page.adminReset",
    "page.firststart.passphrase", "page.passphrase", "page.handover", "page.kiosk.pin", "page.print",
    "page.refused", "page.resetCode", "page.signInCode",
}

journey = Journey(__doc__)
window = journey.window
step = journey.step
hearing = Hearing(window)
check = hearing.check
people = SamplePeople(window)


def visit(button, title, leave="Cancel"):
    """A page that a button opens, and back."""
    window.press(button)
    window.is_asked(title)
    check(title)
    window.press(leave)


with journey:
    with step("The way into a store"):
        window.start()
        window.is_asked("Welcome to Sallyport")
        check("welcome")
        hearing.help_is("Getting started")
        visit("Connect to a server", "Connect to a server", "Back")
        window.is_asked("Welcome to Sallyport")
        window.press("Create a store on this computer")
        window.is_asked("Create a store on this computer")
        check("create a store")
        window.press("Create store")
        check("create a store, refused")
        window.close()

    with step("The places one can switch between"):
        window.start()
        journey.create_store("Contoso", OLGA)
        check("sign-in after the first start")
        window.press("Switch connection")
        window.is_asked("Switch connection")
        check("connections")
        window.close()

    with step("A store that is none"):
        letter = os.path.join(os.environ["HOME"], "letter.txt")
        with open(letter, "w", encoding="utf-8") as file:
            file.write("Dear Olga, this is not a store at all.\n")
        window.start("--store", letter)
        window.is_asked("The store cannot be opened")
        check("store problem")
        window.close()

    with step("The kiosk before it is unlocked"):
        window.start("--kiosk", "--kiosk-folder", os.path.join(os.environ["HOME"], "kiosk"))
        window.is_asked("Unlock the kiosk")
        check("unlock the kiosk")
        window.kill()

    with step("The pages of the sign-in"):
        window.start("--demo")
        window.is_asked("Sign in to Sallyport")
        check("sign-in")
        hearing.help_is("Signing in")
        window.press("Forgot password?")
        check("forgot password")
        visit("I have a sign-in code", "Set your password", "Back")
        window.is_asked("Sign in to Sallyport")
        visit("I have a reset code", "Set up MFA again", "Back")
        people.enter_as("Jonas Weber")
        wait_until(lambda: window.says("Two-step sign-in") or window.says("Choose an account"), "nothing is asked")
        check("second step")
        if window.says("Two-step sign-in"):
            visit("Use a backup code", "Two-step sign-in", "Back")
        else:
            window.press("Back")
        people.enter_as("Karl Maier")
        window.is_asked("Finish setting up MFA")
        check("pending setup")
        window.press("Back")

    with step("By the keyboard alone: signing in"):
        password = people.password()
        window.is_asked("Sign in to Sallyport")
        hearing.write("Email", INES.email)
        hearing.write("Password", password)
        window.key("Return")
        window.is_asked("My profile")
        check("My profile, off")

    with step("By the keyboard alone: the guided setup"):
        hearing.tab_to("Add new method")
        window.key("Return")
        window.is_asked("New MFA method")
        check("new method")
        hearing.tab_to("Next")
        window.key("space")
        window.is_asked("Set up your authenticator")
        check("QR code")
        phone = Phone()
        wait_until(phone.scan, "there is no QR code to scan")
        window.key("Return")
        window.is_asked("Identity verification")
        hearing.focus_is("6-digit code")
        check("code of the setup")

    with step("A wrong code is said aloud, and the field has the focus again"):
        window.type_here("123456")
        window.key("Return")
        hearing.says_aloud("not accepted")
        hearing.focus_is("6-digit code")
        assert hearing.focused().node.get_description() == "Six digits, 0 of 6 typed", \
            hearing.focused().node.get_description()
        window.type_here("12")
        wait_until(lambda: hearing.focused().node.get_description() == "Six digits, 2 of 6 typed",
                   lambda: hearing.focused().node.get_description())
        window.key("ctrl+a")
        window.type_here(phone.code())
        window.key("Return")
        window.is_asked("Backup codes")
        check("backup codes")
        hearing.tab_to("I have saved these codes")
        window.key("space")
        hearing.tab_to("Finish")
        window.key("Return")
        window.is_asked("My profile")
        window.sees("Active")
        check("My profile, active")

    with step("By the keyboard alone: out and in again"):
        window.key("F10")
        window.walk_menu(INES.name, "Sign out")
        window.sees("You have signed out.")
        hearing.write("Password", password)
        window.key("Return")
        window.is_asked("Two-step sign-in")
        hearing.focus_is("Authentication code")
        check("two-step sign-in")
        hearing.says_aloud("Your app shows a new code")
        window.type_here(phone.code())
        window.key("Return")
        window.is_asked("My profile")

    with step("The menu under the name, with all that is below it"):
        assert window.read_menu(INES.name, "Theme") == ["System", "Light", "Dark"]
        languages = window.read_menu(INES.name, "Language")
        assert len(languages) >= 7 and {"English", "Deutsch", "日本語"} <= set(languages), languages
        window.choose(INES.name, "About Sallyport")
        hearing.window_opens("About Sallyport")
        check("About Sallyport")
        hearing.window_closes("About Sallyport")
        window.choose(INES.name, "User guide")
        hearing.window_opens("User guide")
        hearing.window_closes("User guide")

    with step("What happened, and how it is taken back"):
        window.type("Name", INES.name + "-Lima")
        window.press("Update Profile")
        window.sees("Your profile was updated.")
        check("My profile, updated")
        window.press("Undo")
        window.sees("Undone: Your profile was updated.")
        hearing.tab_to("What happened")
        window.key("Return")
        wait_until(lambda: (found := hearing.focused_row()) and "Undone" in found.name, "the newest has not the focus")
        check("what happened")
        window.key("Escape")
        hearing.focus_is("What happened")

    with step("My profile and its flows"):
        hearing.help_is("Your own MFA first")
        visit("Reset Secret", "Reset Secret")
        window.is_asked("My profile")
        visit("Disable MFA", "Disable MFA")
        window.is_asked("My profile")
        window.press("Change password…")
        window.is_asked("Identity verification")
        check("identity verification")
        window.type("6-digit code", phone.code())
        window.press("Enter")
        window.is_asked("Change password")
        check("change password")
        window.key("Escape")
        window.is_asked("My profile")
        window.press("Generate New API Password")
        if not window.has("API password"):
            window.is_asked("Identity verification")
        wait_until(lambda: window.has("Identity verification") or window.has("User name for the API"), "no page")
        if window.has("Identity verification"):
            window.type("6-digit code", phone.code())
            window.press("Enter")
        window.sees("User name for the API")
        check("API password")
        window.press("Finish")
        window.is_asked("My profile")

    with step("Accounts, members and what is done with them"):
        window.open_page("Accounts")
        window.cell("Fabrikam GmbH")
        check("Accounts")
        hearing.help_is("The account and its MFA switch")
        window.click(window.cell("OFF"))
        window.key("space")
        window.sees("will be asked to set up")
        window.press("See the names")
        check("mandate")
        window.press("Cancel")
        window.open_page("Members")
        window.cell("Lucia Moreno")
        check("Members")
        hearing.help_is("Members")
        window.press("Columns…")
        check("Columns…")
        window.key("Escape")
        visit("Add member", "Add member")
        window.is_asked("Members")
        window.press("Import…")
        window.button("Choose file…")
        check("import")
        window.press("Cancel")
        window.click(window.cell("Lucia Moreno"))
        window.press("Edit")
        window.is_asked("Edit member")
        check("edit member")
        visit("Reset MFA…", "Reset MFA")
        window.is_asked("Members")

    with step("The kiosk at home"):
        window.choose("Kiosk", "Prepare kiosk…")
        window.is_asked("Prepare kiosk")
        check("prepare kiosk")
        window.key("Escape")
        window.is_asked("Members")
        window.choose("Kiosk", "Import kiosk bundle…")
        window.is_asked("Import kiosk bundle")
        check("import kiosk bundle")
        window.key("Escape")
        window.is_asked("Members")

    with step("Settings, reports and the log"):
        window.open_page("Settings")
        window.sees("What it will do")
        check("Settings")
        hearing.help_is('What is asked of whom: "MFA & Login Security"')
        window.open_page("Reports")
        window.sees("Over time")
        check("Reports")
        hearing.help_is("Reports")
        window.press("Enrolled")
        window.is_asked("Enrolled: Fabrikam GmbH")
        check("names of a group")
        window.press("Back")
        window.is_asked("Reports")
        window.open_page("Audit log")
        first = wait_until(lambda: window.cells_ending(INES.name), "the log is empty")[0]
        check("Audit log")
        hearing.help_is("Audit log")
        window.click(first)
        window.key("Return")
        window.button("Close")
        check("event details")

    with step("Locked"):
        window.key("ctrl+l")
        window.is_asked("Locked")
        hearing.focus_is("Password")
        check("locked")
        window.press("Sign out")

    with step("A reseller's admins, by the keyboard alone"):
        people.sign_in_as("Rita Novak")
        window.open_page("Admins")
        window.cell("Pavel Ruzicka")
        check("Admins")
        hearing.help_is("Admins")
        visit("Add admin", "Add admin")
        window.is_asked("Admins")
        table = window.find(("table",), "Admins").node
        hearing.write("Search name or email", "Pavel")
        # The table alone: whoever reads cells while they go is told off by Qt.
        wait_until(lambda: Atspi.Table.get_n_rows(table) == 1, "nothing is found")
        check("Admins, searched")
        hearing.tab_to("Admins")
        window.key("Down", "Up", "space")
        wait_until(lambda: any(e.role in CELL and e.name == "Link to QR" for e in window.elements()),
                   "the admin is not enabled")
        window.key("End", "Return")
        window.is_asked("Identity verification")
        hearing.focus_is("6-digit code")
        window.key("Escape")
        window.is_asked("Admins")

    with step("Every page of the program was listened to"):
        window.close()
        hearing.judge_pages(others=ELSEWHERE)
