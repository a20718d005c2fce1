# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody tries who has a password, a code, a ticket or a session, and not the right to what they want."""

import base64
import concurrent.futures
import json
import re
import signal
import statistics
import time
import unittest

from daemon import PATIENCE, ServerTest, code_of
from people import Person, Team

# A code of another length than any that exists.
WRONG = "00000"
CROWD = ("--connections", "1000", "--connections-per-address", "1000")


def source(number):
    """An address of its own on loopback."""
    return f"127.7.{number // 250}.{number % 250 + 1}"


def alike(answer):
    """Without what differs from one answer to the next by design."""
    body = re.sub(rb'"(requestId|retryAfter)":("[^"]*"|\d+)', b"", answer.body)
    return answer.status, body, sorted(set(answer.fields) - {"x-request-id", "date"})


class TeamTest(ServerTest):
    options = CROWD
    role = "account-owner"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.team = Team(cls.daemon)

    def refused_codes(self, person, codes, **options):
        return [person.enter(code, **options).code for code in codes]

    def assertEquallyLong(self, *samples):
        """Within a tenth, by their lower quartiles: what the server does shows each time, and what else the machine
        does only makes some times longer."""
        for last in (False, False, True):
            usual = [statistics.quantiles(times)[0] for times in zip(*(self.timed(samples) for _ in range(40)))]
            if max(usual) - min(usual) <= 0.1 * min(usual) + 0.002 * PATIENCE:
                return
            if last:
                self.fail(f"lower quartiles in seconds: {usual}")

    @staticmethod
    def timed(samples):
        times = []
        for sample in samples:
            begin = time.monotonic()
            sample()
            times.append(time.monotonic() - begin)
        return times


class Codes(TeamTest):
    def test_forms_of_a_code(self):
        """T06, T07: never a wrong number of the server's, and never a session."""
        ann = self.team.enrolled("ann")
        code = ann.code()
        wide = "".join(chr(ord(digit) - ord("0") + 0xff10) for digit in code)
        arabic = "".join(chr(ord(digit) - ord("0") + 0x660) for digit in code)
        for form in (" " + code, code + "\n", code[:3] + "-" + code[3:], wide, arabic, "+" + code[1:], code[1:]):
            answer = ann.enter(form, source=source(1))
            self.assertRefused(answer, 401)
        ticket = ann.ticket()
        for body in ({"ticket": ticket, "code": int(code)}, {"ticket": ticket, "code": code + "\0"},
                     {"ticket": ticket, "code": code, "time": 0}, {"ticket": ticket, "code": code, "step": 1}):
            self.assertRefused(self.daemon.api("POST", "/sign-in/code", body), 400, 401)
        self.assertEqual(ann.enter(code, ticket).status, 200)

    def test_the_confirming_code_is_no_first_code(self):
        """T04, T15"""
        bob = self.team.add("bob")
        bob.enrol()
        self.assertRefused(bob.enter(code_of(bob.key, bob.last_step * 30)), 401)
        code = bob.code()
        self.assertEqual(bob.enter(code).status, 200)
        self.assertRefused(bob.enter(code), 401)

    def test_a_challenge_of_one_with_the_code_of_another(self):
        """T45"""
        cat, dan = self.team.enrolled("cat"), self.team.enrolled("dan")
        ticket, code = cat.ticket(), dan.code()
        self.assertRefused(cat.enter(code, ticket), 401)
        self.assertEqual(dan.enter(code).status, 200)
        self.assertEqual(cat.enter(cat.code(), ticket).status, 200)

    def test_five_wrong_codes_end_a_challenge(self):
        """T47"""
        eve = self.team.enrolled("eve")
        ticket = eve.ticket()
        self.assertEqual(self.refused_codes(eve, [WRONG] * 5, ticket=ticket), ["wrong-code"] * 5)
        self.assertEqual(eve.enter(eve.code(), ticket).code, "ticket-expired")
        self.assertEqual(eve.enter(eve.code()).status, 200)

    def test_both_kinds_of_code_have_one_budget(self):
        """T50"""
        flo = self.team.enrolled("flo")
        wrong = ["123456" if flo.code() != "123456" else "654321"] * 5 + ["0000-0000-0000-0000"] * 5
        self.assertEqual(self.refused_codes(flo, wrong), ["wrong-code"] * 10)
        self.assertRefused(flo.enter(flo.code()), 429)
        self.assertRefused(flo.enter(flo.backup_codes[0]), 429)

    def test_a_hundred_challenges_from_everywhere_have_one_budget(self):
        """T48: and a server that is killed in the middle forgets none of it."""
        gil = self.team.enrolled("gil")
        said = []
        for number in range(100):
            if number == 6:
                self.daemon.stop(signal.SIGKILL)
                self.daemon.start()
            said.append(gil.enter(WRONG, source=source(number)).code)
        self.assertEqual(said, ["wrong-code"] * 10 + ["throttled"] * 90)

    def test_locked_right_and_wrong_look_the_same(self):
        """T51"""
        hal = self.team.enrolled("hal")
        self.refused_codes(hal, [WRONG] * 10)
        right, wrong = (lambda ticket=hal.ticket(): hal.enter(hal_code, ticket)), \
            (lambda ticket=hal.ticket(): hal.enter(WRONG, ticket))
        hal_code = hal.code()
        self.assertRefused(right(), 429)
        self.assertEqual(alike(right()), alike(wrong()))
        self.assertEquallyLong(right, wrong)


