# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told about a window: every control by name, every cell by text, every alert aloud."""

import os
import re

# In this order: the window says which version of Atspi is meant.
from window import BUTTON, CELL, CHECK, FIELD, wait_until  # noqa: I001
from gi.repository import Atspi, GLib

SOURCES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "ui")

CONTROLS = BUTTON + FIELD + CHECK + ("combo box", "spin button", "table", "list", "toggle button", "slider",
                                     "list item", "table column header", "menu item", "page tab", "tree table")
# Of the pages that are not made with their title, as they are called where they are listened to.
TITLES = {
    "page.accounts": "Accounts", "page.admins": "Admins", "page.audit": "Audit log",
    "page.certificate": "This server is not known yet", "page.confirm": "Reset Secret",
    "page.firststart.passphrase": "Protect the store with a passphrase", "page.handover": "Reseller Admin QR code",
    "page.kiosk.pin": "Type the PIN of the roster", "page.members": "Members", "page.passphrase": "Open the store",
    "page.print": "Print centre", "page.profile": "My profile", "page.refused": "Disable MFA", "page.reports": "Reports",
    "page.reports.names": "Enrolled: Fabrikam GmbH", "page.resetCode": "Reset code", "page.settings": "Settings",
    "page.signInCode": "Sign-in code",
}
# Gone before they can be heard, or the place of other pages.
PASSING = {"page.move.writing", "page.opening", "page.signin.codes", "page.signin.setup"}
# Qt's own: what they hold speaks for them.
SILENT = ("scroll bar", "viewport", "separator", "filler")


