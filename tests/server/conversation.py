# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What clients may rely on: the ways of HTTP/1.1, keys that make a call happen once, signing in, logs, metrics."""

import concurrent.futures
import json
import re
import signal
import time
import unittest

from daemon import PATIENCE, Daemon, ServerTest, code_of


class Protocol(ServerTest):
    def get(self, path="/healthz", version="1.1", *fields):
        lines = [f"GET {path} HTTP/{version}", f"Host: 127.0.0.1:{self.daemon.port}", *fields]
        return "\r\n".join(lines).encode() + b"\r\n\r\n"

    def test_answers_come_in_the_order_of_the_requests(self):
        with self.daemon.connect() as connection:
            # The first two wait for the store, the last does not.
            connection.send(self.get("/readyz") + self.get("/api/v1/session") + self.get("/healthz"))
            self.assertEqual([connection.answer().status for _ in range(3)], [200, 401, 200])

    def test_head_has_the_fields_without_the_body(self):
        full = self.daemon.request("GET", "/api/v1/openapi.json")
        with self.daemon.connect() as connection:
            connection.send(self.get("/api/v1/openapi.json").replace(b"GET", b"HEAD") + self.get())
            head = connection.answer(has_body=False)
            self.assertEqual(head.fields["content-length"], full.fields["content-length"])
            self.assertEqual(connection.answer().body, b"ok\n")

    def test_connections_end_when_they_should(self):
        for request in (self.get("/healthz", "1.0"), self.get("/healthz", "1.1", "Connection: close")):
            with self.daemon.connect() as connection:
                self.assertEqual(connection.send(request).answer().status, 200)
                self.assertTrue(connection.ended(5 * PATIENCE))

    def test_continue_is_said_only_to_what_is_welcome(self):
        head = (f"POST /api/v1/sign-in HTTP/1.1\r\nHost: 127.0.0.1:{self.daemon.port}\r\n"
                "Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: ")
        with self.daemon.connect() as connection:
            self.assertEqual(connection.send(head.encode() + b"2\r\n\r\n").answer().status, 100)
            self.assertIn(connection.send(b"{}").answer().status, (400, 422))
        with self.daemon.connect() as connection:
            self.assertEqual(connection.send(head.encode() + b"100000\r\n\r\n").answer().status, 413)

    def test_the_document_of_the_api(self):
        answer = self.daemon.request("GET", "/api/v1/openapi.json")
        self.assertEqual(answer.fields["content-type"], "application/json")
        self.assertTrue(answer.json()["openapi"].startswith("3.1"))


