# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the mail to the backup codes in a real browser: a real server, a real relay, a QR code read from a picture and
a code from another program. With SALLYPORT_TEST_PICTURES=FOLDER it leaves pictures of every page there."""

import json
import os
import pathlib
import re
import select
import socket
import subprocess
import sys
import tempfile
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "server"))

import daemon as server  # noqa: E402
from browser import Browser  # noqa: E402
from daemon import PATIENCE, code_of  # noqa: E402

PICTURES = os.environ.get("SALLYPORT_TEST_PICTURES")


class Relay:
    def __init__(self):
        self.process = subprocess.Popen([sys.executable, HERE.parent / "mail" / "relay.py"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)
        self.port = int(self.process.stdout.readline())

    def mail(self, subject, seconds=30):
        """The next mail with that subject; those before it are skipped."""
        while True:
            assert select.select([self.process.stdout], [], [], seconds * PATIENCE)[0], f"no mail: {subject}"
            mail = json.loads(self.process.stdout.readline())
            if mail["headers"]["subject"] == subject:
                return mail

    def close(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


class Daemon(server.Daemon):
    """One that knows its address beforehand, since links begin with it."""

    def __init__(self, relay):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.listen = f"127.0.0.1:{free.getsockname()[1]}"
        self.base = f"http://{self.listen}"
        super().__init__("--base-url", self.base, "--mail", f"smtp://127.0.0.1:{relay.port}", "--mail-from",
                         "no-reply@mfa.example", role="account-owner")


class Clock:
    """A code is accepted once, so every use takes the next step; the server takes one step ahead."""

    def __init__(self, secret):
        self.secret = secret
        self.last = 0

    def code(self):
        step = max(int(time.time()) // 30, self.last + 1)
        while step > int(time.time()) // 30 + 1:
            time.sleep(0.2)
        self.last = step
        return code_of(self.secret, step * 30)


class Walk(unittest.TestCase):
    PASSWORD = "grey pebbles under warm rain"

    @classmethod
    def setUpClass(cls):
        cls.relay = Relay()
        cls.addClassCleanup(cls.relay.close)
        cls.daemon = Daemon(cls.relay)
        cls.addClassCleanup(cls.daemon.close)
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.close)

    def ok(self, answer, *statuses):
        self.assertIn(answer.status, statuses or (200, 201, 202, 204), (answer.body, self.daemon.log()))
        return answer.json() if answer.body else None

    def set_up_mfa(self, session, password):
        proof = self.ok(self.daemon.api("POST", "/session/verify", {"password": password}, session))["proof"]
        setup = self.ok(self.daemon.api("POST", "/me/mfa/setup", {}, session, Identity_Proof=proof))
        clock = Clock(setup["secretKey"])
        self.ok(self.daemon.api("POST", "/me/mfa/setup/confirm", {"code": clock.code()}, session))
        return clock

    def sign_in(self, email, password, code):
        state = self.ok(self.daemon.api("POST", "/sign-in", {"email": email, "password": password,
                                                             "application": "control-panel"}))
        self.assertEqual(state["state"], "code-required")
        return self.daemon.api("POST", "/sign-in/code", {"ticket": state["ticket"], "code": code})

    def link_in(self, mail):
        link = re.search(r"http\S+", mail["plain"])[0]
        self.assertTrue(link.startswith(self.daemon.base + "/"), link)
        self.assertEqual(mail["defects"], [])
        return link

    def pictures(self, name):
        if not PICTURES:
            return
        os.makedirs(PICTURES, exist_ok=True)
        for label, look in (("light", {}), ("dark", {"dark": True}), ("phone", {"width": 390, "height": 844, "scale": 2}),
                            ("phone-dark", {"width": 390, "height": 844, "scale": 2, "dark": True}),
                            ("print", {"media": "print", "width": 800})):
            self.browser.look(**look)
            self.browser.picture(f"{PICTURES}/{name}-{label}.png")
        self.browser.look()

    def mail_pictures(self, name, mail):
        if not PICTURES:
            return
        page = pathlib.Path(PICTURES).resolve() / f"mail-{name}.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(mail["html"], encoding="utf-8")
        self.browser.open(page.as_uri())
        self.pictures(f"mail-{name}")

    def test_from_the_mail_to_the_backup_codes(self):
        daemon, browser = self.daemon, self.browser
        daemon.set_up()
        owner_session = daemon.session()
        owner_clock = self.set_up_mfa(owner_session, daemon.PASSWORD)
        owner_session = self.ok(self.sign_in(daemon.owner, daemon.PASSWORD, owner_clock.code()))["session"]["token"]
        account = self.ok(daemon.api("GET", "/accounts", session=owner_session))["items"][0]["id"]
        member = self.ok(daemon.api("POST", f"/accounts/{account}/members",
                                    {"email": "ben@contoso.example", "name": "Ben Größe", "role": "member",
                                     "signInMethod": "password"}, owner_session))
        self.assertTrue(member["invitation"]["mailed"])
        self.assertNotIn("code", member["invitation"])

        # The invitation sets a password.
        browser.look()
        invitation = self.relay.mail("Your invitation to Sallyport")
        self.assertIn("Ida Berg", invitation["plain"])
        self.mail_pictures("invitation", invitation)
        browser.open(self.link_in(invitation))
        self.pictures("invitation")
        browser.type("#password", "short")
        browser.type("#again", "short")
        browser.enter()
        self.assertIn("at least 15 characters", browser.text())
        self.pictures("invitation-refused")
        browser.type("#password", self.PASSWORD)
        browser.type("#again", self.PASSWORD)
        browser.enter()
        self.assertIn("Your password is set", browser.text())
        self.pictures("invitation-done")
        ben = self.ok(daemon.api("POST", "/sign-in", {"email": "ben@contoso.example", "password": self.PASSWORD,
                                                      "application": "control-panel"}))
        old_clock = self.set_up_mfa(ben["session"]["token"], self.PASSWORD)
        self.relay.mail("Your authenticator is set up")

        # The administrator resets; the mail has the link, the administrator has nothing.
        proof = self.ok(daemon.api("POST", "/session/verify", {"code": owner_clock.code()}, owner_session))["proof"]
        reset = self.ok(daemon.api("POST", f"/accounts/{account}/members/{member['id']}/mfa-reset", {}, owner_session,
                                   Identity_Proof=proof), 202)
        self.assertTrue(reset["mailed"])
        self.assertNotIn("code", reset)
        link = self.link_in(self.relay.mail("Set up your authenticator again"))

        browser.open(link)
        self.pictures("reset")
        self.assertIn("sallyport://127.0.0.1", browser.source())
        browser.type("#password", "not the password at all")
        browser.enter()
        self.assertIn("That was not accepted", browser.text())
        self.pictures("reset-refused")
        browser.type("#password", self.PASSWORD)
        browser.enter()
        key = re.search(r'id="key"[^>]*>([A-Z2-7 ]+)<', browser.source())[1].replace(" ", "")
        with tempfile.NamedTemporaryFile(suffix=".png") as picture:
            for dark in (False, True):
                browser.look(dark=dark)
                browser.picture(picture.name)
                scanned = subprocess.run(["zbarimg", "-q", "--raw", "--nodbus", picture.name], capture_output=True,
                                         text=True, check=True).stdout.strip()
                self.assertIn(f"secret={key}&", scanned + "&")
                self.assertTrue(scanned.startswith("otpauth://totp/"))
        self.pictures("setup")

        # The old authenticator works on until the new one is proved.
        self.ok(self.sign_in("ben@contoso.example", self.PASSWORD, old_clock.code()))
        code = subprocess.run(["oathtool", "--totp", "--base32", key], capture_output=True, text=True,
                              check=True).stdout.strip()
        browser.type("#code", "000000")
        browser.enter()
        self.assertIn("That code is not right", browser.text())
        self.pictures("code")
        browser.type("#code", code)
        browser.enter()
        codes = re.findall(r'<code dir="ltr">([^<]+)</code>', browser.source())
        self.assertEqual(len(codes), 10, browser.text())
        self.pictures("codes")
        self.relay.mail("Your authenticator is set up")

        self.assertEqual(self.sign_in("ben@contoso.example", self.PASSWORD, old_clock.code()).status, 401)
        self.ok(self.sign_in("ben@contoso.example", self.PASSWORD, codes[0]))
        self.mail_pictures("notice", self.relay.mail("A backup code was used"))

        # Once.
        browser.open(link)
        browser.type("#password", self.PASSWORD)
        browser.enter()
        self.assertIn("That was not accepted", browser.text())
        browser.open(self.daemon.base + "/reset")
        self.assertIn("This link leads nowhere any more", browser.text())
        self.pictures("gone")

        # Nothing was blocked by the page's own policy, and no token or password is in the log.
        errors = [event["entry"]["text"] for event in browser.take_events("Log.entryAdded")]
        self.assertFalse([text for text in errors if "Content Security Policy" in text], errors)
        for secret in (re.search(r"token=([\w-]+)", link)[1], self.PASSWORD, key, code):
            self.assertNotIn(secret, daemon.log())

    def test_languages_of_the_link(self):
        token = "a" * 43
        self.browser.open(f"{self.daemon.base}/reset?token={token}&lang=de")
        self.assertIn("Authenticator neu einrichten", self.browser.text())
        self.pictures("reset-german")
        self.browser.open(f"{self.daemon.base}/password-reset?token={token}&lang=de")
        self.pictures("password-german")

    def test_what_every_page_is_sent_with(self):
        answer = self.daemon.request("GET", "/reset?token=" + "a" * 43)
        self.assertEqual(answer.status, 200)
        self.assertEqual(answer.fields["content-type"], "text/html; charset=utf-8")
        for name, value in (("cache-control", "no-store"), ("x-content-type-options", "nosniff"),
                            ("referrer-policy", "no-referrer")):
            self.assertEqual(answer.fields[name], value)
        self.assertEqual(self.daemon.request("HEAD", "/reset?token=" + "a" * 43).body, b"")

    def test_links_do_not_follow_what_a_request_says(self):
        self.daemon.log()
        for fields in ({"Host": "evil.example"}, {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"}):
            self.daemon.request("POST", "/api/v1/password-reset", {"email": self.daemon.owner}, fields)
        answer = self.daemon.request("GET", "/reset?token=" + "a" * 43, fields={"X-Forwarded-Host": "evil.example"})
        self.assertNotIn(b"evil.example", answer.body)


if __name__ == "__main__":
    unittest.main()
