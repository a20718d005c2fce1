# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every route of a running server, held against the OpenAPI document that it serves: the status is a documented one and
the body is what its schema says, no name more and none less."""

import json
import pathlib
import re
import unittest

from daemon import ServerTest
from people import Person
from schema import Schemas

API_PAGE = pathlib.Path(__file__).parents[2] / "docs" / "api.md"
# These need a server that sends mail: mail.round and pages.walk.
BY_MAIL = {"POST /password-reset", "POST /invitations/accept", "POST /password-reset/confirm",
           "POST /mfa-reset/begin", "POST /mfa-reset/confirm"}
# What it takes is made by a kiosk: kiosk.homecoming.
BY_KIOSK = {"POST /kiosk/bundles"}


def documented_problems():
    """{status: codes} from the page's table."""
    table = {}
    for row in re.findall(r"^\| ([\d, ]+) \| (`.*) \|$", API_PAGE.read_text(encoding="utf-8"), re.M):
        for status in row[0].split(", "):
            table[int(status)] = set(re.findall(r"`([a-z-]+)`", row[1]))
    return table


class RouteTest(ServerTest):
    role = "system-administrator"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.daemon.set_up()
        cls.document = cls.daemon.request("GET", "/api/v1/openapi.json").json()
        cls.seen = set()
        cls.schemas = Schemas(cls.document)
        cls.problems = documented_problems()
        cls.operations = {f"{method.upper()} {path}": operation for path, methods in cls.document["paths"].items()
                          for method, operation in methods.items()}

    def held(self, route, answer):
        """The answer, which is one of those that the document has for the route."""
        self.assertIsNotNone(answer, route)
        responses = self.operations[route]["responses"]
        name = f"{route}: {answer.status} {answer.body[:300]}"
        if str(answer.status) in responses:
            response = responses[str(answer.status)]
            self.assertEqual("content" in response, bool(answer.body.strip(b"{}")), name)
        else:
            self.assertGreaterEqual(answer.status, 400, name)
            response = self.schemas.target(responses["default"]["$ref"])
            self.assertEqual(answer.json()["status"], answer.status, name)
            self.assertIn(answer.status, self.problems, name)
            self.assertIn(answer.code, self.problems[answer.status], name)
        if "content" in response:
            kind = answer.fields["content-type"]
            self.assertIn(kind, response["content"], name)
            self.assertEqual(self.schemas.faults(response["content"][kind]["schema"], answer.json()), [], name)
        return answer

    def ask(self, route, body=None, session=None, query="", places=None, **fields):
        """One answer of a route, held against the document; so is the body that is sent."""
        method, path = route.split(" ")
        if body is not None and "requestBody" in self.operations[route]:
            content = self.operations[route]["requestBody"]["content"]
            self.said = self.schemas.faults(content["application/json"]["schema"], body)
        for name in re.findall(r"{(\w+)}", path):
            path = path.replace("{" + name + "}", (places or {}).get(name, "0123456789abcdef0123456789abcdef"))
        return self.held(route, self.daemon.api(method, path + query, body, session, **fields))

    def done(self, route, body=None, *arguments, **options):
        """The same, and it was a success with a body that the document allows."""
        answer = self.ask(route, body, *arguments, **options)
        self.assertIn(str(answer.status), self.operations[route]["responses"], (route, answer.body))
        if body:
            self.assertEqual(self.said, [], route)
        self.seen.add(route)
        return json.loads(answer.body) if answer.body else None

    def least_body(self, route):
        """One that the document allows, with nothing in it that anybody has."""
        body = self.operations[route].get("requestBody")
        return self.sample(body["content"]["application/json"]["schema"]) if body else None

    def sample(self, schema):
        if "$ref" in schema:
            return self.sample(self.schemas.target(schema["$ref"]))
        if "enum" in schema:
            return schema["enum"][0]
        if schema.get("type") == "object":
            return {name: self.sample(schema["properties"][name]) for name in schema.get("required", ())}
        return {"array": [], "boolean": False, "integer": 0}.get(schema.get("type"), "x")


