# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job: somebody makes a store, turns MFA on, signs in with it, and looks after it."""

import pathlib
import xml.etree.ElementTree

from journey import Journey
from people import Person
from phone import Phone
from window import wait_until

EMAIL = "olga.brandt@contoso.example"
NAME = "Olga Brandt"
PASSWORD = "the ferry leaves at half past six"
CODES = 10

journey = Journey(__doc__)
window = journey.window
phone = Phone()
step = journey.step


def sign_in():
    window.type("Email", EMAIL)
    window.type("Password", PASSWORD)
    window.press("Sign in")


def enter_code(code):
    window.is_asked("Two-step sign-in")
    window.type("Authentication code", code)
    window.press("Sign in")


def sign_in_with(code):
    sign_in()
    enter_code(code)
    window.is_asked("My profile")


def sign_in_with_backup_code(code):
    sign_in()
    window.press("Use a backup code")
    window.type("Backup code", code)
    window.press("Sign in")


def sign_out():
    window.choose(NAME, "Sign out")
    window.sees("You have signed out.")


def verify_identity():
    window.is_asked("Identity verification")
    window.type("6-digit code", phone.code())
    window.press("Enter")


def scan(camera):
    wait_until(camera.scan, "there is no QR code to scan")
    assert camera.account == EMAIL and camera.issuer == "Contoso", f"{camera.issuer}: {camera.account}"
    assert camera.key == window.field("Secret key").text().replace(" ", ""), "the key beside the QR code differs"
    journey.secrets += [camera.key, camera.key_bytes()]


def read_backup_codes():
    window.is_asked("Backup codes")
    codes = [e.name for e in window.elements() if e.role == "label" and e.name.count("-") == 3]
    assert len(set(codes)) == CODES, f"{len(codes)} backup codes"
    journey.secrets.extend(codes)
    return codes


def finish_backup_codes():
    assert not window.button("Finish").is_enabled(), "the codes can be left before they are saved"
    window.tick("I have saved these codes")
    window.press("Finish")


def german(text):
    """The label as the German catalogue has it."""
    catalogue = pathlib.Path(__file__).parents[2] / "translations" / "sallyport_de.ts"
    for message in xml.etree.ElementTree.parse(catalogue).iter("message"):
        translation = message.find("translation")
        if message.findtext("source") == text and translation.text and not translation.get("type"):
            return translation.text
    raise AssertionError(f'there is no German for "{text}"')


def is_off():
    window.is_asked("My profile")
    window.sees("Off")
    assert window.has("Add new method")


def is_active(left=CODES):
    window.is_asked("My profile")
    window.sees("Active", f"{left} of 10 backup codes left")
    assert window.has("Reset Secret") and not window.has("Add new method")


