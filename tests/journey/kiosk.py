# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk without a network: prepared at home, three people enroll, two walk away, and it all comes home."""

import os
import re
import subprocess

from journey import Journey
from people import Person
from phone import Phone
from window import wait_until

OWNER = Person("Olga Brandt", "olga.brandt@contoso.example", "the ferry leaves at half past six")
ADA = Person("Ada Byron", "ada.byron@contoso.example", "a lantern swings over the wet quay")
BEN = Person("Ben Carter", "ben.carter@contoso.example", "a kettle sings on the kitchen stove")
CLEO = Person("Cleo Marsh", "cleo.marsh@contoso.example", "nine herons stand in the shallow bay")
DAN = Person("Dan Novak", "dan.novak@contoso.example", "seven maps lie under the oak table")
EVA = Person("Eva Lindt", "eva.lindt@contoso.example", "the baker hums before the first tram")
PIN = "4781-99k"
PATIENCE = 60  # seconds, as the kiosk has it

journey = Journey(__doc__)
window = journey.window
step = journey.step

home = os.environ["HOME"]
drive = os.path.join(home, "drive")
roster = os.path.join(drive, "contoso.sallyport-roster")
slips = os.path.join(home, "slips.pdf")


def sign_in_at_home(person):
    journey.sign_in(person)
    journey.enter_code(person)
    window.is_asked("My profile")


def codes_on_slips():
    """The enrollment code of everybody, by e-mail address, as it stands on paper."""
    text = subprocess.run(["pdftotext", "-layout", slips, "-"], capture_output=True, text=True, check=True).stdout
    codes = {}
    for page in text.split("\f"):
        email = re.search(r"\S+@contoso\.example", page)
        code = re.search(r"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\b", page)
        if email and code:
            codes[email.group()] = code.group()
    return codes


def start_kiosk():
    window.start("--kiosk", "--kiosk-folder", os.path.join(home, "kiosk"), "--roster", roster)


def unlock(way):
    window.is_asked("Unlock the kiosk")
    window.check_box(way).act()
    window.press("Continue")
    window.is_asked("Type the PIN of the roster")
    window.type("PIN", PIN)
    window.press("Continue")
    window.is_asked("Set up your sign-in codes")


def identify(person, code):
    window.press("I have an enrollment code")
    window.is_asked("Who are you?")
    window.type("Email", person.email)
    window.type("Enrollment code", code)
    window.press("Continue")


def call_operator():
    window.key("ctrl+shift+o")
    window.is_asked("Type the operator's PIN")
    window.type("PIN", PIN)
    window.press("Continue")
    window.is_asked("Operator")


def scan(person):
    window.is_asked("Scan this with your authenticator app")
    phone = Phone()
    wait_until(phone.scan, "there is no QR code to scan")
    assert phone.account == person.email and phone.issuer == "Contoso", f"{phone.issuer}: {phone.account}"
    journey.secrets += [phone.key, phone.key_bytes()]
    return phone


def prove(person, phone):
    window.press("Next")
    window.is_asked("Type the six digits your phone shows now")
    window.type("6-digit code", phone.code())
    window.press("Continue")
    window.is_asked("Keep your backup codes")
    codes = [e.name for e in window.elements() if e.role == "label" and e.name.count("-") == 3]
    assert len(set(codes)) == 10, f"{len(codes)} backup codes"
    journey.secrets += codes


def enroll(person):
    phone = scan(person)
    prove(person, phone)
    assert not window.button("Finish").is_enabled(), "the codes can be left before they are kept"
    window.tick("I have written them down")
    window.press("Finish")
    window.is_asked("Done")
    window.press("Next person")
    window.is_asked("Set up your sign-in codes")
    person.phone = phone


def walk_away():
    wait_until(lambda: window.says("Still there?"), "nobody asks whether somebody is there", PATIENCE)
    wait_until(lambda: window.has("Set up your sign-in codes"), "the step is not cleared", PATIENCE)


def import_bundle(path):
    window.open_page("Members")
    window.choose("Kiosk", "Import kiosk bundle…")
    window.is_asked("Import kiosk bundle")
    window.press("Choose file…")
    window.choose_present_file(path)


