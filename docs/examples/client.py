#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A client application that asks Sallyport before it connects, e.g. a VPN client. Standard library only.

    client.py https://sallyport.example ada@contoso.example

It signs its person in as the application "client-application", and then asks before each connection. It is told
"allowed", "code-required" or "setup-required"; the latter means that the person has to set up MFA first, in the
control panel or as the next sign-in leads through it. Where the password is asked for nothing is echoed.
"""

import getpass
import json
import sys
import urllib.error
import urllib.request


class Refused(Exception):
    """What the server says no with: `code` is stable, decide by it."""

    def __init__(self, problem):
        super().__init__(problem.get("title", "refused"))
        self.code = problem.get("code", "")
        self.wait = problem.get("retryAfter", 0)  # seconds


class Client:
    def __init__(self, server):
        self.api = server.rstrip("/") + "/api/v1"
        self.token = None

    def post(self, path, body=None):
        request = urllib.request.Request(self.api + path, data=json.dumps(body or {}).encode(), method="POST")
        request.add_header("Content-Type", "application/json")
        if self.token:
            request.add_header("Authorization", f"Bearer {self.token}")
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise Refused(json.load(error)) from error

    def sign_in(self, email, password, ask_code, choose_account=lambda accounts: accounts[0]):
        """True once there is a session; False where MFA has to be set up first."""
        state = self.post("/sign-in", {"email": email, "password": password, "application": "client-application"})
        while state["state"] != "signed-in":
            ticket = {"ticket": state["ticket"]}
            if state["state"] == "account-required":
                account = choose_account(state["accounts"])
                state = self.post("/sign-in/account", {**ticket, "account": account["id"]})
            elif state["state"] == "code-required":
                state = self.post("/sign-in/code", {**ticket, "code": ask_code()})
            else:  # setup-required, confirm-required
                return False
        self.token = state["session"]["token"]
        return True

    def connect(self, ask_code):
        """The decision before a connection; asks for a code where one is needed."""
        decision = self.post("/client/connections")
        if decision["decision"] == "code-required":
            decision = self.post("/client/connections/code", {"ticket": decision["ticket"], "code": ask_code()})
        return decision


def main():
    server, email = sys.argv[1:]
    client = Client(server)

    def ask_code():
        return input("Code of the authenticator, or a backup code: ").strip()

    try:
        if not client.sign_in(email, getpass.getpass("Password: "), ask_code):
            sys.exit("Set up two-step sign-in first.")
        decision = client.connect(ask_code)
    except Refused as refusal:
        sys.exit(f"Refused: {refusal.code}" + (f", try again in {refusal.wait} s" if refusal.wait else ""))
    if decision["decision"] == "setup-required":
        sys.exit("Set up two-step sign-in first.")
    print("Connected" + (f", until {decision['validUntil']} without a code" if "validUntil" in decision else ""))


if __name__ == "__main__":
    main()