with journey:
    # --- first start

    with step("First start offers a store, a server and sample data"):
        window.start()
        window.is_asked("Welcome to Sallyport")
        for choice in ("Create a store on this computer", "Connect to a server", "Explore with sample data"):
            window.button(choice)

    with step("The store is there and asks who signs in"):
        journey.create_store("Contoso", Person(NAME, EMAIL, PASSWORD))
        window.is_asked("Sign in to Sallyport")

    with step("A wrong password is refused, whoever it is"):
        window.type("Email", EMAIL)
        window.type("Password", "the ferry leaves at half past seven")
        window.press("Sign in")
        window.sees("This email and password were not accepted.")

    with step("The owner signs in and MFA is off"):
        sign_in()
        is_off()
        window.field("Name")

    # --- guided setup

    with step("A setup that is cancelled leaves the state as it was"):
        window.press("Add new method")
        window.is_asked("New MFA method")
        window.press("Next")
        window.is_asked("Set up your authenticator")
        scan(Phone())
        window.press("Cancel")
        is_off()

    with step("Add new method: the authenticator application is the default"):
        window.press("Add new method")
        window.is_asked("New MFA method")
        window.find(("list",), "Select method")
        window.find(("list item",), "Authenticator application")
        default = window.check_box("Default")
        assert default.is_checked() and not default.is_enabled(), "Default is not ticked and fixed"

    with step("The phone scans the QR code"):
        window.press("Next")
        window.is_asked("Set up your authenticator")
        scan(phone)

    with step("A code of a slow phone is explained"):
        window.press("Next")
        window.is_asked("Identity verification")
        window.type("6-digit code", phone.code_of(seconds_ago=95))
        window.press("Enter")
        window.sees("The code is right, but the clock of your phone is", "slow.")

    with step("The right code brings ten backup codes"):
        window.type("6-digit code", phone.code())
        window.press("Enter")
        first_codes = read_backup_codes()

    with step("MFA is active"):
        finish_backup_codes()
        is_active()
        window.sees("Default", "Authenticator application")

    # --- signing in

    with step("Signed out"):
        sign_out()

    with step("The second step asks for a code"):
        sign_in()
        window.is_asked("Two-step sign-in")

    with step("A code signs in"):
        code = phone.code()
        enter_code(code)
        is_active()

    # --- Reset: the old method works until the new one is proved

    with step("Reset asks for the current code"):
        window.choose("Method menu", "Reset")
        verify_identity()
        window.is_asked("New MFA method")

    with step("A new QR code is shown"):
        window.press("Next")
        window.is_asked("Set up your authenticator")
        other_phone = Phone()
        scan(other_phone)
        assert other_phone.key != phone.key, "the secret was not replaced"

    with step("The power fails: the same code again is refused"):
        window.kill()
        window.start()
        sign_in()
        enter_code(code)
        window.sees("This code was not accepted.")

    with step("The old method still works"):
        enter_code(phone.code())
        is_active()

    # --- backup codes

    with step("A backup code signs in and the banner says so"):
        sign_out()
        sign_in_with_backup_code(first_codes[0])
        is_active(left=9)
        window.sees("Signed in with a backup code: 9 of 10 left.", "Code 1, used", "Code 2, unused")
        assert not window.button("Generate backup codes").is_enabled(), "codes could be made from a code"

    with step("A restart keeps everything: the backup code is refused the second time"):
        sign_out()
        window.close()
        window.start()
        sign_in_with_backup_code(first_codes[0])
        window.sees("This backup code was not accepted.")

    with step("Another one, in lower case and without hyphens"):
        window.type("Backup code", first_codes[1].replace("-", "").lower())
        window.press("Sign in")
        is_active(left=8)

    # --- the desktop around it

    with step("In German"):
        window.choose(NAME, "Language", "Deutsch")
        window.is_asked(german("My profile"))

    with step("And in English again"):
        window.choose(NAME, german("Language"), "English")
        window.is_asked("My profile")

    with step("In the dark theme"):
        window.choose(NAME, "Theme", "Dark")

    with step("Locked: another password does not unlock"):
        window.key("ctrl+l")
        window.is_asked("Locked")
        assert not window.has("My profile"), "what was there can still be read"
        window.type("Password", "the ferry leaves at half past seven")
        window.press("Unlock")
        window.sees("This is not your password.")

    with step("Unlocked with the password"):
        window.type("Password", PASSWORD)
        window.press("Unlock")
        is_active(left=8)
        window.choose(NAME, "Theme", "Light")

    # --- a lost phone

    with step("Reset after a backup code takes the password"):
        window.choose("Method menu", "Reset")
        window.is_asked("Identity verification")
        window.type("Password", PASSWORD)
        window.press("Enter")
        window.is_asked("New MFA method")

    with step("The new phone scans and its code proves it"):
        window.press("Next")
        window.is_asked("Set up your authenticator")
        new_phone = Phone()
        scan(new_phone)
        window.press("Next")
        window.is_asked("Identity verification")
        window.type("6-digit code", new_phone.code())
        window.press("Enter")
        second_codes = read_backup_codes()
        assert not set(first_codes) & set(second_codes)
        finish_backup_codes()
        is_active()

    with step("The old phone is refused now"):
        sign_out()
        sign_in()
        enter_code(phone.code_of(seconds_ago=0))
        window.sees("This code was not accepted.")

    with step("The new phone signs in"):
        phone = new_phone
        enter_code(phone.code())
        is_active()

    # --- Delete, Pending

    with step("Delete asks first"):
        window.choose("Method menu", "Delete")
        window.button("Cancel")
        window.press("Delete")

    with step("Delete asks for the current code, then MFA is off"):
        verify_identity()
        window.sees("The method was deleted.")
        is_off()

    with step("Enable without the guide: the QR code on demand"):
        window.press("Show QR code")
        scan(phone)

    with step("MFA Enabled and Update Profile make it pending"):
        window.tick("MFA Enabled")
        window.press("Update Profile")
        window.sees("Pending")
        for action in ("Finish now", "Show QR code", "Disable MFA"):
            window.button(action)

    with step("Disable MFA gives it up"):
        window.press("Disable MFA")
        window.is_asked("Disable MFA")
        window.press("Disable MFA")
        is_off()

    with step("Enable MFA makes it pending too"):
        window.press("Enable MFA")
        window.sees("Pending")
        window.button("Finish now")

    with step("The next sign-in shows the QR code"):
        sign_out()
        sign_in()
        window.is_asked("Finish setting up MFA")
        scan(phone)

    with step("Its first code makes it active and brings ten codes"):
        window.type("Code", phone.code())
        window.press("OK")
        third_codes = read_backup_codes()

    with step("Finished at sign-in"):
        finish_backup_codes()
        is_active()

    # --- looking after it

    with step("Generate backup codes asks for the current code"):
        window.press("Generate backup codes")
        verify_identity()
        fourth_codes = read_backup_codes()
        assert not set(third_codes) & set(fourth_codes)
        finish_backup_codes()
        is_active()

    with step("Reset Secret says what it does"):
        window.press("Reset Secret")
        window.is_asked("Reset Secret")

    with step("Reset Secret makes a new secret at once"):
        window.press("Reset Secret")
        verify_identity()
        window.sees("The old secret has stopped working.")
        scan(phone)

    with step("Finish later: MFA is pending"):
        window.press("Finish later")
        window.sees("Pending")
        window.button("Disable MFA")

    with step("Finish now: the same QR code and its first code"):
        key = phone.key
        window.press("Finish now")
        window.is_asked("Set up your authenticator")
        scan(phone)
        assert phone.key == key, "the pending secret changed by itself"
        window.press("Next")
        window.is_asked("Identity verification")
        window.type("6-digit code", phone.code())
        window.press("Enter")
        fifth_codes = read_backup_codes()
        finish_backup_codes()
        is_active()

    with step("All earlier backup codes are void"):
        sign_out()
        sign_in_with_backup_code(third_codes[0])
        window.sees("This backup code was not accepted.")
        window.press("Back")
        sign_in_with_backup_code(fourth_codes[0])
        window.sees("This backup code was not accepted.")

    with step("One of the newest signs in"):
        window.type("Backup code", fifth_codes[9])
        window.press("Sign in")
        is_active(left=9)
        window.sees("Code 10, used")

    with step("No secret can be read in any file or output"):
        window.close()
        journey.nothing_secret_is_written()