class Refused(RouteTest):
    def test_without_credentials(self):
        for route, operation in self.operations.items():
            with self.subTest(route):
                answer = self.ask(route, self.least_body(route))
                if operation["security"]:
                    self.assertRefused(answer, 401)
                    self.assertEqual(answer.code, "unauthenticated")

    def test_with_what_is_no_session(self):
        for route, operation in self.operations.items():
            if operation["security"]:
                with self.subTest(route):
                    self.assertRefused(self.ask(route, self.least_body(route), "no-session"), 401)

    def test_with_a_ticket_in_place_of_a_session(self):
        """T42, T43"""
        person = Person(self.daemon, self.daemon.owner)
        person.enrol()
        ticket = person.ticket()
        for route, operation in self.operations.items():
            if operation["security"]:
                with self.subTest(route):
                    self.assertRefused(self.ask(route, self.least_body(route), ticket), 401)
        self.assertEqual(person.enter(person.code(), ticket).status, 200)

    def test_with_a_body_that_is_wrong(self):
        for route in self.operations:
            for body in ([], {"surprise": 1}, "text"):
                with self.subTest(f"{route} {body}"):
                    self.assertRefused(self.ask(route, body), 400)

    def test_with_a_query_that_is_wrong(self):
        for route in self.operations:
            with self.subTest(route):
                self.assertRefused(self.ask(route, self.least_body(route), query="?surprise=1"), 400)

    def test_with_another_method(self):
        for path, methods in self.document["paths"].items():
            for method in {"GET", "POST", "PUT", "PATCH", "DELETE"} - {method.upper() for method in methods}:
                with self.subTest(f"{method} {path}"):
                    answer = self.daemon.api(method, path.replace("{", "").replace("}", ""))
                    self.assertRefused(answer, 405, 404 if path == "/accounts/{account}" else 405)


