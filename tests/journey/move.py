# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who outgrows one computer moves to a server in one step: nobody sets up anything again."""

import os

from journey import Journey
from people import Person

OWNER = Person("Olga Brandt", "olga.brandt@contoso.example", "the ferry leaves at half past six")
MEMBER = Person("Ben Carter", "ben.carter@contoso.example", "a kettle sings on the kitchen stove")
PASSPHRASE = "a long way to the other harbour"

journey = Journey(__doc__)
window = journey.window
step = journey.step
home = os.environ["HOME"]

with journey:
    with step("A team works on one computer"):
        window.start()
        journey.create_store_here("Contoso", OWNER)
        journey.secrets += [PASSPHRASE, MEMBER.password]
        journey.sign_in(OWNER)
        window.is_asked("My profile")
        journey.set_up_from_profile(OWNER)
        window.open_page("Members")
        window.press("Add member")
        window.is_asked("Add member")
        window.type("Name", MEMBER.name)
        window.type("Email", MEMBER.email)
        window.press("Add member")
        window.is_asked("Sign-in code")
        member_code = window.field("Sign-in code").text()
        window.press("Finish")
        window.cell(MEMBER.name)

    with step("The menu under the name has the way to a server"):
        window.choose(OWNER.name, "Move to a server…")
        window.is_asked("Move to a server")

    with step("A passphrase, twice, and where the file goes"):
        window.type("Passphrase", PASSPHRASE)
        window.type("Repeat passphrase", PASSPHRASE)
        window.type("File", os.path.join(home, "our store.dump"))
        window.press("Continue")

    with step("It takes a fresh code, then the store is in the file"):
        window.is_asked("Identity verification")
        window.type("6-digit code", OWNER.phone.code())
        window.press("Enter")
        window.is_asked("The store is in the file")
        window.sees("our store.dump")

    with step("The command that is shown makes a store on the server"):
        if journey.database == "postgresql":
            window.check_box("PostgreSQL").act()
        command = window.field("Command").text()
        assert ("postgresql://" in command) == (journey.database == "postgresql"), command
        daemon = journey.make_daemon("Contoso")
        said = daemon.load(command, home, PASSPHRASE)
        assert "can open 1 of 1 secrets" in said, said

    with step("From there the way leads to the server"):
        window.press("Connect to a server")
        window.is_asked("Connect to a server")
        journey.connect(daemon)

    with step("The same password and the same authenticator sign in"):
        journey.sign_in(OWNER)
        journey.enter_code(OWNER)
        window.is_asked("My profile")
        window.sees("Active", "10 of 10 backup codes left")
        assert daemon.address in window.title(), window.title()

    with step("The members are there"):
        window.open_page("Members")
        window.cell(MEMBER.name)

    with step("So is the audit log, which is whole and says that the store was taken along"):
        window.open_page("Audit log")
        window.sees("Write the store into a file, to move it")
        window.press("Verify")
        window.sees("The log is whole")

    with step("A backup code of before signs in"):
        journey.sign_out(OWNER)
        journey.sign_in(OWNER)
        window.is_asked("Two-step sign-in")
        window.press("Use a backup code")
        window.type("Backup code", OWNER.backup_codes[0])
        window.press("Sign in")
        window.is_asked("My profile")
        window.sees("9 of 10 backup codes left")

    with step("A code that was handed over before sets a password"):
        journey.sign_out(OWNER)
        window.press("I have a sign-in code")
        window.is_asked("Set your password")
        window.type("Email", MEMBER.email)
        window.type("Sign-in code", member_code)
        window.type("New password", MEMBER.password)
        window.type("Repeat password", MEMBER.password)
        window.press("Set password")
        window.sees("Your new password is set.")
        journey.sign_in(MEMBER)
        window.is_asked("My profile")

    with step("No secret can be read in any file or output"):
        window.close()
        journey.nothing_secret_is_written()
