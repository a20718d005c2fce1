# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody with a password in the head and a phone in the pocket."""

from phone import Phone


class Person:
    def __init__(self, name, email, password):
        self.name = name
        self.email = email
        self.password = password
        self.phone = Phone()
        self.backup_codes = []