class SigningIn(ServerTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.daemon.set_up()

    def test_the_setup_token_works_once(self):
        again = self.daemon.api("POST", "/setup", {"token": self.daemon.token, "name": "Eve",
                                                   "password": self.daemon.PASSWORD})
        self.assertRefused(again, 401)

    def test_from_the_password_to_the_second_step(self):
        session = self.daemon.session()
        me = self.daemon.api("GET", "/me", session=session)
        self.assertEqual(me.json()["email"], self.daemon.owner)
        proof = self.daemon.api("POST", "/session/verify", {"password": self.daemon.PASSWORD}, session)
        self.assertEqual(proof.status, 200, proof.body)
        setup = self.daemon.api("POST", "/me/mfa/setup", {}, session,
                                Identity_Proof=proof.json()["proof"])
        self.assertEqual(setup.status, 200, setup.body)
        secret = setup.json()["secretKey"]
        codes = self.daemon.api("POST", "/me/mfa/setup/confirm", {"code": code_of(secret)}, session)
        self.assertEqual(len(codes.json()["backupCodes"]), 10, codes.body)
        # The session goes on, and knows that it is a stronger one.
        stepped_up = self.daemon.api("GET", "/session", session=session)
        self.assertEqual(stepped_up.json()["strength"], "totp", stepped_up.body)
        state = self.daemon.sign_in()
        self.assertEqual(state["state"], "code-required")
        # A ticket is good for nothing but its step.
        self.assertRefused(self.daemon.api("GET", "/me", session=state["ticket"]), 401)
        wrong = self.daemon.api("POST", "/sign-in/code", {"ticket": state["ticket"], "code": "000000"})
        self.assertRefused(wrong, 401)
        answer = self.daemon.api("POST", "/sign-in/code",
                                 {"ticket": state["ticket"], "code": codes.json()["backupCodes"][0]})
        self.assertEqual(answer.json()["session"]["strength"], "backup-code", answer.body)
        token = answer.json()["session"]["token"]
        self.assertEqual(self.daemon.api("DELETE", "/session", session=token).status, 204)
        self.assertRefused(self.daemon.api("GET", "/me", session=token), 401)

    def test_forwarded_addresses_of_strangers_change_nothing(self):
        """T63"""
        body = {"email": "nobody@contoso.example", "password": "x", "application": "control-panel"}
        statuses = [self.daemon.api("POST", "/sign-in", body, X_Forwarded_For=f"198.51.100.{i}").status
                    for i in range(12)]
        self.assertEqual(statuses[0], 401)
        self.assertEqual(statuses[-1], 429, statuses)


class DoneOnce(ServerTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.daemon.set_up()
        cls.session = cls.daemon.session()

    def create(self, name, key, session=None):
        return self.daemon.api("POST", "/accounts", {"name": name, "plan": "premium"}, session or self.session,
                               Idempotency_Key=key)

    def accounts(self):
        return [item["name"] for item in self.daemon.api("GET", "/accounts", session=self.session).json()["items"]]

    def test_the_same_key_does_it_once(self):
        first = self.create("Once", "key-1")
        self.assertIn(first.status, (200, 201), first.body)
        again = self.create("Once", "key-1")
        self.assertEqual((again.status, again.body), (first.status, first.body))
        self.assertEqual(self.accounts().count("Once"), 1)

    def test_another_request_with_the_key(self):
        self.assertIn(self.create("Left", "key-2").status, (200, 201))
        self.assertRefused(self.create("Right", "key-2"), 422)
        self.assertNotIn("Right", self.accounts())

    def test_at_the_same_time(self):
        with concurrent.futures.ThreadPoolExecutor(10) as pool:
            answers = list(pool.map(lambda _: self.create("Together", "key-3"), range(10)))
        self.assertLessEqual({answer.status for answer in answers}, {200, 201, 409})
        self.assertEqual(self.accounts().count("Together"), 1)

    def test_keys_that_are_none(self):
        for key in ("", "x" * 129, "two words"):
            self.assertRefused(self.create("None", key), 400)

    def test_after_a_crash_nothing_is_done_twice(self):
        self.assertIn(self.create("Crash", "key-4").status, (200, 201))
        self.daemon.stop(signal.SIGKILL)
        self.daemon.start()
        self.assertIn(self.create("Crash", "key-4").status, (200, 201))
        self.assertEqual(self.accounts().count("Crash"), 1)


class Telling(ServerTest):
    options = ("--log-format", "json", "--metrics", "127.0.0.1:0")

    def test_logs_and_metrics_name_routes_and_nobody(self):
        self.daemon.set_up()
        session = self.daemon.session()
        self.daemon.api("GET", "/accounts/0123456789abcdef/members?q=needle", session=session)
        self.daemon.raw(b"GARBAGE /canary HTTP/1.1\r\n\r\n")
        log = self.daemon.log()
        lines = [json.loads(line) for line in log.splitlines()]
        requests = [line for line in lines if "route" in line]
        self.assertIn("/api/v1/sign-in", [line["route"] for line in requests])
        for line in requests:
            self.assertEqual(set(line), {"time", "level", "request", "method", "route", "status", "ms"})
        port = int(re.search(r"metrics on [0-9.]*:(\d+)", log)[1])
        main_port, self.daemon.port = self.daemon.port, port
        metrics = self.daemon.request("GET", "/metrics")
        self.assertRefused(self.daemon.request("POST", "/metrics", b""), 405)
        self.daemon.port = main_port
        text = metrics.body.decode()
        self.assertRegex(text, r'sallyport_request_seconds_count\{method="POST",route="/api/v1/sign-in",status="200"\} 1')
        self.assertRegex(text, r'sallyport_store_jobs\{lane="hashing"\} \d')
        self.assertEqual(self.daemon.request("GET", "/metrics").status, 404)
        for secret in (session, self.daemon.PASSWORD, self.daemon.token, self.daemon.owner, "needle", "canary",
                       "0123456789abcdef"):
            self.assertNotIn(secret, log)
            self.assertNotIn(secret, text)


class Stopping(unittest.TestCase):
    def setUp(self):
        self.daemon = Daemon("--stop-time", "3")
        self.addCleanup(self.daemon.close)

    def test_what_was_begun_is_finished(self):
        body = b'{"email":"a@b.example","password":"x","application":"control-panel"}'
        idle = self.daemon.connect()
        self.addCleanup(idle.close)
        idle.send(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % self.daemon.port)
        self.assertEqual(idle.answer().status, 200)
        busy = self.daemon.connect()
        self.addCleanup(busy.close)
        busy.send(b"POST /api/v1/sign-in HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n"
                  b"Content-Length: %d\r\n\r\n" % (self.daemon.port, len(body)) + body[:10])
        self.assertEqual(self.daemon.request("GET", "/healthz").status, 200)
        self.daemon.process.send_signal(signal.SIGTERM)
        self.daemon.wait_for("stopping")
        self.assertTrue(idle.ended(5 * PATIENCE))
        answer = busy.send(body[10:]).answer()
        self.assertEqual(answer.status, 401)
        self.assertEqual(answer.fields["connection"], "close")
        self.assertEqual(self.daemon.process.wait(20 * PATIENCE), 0)
        self.assertFalse(self.daemon.store.with_name(self.daemon.store.name + "-wal").exists())

    def test_who_never_finishes_is_not_waited_for(self):
        slow = self.daemon.connect()
        self.addCleanup(slow.close)
        slow.send(b"GET /healthz HTTP/1.1\r\nHost:")
        self.assertEqual(self.daemon.request("GET", "/healthz").status, 200)
        begin = time.monotonic()
        self.assertEqual(self.daemon.stop(signal.SIGINT), 0)
        self.assertLess(time.monotonic() - begin, 8 * PATIENCE)


if __name__ == "__main__":
    unittest.main()
