# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What strangers send (T62, T64 to T67): refused, at a bounded price, and others are served meanwhile."""

import concurrent.futures
import select
import time
import unittest

from daemon import PATIENCE, Daemon, ServerTest, sallyportd

SIGN_IN = {"email": "ida@contoso.example", "password": "wrong", "application": "control-panel"}


class Ambiguity(ServerTest):
    """T67"""

    def refused_and_closed(self, request, *statuses):
        with self.daemon.connect() as connection:
            answer = connection.send(request).answer()
            self.assertRefused(answer, *statuses)
            self.assertEqual(answer.fields.get("connection"), "close")
            self.assertTrue(connection.ended(5 * PATIENCE))

    def test_lengths(self):
        head = b"POST /api/v1/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        for lengths in (b"Content-Length: 2\r\nContent-Length: 3\r\n",
                        b"Content-Length: 2\r\nContent-Length: 2\r\n",
                        b"Content-Length: 2, 2\r\n", b"Content-Length: -1\r\n", b"Content-Length: 0x2\r\n",
                        b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
                        b"Transfer-Encoding: chunked\r\nContent-Length: 2\r\n"):
            with self.subTest(lengths):
                self.refused_and_closed(head + lengths + b"\r\n{}", 400)

    def test_lines(self):
        for request in (b"GET /healthz HTTP/1.1\nHost: x\n\n", b"GET /healthz HTTP/1.1\r\nHost: x\nA: b\r\n\r\n",
                        b"GET /healthz HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n",
                        b"GET /healthz HTTP/1.1\r\nHost : x\r\n\r\n",
                        b"GET /healthz HTTP/1.1\r\nHo\0st: x\r\n\r\n"):
            with self.subTest(request):
                self.refused_and_closed(request, 400)

    def test_a_refused_request_hides_no_other(self):
        hidden = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % self.daemon.port
        with self.daemon.connect() as connection:
            connection.send(b"POST /api/v1/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n"
                            b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden)
            self.assertEqual(connection.answer().status, 400)
            self.assertIsNone(connection.answer())

    def test_methods(self):
        self.assertRefused(self.daemon.request("TRACE", "/healthz"), 405)
        self.assertRefused(self.daemon.request("TRACE", "/api/v1/session"), 405)
        self.assertRefused(self.daemon.request("OPTIONS", "/api/v1/session"), 405)
        self.assertRefused(self.daemon.request("BREW", "/api/v1/session"), 501, 400)
        answer = self.daemon.request("PUT", "/api/v1/session")
        self.assertRefused(answer, 405)
        self.assertIn("DELETE", answer.fields["allow"])
        self.assertNotIn("access-control-allow-origin", answer.fields)


