# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A team: the owner adds people, requires MFA of all, resets it for somebody, and imports a file."""

import os

from hearing import Hearing
from journey import Journey
from people import Person
from window import wait_until

OWNER = Person("Olga Brandt", "olga.brandt@contoso.example", "the ferry leaves at half past six")
LEAD = Person("Jonas Weber", "jonas.weber@contoso.example", "nine herons stand in the shallow bay")
MEMBER = Person("Ben Carter", "ben.carter@contoso.example", "a kettle sings on the kitchen stove")

BAD_FILE = """Name;E-mail;Role
Ada Byron;ada.byron@contoso.example;Member
No Address;not an address;Member
Cleo Marsh;cleo.marsh@contoso.example;Member
"""

journey = Journey(__doc__)
window = journey.window
step = journey.step
hearing = Hearing(window)


with journey:
    with step("The owner creates a store and sets up MFA"):
        window.start()
        journey.create_store("Contoso", OWNER)
        journey.sign_in(OWNER)
        window.is_asked("My profile")
        journey.set_up_from_profile(OWNER)

    with step("The owner adds a team admin and a member, each with a one-time code"):
        window.open_page("Members")
        lead_code = journey.add_member(LEAD, "Team admin")
        member_code = journey.add_member(MEMBER, "Member")
        window.sees(LEAD.email, MEMBER.email)

    with step("The account's switch: who will be asked is said first"):
        window.open_page("Accounts")
        switch = window.cell("OFF")
        window.click(switch)
        window.key("space")
        window.sees("will be asked to set up")
        window.press("See the names")
        window.sees(f"{MEMBER.name} · {MEMBER.email}")

    with step("MFA is ON for the account"):
        window.press("Turn on")
        window.sees("MFA is ON for Contoso.")
        window.cell("ON")

    with step("A name that was changed is taken back"):
        window.open_page("My profile")
        window.type("Name", "Olga Brandt-Lind")
        window.press("Update Profile")
        window.sees("Your profile was updated.")
        window.press("Undo")
        window.sees("Undone: Your profile was updated.")
        wait_until(lambda: window.field("Name").text() == OWNER.name, "the name is not as before")
        window.press("What happened")
        window.sees("MFA is ON for Contoso.", f"{MEMBER.name} was added.")
        window.key("Escape")

    with step("The member sets a password with the code"):
        journey.sign_out(OWNER)
        journey.set_password(MEMBER, member_code)

    with step("The code works once"):
        window.press("I have a sign-in code")
        window.is_asked("Set your password")
        window.type("Email", MEMBER.email)
        window.type("Sign-in code", member_code)
        window.type("New password", "another sentence that is long enough")
        window.type("Repeat password", "another sentence that is long enough")
        window.press("Set password")
        window.sees("were not accepted")
        window.press("Back")

    with step("The member signs in and is led through the setup"):
        journey.sign_in(MEMBER)
        window.is_asked("Set up your authenticator")
        window.sees("Required by account Contoso")
        journey.set_up_at_sign_in(MEMBER)

    with step("What is required cannot be turned off"):
        window.press("Disable MFA")
        window.is_asked("Disable MFA")
        window.sees("Required by account Contoso")
        hearing.check("what is required")
        window.press("Cancel")
        window.is_asked("My profile")

    with step("The team admin does the same"):
        journey.sign_out(MEMBER)
        journey.set_password(LEAD, lead_code)
        journey.sign_in(LEAD)
        window.is_asked("Set up your authenticator")
        journey.set_up_at_sign_in(LEAD)

    with step("A team admin resets a member: a code to hand over"):
        window.open_page("Members")
        window.click(window.cell(MEMBER.email))
        window.key("Return")
        window.is_asked("Edit member")
        window.press("Reset MFA…")
        window.is_asked("Reset MFA")
        window.press("Reset")
        journey.verify_identity(LEAD)
        window.is_asked("Reset code")
        reset_code = window.field("Reset code").text()
        journey.secrets.append(reset_code)
        hearing.check("a reset code")
        window.press("Finish")
        window.sees("The old method works until the new one is proved.")

    with step("The old code works until the new one is proved"):
        journey.sign_out(LEAD)
        journey.sign_in(MEMBER)
        journey.enter_code(MEMBER)
        window.is_asked("My profile")
        journey.sign_out(MEMBER)

    with step("The reset code leads to a new setup"):
        old_phone = MEMBER.phone
        window.press("I have a reset code")
        window.is_asked("Set up MFA again")
        window.type("Email", MEMBER.email)
        window.type("Password", MEMBER.password)
        window.type("Reset code", reset_code)
        window.press("Continue")
        window.is_asked("Set up your authenticator")
        journey.set_up_at_sign_in(MEMBER)
        assert MEMBER.phone.key != old_phone.key

    with step("The old phone is refused now"):
        journey.sign_out(MEMBER)
        journey.sign_in(MEMBER)
        window.is_asked("Two-step sign-in")
        window.type("Authentication code", old_phone.code_of(seconds_ago=0))
        window.press("Sign in")
        window.sees("This code was not accepted.")
        window.press("Back")

    with step("A file with one bad line is explained"):
        path = os.path.join(os.environ["HOME"], "new members.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write(BAD_FILE)
        journey.sign_in(OWNER)
        journey.enter_code(OWNER)
        window.is_asked("My profile")
        window.open_page("Members")
        count = len(window.cells_ending("@contoso.example"))
        window.press("Import…")
        window.press("Choose file…")
        window.choose_file(path)
        window.sees("Not acceptable: e-mail")

    with step("And changes nothing"):
        importing = [e for e in window.elements() if e.role == "push button" and e.name.startswith("Import ")]
        assert not any(e.is_enabled() for e in importing), "the file could be imported"
        window.press("Cancel")
        wait_until(lambda: len(window.cells_ending("@contoso.example")) == count, "the members have changed")
        assert not window.has("ada.byron@contoso.example")

    with step("What was asked of them was told to a screen reader"):
        hearing.judge_pages(pages={"page.refused", "page.resetCode"})

    with step("No secret can be read in any file or output"):
        window.close()
        journey.nothing_secret_is_written()
