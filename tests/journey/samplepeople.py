# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The people of the sample data, by the list on the sign-in page."""

from window import wait_until


class SamplePeople:
    def __init__(self, window):
        self._window = window

    def password(self):
        """Everybody's, as it stands on the page."""
        return next(e.name for e in self._window.elements() if e.role == "label" and e.name.count("-") == 3)

    def listed(self, name):
        return wait_until(lambda: next((e for e in self._window.elements()
                                        if e.role == "list item" and e.name.startswith(name + ",")), None),
                          f"{name} is not listed")

    def enter_as(self, name):
        """Returns the code beside the name, if there is one."""
        self._window.is_asked("Sign in to Sallyport")
        code = self.listed(name).name[-6:]
        self._window.click(self.listed(name))
        self._window.press("Sign in")
        return code

    def sign_in_as(self, name, workplace=""):
        """To the profile; `workplace` is the one that is chosen, where there are several."""
        window = self._window
        code = self.enter_as(name)
        wait_until(lambda: window.has("Two-step sign-in") or window.has("Choose an account")
                   or window.has("My profile"), "nothing is asked")
        if not window.has("Choose an account") and code.isdigit():
            self._enter_code(code)
        if workplace:
            window.is_asked("Choose an account")
            place = next(e.name for e in window.elements() if e.role == "push button" and workplace in e.name)
            window.press(place)
            wait_until(lambda: window.has("Two-step sign-in") or window.has("My profile"), "nothing is asked")
            if window.has("Two-step sign-in"):
                self._enter_code(code)
        window.is_asked("My profile")

    def sign_out(self, name):
        self._window.choose(name, "Sign out")
        self._window.sees("You have signed out.")

    def _enter_code(self, code):
        self._window.is_asked("Two-step sign-in")
        self._window.type("Authentication code", code)
        self._window.press("Sign in")