class Size(ServerTest):
    """T64"""

    def setUp(self):
        self.before = self.daemon.memory()

    def tearDown(self):
        self.assertLess(self.daemon.memory() - self.before, 64)
        begin = time.monotonic()
        self.assertEqual(self.daemon.request("GET", "/healthz", source="127.0.0.9").status, 200)
        self.assertLess(time.monotonic() - begin, 1 * PATIENCE)

    def test_a_declared_gibibyte_is_refused_at_once(self):
        for path in ("/api/v1/sign-in", "/api/v1/me/password", "/nowhere"):
            answer = self.daemon.raw(b"POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                     b"Content-Length: 1073741824\r\n\r\n" % path.encode())
            self.assertRefused(answer, 413)

    def test_a_long_body_is_refused_while_it_comes(self):
        answer = self.daemon.request("POST", "/api/v1/sign-in", {**SIGN_IN, "password": "x" * 10_000_000})
        self.assertRefused(answer, 413)

    def test_an_endless_chunked_body(self):
        with self.daemon.connect() as connection:
            connection.send(b"POST /api/v1/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            b"Transfer-Encoding: chunked\r\n\r\n")
            for _ in range(1000):
                connection.try_send(b"1000\r\n" + b"x" * 4096 + b"\r\n")
            self.assertRefused(connection.answer(), 413)

    def test_a_long_code(self):
        answer = self.daemon.request("POST", "/api/v1/sign-in/code", {"ticket": "x", "code": "1" * 1_000_000})
        self.assertRefused(answer, 413)

    def test_many_fields(self):
        fields = b"".join(b"A%d: b\r\n" % i for i in range(100_000))
        self.assertRefused(self.daemon.raw(b"GET /healthz HTTP/1.1\r\n" + fields + b"\r\n"), 431)

    def test_a_long_address(self):
        self.assertRefused(self.daemon.raw(b"GET /" + b"a" * 65536 + b" HTTP/1.1\r\nHost: x\r\n\r\n"), 414)

    def test_long_bodies_together_are_bounded(self):
        head = (b"POST /api/v1/accounts/a/members/import HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\n"
                b"Content-Length: 4000000\r\n\r\n")
        connections = [self.daemon.connect(f"127.0.0.{20 + i % 4}") for i in range(40)]
        try:
            for connection in connections:
                connection.try_send(head + b"x" * 1_000_000)
            self.assertLess(self.daemon.memory() - self.before, 64)
        finally:
            for connection in connections:
                connection.close()


class Slowness(ServerTest):
    """T65"""

    options = ("--head-time", "1", "--idle-time", "1", "--request-time", "2")

    def test_five_hundred_half_open_clients(self):
        slow = []
        try:
            for i in range(500):
                connection = self.daemon.connect(f"127.0.1.{i % 20 + 1}")
                connection.try_send(b"GET /healthz HTTP/1.1\r\nHost:")
                slow.append(connection)
            begin = time.monotonic()
            for _ in range(5):
                self.assertEqual(self.daemon.request("GET", "/healthz", source="127.0.2.1").status, 200)
            self.assertLess(time.monotonic() - begin, 6 * PATIENCE)
            for connection in slow:
                self.assertTrue(connection.ended(10 * PATIENCE))
        finally:
            for connection in slow:
                connection.close()

    def test_a_byte_at_a_time(self):
        with self.daemon.connect() as connection:
            begin = time.monotonic()
            for byte in b"GET /healthz HTTP/1.1\r\nHost: " + b"x" * 1000:
                connection.try_send(bytes([byte]))
                if connection.ended(0.05):
                    break
            self.assertLess(time.monotonic() - begin, 5 * PATIENCE)

    def test_a_body_that_does_not_come(self):
        with self.daemon.connect() as connection:
            connection.send(b"POST /api/v1/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            b"Content-Length: 100\r\n\r\n{")
            self.assertRefused(connection.answer(), 408)

    def test_idle_connections_end(self):
        with self.daemon.connect() as connection:
            connection.send(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % self.daemon.port)
            self.assertEqual(connection.answer().status, 200)
            self.assertTrue(connection.ended(5 * PATIENCE))


class Holding(ServerTest):
    """T65: five hundred who hold their connections, half of them in the middle of a body, all at the same time."""

    options = ("--connections", "1000", "--connections-per-address", "1000", "--head-time", "5", "--request-time", "8")

    def test_others_are_served_meanwhile(self):
        before = self.daemon.memory()
        body = (b"POST /api/v1/sign-in HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n"
                b"Content-Length: 4000\r\n\r\n{" % self.daemon.port)
        begin = time.monotonic()
        slow = []
        try:
            for number in range(500):
                slow.append(self.daemon.connect().send(body if number % 2 else b"GET /healthz HTTP/1.1\r\nHost:"))
            times = []
            for number in range(30):
                start = time.monotonic()
                self.assertEqual(self.daemon.request("GET", "/readyz").status, 200)
                self.assertRefused(self.daemon.api("POST", "/sign-in", {**SIGN_IN, "email": f"{number}@contoso.example"}),
                                   401)
                times.append(time.monotonic() - start)
            # They were there all the time: nothing has come on any of them, not even an end.
            poll = select.poll()
            for connection in slow:
                poll.register(connection.socket, select.POLLIN)
            if time.monotonic() - begin < 4.5:
                self.assertEqual(poll.poll(0), [])
            self.assertLess(sorted(times)[len(times) // 2], 0.5 * PATIENCE, times)
            self.assertLess(self.daemon.memory() - before, 64)
            for connection in slow:
                self.assertTrue(connection.ended(30))
            self.assertLess(time.monotonic() - begin, 30 * PATIENCE)
        finally:
            for connection in slow:
                connection.close()


class Crowd(ServerTest):
    """Places are few: nobody has all of them, and whoever gives theirs back is followed by another."""

    options = ("--connections", "20", "--connections-per-address", "8", "--head-time", "2")

    def test_one_address_has_its_share(self):
        held = [self.daemon.connect("127.0.3.1") for _ in range(8)]
        with self.daemon.connect("127.0.3.1") as ninth:
            self.assertEqual(ninth.answer().status, 503)
        self.assertEqual(self.daemon.request("GET", "/healthz", source="127.0.3.2").status, 200)
        for connection in held:
            connection.close()

    def test_beyond_the_last_place_one_waits(self):
        held = [self.daemon.connect(f"127.0.4.{i // 8 + 1}") for i in range(20)]
        begin = time.monotonic()
        self.assertEqual(self.daemon.request("GET", "/healthz", source="127.0.5.1").status, 200)
        self.assertLess(time.monotonic() - begin, 8 * PATIENCE)
        for connection in held:
            connection.close()


class Browser(ServerTest):
    """T62: pages of others cannot use a browser to ask for them."""

    def test_forms_and_text(self):
        for kind in ("application/x-www-form-urlencoded", "text/plain", "multipart/form-data", None):
            answer = self.daemon.request("POST", "/api/v1/sign-in", SIGN_IN, {"Content-Type": kind})
            self.assertRefused(answer, 415, 400)

    def test_other_origins_and_names(self):
        for fields in ({"Origin": "https://evil.example"}, {"Origin": "null"}, {"Host": "evil.example"},
                       {"Host": f"evil.example:{self.daemon.port}"}, {"Host": None}):
            answer = self.daemon.request("POST", "/api/v1/sign-in", SIGN_IN, fields)
            self.assertRefused(answer, 400, 403)
        self.assertRefused(self.daemon.request("GET", "/healthz", fields={"Host": "evil.example"}), 403)

    def test_reading_changes_nothing(self):
        for path in ("/sign-in", "/setup", "/session/verify", "/me/mfa/setup", "/password-reset"):
            self.assertRefused(self.daemon.api("GET", path), 405)

    def test_every_answer_has_the_usual_fields(self):
        for answer in (self.daemon.request("GET", "/healthz"), self.daemon.request("GET", "/nowhere"),
                       self.daemon.api("GET", "/session"), self.daemon.raw(b"nonsense\r\n\r\n"),
                       self.daemon.request("GET", "/api/v1/openapi.json")):
            self.assertEqual(answer.fields["cache-control"], "no-store")
            self.assertEqual(answer.fields["x-content-type-options"], "nosniff")
            self.assertTrue(answer.fields["x-request-id"])
            self.assertNotIn("server", answer.fields)


class Json(ServerTest):
    """T66"""

    def test_what_is_no_request(self):
        for body in (b"", b"{", b"[]", b"null", b"1", b"{}{}", b"{} x", b"\xef\xbb\xbf{}", b'{"email": "\xff"}',
                     b'{"email": "\\ud800"}', b'{"email": "a\\u0000b"}', b'{"email": NaN}',
                     b'{"email": "a", "email": "b"}', b'{"unknown": 1}', b'{"email": 1}',
                     b"[" * 2000, b'{"a":' * 600 + b"1" + b"}" * 600):
            with self.subTest(body[:40]):
                self.assertRefused(self.daemon.request("POST", "/api/v1/sign-in", body), 400)

    def test_nothing_of_it_makes_an_error_of_the_server(self):
        self.assertNotIn(" 500 ", self.daemon.log())


class Leaving(ServerTest):
    """Clients that go before the answer comes harm nobody."""

    def test_hanging_up_in_the_middle(self):
        head = "POST /api/v1/sign-in HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n"
        body = b'{"email":"a@b.example","password":"x","application":"control-panel"}'
        request = (head % self.daemon.port).encode() + b"Content-Length: %d\r\n\r\n" % len(body) + body
        for _ in range(100):
            connection = self.daemon.connect()
            connection.send(request)
            connection.close()
        self.assertEqual(self.daemon.request("GET", "/healthz", source="127.0.0.8").status, 200)
        self.assertIsNone(self.daemon.process.poll())

    def test_others_are_quick_while_passwords_are_hashed(self):
        with concurrent.futures.ThreadPoolExecutor(24) as pool:
            hashing = [pool.submit(self.daemon.api, "POST", "/sign-in", {**SIGN_IN, "email": f"p{i}@contoso.example"})
                       for i in range(60)]
            times = []
            while not all(future.done() for future in hashing):
                begin = time.monotonic()
                self.assertEqual(self.daemon.request("GET", "/readyz", source="127.0.0.7").status, 200)
                times.append(time.monotonic() - begin)
            statuses = {future.result().status for future in hashing}
        self.assertLessEqual(statuses, {401, 503})
        times.sort()
        self.assertLess(times[len(times) // 2], 0.1 * PATIENCE, times)


if __name__ == "__main__":
    unittest.main()
