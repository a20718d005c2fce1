# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everybody at once, on real servers: a code is spent once, and guessing has one budget."""

import collections
import signal
import unittest

from daemon import POSTGRESQL, Daemon, Refusals, ServerTest
from people import Team, together

CROWD = ("--connections", "1000", "--connections-per-address", "1000")
WRONG = "00000"  # no code has five digits


def statuses(answers):
    return collections.Counter(answer.status if answer else None for answer in answers)


def session_of(answers):
    return next(answer.json()["session"]["token"] for answer in answers if answer and answer.status == 200)


class Burst(ServerTest):
    """Two servers where the database is PostgreSQL, one where it is a file."""

    options = CROWD
    role = "account-owner"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.daemons = [cls.daemon]
        if POSTGRESQL:
            cls.daemons.append(Daemon(*CROWD, store=cls.daemon.home))
            cls.addClassCleanup(cls.daemons[1].close)
        cls.team = Team(cls.daemon)

    def sessions(self, person):
        return self.daemon.home.number(
            f"select count(*) from sessions s join persons p on p.id = s.person where p.email = '{person.email}'")

    def challenged(self, person, count):
        """As many servers as there are, each with its share: (daemon, ticket)."""
        return [(daemon, person.ticket(daemon))
                for daemon in (self.daemons[i % len(self.daemons)] for i in range(count))]

    def all_enter(self, person, code, count):
        return together([(daemon, "/sign-in/code", {"ticket": ticket, "code": code})
                         for daemon, ticket in self.challenged(person, count)])

    def test_one_code_in_fifty_challenges_buys_one_session(self):
        """T09, T11"""
        ben = self.team.enrolled("ben")
        before = self.sessions(ben)
        answers = self.all_enter(ben, ben.code(), 50)
        found = statuses(answers)
        self.assertEqual(found[200], 1, found)
        self.assertEqual(found[401] + found[429], 49, found)
        self.assertLessEqual(found[401], 10, found)
        self.assertEqual(self.sessions(ben), before + 1)
        self.assertEqual(self.daemon.api("GET", "/session", session=session_of(answers)).status, 200)

    def test_one_challenge_fifty_times_with_its_code_buys_one_session(self):
        """T46"""
        cleo = self.team.enrolled("cleo")
        before = self.sessions(cleo)
        body = {"ticket": cleo.ticket(), "code": cleo.code()}
        found = statuses(together([(self.daemons[i % len(self.daemons)], "/sign-in/code", body) for i in range(50)]))
        self.assertEqual(found[200], 1, found)
        self.assertLessEqual(set(found), {200, 401, 429})
        self.assertEqual(self.sessions(cleo), before + 1)

    def test_one_backup_code_in_fifty_challenges_buys_one_session_and_nine_are_left(self):
        """T18"""
        dora = self.team.enrolled("dora")
        before = self.sessions(dora)
        answers = self.all_enter(dora, dora.backup_codes[3], 50)
        found = statuses(answers)
        self.assertEqual(found[200], 1, found)
        # Each one is hashed, so that some may be told that there is too much to do.
        self.assertLessEqual(set(found), {200, 401, 429, 503})
        self.assertEqual(self.sessions(dora), before + 1)
        self.assertEqual(dora.codes_left(session_of(answers)), 9)

    def test_two_backup_codes_at_once_both_work(self):
        """T19"""
        emil = self.team.enrolled("emil")
        for pair in zip(emil.backup_codes[0::2], emil.backup_codes[1::2]):
            answers = together([(daemon, "/sign-in/code", {"ticket": ticket, "code": code})
                                for (daemon, ticket), code in zip(self.challenged(emil, 2), pair)])
            self.assertEqual(statuses(answers), {200: 2})
        self.assertEqual(emil.codes_left(session_of(answers)), 0)

    def test_two_hundred_wrong_codes_spend_no_more_than_the_budget(self):
        """T49"""
        fay = self.team.enrolled("fay")
        answers = self.all_enter(fay, WRONG, 200)
        self.assertEqual(statuses(answers), {401: 10, 429: 190})
        self.assertEqual({answer.code for answer in answers if answer.status == 401}, {"wrong-code"})
        # What is locked is locked for the right code, too, and wherever one asks.
        for daemon in self.daemons:
            self.assertRefused(fay.enter(fay.code(), daemon=daemon), 429)

    def test_a_code_that_was_spent_on_one_server_is_spent_on_the_other(self):
        gus = self.team.enrolled("gus")
        for here, there in zip(self.daemons, reversed(self.daemons)):
            code = gus.code()
            tickets = [gus.ticket(there) for _ in range(2)]
            self.assertEqual(gus.enter(code, daemon=here).status, 200)
            for ticket in tickets:
                self.assertRefused(gus.enter(code, ticket, there), 401)


class Killed(Refusals):
    """T10, T20: a server dies in the middle of a burst. Nothing that was spent comes back, nothing is spent twice,
    and a second server, where there is one, goes on."""

    PEOPLE = 8

    def setUp(self):
        self.daemon = Daemon(*CROWD, role="account-owner")
        self.addCleanup(self.daemon.close)
        self.team = Team(self.daemon)
        self.people = [self.team.enrolled(f"person{i}") for i in range(self.PEOPLE)]
        self.other = self.daemon
        if POSTGRESQL:
            self.other = Daemon(*CROWD, store=self.daemon.home)
            self.addCleanup(self.other.close)

    def sessions(self):
        return self.daemon.home.number("select count(*) from sessions")

    def test_nothing_is_spent_twice(self):
        codes = [person.code() for person in self.people]
        before = self.sessions()
        asked = [(daemon, "/sign-in/code", {"ticket": person.ticket(daemon), "code": code})
                 for person, code in zip(self.people, codes) for daemon in (self.daemon, self.other)]
        waiting = [(daemon.connect(), daemon.message("POST", "/api/v1" + path, body)) for daemon, path, body in asked]
        for connection, whole in waiting:
            connection.send(whole[:-1])
        for connection, whole in waiting:
            connection.try_send(whole[-1:])
        first = waiting[0][0].answer()
        self.daemon.stop(signal.SIGKILL)
        answers = [first]
        for connection, _ in waiting[1:]:
            answers.append(connection.answer())
        for connection, _ in waiting:
            connection.close()
        if self.other is self.daemon:
            self.daemon.start()
        else:
            # Those of the one that lives are all answered.
            self.assertLessEqual(set(statuses(answers[1::2])), {200, 401})
        told = [sum(1 for answer in pair if answer and answer.status == 200)
                for pair in zip(answers[0::2], answers[1::2])]
        self.assertLessEqual(max(told), 1)
        # Once more: whose code bought nothing before the end gets in now, and nobody else.
        again = [person.enter(code, daemon=self.other) for person, code in zip(self.people, codes)]
        self.assertLessEqual(set(statuses(again)), {200, 401})
        for once, answer in zip(told, again):
            self.assertLessEqual(once + (answer.status == 200), 1)
        self.assertEqual(self.sessions(), before + self.PEOPLE)
        self.assertEqual(self.people[0].enter(self.people[0].code(), daemon=self.other).status, 200)

    def test_a_backup_code_that_was_answered_stays_spent(self):
        for person in self.people[:2]:
            self.assertEqual(person.enter(person.backup_codes[0]).status, 200)
            self.daemon.stop(signal.SIGKILL)
            self.assertRefused(person.enter(person.backup_codes[0], daemon=self.restarted()), 401)

    def restarted(self):
        self.daemon.start()
        return self.daemon


if __name__ == "__main__":
    unittest.main()