class Hearing:
    def __init__(self, window):
        self._window = window
        self._alerts = []
        self._announced = set()  # of all alerts, and the titles of windows
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:showing")
        self.findings = []
        self.titles = set()  # of everything that was listened to

    # --- a page ----------------------------------------------------------------------------------

    def check(self, page):
        """Everything that shows now; findings begin with `page`."""
        self._listen()
        for top in self._window.tops():
            self._announced.add(top.get_name())
            self._visit(top, page, [])

    def _visit(self, node, page, path):
        try:
            states = node.get_state_set()
            if not states.contains(Atspi.StateType.SHOWING):
                return
            role, name = node.get_role_name(), (node.get_name() or "").strip()
            here = path + [f'{role} "{name}"' if name else role]
            if role == "label":
                self.titles.add(name)
            self._judge(node, states, role, name, page, here)
            for i in range(node.get_child_count()):
                child = node.get_child_at_index(i)
                if child:
                    self._visit(child, page, here)
        except GLib.Error:
            pass  # it has gone while it was asked

    def _judge(self, node, states, role, name, page, here):
        if role in SILENT:
            return
        focusable = states.contains(Atspi.StateType.FOCUSABLE)
        if role in CELL:
            if not name and states.contains(Atspi.StateType.CHECKABLE):
                self._find(page, here, "is a switch that says nothing")
        elif not name and not self._label_of(node):
            if role in CONTROLS:
                self._find(page, here, "has no name")
            elif focusable:
                self._find(page, here, "can have the focus and has no name")
            elif role in ("image", "icon") and self._is_large(node):
                self._find(page, here, "is a picture without a name")
        elif role in FIELD and states.contains(Atspi.StateType.EDITABLE):
            label = self._label_of(node)
            if label and label != name:
                self._find(page, here, f'is labelled "{label}"')

    def _find(self, page, here, fault):
        finding = f"{page}: {' > '.join(here[-4:])} {fault}"
        if finding not in self.findings:
            self.findings.append(finding)

    @staticmethod
    def _label_of(node):
        for relation in node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
        return None

    @staticmethod
    def _is_large(node):
        """A mark or the initials of somebody beside the name is an ornament; a QR code is not."""
        return node.get_extents(Atspi.CoordType.SCREEN).width > 100

    def judge_pages(self, pages=None, others=()):
        """Nothing was found, and all pages of the sources but the others, or else these, were listened to. Each was
        announced by its title."""
        made = self._pages()
        wanted = set(made) - set(others) if pages is None else set(pages)
        assert wanted <= set(made), f"no such pages: {wanted - set(made)}"
        missing = sorted(page for page in wanted if made[page] not in self.titles)
        for page, title in sorted(made.items()):
            if page in wanted and title in self.titles and title not in self._announced:
                self.findings.append(f'{page}: "{title}" was not announced')
        assert not self.findings, "\n".join([f"{len(self.findings)} findings:"] + self.findings)
        assert not missing, f"not listened to: {missing}"

    @staticmethod
    def _pages():
        """The title of each page."""
        titles, pages = dict(TITLES), set()
        for folder, _, names in os.walk(SOURCES):
            for name in names:
                if name.endswith(".cpp"):
                    with open(os.path.join(folder, name), encoding="utf-8") as file:
                        text = file.read()
                    titles |= dict(re.findall(r'u"(page\.[\w.]+)"_s,\s*tr\("([^"]+)"\)', text))
                    pages |= set(re.findall(r'u"(page\.[\w.]+)"_s', text))
        assert len(pages) > 60, f"only {len(pages)} pages are found in {SOURCES}"
        assert pages - PASSING <= set(titles), f"without a title: {pages - PASSING - set(titles)}"
        return {page: titles[page] for page in pages - PASSING}

    # --- what opens beside a page --------------------------------------------------------------------

    def help_is(self, chapter, back_to=None):
        """F1 opens the guide at this chapter; Escape closes it, and this window or the main one has the keyboard."""
        self._window.key("F1")
        guide = self.window_opens("User guide")
        wait_until(lambda: any(node.get_name() == chapter and node.get_role_name() != "list item"
                               for node in self._below(guide)),
                   lambda: f'the guide is not at "{chapter}" but at {sorted({n.get_name() for n in self._below(guide)})}')
        self.check(f"user guide, {chapter}")
        self.window_closes("User guide", back_to)

    def window_opens(self, title):
        return wait_until(lambda: next((top for top in self._window.tops() if top.get_name() == title
                                        and top.get_state_set().contains(Atspi.StateType.ACTIVE)), None),
                          lambda: f'no window "{title}", but {[top.get_name() for top in self._window.tops()]}')

    def window_closes(self, title, back_to=None):
        """By Escape; that window, or the main one, has the keyboard again."""
        self._window.key("Escape")
        wait_until(lambda: all(top.get_name() != title or not top.get_state_set().contains(Atspi.StateType.SHOWING)
                               for top in self._window.tops()), f'"{title}" does not close')
        wait_until(lambda: any(top.get_state_set().contains(Atspi.StateType.ACTIVE)
                               for i, top in enumerate(self._window.tops())
                               if (top.get_name() == back_to if back_to else i == 0)),
                   "the window before it is not active again")

    def _below(self, node):
        nodes = []
        try:
            for i in range(node.get_child_count()):
                child = node.get_child_at_index(i)
                if child:
                    nodes += [child] + self._below(child)
        except GLib.Error:
            pass  # it has gone while it was asked
        return nodes

    # --- what is said ------------------------------------------------------------------------------

    def says_aloud(self, text):
        """Waits until an alert with these words appears."""

        def listen():
            self._listen()
            return any(text in said for said in self._alerts)

        wait_until(listen, lambda: f'"{text}" is not said, only {self._alerts}', 40)
        self._alerts.clear()

    @staticmethod
    def _listen():
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def _hear(self, event):
        try:
            if event.detail1 and event.source.get_role() in (Atspi.Role.ALERT, Atspi.Role.NOTIFICATION):
                self._alerts.append(event.source.get_name() or "")
                self._announced.add(self._alerts[-1])
        except GLib.Error:
            pass

    # --- the keyboard alone --------------------------------------------------------------------------

    def focused(self):
        for element in reversed(self._window.elements()):
            if element.has(Atspi.StateType.FOCUSED) and element.role not in ("frame", "filler", "table cell",
                                                                             "list item"):
                return element
        return None

    def focused_row(self):
        """Of a list whose rows have the focus themselves."""
        return next((e for e in self._window.elements() if e.role == "list item"
                     and e.has(Atspi.StateType.FOCUSED)), None)

    def focus_is(self, name):
        wait_until(lambda: (found := self.focused()) and found.name == name,
                   lambda: f'"{name}" has not the focus, but {self._describe_focus()}')

    def tab_to(self, name):
        """By the Tab key alone, once round at most."""
        for _ in range(40):
            before = self.focused()
            if before and before.name == name:
                return
            self._window.key("Tab")
            wait_until(lambda: (now := self.focused()) and (not before or now.node != before.node),
                       lambda: f"Tab does not leave {self._describe_focus()}")
        raise AssertionError(f'Tab does not come to "{name}"')

    def write(self, name, text):
        """Into a field that Tab comes to."""
        self.tab_to(name)
        self._window.key("ctrl+a")
        self._window.type_here(text)

    def _describe_focus(self):
        found = self.focused()
        return f'{found.role} "{found.name}"' if found else "nothing"
