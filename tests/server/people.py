# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""People of a real server: they set up MFA and sign in through the API alone."""

import time

from daemon import Daemon, code_of

PERIOD = 30
# A code of the step before is still accepted, unless that step slips away on the way.
ON_THE_WAY = 10


class Person:
    def __init__(self, daemon, email, password=Daemon.PASSWORD):
        self.daemon, self.email, self.password = daemon, email, password
        self.key, self.backup_codes = "", []
        self.last_step = 0

    def code(self):
        """One that was not used before and is accepted now. Waits for the next only when it must: the steps before
        and after the present one are accepted, too."""
        while True:
            now = time.time()
            present = int(now // PERIOD)
            first = present if now % PERIOD > PERIOD - ON_THE_WAY else present - 1
            step = max(self.last_step + 1, first)
            if step <= present + 1:
                self.last_step = step
                return code_of(self.key, step * PERIOD)
            time.sleep(PERIOD - now % PERIOD)

    def state(self, daemon=None, **options):
        """What the password alone leads to."""
        answer = (daemon or self.daemon).api("POST", "/sign-in", {"email": self.email, "password": self.password},
                                             **options)
        assert answer.status == 200, (answer.status, answer.body)
        return answer.json()

    def ticket(self, daemon=None, **options):
        return self.state(daemon, **options)["ticket"]

    def enter(self, code, ticket=None, daemon=None, **options):
        body = {"ticket": ticket or self.ticket(daemon, **options), "code": code}
        return (daemon or self.daemon).api("POST", "/sign-in/code", body, **options)

    def session(self, daemon=None):
        if not self.key:
            return self.state(daemon)["session"]["token"]
        answer = self.enter(self.code(), daemon=daemon)
        assert answer.status == 200, (answer.status, answer.body)
        return answer.json()["session"]["token"]

    def proof(self, session):
        body = {"code": self.code()} if self.key else {"password": self.password}
        answer = self.daemon.api("POST", "/session/verify", body, session)
        assert answer.status == 200, (answer.status, answer.body)
        return answer.json()["proof"]

    def enrol(self, session=None):
        """MFA from off to active. The session goes on."""
        session = session or self.session()
        setup = self.daemon.api("POST", "/me/mfa/setup", {}, session)
        assert setup.status == 200, (setup.status, setup.body)
        self.key = setup.json()["secretKey"]
        done = self.daemon.api("POST", "/me/mfa/setup/confirm", {"code": self.code()}, session)
        assert done.status == 200, (done.status, done.body)
        self.backup_codes = done.json()["backupCodes"]
        return session

    def codes_left(self, session):
        return self.daemon.api("GET", "/me/mfa", session=session).json()["backupCodes"]["left"]


class Team:
    """An account whose owner has MFA active."""

    def __init__(self, daemon):
        daemon.set_up()
        self.daemon = daemon
        self.owner = Person(daemon, daemon.owner)
        self.session = self.owner.enrol()
        self.account = daemon.api("GET", "/session", session=self.session).json()["account"]["id"]

    def add(self, name, role="member"):
        """With a password, without MFA."""
        person = Person(self.daemon, f"{name}@contoso.example")
        added = self.daemon.api("POST", f"/accounts/{self.account}/members",
                                {"name": name.title(), "email": person.email, "role": role}, self.session)
        assert added.status == 201, (added.status, added.body)
        person.id = added.json()["id"]
        done = self.daemon.api("POST", "/sign-in/one-time-code",
                               {"email": person.email, "code": added.json()["invitation"]["code"],
                                "password": person.password})
        assert done.status == 204, (done.status, done.body)
        return person

    def enrolled(self, name, role="member"):
        person = self.add(name, role)
        person.enrol()
        return person


def together(requests):
    """The answers to (daemon, path, body), None where there is none. All are on their way, but for their last byte,
    before the first is let go."""
    waiting = []
    for daemon, path, body in requests:
        whole = daemon.message("POST", "/api/v1" + path, body)
        waiting.append((daemon.connect().send(whole[:-1]), whole[-1:]))
    for connection, rest in waiting:
        connection.try_send(rest)
    answers = []
    for connection, _ in waiting:
        with connection:
            answers.append(connection.answer())
    return answers