class Passwords(TeamTest):
    number = 0

    def sign_in(self, email, password):
        """Each from another address: what is measured is the password, not the lock."""
        Passwords.number += 1
        return self.daemon.api("POST", "/sign-in", {"email": email, "password": password}, source=source(self.number))

    def test_nobody_can_tell_who_is_there(self):
        """T54"""
        ann, bea = self.team.add("ann"), self.team.enrolled("bea")
        invited = self.daemon.api("POST", f"/accounts/{self.team.account}/members",
                                  {"name": "Cy", "email": "cy@contoso.example", "signInMethod": "sso"},
                                  self.team.session)
        self.assertEqual(invited.status, 201)
        people = ("nobody@contoso.example", ann.email, bea.email, "cy@contoso.example")
        self.assertEqual(bea.state()["state"], "code-required")
        for password in ("wrong password", "", "x" * 1025):
            with self.subTest(password[:5]):
                self.assertEqual(len({str(alike(self.sign_in(email, password))) for email in people}), 1)
        self.assertEquallyLong(*(lambda email=email: self.sign_in(email, "wrong password") for email in people),
                               lambda: self.sign_in(bea.email, bea.password))
        self.assertEquallyLong(*(lambda email=email: self.sign_in(email, "") for email in people))
        self.assertEquallyLong(*(lambda email=email: self.sign_in(email, "x" * 1025) for email in people))

    def test_outsiders_cannot_shut_somebody_out(self):
        """T52"""
        dee = self.team.enrolled("dee")
        said = {self.daemon.api("POST", "/sign-in", {"email": dee.email, "password": "wrong"},
                                source=source(number % 10)).status for number in range(150)}
        self.assertEqual(said, {401, 429})
        answer = dee.enter(dee.code())
        self.assertEqual(answer.status, 200)
        session = self.daemon.api("GET", "/session", session=answer.json()["session"]["token"]).json()
        self.assertEqual(session["failedSecondSteps"], 0)

    def test_the_api_password_and_nothing_else(self):
        """T60"""
        eli = self.team.add("eli", "team-admin")

        def basic(password, method="GET", path=f"/accounts/{self.team.account}/members"):
            shown = base64.b64encode(f"{eli.email}:{password}".encode()).decode()
            return self.daemon.api(method, path, Authorization=f"Basic {shown}")

        self.assertEqual(basic(eli.password).status, 200)
        session = eli.enrol()
        self.assertEqual(basic(eli.password).code, "api-password-required")

        def renewed():
            made = self.daemon.api("POST", "/me/api-password", None, session, Identity_Proof=eli.proof(session))
            self.assertEqual(made.status, 200, made.body)
            return made.json()["apiPassword"]

        first = renewed()
        self.assertEqual(basic(first).status, 200)
        self.assertRefused(self.sign_in(eli.email, first), 401)
        for method, path in (("DELETE", "/me/mfa"), ("POST", "/me/mfa/setup"), ("POST", "/me/mfa/backup-codes"),
                             ("POST", "/me/api-password"), ("DELETE", "/me/api-password")):
            self.assertRefused(basic(first, method, path), 403)
        second = renewed()
        self.assertRefused(basic(first), 401)
        self.assertEqual(basic(second).status, 200)


class Hashing(TeamTest):
    """T68"""

    MEBIBYTES = 64
    options = (*CROWD, "--hash-memory", str(MEBIBYTES))

    def test_thirty_at_once_have_four_places(self):
        before = self.daemon.memory()
        message = self.daemon.message("POST", "/api/v1/sign-in", {"email": "nobody@contoso.example", "password": "x"})
        leaving = [self.daemon.connect(source(number)).send(message) for number in range(15)]
        most = 0
        with concurrent.futures.ThreadPoolExecutor(15) as pool:
            staying = [pool.submit(self.daemon.raw, message, source(15 + number)) for number in range(15)]
            for connection in leaving:
                connection.close()
            while not all(future.done() for future in staying):
                most = max(most, self.daemon.memory())
        self.assertLessEqual({future.result().status for future in staying}, {401, 503})
        self.assertLess(most - before, 4 * self.MEBIBYTES + 32)


