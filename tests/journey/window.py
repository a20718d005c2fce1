# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of Sallyport, as somebody meets it who cannot see: by role and label, and by the keyboard.

Nothing here knows the program from inside: what is found, is found on the accessibility bus; what is typed, is
typed on the keyboard of the display. Everything waits for what it needs, up to a deadline.
"""

import os
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DEADLINE = 20  # seconds; far more than anything takes, also under a sanitizer on a busy machine

BUTTON = ("push button",)
FIELD = ("text", "password text", "entry")
CHECK = ("check box", "radio button")
NAVIGATION = ("check box",)
CELL = ("table cell",)


class NotThere(AssertionError):
    pass


def wait_until(question, what, seconds=DEADLINE):
    """Asks until the answer counts as true, and returns it."""
    end = time.monotonic() + seconds
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotThere(what() if callable(what) else what)
        time.sleep(0.03)


class Element:
    """Something with a role and a label."""

    def __init__(self, node):
        self.node = node
        self.role = node.get_role_name()
        self.name = node.get_name() or ""

    def has(self, state):
        return self.node.get_state_set().contains(state)

    def is_enabled(self):
        return self.has(Atspi.StateType.SENSITIVE)

    def is_checked(self):
        return self.has(Atspi.StateType.CHECKED)

    def text(self):
        return Atspi.Text.get_text(self.node, 0, -1)

    def act(self):
        for i in range(self.node.get_n_actions()):
            if self.node.get_action_name(i) in ("Press", "Toggle", "ShowMenu"):
                self.node.do_action(i)
                return
        raise AssertionError(f'{self.role} "{self.name}" cannot be pressed')

    def middle(self):
        place = self.node.get_extents(Atspi.CoordType.SCREEN)
        return place.x + place.width // 2, place.y + place.height // 2


class Window:
    def __init__(self, binary, log):
        self._binary = binary
        self._log = log
        self._process = None
        self._announced = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:focused")

    # --- the program ---------------------------------------------------------------------------

    def start(self, *arguments):
        self._process = subprocess.Popen([self._binary, *arguments], stdout=self._log, stderr=self._log)
        frame = wait_until(self._frame, "no window appears")
        wait_until(lambda: frame.get_state_set().contains(Atspi.StateType.ACTIVE), "the window is not active")

    def close(self):
        """As the keyboard does it; the program must end well."""
        self.key("ctrl+q")
        self.ends()

    def ends(self):
        """Waits for the program to end by itself, and well."""
        try:
            status = self._process.wait(DEADLINE)
        except subprocess.TimeoutExpired:
            raise AssertionError("the program does not end") from None
        self._process = None
        if status != 0:
            raise AssertionError(f"the program ends with {status}")
        self._wait_for_the_end()

    def kill(self):
        """As a power failure does it."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._process = None
        self._wait_for_the_end()

    def end(self):
        if self._process:
            self.kill()

    def _wait_for_the_end(self):
        wait_until(lambda: self._frame() is None, "the window does not go")

    def _frame(self):
        """The main window."""
        windows = self._windows()
        return windows[0] if windows else None

    def _windows(self):
        if self._process and self._process.poll() is not None:
            raise AssertionError(f"the program has ended with {self._process.returncode}")
        desktop = Atspi.get_desktop(0)
        desktop.set_cache_mask(Atspi.Cache.NONE)
        for i in range(desktop.get_child_count()):
            try:
                program = desktop.get_child_at_index(i)
                if not program or not self._process or program.get_process_id() != self._process.pid:
                    continue
                program.set_cache_mask(Atspi.Cache.NONE)
                return [program.get_child_at_index(i) for i in range(program.get_child_count())]
            except GLib.Error:
                continue  # it goes at this very moment
        return []

    # --- what is there -------------------------------------------------------------------------

    def elements(self):
        """Everything that shows, in the order of the tree."""
        found = []

        def visit(node):
            try:
                if not node.get_state_set().contains(Atspi.StateType.SHOWING):
                    return
                found.append(Element(node))
                for i in range(node.get_child_count()):
                    child = node.get_child_at_index(i)
                    if child:
                        visit(child)
            except GLib.Error:
                pass  # it has gone while it was asked

        for window in self._windows():
            if window:
                visit(window)
        return found

    def find(self, roles, name, seconds=DEADLINE):
        """The one element of these roles with exactly this label."""

        def look():
            fitting = [e for e in self.elements() if e.role in roles and e.name == name]
            if len(fitting) > 1:
                raise AssertionError(f'{len(fitting)} elements are called "{name}"')
            return fitting[0] if fitting else None

        return wait_until(look, lambda: f'no {" or ".join(roles)} "{name}" among:\n{self.describe()}', seconds)

    def button(self, name):
        return self.find(BUTTON, name)

    def field(self, name):
        return self.find(FIELD, name)

    def check_box(self, name):
        return self.find(CHECK, name)

    def has(self, name):
        """At this moment, whatever its role."""
        return any(e.name == name for e in self.elements())

    def says(self, text):
        """At this moment, anywhere."""
        return any(text in e.name for e in self.elements())

    def sees(self, *texts):
        """Waits until all these words are to be read, each anywhere."""

        def look():
            names = [e.name for e in self.elements()]
            return all(any(text in name for name in names) for text in texts)

        wait_until(look, lambda: f"not all of {texts} among:\n{self.describe()}")

    def is_asked(self, title):
        """Waits for the page of this title."""
        wait_until(lambda: any(e.role == "label" and e.name == title for e in self.elements()),
                   lambda: f'no page "{title}", but:\n{self.describe()}')

    def names(self, role):
        return [e.name for e in self.elements() if e.role == role]

    def tops(self):
        """The windows of the program."""
        return [window for window in self._windows() if window]

    def title(self):
        frame = self._frame()
        return frame.get_name() if frame else ""

    def describe(self):
        plain = ("filler", "panel", "viewport", "scroll pane", "layered pane", "")
        return "\n".join(f'  {e.role} "{e.name}"' + ("" if e.is_enabled() else " (disabled)")
                         for e in self.elements() if e.name or e.role not in plain)

    # --- what is done --------------------------------------------------------------------------

    def press(self, name):
        button = self.button(name)
        wait_until(button.is_enabled, f'"{name}" stays disabled')
        button.act()

    def tick(self, name):
        box = self.check_box(name)
        assert not box.is_checked(), f'"{name}" is ticked already'
        box.act()
        wait_until(box.is_checked, f'"{name}" does not take the tick')

    def click(self, element):
        """With the mouse, where it is on the screen."""
        x, y = element.middle()
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def type(self, name, text):
        field = self.field(name)
        wait_until(lambda: field.has(Atspi.StateType.EDITABLE), f'"{name}" cannot be typed into')
        Atspi.Component.grab_focus(field.node)
        wait_until(lambda: field.has(Atspi.StateType.FOCUSED), f'"{name}" does not take the focus')
        self.key("ctrl+a")
        self._xdotool("type", "--delay", "4", "--file", "-", text=text)
        if field.role != "password text":
            wait_until(lambda: field.text().replace(" ", "") == text.replace(" ", ""),
                       lambda: f'"{name}" reads "{field.text()}" instead of what was typed')

    def type_here(self, text):
        """Whatever has the focus gets it."""
        self._xdotool("type", "--delay", "4", "--file", "-", text=text)

    def open_page(self, name):
        """By the navigation."""
        self.find(NAVIGATION, name).act()
        self.is_asked(name)

    def cell(self, text):
        """The one cell of a table that reads so."""
        return self.find(CELL, text)

    def cells_ending(self, text):
        return [e for e in self.elements() if e.role in CELL and e.name.endswith(text)]

    def choose_file(self, path):
        """In the file dialog that opens."""
        wait_until(self._popup_is_open, "no file dialog opens")
        self._xdotool("type", "--delay", "4", "--file", "-", text=path)
        self.key("Return")

    def choose_present_file(self, path):
        """As `choose_file`, for a file that is there: put into the field at once, so that no list of completions
        opens, which would take the focus of the window with it when it goes."""
        field = self.field("File name:")
        Atspi.EditableText.set_text_contents(field.node, path)
        wait_until(lambda: field.text() == path, lambda: f'the file dialog reads "{field.text()}"')
        self.key("Return")

    def select(self, label, entry):
        """An entry of the combo box beside a label: on this platform its name is what is chosen."""

        def look():
            for element in self.elements():
                if element.role != "combo box":
                    continue
                for relation in element.node.get_relation_set():
                    if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY \
                            and (relation.get_target(0).get_name() or "") == label:
                        return element
            return None

        box = wait_until(look, lambda: f'no combo box is labelled "{label}" in:\n{self.describe()}')
        if box.node.get_name() == entry:
            return
        self.click(box)
        self._xdotool("type", "--delay", "4", "--file", "-", text=entry.split()[0])  # a space would choose
        self.key("Return")
        wait_until(lambda: box.node.get_name() == entry,
                   lambda: f'"{label}" reads "{box.node.get_name()}" instead of "{entry}"')

    def key(self, *keys):
        self._xdotool("key", "--delay", "20", *keys)

    def choose(self, button, *entries):
        """Opens the menu of a button and walks to each entry with the arrow keys, listening as it is read out."""
        self._announced.clear()
        self.press(button)
        self.walk_menu(button, *entries)

    def walk_menu(self, button, *entries):
        """As `choose`, in the menu that the button has opened or is opening."""
        wait_until(self._popup_is_open, f'"{button}" opens no menu')
        for depth, entry in enumerate(entries):
            if depth:
                self.key("Right")
                if self._heard() == entry:
                    continue
            first = None
            while True:
                self._announced.clear()
                self.key("Down")
                name = self._heard()
                if name == entry:
                    break
                if name == first:
                    raise NotThere(f'the menu of "{button}" has no "{entry}"')
                first = first or name
        self.key("Return")

    def read_menu(self, button, entry):
        """What is read out in the menu below an entry of the menu of a button, from top to bottom."""
        self._announced.clear()
        self.press(button)
        wait_until(self._popup_is_open, f'"{button}" opens no menu')
        while self._announced[-1:] != [entry]:
            self._announced.clear()
            self.key("Down")
            self._heard()
        names = []
        key = "Right"
        while True:
            self._announced.clear()
            self.key(key)
            name = self._heard()
            if name in names:
                break
            names.append(name)
            key = "Down"
        self.key("Escape", "Escape")
        wait_until(lambda: not self._popup_is_open(), "the menu does not close")
        return names

    def _popup_is_open(self):
        shown = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self._process.pid)],
                               capture_output=True, text=True)
        return len(shown.stdout.split()) > 1

    def _heard(self):
        def listen():
            context = GLib.MainContext.default()
            while context.iteration(False):
                pass
            return self._announced and self._announced[-1]

        return wait_until(listen, "nothing is read out")

    def _hear(self, event):
        try:
            if event.detail1 and "menu item" in event.source.get_role_name():
                self._announced.append(event.source.get_name())
        except GLib.Error:
            pass

    def _xdotool(self, *words, text=None):
        subprocess.run(["xdotool", *words], input=text, text=True, check=True)

    def picture(self, path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        subprocess.run(["import", "-silent", "-window", "root", path], check=True)
