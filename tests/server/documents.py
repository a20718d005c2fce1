# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents tell people to type is typed: the curl lines of docs/api.md, the commands of docs/operations.md, and
the example clients, against real servers."""

import json
import os
import pathlib
import pty
import re
import subprocess
import sys
import tempfile
import unittest

from daemon import PATIENCE, Daemon, ServerTest
from people import Person, Team

DOCS = pathlib.Path(__file__).parents[2] / "docs"


def blocks(page, language=""):
    text = (DOCS / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


class Examples(ServerTest):
    role = "account-owner"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = f"http://127.0.0.1:{cls.daemon.port}"
        cls.team = Team(cls.daemon)
        cls.daemon.api("PATCH", f"/accounts/{cls.team.account}", {"plan": "premium"}, cls.team.session)

    def run_client(self, person, *typed):
        """At a terminal, as people do: what is typed, a line each."""
        ours, theirs = pty.openpty()
        process = subprocess.Popen([sys.executable, DOCS / "examples" / "client.py", self.server, person.email],
                                   stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                   start_new_session=True)
        os.close(theirs)
        output, rest = "", list(typed)
        while letter := process.stdout.read(1):
            output += letter
            if rest and output.endswith(": "):  # it throws away what was typed before it asked
                os.write(ours, (rest.pop(0) + "\n").encode())
        process.stdout.close()
        process.wait(20 * PATIENCE)
        os.close(ours)
        self.assertNotIn(person.password, output)
        return process.returncode, output

    def policy(self, **more):
        rule = {"controlPanel": False, "clientApplication": True}
        done = self.daemon.api("PUT", f"/accounts/{self.team.account}/login-security",
                               {"admins": rule, "members": rule, **more}, self.team.session,
                               Identity_Proof=self.team.owner.proof(self.team.session))
        self.assertEqual(done.status, 200, done.body)

    def test_a_client_is_told_what_it_may(self):
        """allowed; setup-required; a code at the sign-in; a code at every connection; a refusal."""
        ben, cleo = self.team.add("ben"), self.team.enrolled("cleo")
        self.assertEqual(self.run_client(ben, ben.password), (0, "Password: \nConnected\n"))
        code, said = self.run_client(ben, "wrong")
        self.assertNotEqual(code, 0)
        self.assertIn("Refused: sign-in-failed", said)
        self.policy(everyConnection=True, periodMinutes=0)
        code, said = self.run_client(ben, ben.password)
        self.assertNotEqual(code, 0)
        self.assertIn("Set up two-step sign-in first.", said)
        code, said = self.run_client(cleo, cleo.password, cleo.code(), cleo.backup_codes[0])
        self.assertEqual((code, said.count("backup code:")), (0, 2), said)
        self.assertTrue(said.endswith("Connected\n"), said)

    def test_a_script_reads_the_members(self):
        mia = self.team.add("mia")
        admin = self.team.add("amy", "team-admin")

        def run(password):
            done = subprocess.run([sys.executable, DOCS / "examples" / "members.py", self.server, admin.email],
                                  capture_output=True, text=True, timeout=60 * PATIENCE, check=False,
                                  env={**os.environ, "SALLYPORT_PASSWORD": password})
            return done.returncode, done.stdout + done.stderr

        code, said = run(admin.password)
        self.assertEqual(code, 0, said)
        self.assertIn(f"Mia <{mia.email}>", said)
        session = admin.enrol()
        self.assertEqual(run(admin.password), (1, "Refused: api-password-required\n"))
        made = self.daemon.api("POST", "/me/api-password", None, session, Identity_Proof=admin.proof(session))
        self.assertEqual(made.status, 200, made.body)
        self.assertIn(f"Mia <{mia.email}>", run(made.json()["apiPassword"])[1])


class ApiPage(unittest.TestCase):
    """The page's shell blocks are one session in one shell, each with what only a reader can know put before it."""

    def setUp(self):
        self.daemon = Daemon(owner="ada@contoso.example")
        self.addCleanup(self.daemon.close)
        self.daemon.set_up()
        self.ada = Person(self.daemon, "ada@contoso.example")
        self.session = self.ada.enrol()
        account = self.daemon.api("POST", "/accounts", {"name": "Contoso", "plan": "premium"}, self.session).json()["id"]
        team = f"/accounts/{account}/members"
        cleo, olga = self.somebody("cleo", team), self.somebody("olga", team, role="owner")
        cleo.enrol()
        self.olga = (olga, olga.enrol())
        other = self.daemon.api("POST", "/accounts", {"name": "Fabrikam"}, self.session).json()["id"]
        dora = self.somebody("dora", f"/accounts/{other}/members")
        self.admins = 0
        self.known = {"PIN": "482915", "ACCOUNT": account, "MEMBER": cleo.id, "PASSWORD": Daemon.PASSWORD,
                      "MEMBER_EMAIL": dora.email, "MEMBER_PASSWORD": Daemon.PASSWORD,
                      "API": f"http://127.0.0.1:{self.daemon.port}/api/v1"}

    def test_every_curl_line(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        (pathlib.Path(folder.name) / "monday.sallyport-bundle").write_text("no kiosk has made this")
        (pathlib.Path(folder.name) / "members.csv").write_text("Name,E-mail\nEmil,emil@contoso.example\n")
        self.shell = subprocess.Popen(["bash", "--norc"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      stderr=subprocess.STDOUT, text=True, cwd=folder.name)
        self.addCleanup(self.end)
        for name, value in self.known.items():
            self.say(f"{name}='{value}'")
        asked = 0
        for block in blocks("api.md", "sh"):
            commands = re.sub(r"\\\n\s*", " ", block)
            for command in self.statements(commands):
                # A code is good for one call, and so is a proof: each gets its own, as the page says.
                if "$CODE" in command:
                    self.say(f"CODE={self.ada.code()}")
                if "$PROOF" in command and "PROOF=$(" not in command:
                    self.say(self.proven(command))
                asked += command.count("curl ")
                self.check(command, self.say(command))
                if "$API_PASSWORD" not in command and "/me/api-password" not in command:
                    self.say(f"EMAIL={self.ada.email} AUTH='Authorization: Bearer {self.session}'")
                for name, value in self.known.items():
                    if re.search(rf"\b{name}=", command):
                        self.say(f"{name}='{value}'")
        self.assertGreater(asked, 15)

    @staticmethod
    def statements(commands):
        """Lines, but for those whose quotes go on."""
        whole = ""
        for line in commands.splitlines():
            whole += line + "\n"
            if whole.count("'") % 2 == 0 and whole.replace('\\"', "").count('"') % 2 == 0:
                if whole.strip():
                    yield whole.strip()
                whole = ""

    def proven(self, command):
        """Whoever may and has a fresh code left, so that nobody waits for the next."""
        if "/me/" in command:
            self.admins += 1
            person = self.somebody(f"admin{self.admins}", "/admins")
            session = person.enrol()
        elif "/mfa-reset" in command:
            person, session = self.ada, self.session
        else:
            person, session = self.olga
        return f"AUTH='Authorization: Bearer {session}' EMAIL={person.email} PROOF={person.proof(session)}"

    def somebody(self, name, place, **more):
        """With a password, and without MFA."""
        person = Person(self.daemon, f"{name}@contoso.example")
        added = self.daemon.api("POST", place, {"name": name, "email": person.email, **more}, self.session).json()
        self.daemon.api("POST", "/sign-in/one-time-code", {"email": person.email, "code": added["invitation"]["code"],
                                                           "password": person.password})
        person.id = added["id"]
        return person

    def say(self, command):
        self.shell.stdin.write(command + "\necho; echo ended $?\n")
        self.shell.stdin.flush()
        output = ""
        for line in self.shell.stdout:
            if line.startswith("ended "):
                return output.removesuffix("\n")
            output += line
        raise AssertionError(f"the shell has gone: {command}: {output}")

    def check(self, command, output):
        name = f"{command}\n{output}"
        if "=$(" in command:
            variable = command.partition("=")[0]
            value = self.say(f'printf %s "${variable}"').strip()
            self.assertNotIn(value, ("", "null"), name)
            return
        if "curl " not in command:
            self.assertNotIn("error", output, name)
            self.assertNotIn("null", output, name)
            return
        if " > " in command:
            output = self.say("cat " + command.rpartition(" > ")[2])
        if "/kiosk/bundles" in command:
            self.assertIn('"code":"invalid"', output, name)  # there is no kiosk here; this is how it says so
            return
        body = json.loads(output)
        self.assertNotIn("urn:sallyport:problem", output, name)
        if "apiPassword" in body:
            self.known["API_PASSWORD"] = body["apiPassword"]
            self.say(f"API_PASSWORD='{body['apiPassword']}'")

    def end(self):
        self.shell.stdin.close()
        self.shell.wait(20)
        self.shell.stdout.close()


if __name__ == "__main__":
    unittest.main()
