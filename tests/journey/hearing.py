# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told about a window: every control by name, every cell by text, every alert aloud."""

import os
import re

# In this order: the window says which version of Atspi is meant.
from window import BUTTON, CELL, CHECK, FIELD, wait_until  # noqa: I001
from gi.repository import Atspi, GLib

CONTROLS = BUTTON + FIELD + CHECK + ("combo box", "spin button", "table", "list", "toggle button", "slider",
                                     "list item", "table column header", "menu item", "page tab", "tree table")
# Qt's own: what they hold speaks for them.
SILENT = ("scroll bar", "viewport", "separator", "filler")


class Hearing:
    def __init__(self, window):
        self._window = window
        self._alerts = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:showing")
        self.findings = []
        self.titles = set()  # of everything that was listened to

    # --- a page ----------------------------------------------------------------------------------

    def check(self, page):
        """Everything that shows now; findings begin with `page`."""
        for top in self._window.tops():
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

    def untitled(self, sources):
        """Pages of the sources, by the title they are made with, that were not listened to."""
        made = {}
        for folder, _, names in os.walk(sources):
            for name in names:
                if name.endswith(".cpp"):
                    with open(os.path.join(folder, name), encoding="utf-8") as file:
                        for page, title in re.findall(r'u"(page\.[\w.]+)"_s,\s*tr\("([^"]+)"\)', file.read()):
                            made[page] = title
        assert len(made) > 40, f"only {len(made)} pages are found in {sources}"
        return sorted(page for page, title in made.items() if title not in self.titles)

    # --- what is said ------------------------------------------------------------------------------

    def says_aloud(self, text):
        """Waits until an alert with these words appears."""

        def listen():
            context = GLib.MainContext.default()
            while context.iteration(False):
                pass
            return any(text in said for said in self._alerts)

        wait_until(listen, lambda: f'"{text}" is not said, only {self._alerts}', 40)
        self._alerts.clear()

    def _hear(self, event):
        try:
            if event.detail1 and event.source.get_role() in (Atspi.Role.ALERT, Atspi.Role.NOTIFICATION):
                self._alerts.append(event.source.get_name() or "")
        except GLib.Error:
            pass

    # --- the keyboard alone --------------------------------------------------------------------------

    def focused(self):
        for element in reversed(self._window.elements()):
            if element.has(Atspi.StateType.FOCUSED) and element.role not in ("frame", "filler", "table cell",
                                                                             "list item"):
                return element
        return None

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