class Done(RouteTest):
    """One success of each, in the order of a life with it: a system administrator makes a reseller, its owner an account
    with members and admins."""

    PASSWORD = "seven lanterns over the bridge"

    def test_every_route_once(self):
        system = self.signed_in(self.daemon.owner, self.daemon.PASSWORD)
        self.assertRefused(self.ask("POST /setup", {"token": self.daemon.token, "name": "Eve",
                                                    "password": self.PASSWORD}), 401)
        self.seen.add("POST /setup")  # setUpClass did it
        rita = self.reseller(system, "Northwind", "rita@northwind.example")
        self.resellers(system, rita)
        account = self.account(rita)
        self.members(rita, account)
        self.owners(rita, account)
        self.setup_at_sign_in(rita)
        self.me(rita)
        self.client(rita)
        self.looking(rita, account)
        for name, play in (("alpine", self.admins), ("baltic", self.admins_again), ("corsica", self.kiosk)):
            self.reseller(system, name, f"owner@{name}.example")
            play(self.enrolled(f"owner@{name}.example"))
        self.assertEqual(set(self.operations) - self.seen, BY_MAIL | BY_KIOSK)

    def signed_in(self, email, password=PASSWORD, **more):
        state = self.done("POST /sign-in", {"email": email, "password": password, **more})
        self.assertEqual(state["state"], "signed-in")
        return state["session"]["token"]

    def by_code(self, route, email, code):
        return self.done(route, {"email": email, "code": code, "password": self.PASSWORD})

    def proven(self, route, who, body=None, **places):
        """With a fresh proof: of a code where MFA is active, else of the password. A person who has just confirmed the
        setup has two codes without waiting for the next."""
        person, session = who if isinstance(who, tuple) else (None, who)
        shown = {"code": person.code()} if person else {"password": self.PASSWORD}
        proof = self.done("POST /session/verify", shown, session)["proof"]
        return self.done(route, body, session, places=places, Identity_Proof=proof)

    def enrolled(self, email):
        person = Person(self.daemon, email, self.PASSWORD)
        return person, person.enrol()

    def reseller(self, system, name, owner):
        """A session of its owner, who has no MFA."""
        made = self.done("POST /resellers", {"name": name, "ownerEmail": owner, "ownerName": "Owner of " + name}, system)
        self.by_code("POST /sign-in/one-time-code", owner, made["invitation"]["code"])
        return self.signed_in(owner)

    def resellers(self, system, owner):
        place = {"reseller": self.done("GET /resellers", None, system)["items"][0]["id"]}
        self.done("GET /resellers/{reseller}", None, system, places=place)
        self.done("PATCH /resellers/{reseller}", {"name": "Northwind Inc"}, system, places=place)
        self.done("GET /reseller", None, owner)
        self.done("PATCH /reseller", {"name": "Northwind Ltd"}, owner)

    def account(self, session):
        made = self.done("POST /accounts", {"name": "Contoso", "plan": "premium"}, session)
        places = {"account": made["id"]}
        self.done("GET /accounts", None, session, query="?limit=1&sort=-name")
        self.done("GET /accounts/{account}", None, session, places=places)
        self.done("GET /accounts/{account}/rehearsal", None, session, "?mfaRequired=true", places)
        self.done("PATCH /accounts/{account}", {"name": "Contoso Ltd"}, session, places=places)
        self.done("GET /accounts/{account}/login-security", None, session, places=places)
        rule = {"controlPanel": False, "clientApplication": True}
        policy = {"admins": rule, "members": rule, "everyConnection": False, "periodMinutes": 480}
        self.done("POST /accounts/{account}/login-security/rehearsal", policy, session, places=places)
        self.proven("PUT /accounts/{account}/login-security", session, policy, **places)
        return made["id"]

    def members(self, session, account):
        route = "/accounts/{account}/members"
        added = self.done(f"POST {route}", {"name": "Mia", "email": "mia@contoso.example", "role": "member"}, session,
                          places={"account": account})
        places = {"account": account, "member": added["id"]}
        self.done(f"POST {route}/import", {"rows": [{"name": "Nils", "email": "nils@contoso.example"}]}, session,
                  "?dryRun=true", places)
        self.done(f"POST {route}/import", {"rows": [{"name": "Nils", "email": "nils@contoso.example"}]}, session,
                  places=places)
        self.done(f"GET {route}", None, session, "?q=mia&sort=email", places)
        self.done(f"GET {route}/{{member}}", None, session, places=places)
        self.done(f"PATCH {route}/{{member}}", {"role": "team-admin"}, session, places=places)
        self.done("POST /slips", {"account": account, "people": [added["id"]]}, session)
        self.proven(f"DELETE {route}/{{member}}", session, **places)

    def owners(self, session, account):
        """What takes a code of somebody who has MFA active, of the account's owner."""
        route = "/accounts/{account}/members"
        codes = {}
        for name, role in (("olga", "owner"), ("tom", "member")):
            added = self.done(f"POST {route}", {"name": name, "email": f"{name}@contoso.example", "role": role}, session,
                              places={"account": account})
            codes[name] = added["invitation"]["code"]
        self.by_code("POST /sign-in/one-time-code", "olga@contoso.example", codes["olga"])
        olga = self.enrolled("olga@contoso.example")
        places = {"account": account, "member": added["id"]}
        code = self.proven(f"POST {route}/{{member}}/sign-in-code", olga, **places)["code"]
        self.by_code("POST /sign-in/one-time-code", "tom@contoso.example", code)
        tom = self.enrolled("tom@contoso.example")[0]
        code = self.proven(f"POST {route}/{{member}}/mfa-reset", olga, **places)["code"]
        self.by_code("POST /sign-in/mfa-reset-code", tom.email, code)

    def admins(self, owner):
        added = self.done("POST /admins", {"name": "Otto", "email": "otto@alpine.example"}, owner[1])
        self.done("GET /admins", None, owner[1])
        self.done("POST /admins/mfa", {"admins": [added["id"]]}, owner[1])
        self.proven("POST /admins/qr-sheets", owner, {"admins": [added["id"]]})
        places = {"admin": added["id"]}
        otto = Person(self.daemon, "otto@alpine.example")
        otto.key = self.proven("POST /admins/{admin}/mfa/link", owner, **places)["secretKey"]
        self.done("POST /admins/{admin}/mfa/confirm", {"code": otto.code()}, owner[1], places=places)
        self.proven("POST /admins/{admin}/mfa/reset", owner, {"stopOldNow": True}, **places)

    def admins_again(self, owner):
        added = self.done("POST /admins", {"name": "Paul", "email": "paul@baltic.example"}, owner[1])
        places = {"admin": added["id"]}
        self.proven("POST /admins/{admin}/sign-in-code", owner, **places)
        self.done("PATCH /admins/{admin}", {"mfaEnabled": True}, owner[1], places=places)
        self.proven("PATCH /admins/{admin}", owner, {"mfaEnabled": False}, **places)

    def kiosk(self, owner):
        account = self.done("POST /accounts", {"name": "Corsica"}, owner[1])["id"]
        member = self.done("POST /accounts/{account}/members", {"name": "Kim", "email": "kim@corsica.example"}, owner[1],
                           places={"account": account})
        self.proven("POST /kiosk/rosters", owner, {"account": account, "people": [member["id"]], "pin": "482915"})
        answer = self.ask("POST /kiosk/bundles", {"bundle": "bm90aGluZw=="}, owner[1], "?dryRun=true")
        self.assertRefused(answer, 422)

    def setup_at_sign_in(self, session):
        made = self.done("POST /accounts", {"name": "Litware"}, session)
        places = {"account": made["id"]}
        added = self.done("POST /accounts/{account}/members", {"name": "Lia", "email": "lia@litware.example"}, session,
                          places=places)
        self.done("PATCH /accounts/{account}", {"mfaRequired": True}, session, places=places)
        lia = Person(self.daemon, "lia@litware.example", self.PASSWORD)
        self.by_code("POST /sign-in/one-time-code", lia.email, added["invitation"]["code"])
        state = self.done("POST /sign-in", {"email": lia.email, "password": self.PASSWORD})
        self.assertEqual((state["state"], state["reason"]), ("setup-required", "account"))
        lia.key = self.done("POST /sign-in/setup", {"ticket": state["ticket"]})["secretKey"]
        done = self.done("POST /sign-in/setup/confirm", {"ticket": state["ticket"], "code": lia.code()})
        self.assertEqual((done["state"], len(done["backupCodes"])), ("signed-in", 10))
        state = self.done("POST /sign-in", {"email": lia.email, "password": self.PASSWORD})
        self.done("POST /sign-in/code", {"ticket": state["ticket"], "code": done["backupCodes"][0]})

    def me(self, session):
        """One's own settings: of somebody who may turn MFA on and off."""
        added = self.done("POST /accounts", {"name": "Fabrikam"}, session)
        person = Person(self.daemon, "pia@fabrikam.example", self.PASSWORD)
        invited = self.done("POST /accounts/{account}/members", {"name": "Pia", "email": person.email}, session,
                            places={"account": added["id"]})
        self.by_code("POST /sign-in/one-time-code", person.email, invited["invitation"]["code"])
        mine = self.signed_in(person.email)
        self.done("GET /session", None, mine)
        self.done("POST /session/unlock", {"password": self.PASSWORD}, mine)
        self.done("GET /me", None, mine)
        self.done("PATCH /me", {"language": "de"}, mine)
        self.done("GET /me/mfa", None, mine)
        self.done("POST /me/mfa/setup", {"name": "Phone"}, mine)
        self.done("DELETE /me/mfa/setup", None, mine)
        self.done("POST /me/mfa/enable", {"showNow": True}, mine)
        person.key = self.done("POST /me/mfa/setup/show", None, mine)["secretKey"]
        self.proven("POST /me/api-password", mine)
        self.proven("DELETE /me/api-password", mine)
        confirmed = self.done("POST /me/mfa/setup/confirm", {"code": person.code()}, mine)
        who = (person, mine)
        codes = self.proven("POST /me/mfa/backup-codes", who)["backupCodes"]
        self.assertFalse(set(codes) & set(confirmed["backupCodes"]))
        self.proven("POST /me/mfa/reset-secret", who)
        self.done("DELETE /me/mfa", None, mine)
        self.done("PUT /me/password", {"current": self.PASSWORD, "new": self.PASSWORD + "s"}, mine)
        self.done("DELETE /session", None, mine)

    def client(self, owner):
        """Somebody in two accounts, and one of them asks for a code at each connection."""
        email = "quinn@contoso.example"
        accounts = self.done("GET /accounts", None, owner)["items"]
        for account in accounts:
            added = self.done("POST /accounts/{account}/members", {"name": "Quinn", "email": email}, owner,
                              places={"account": account["id"]})
            if added["invitation"] and added["invitation"].get("code"):
                self.by_code("POST /sign-in/one-time-code", email, added["invitation"]["code"])
        body = {"email": email, "password": self.PASSWORD, "application": "client-application"}
        state = self.done("POST /sign-in", body)
        self.assertEqual(state["state"], "account-required")
        state = self.done("POST /sign-in/account", {"ticket": state["ticket"], "account": accounts[1]["id"]})
        self.assertEqual(state["state"], "signed-in")
        session = state["session"]["token"]
        there = self.done("POST /session/account", {"account": accounts[0]["id"]}, session)
        self.assertEqual((there["state"], there["reason"]), ("setup-required", "login-security"))
        self.assertEqual(self.done("POST /client/connections", None, session), {"decision": "allowed"})
        quinn = Person(self.daemon, email, self.PASSWORD)
        quinn.enrol(session)
        rule = {"controlPanel": False, "clientApplication": True}
        self.proven("PUT /accounts/{account}/login-security", owner,
                    {"admins": rule, "members": rule, "everyConnection": True, "periodMinutes": 0},
                    account=accounts[0]["id"])
        ticket = self.done("POST /sign-in", {**body, "account": accounts[0]["id"]})["ticket"]
        session = self.done("POST /sign-in/code", {"ticket": ticket, "code": quinn.code()})["session"]["token"]
        decision = self.done("POST /client/connections", None, session)
        self.assertEqual(decision["decision"], "code-required")
        decision = self.done("POST /client/connections/code", {"ticket": decision["ticket"], "code": quinn.code()},
                             session)
        self.assertEqual(decision["decision"], "allowed")

    def looking(self, session, account):
        self.done("GET /audit", None, session, "?limit=200")
        self.done("GET /audit/verify", None, session)
        self.done("POST /exports", {"kind": "members", "account": account}, session)
        self.done("GET /reports/adoption", None, session)
        self.done("GET /reports/adoption/people", None, session, "?filter=off")


if __name__ == "__main__":
    unittest.main()
