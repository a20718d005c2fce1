# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each role of a team meets, the kiosk, and the way to a server, as a screen reader is told of it."""

import os
import re
import subprocess

from hearing import Hearing
from journey import Journey
from people import Person
from phone import Phone
from window import NAVIGATION, wait_until

PAGES = {
    "page.kiosk.code", "page.kiosk.codes", "page.kiosk.done", "page.kiosk.finish", "page.kiosk.guide",
    "page.kiosk.language", "page.kiosk.operator", "page.kiosk.pick", "page.kiosk.scan", "page.kiosk.who", "page.kiosk.start",
    "page.kiosk.findings", "page.kiosk.imported", "page.kiosk.prepared", "page.move", "page.moved",
    "page.signin.setuptoken", "page.certificate", "page.kiosk.pin",
}

OWNER = Person("Olga Brandt", "olga.brandt@contoso.example", "the ferry leaves at half past six")
LEAD = Person("Jonas Weber", "jonas.weber@contoso.example", "a lantern swings over the wet quay")
DESK = Person("Aiko Tanaka", "aiko.tanaka@contoso.example", "nine herons stand in the shallow bay")
MEMBER = Person("Ben Carter", "ben.carter@contoso.example", "a kettle sings on the kitchen stove")
PIN = "4781-99k"

journey = Journey(__doc__)
window = journey.window
step = journey.step
hearing = Hearing(window)
check = hearing.check

home = os.environ["HOME"]
drive = os.path.join(home, "drive")
roster = os.path.join(drive, "contoso.sallyport-roster")
slips = os.path.join(home, "slips.pdf")


def navigation():
    return [e.name for e in window.elements() if e.role in NAVIGATION and e.name in
            ("My profile", "Accounts", "Admins", "Members", "Settings", "Reports", "Audit log")]


def listen_as(person, pages):
    """Signs in with the password alone, and goes through every page there is."""
    journey.sign_in(person)
    window.is_asked("My profile")
    assert navigation() == pages, f"{person.name}: {navigation()}"
    for page in pages:
        window.open_page(page)
        if page == "Members":
            window.cell(MEMBER.email)
        check(f"{page} of {person.name}")


def code_on_slip(person):
    text = subprocess.run(["pdftotext", "-layout", slips, "-"], capture_output=True, text=True, check=True).stdout
    page = next((page for page in text.split("\f") if person.email in page), "")
    code = re.search(r"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\b", page)
    return code and code.group()


def hear_page(title):
    window.is_asked(title)
    check(title)


