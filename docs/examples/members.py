#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A script of the management API: who has not set up MFA yet, in every account. Standard library only.

    SALLYPORT_PASSWORD=... members.py https://sallyport.example ada@contoso.example

HTTP Basic takes the regular password while Ada's own MFA is off, and only her API password once it is on. An address with
a colon cannot be a user name; the id that GET /me gives can.
"""

import base64
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request


class Management:
    def __init__(self, server, user, password):
        self.api = server.rstrip("/") + "/api/v1"
        self.authorization = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()

    def get(self, path, **query):
        address = self.api + path + ("?" + urllib.parse.urlencode(query) if query else "")
        request = urllib.request.Request(address, headers={"Authorization": self.authorization})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def rows(self, path, **query):
        """All rows of a list, page by page."""
        while True:
            page = self.get(path, limit=500, **query)
            yield from page["items"]
            if not page["next"]:
                return
            query["after"] = page["next"]


def main():
    server, user = sys.argv[1:]
    management = Management(server, user, os.environ["SALLYPORT_PASSWORD"])
    try:
        for account in management.rows("/accounts"):
            for member in management.rows(f"/accounts/{account['id']}/members", filter="mfa-off"):
                print(f"{account['name']}: {member['name']} <{member['email']}>")
    except urllib.error.HTTPError as error:
        sys.exit(f"Refused: {json.load(error)['code']}")


if __name__ == "__main__":
    main()