class Rights(TeamTest):
    def test_nobody_raises_themselves(self):
        """T58"""
        ann = self.team.add("ann")
        session = ann.session()
        before = self.daemon.api("GET", "/me", session=session).json()
        for more in ({"role": "owner"}, {"Role": "owner"}, {"mfaStatus": "active"}, {"enforced": False},
                     {"isAdmin": True}, {"account": {"role": "owner"}}, {"tenant": "x"}, {"id": "x"}):
            self.assertRefused(self.daemon.api("PATCH", "/me", {"name": "Eve", **more}, session), 400)
        self.assertRefused(self.daemon.api("PATCH", "/me", b'{"name": "Ann", "name": "Eve"}', session), 400)
        self.assertRefused(self.daemon.api("PATCH", f"/accounts/{self.team.account}/members/{ann.id}",
                                           {"role": "team-admin"}, session), 403, 404)
        self.assertEqual(self.daemon.api("GET", "/me", session=session).json(), before)

    def test_a_lost_role_is_felt_at_once(self):
        """T56"""
        bea = self.team.add("bea", "team-admin")
        session = bea.session()
        members = f"/accounts/{self.team.account}/members"
        self.assertEqual(self.daemon.api("GET", members, session=session).status, 200)
        self.assertEqual(self.daemon.api("PATCH", f"{members}/{bea.id}", {"role": "member"}, self.team.session).status,
                         200)
        self.assertRefused(self.daemon.api("GET", members, session=session), 403, 401)

    def test_two_setups_and_a_secret_of_ones_own(self):
        """T29, T30"""
        cy = self.team.add("cy")
        first, second = cy.session(), cy.session()
        voided = self.daemon.api("POST", "/me/mfa/setup", {}, first).json()["secretKey"]
        cy.key = self.daemon.api("POST", "/me/mfa/setup", {}, second).json()["secretKey"]
        self.assertRefused(self.daemon.api("POST", "/me/mfa/setup/confirm", {"code": code_of(voided)}, first), 401, 409)
        mine = base64.b32encode(b"12345678901234567890").decode()
        confirm = {"code": code_of(mine), "secret": mine}
        self.assertRefused(self.daemon.api("POST", "/me/mfa/setup/confirm", confirm, second), 400)
        self.assertRefused(self.daemon.api("POST", "/me/mfa/setup/confirm", {"code": code_of(mine)}, second), 401)
        self.assertEqual(self.daemon.api("POST", "/me/mfa/setup/confirm", {"code": cy.code()}, second).status, 200)
        # T33: whoever else was signed in with the password alone is out.
        self.assertRefused(self.daemon.api("GET", "/me", session=first), 401)
        self.assertEqual(self.daemon.api("GET", "/me", session=second).status, 200)

    def test_what_is_active_is_never_shown(self):
        """T27"""
        dan = self.team.enrolled("dan", "team-admin")
        session = dan.session()
        document = self.daemon.request("GET", "/api/v1/openapi.json").json()
        asked = 0
        for path, methods in document["paths"].items():
            if "get" not in methods:
                continue
            path = path.replace("{account}", self.team.account).replace("{member}", dan.id)
            for token in (session, self.team.session):
                answer = self.daemon.api("GET", path, session=token)
                asked += answer.status == 200
                for secret in (dan.key, "otpauth:", *dan.backup_codes):
                    self.assertNotIn(secret.encode(), answer.body, path)
        self.assertGreater(asked, 15)


class Required(TeamTest):
    def test_those_who_must_set_up_can_do_nothing_else(self):
        """T34, T35"""
        account = self.daemon.api("GET", f"/accounts/{self.team.account}", session=self.team.session).json()["id"]
        eva, fay = self.team.add("eva"), self.team.enrolled("fay")
        session, enrolled = eva.session(), fay.session()
        self.assertEqual(self.daemon.api("GET", "/me", session=session).status, 200)
        turned = self.daemon.api("PATCH", f"/accounts/{account}", {"mfaRequired": True}, self.team.session)
        self.assertEqual(turned.status, 200, turned.body)
        for method, path in (("PATCH", "/me"), ("GET", "/accounts"), ("GET", f"/accounts/{account}"), ("GET", "/audit"),
                             ("GET", f"/accounts/{account}/members"), ("GET", "/reports/adoption")):
            answer = self.daemon.api(method, path, {} if method == "PATCH" else None, session)
            self.assertRefused(answer, 403)
            self.assertEqual(answer.code, "mfa-setup-required", path)
        shown = base64.b64encode(f"{eva.email}:{eva.password}".encode()).decode()
        self.assertRefused(self.daemon.api("GET", "/accounts", Authorization=f"Basic {shown}"), 403)
        self.assertEqual(eva.state()["state"], "setup-required")
        answer = self.daemon.api("DELETE", "/me/mfa", None, enrolled, Identity_Proof=fay.proof(enrolled))
        self.assertEqual((answer.status, json.loads(answer.body)["code"]), (409, "required"))


if __name__ == "__main__":
    unittest.main()