with journey:
    with step("A team of four roles"):
        os.mkdir(drive)
        window.start()
        journey.create_store("Contoso", OWNER)
        journey.sign_in(OWNER)
        window.is_asked("My profile")
        journey.set_up_from_profile(OWNER)
        window.open_page("Members")
        codes = [(person, journey.add_member(person, role)) for person, role in
                 ((LEAD, "Team admin"), (DESK, "Service desk"), (MEMBER, "Member"))]

    with step("A kiosk is prepared for them"):
        window.choose("Kiosk", "Prepare kiosk…")
        window.is_asked("Prepare kiosk")
        window.sees("Everybody shown: 3")
        window.type("PIN of the operator", PIN)
        window.type("Repeat PIN", PIN)
        window.press("Prepare")
        journey.verify_identity(OWNER)
        window.is_asked("Roster")
        window.press("Save roster…")
        window.choose_file(roster)
        window.sees("Only you can read the file.")
        check("roster")
        window.press("Print slips…")
        window.button("Save as PDF…")
        check("print centre, slips")
        window.press("Save as PDF…")
        wait_until(lambda: window.has("Save as PDF"), "no file dialog opens")
        window.choose_file(slips)
        wait_until(lambda: os.path.exists(slips), "the slips are not saved")
        enrollment_code = wait_until(lambda: code_on_slip(MEMBER), "there is no slip")
        window.press("Close")
        window.press("Finish")
        window.is_asked("Members")

    with step("Each role has its own pages"):
        journey.sign_out(OWNER)
        for person, code in codes:
            journey.set_password(person, code)
        listen_as(LEAD, ["My profile", "Members"])
        journey.sign_out(LEAD)
        listen_as(DESK, ["My profile", "Members"])
        journey.sign_out(DESK)
        listen_as(MEMBER, ["My profile"])
        hearing.help_is('"My profile"')
        window.close()

    with step("The kiosk: the operator's PIN and the guide"):
        window.start("--kiosk", "--kiosk-folder", os.path.join(home, "kiosk"), "--roster", roster)
        window.is_asked("Unlock the kiosk")
        window.key("F1")
        hear_page("Guide for operators")
        window.press("Back")
        window.is_asked("Unlock the kiosk")
        window.check_box("Attended, PIN once").act()
        window.press("Continue")
        hear_page("Type the PIN of the roster")
        window.type("PIN", PIN)
        window.key("Return")
        hear_page("Set up your sign-in codes")

    with step("The operator chooses a person, or leaves it to the code"):
        window.press("Operator: choose a person")
        hear_page("Choose the person")
        window.press("Start over")
        window.is_asked("Set up your sign-in codes")
        window.press("I have an enrollment code")
        hear_page("Who are you?")
        window.press("English")
        window.check_box("Deutsch")
        hear_page("Language")
        window.press("Back")
        window.is_asked("Who are you?")
        window.type("Email", MEMBER.email)
        window.type("Enrollment code", enrollment_code)
        window.key("Return")

    with step("Four steps to the codes"):
        hear_page("Scan this with your authenticator app")
        phone = Phone()
        wait_until(phone.scan, "there is no QR code to scan")
        window.press("Next")
        hear_page("Type the six digits your phone shows now")
        window.type("6-digit code", phone.code())
        window.key("Return")
        hear_page("Keep your backup codes")
        window.tick("I have written them down")
        window.press("Finish")
        hear_page("Done")
        window.press("Next person")
        window.is_asked("Set up your sign-in codes")

    with step("The end of a shift"):
        window.key("ctrl+shift+o")
        hear_page("Type the operator's PIN")
        window.type("PIN", PIN)
        window.key("Return")
        hear_page("Operator")
        window.press("Finish shift")
        hear_page("Finish shift")
        window.press("The roster's folder")
        window.sees("Saved as")
        check("finish shift, saved")
        window.press("Leave")
        window.ends()

    with step("What the kiosk did comes home"):
        window.start()
        journey.sign_in(OWNER)
        journey.enter_code(OWNER)
        window.is_asked("My profile")
        window.open_page("Members")
        window.choose("Kiosk", "Import kiosk bundle…")
        window.is_asked("Import kiosk bundle")
        window.press("Choose file…")
        bundle = next(name for name in os.listdir(drive) if name.endswith(".sallyport-bundle"))
        window.choose_present_file(os.path.join(drive, bundle))
        window.sees("1 new")
        check("findings of the bundle")
        window.press("Import one person")
        journey.verify_identity(OWNER)
        window.button("Finish")
        check("imported bundle")
        window.press("Finish")

    with step("A store that moves to a server"):
        window.choose(OWNER.name, "Move to a server…")
        hear_page("Move to a server")
        hearing.help_is("Moving to a server")
        window.type("Passphrase", "a long way to the other harbour")
        window.type("Repeat passphrase", "a long way to the other harbour")
        window.type("File", os.path.join(home, "our store.dump"))
        window.key("Return")
        journey.verify_identity(OWNER)
        hear_page("The store is in the file")

    with step("A server that is set up with its token"):
        daemon = journey.make_daemon("Contoso")
        daemon.init(OWNER.email, "Contoso")
        window.press("Connect to a server")
        window.is_asked("Connect to a server")
        window.type("Server address", daemon.address)
        window.key("Return")
        hear_page("This server is not known yet")
        window.tick("I have compared the fingerprint with what whoever runs the server says")
        window.press("Trust this certificate")
        window.is_asked("Sign in to Sallyport")
        window.press("I have a setup token")
        hear_page("Set up the server")

    with step("Everything was announced, and nothing is without a name"):
        window.close()
        hearing.judge_pages(pages=PAGES)