with journey:
    with step("At home five people are added, each with a password"):
        os.mkdir(drive)
        window.start()
        journey.create_store("Contoso", OWNER)
        journey.sign_in(OWNER)
        window.is_asked("My profile")
        journey.set_up_from_profile(OWNER)
        window.open_page("Members")
        handed = [(person, journey.add_member(person)) for person in (ADA, BEN, CLEO, DAN, EVA)]
        journey.sign_out(OWNER)
        for person, code in handed:
            journey.set_password(person, code)

    with step("The owner prepares a kiosk for everybody shown"):
        journey.sign_in(OWNER)
        journey.enter_code(OWNER)
        window.is_asked("My profile")
        window.open_page("Members")
        window.choose("Kiosk", "Prepare kiosk…")
        window.is_asked("Prepare kiosk")
        window.sees("Everybody shown: 5")
        window.type("PIN of the operator", PIN)
        window.type("Repeat PIN", PIN)
        journey.secrets.append(PIN)
        window.press("Prepare")
        journey.verify_identity(OWNER)
        window.is_asked("Roster")

    with step("The roster is saved, for its owner only, and the slips are printed"):
        window.press("Save roster…")
        window.choose_file(roster)
        window.sees("Only you can read the file.")
        assert os.stat(roster).st_mode & 0o777 == 0o600
        window.press("Print slips…")
        window.press("Save as PDF…")
        wait_until(lambda: window.has("Save as PDF"), "no file dialog opens")  # in front of the print centre
        window.choose_file(slips)
        wait_until(lambda: os.path.exists(slips), "the slips are not saved")
        wait_until(lambda: len(codes_on_slips()) == 5, "not every slip has its code")
        enrollment_codes = codes_on_slips()
        journey.secrets += enrollment_codes.values()
        window.press("Close")
        window.press("Finish")
        window.sees("Unlock the kiosk with its PIN.")
        window.close()

    with step("The kiosk asks for the PIN and refuses another one"):
        start_kiosk()
        window.is_asked("Unlock the kiosk")
        window.press("Continue")
        window.type("PIN", "000000")
        window.press("Continue")
        window.sees("This is not the PIN.")
        window.press("Back")
        unlock("Unattended")
        window.sees("Contoso enrollment")

    with step("It cannot be left"):
        window.key("alt+F4", "ctrl+q", "Escape", "F1", "F11", "ctrl+alt+Left", "Menu")
        assert window.has("Set up your sign-in codes")

    with step("The first enrolls with e-mail and enrollment code"):
        identify(ADA, enrollment_codes[ADA.email])
        enroll(ADA)

    with step("The second walks away at the QR code"):
        identify(DAN, enrollment_codes[DAN.email])
        dan_phone = scan(DAN)
        walk_away()
        assert not Phone().scan(), "a QR code is still on the screen"

    with step("The third walks away at the backup codes"):
        identify(EVA, enrollment_codes[EVA.email])
        eva_phone = scan(EVA)
        prove(EVA, eva_phone)
        walk_away()
        assert not [e for e in window.elements() if e.name.count("-") == 3], "a backup code is still on the screen"

    with step("A power failure takes nothing of what was finished"):
        window.kill()
        start_kiosk()
        unlock("Attended, PIN once")

    with step("The operator picks the next two"):
        for person in (BEN, CLEO):
            window.press("Operator: choose a person")
            window.is_asked("Choose the person")
            window.type("Search name or email", person.name)
            window.press("Continue")
            enroll(person)

    with step("Who is done is not taken again"):
        identify(ADA, enrollment_codes[ADA.email])
        window.sees("This person has enrolled here already.")
        window.press("Start over")

    with step("The operator finishes the shift and leaves"):
        call_operator()
        window.sees("3 of 5 people have enrolled.")
        window.press("Finish shift")
        window.press("The roster's folder")
        window.sees("Saved as")
        window.press("Leave")
        window.ends()
        bundles = [name for name in os.listdir(drive) if name.endswith(".sallyport-bundle")]
        assert len(bundles) == 1, bundles
        bundle = os.path.join(drive, bundles[0])

    with step("At home the bundle is looked at, and imported"):
        window.start()
        journey.sign_in(OWNER)
        journey.enter_code(OWNER)
        window.is_asked("My profile")
        import_bundle(bundle)
        window.sees("3 new")
        for person in (ADA, BEN, CLEO):
            window.cell(person.name)
        assert not window.has(DAN.name) and not window.has(EVA.name)
        window.press("Import 3 people")
        journey.verify_identity(OWNER)
        window.sees("3 people were imported: their MFA is active.")
        window.press("Finish")

    with step("A second time nothing is new"):
        import_bundle(bundle)
        window.sees("Nothing in this bundle is new.", "3 already here")
        window.press("Import")
        journey.verify_identity(OWNER)
        window.sees("Nothing was new")
        window.press("Finish")
        journey.sign_out(OWNER)

    with step("The three sign in at home"):
        for person in (ADA, BEN, CLEO):
            sign_in_at_home(person)
            window.sees("Active", "10 of 10 backup codes left")
            journey.sign_out(person)

    with step("Who walked away is Off, and has no second step"):
        for person in (DAN, EVA):
            journey.sign_in(person)
            window.is_asked("My profile")
            window.sees("Off")
            assert window.has("Add new method")
            journey.sign_out(person)

    with step("No secret can be read in any file or output"):
        window.close()
        os.remove(slips)  # paper
        journey.nothing_secret_is_written()
