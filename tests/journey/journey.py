# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A journey is a row of steps, each a sentence, each with a picture of how it ended."""

import argparse
import contextlib
import os
import re
import shutil
import sys
import tempfile
import time
import traceback

from daemon import Daemon
from phone import Phone
from window import Window, wait_until


class Journey:
    """With-statement around a whole journey: starts with an empty home, ends the program, keeps the pictures."""

    def __init__(self, description):
        parser = argparse.ArgumentParser(description=description)
        parser.add_argument("binary")
        parser.add_argument("--server", choices=("sqlite", "postgresql"),
                            help="not on this computer: on a server with such a store")
        parser.add_argument("--pictures", metavar="DIR", help="keep a picture of every step here")
        parser.add_argument("--pictures-of-failure", metavar="DIR", help="keep them only if a step fails")
        self._options = parser.parse_args()
        self._folder = tempfile.TemporaryDirectory()
        self._log = open(os.path.join(self._folder.name, "output.txt"), "w+b")
        self._number = 0
        self._begun = time.monotonic()
        self._daemon = None
        self.secrets = []  # what must be in no file and no output: words or bytes
        self.window = Window(self._options.binary, self._log)

    def __enter__(self):
        return self

    @contextlib.contextmanager
    def step(self, sentence):
        self._number += 1
        print(f"{time.monotonic() - self._begun:5.0f} s  {self._number:2}  {sentence}", flush=True)
        try:
            yield
        except BaseException:
            with contextlib.suppress(Exception):
                self.picture("failed " + sentence)
            raise
        self.picture(sentence)

    def picture(self, sentence):
        name = re.sub(r"[^a-z0-9]+", "-", sentence.lower()).strip("-")
        self.window.picture(os.path.join(self._folder.name, f"{self._number:02}-{name[:60]}.png"))

    # --- what everybody does, whichever journey it is

    def create_store(self, organization, owner, manages=None):
        """From the first start to the sign-in page; `manages` is the label of what is managed, if not a team."""
        if not self._options.server:
            self.create_store_here(organization, owner, manages)
            return
        self.window.is_asked("Welcome to Sallyport")
        daemon = self.make_daemon(organization)
        token = daemon.init(owner.email, organization, "reseller-owner" if manages else "account-owner")
        self.window.press("Connect to a server")
        self.connect(daemon)
        self.set_up_server(token, owner)

    @property
    def database(self):
        """Of the server, where there is one."""
        return self._options.server or "sqlite"

    def make_daemon(self, organization):
        """A server that goes with the journey, on the database that was asked for; it has no store yet."""
        self._daemon = Daemon(organization, self.database)
        return self._daemon

    def create_store_here(self, organization, owner, manages=None):
        self.secrets.append(owner.password)
        window = self.window
        window.is_asked("Welcome to Sallyport")
        window.press("Create a store on this computer")
        window.is_asked("Create a store on this computer")
        if manages:
            window.check_box(manages).act()
        window.type("Organization name", organization)
        window.type("Name", owner.name)
        window.type("Email", owner.email)
        window.type("Password", owner.password)
        window.type("Repeat password", owner.password)
        window.press("Create store")
        window.sees("The store has been created.")

    def add_member(self, person, role=None):
        """On the page Members. Returns the one-time sign-in code that is handed over."""
        window = self.window
        window.press("Add member")
        window.is_asked("Add member")
        window.type("Name", person.name)
        window.type("Email", person.email)
        if role:
            window.select("Role", role)
        window.press("Add member")
        window.is_asked("Sign-in code")
        code = window.field("Sign-in code").text()
        self.secrets.append(code)
        window.press("Finish")
        window.sees(f"{person.name} was added.")
        return code

    def set_password(self, person, code):
        """From the sign-in page, and back to it."""
        window = self.window
        window.press("I have a sign-in code")
        window.is_asked("Set your password")
        window.type("Email", person.email)
        window.type("Sign-in code", code)
        window.type("New password", person.password)
        window.type("Repeat password", person.password)
        window.press("Set password")
        window.sees("Your new password is set.")
        self.secrets.append(person.password)

    def verify_identity(self, person):
        self.window.is_asked("Identity verification")
        self.window.type("6-digit code", person.phone.code())
        self.window.press("Enter")

    def connect(self, daemon):
        """From the question for the address to the sign-in of a server that nobody vouches for."""
        window = self.window
        window.is_asked("Connect to a server")
        window.type("Server address", daemon.address)
        window.press("Connect")
        window.is_asked("This server is not known yet")
        window.sees(" ".join(daemon.fingerprint[:16]), " ".join(daemon.fingerprint[16:]))
        window.tick("I have compared the fingerprint with what whoever runs the server says")
        window.press("Trust this certificate")
        window.is_asked("Sign in to Sallyport")

    def set_up_server(self, token, owner):
        """With the token of the server, which its operator has handed over."""
        window = self.window
        self.secrets += [token, owner.password]
        window.press("I have a setup token")
        window.is_asked("Set up the server")
        window.type("Setup token", token)
        window.type("Name", owner.name)
        window.type("New password", owner.password)
        window.type("Repeat password", owner.password)
        window.press("Set up")
        window.sees("The server is set up.")

    def sign_in(self, person):
        self.window.is_asked("Sign in to Sallyport")
        self.window.type("Email", person.email)
        self.window.type("Password", person.password)
        self.window.press("Sign in")

    def enter_code(self, person):
        self.window.is_asked("Two-step sign-in")
        self.window.type("Authentication code", person.phone.code())
        self.window.press("Sign in")

    def sign_out(self, person):
        self.window.choose(person.name, "Sign out")
        self.window.sees("You have signed out.")

    def set_up_from_profile(self, person):
        self.window.press("Add new method")
        self.window.is_asked("New MFA method")
        self.window.press("Next")
        self.window.is_asked("Set up your authenticator")
        self.set_up_at_sign_in(person)

    def set_up_at_sign_in(self, person):
        """From the page with the QR code to the profile, with a phone that scans it."""
        window = self.window
        phone = Phone()
        wait_until(phone.scan, "there is no QR code to scan")
        self.secrets += [phone.key, phone.key_bytes()]
        window.press("Next")
        window.is_asked("Identity verification")
        window.type("6-digit code", phone.code())
        window.press("Enter")
        window.is_asked("Backup codes")
        person.backup_codes = [e.name for e in window.elements() if e.role == "label" and e.name.count("-") == 3]
        self.secrets += person.backup_codes
        window.tick("I have saved these codes")
        window.press("Finish")
        window.is_asked("My profile")
        window.sees("Active")
        person.phone = phone

    def nothing_secret_is_written(self):
        """Neither in the files of this home nor in the output, whichever way it would be spelled."""
        forms = {secret for secret in self.secrets if isinstance(secret, bytes)}
        for secret in self.secrets:
            if isinstance(secret, str):
                bare = secret.replace("-", "")
                forms |= {form.encode() for form in (secret, bare, secret.lower(), bare.lower())}
        assert forms, "there are no secrets to look for"
        files = [self._log.name]
        for folder, _, names in os.walk(os.environ["HOME"]):
            files += [os.path.join(folder, name) for name in names]
        for path in files:
            if not os.path.isfile(path) or path.startswith(self._folder.name) and path != self._log.name:
                continue
            with open(path, "rb") as file:
                content = file.read()
            for form in forms:
                assert form not in content, f"a secret can be read in {path}"

    def __exit__(self, kind, error, trace):
        self.window.end()
        if self._daemon:
            self._daemon.end()
        self._log.seek(0)
        output = self._log.read().decode(errors="replace").strip()
        wrong = kind is not None
        if not wrong and output:
            print("the program is not silent:", file=sys.stderr)
            wrong = True
        if wrong and kind is not SystemExit:
            if error:
                traceback.print_exception(kind, error, trace)
            if output:
                print(f"--- what the program said\n{output}", file=sys.stderr)
        kept = self._options.pictures or (self._options.pictures_of_failure if wrong else None)
        if self._options.pictures_of_failure:
            shutil.rmtree(self._options.pictures_of_failure, ignore_errors=True)
        if kept:
            os.makedirs(kept, exist_ok=True)
            for name in os.listdir(kept):
                if re.fullmatch(r"\d\d-[a-z0-9-]+\.png", name):
                    os.remove(os.path.join(kept, name))  # of a journey before this one
            for name in sorted(os.listdir(self._folder.name)):
                if name.endswith(".png"):
                    shutil.copy(os.path.join(self._folder.name, name), kept)
            print(f"the pictures are in {kept}", file=sys.stderr)
        self._log.close()
        self._folder.cleanup()
        if wrong:
            sys.exit(1)
