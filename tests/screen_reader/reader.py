"""A window as a screen reader receives it over the accessibility bus: names, roles, states, actions, text.

It can act as the nodes offer, or press keys; `focus` is the node that the keyboard came to last.

Runs with the system's Python, because pyatspi is the system's; it imports nothing of the wizard's.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE_SECONDS = 30.0
Node = Any
TAKES_THE_KEYBOARD = pyatspi.STATE_FOCUSABLE
MOST_TABS = 40
MODIFIERS = {"Shift": 50, "Ctrl": 37, "Alt": 64}  # key codes of every keyboard that Xvfb knows
SYMBOLS = {
    "Space": 0x20,
    "Tab": 0xFF09,
    "Enter": 0xFF0D,
    "Esc": 0xFF1B,
    "Home": 0xFF50,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "End": 0xFF57,
    "F4": 0xFFC1,
}


class Reader:
    """Reads one application, and does what its nodes offer."""

    def __init__(self, process: int) -> None:
        """Wait until the application with this process id is on the bus, with a window."""
        self.heard: list[str] = []
        self.focus: Node = None
        self._application: Node = None
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")
        pyatspi.Registry.registerEventListener(self._follow, "object:state-changed:focused")
        self._application = self.until(lambda: self._find_application(process), "the window is on the bus")

    def until(self, condition: Callable[[], Any], what: str) -> Any:
        """Wait for something; raises TimeoutError with everything that can be read then."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            try:
                found = condition()
            except (LookupError, RuntimeError):  # a node went while it was read
                found = None
            if found:
                return found
            take_events()
        raise TimeoutError(f"waited in vain until {what}\n" + "\n".join(self.everything()))

    def node(self, role: str, name: str) -> Node:
        """The node of a role whose name begins like this, once it is shown."""
        return self.until(lambda: next(self._nodes(role, name), None), f"there is a {role} “{name}”")

    def do(self, role: str, name: str, action: str = "Press") -> None:
        """Do what a node offers, as soon as it can be used."""
        node = self.until(
            lambda: next((one for one in self._nodes(role, name) if is_usable(one)), None),
            f"{role} “{name}” can be used",
        )
        actions = node.queryAction()
        offered = [actions.getName(index) for index in range(actions.nActions)]
        if action not in offered:
            raise LookupError(f"{role} “{name}” offers {offered}, not {action}")
        actions.doAction(offered.index(action))

    def choose(self, role: str, name: str, item: str) -> None:
        """Choose an item of a list by its name."""
        listed = self.node(role, name)
        row = self.until(lambda: _place(listed, item), f"“{name}” lists “{item}”")
        listed.querySelection().selectChild(row - 1)

    def write(self, role: str, name: str, text: str) -> None:
        """Enter text where it can be edited."""
        field = self.node(role, name)
        field.queryEditableText().insertText(0, text, len(text))

    # By keys alone.

    def press(self, *keys: str) -> None:
        """Press keys, such as ``Tab`` or ``Alt+m``."""
        for key in keys:
            *held, last = key.split("+")
            codes = [MODIFIERS[one] for one in held]
            for code in codes:
                pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESS)
            symbol = SYMBOLS.get(last) or ord(last)
            pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)
            for code in reversed(codes):
                pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_RELEASE)
            take_events()

    def type(self, text: str) -> None:
        """Type a text into the field that has the keyboard."""
        for sign in text:
            pyatspi.Registry.generateKeyboardEvent(0, sign, pyatspi.KEY_STRING)
        self.until(lambda: self.focus.queryText().getText(0, -1).endswith(text), f"{text!r} is typed")

    def at(self, role: str, name: str) -> Node:
        """The node that has the keyboard, once it is the one of this role whose name begins like this."""
        self.until(lambda: is_at(self.focus, role, name), f"the keyboard is at {role} “{name}”")
        return self.focus

    def tab_to(self, role: str, name: str, key: str = "Tab") -> None:
        """Press Tab until the keyboard is there; each stop on the way has a name."""
        for _ in range(MOST_TABS):
            if is_at(self.focus, role, name):
                return
            before = self.focus
            self.press(key)
            self.until(partial(self._left, before), f"{key} leaves {told(before)}")
            assert self.focus.name, f"{key} comes to {told(self.focus)}"
        raise LookupError(f"{key} never comes to {role} “{name}”")

    def texts(self) -> list[str]:
        """The names of all that is shown."""
        return [node.name for node in self._all() if node.name]

    def hear(self, words: str) -> None:
        """Wait until this was announced."""
        self.until(lambda: any(words in one for one in self.heard), f"{words!r} is announced: {self.heard}")

    def everything(self) -> Iterator[str]:
        """A line for each node that is shown."""
        for node in self._all():
            states = [pyatspi.stateToString(state) for state in node.getState().getStates()]
            yield f"{node.getRoleName()} “{node.name}” {node.description!r} {states}"

    def nameless(self) -> list[str]:
        """Everything that takes the keyboard and has no name."""
        return [node.getRoleName() for node in self._all() if takes_keyboard(node) and not node.name]

    def doubled(self) -> list[str]:
        """The names that two controls share which take the keyboard; cells of a table are not asked."""
        names = [node.name for node in self._all() if takes_keyboard(node) and not _is_cell(node)]
        return sorted({name for name in names if names.count(name) > 1})

    def unlabelled(self) -> list[str]:
        """The choosers that say what is chosen, and not what for: that comes from a label."""
        choosers = (node for node in self._all() if node.getRoleName() == "combo box")
        return [node.name for node in choosers if not label_of(node)]

    def _left(self, before: Node) -> bool:
        return bool(self.focus != before)

    def _nodes(self, role: str, name: str) -> Iterator[Node]:
        return (one for one in self._all() if one.getRoleName() == role and one.name.startswith(name))

    def _all(self) -> Iterator[Node]:
        for window in self._application or ():
            if window is not None:
                yield from _shown(window)

    def _hear(self, event: Any) -> None:
        self.heard.append(str(event.any_data))

    def _follow(self, event: Any) -> None:
        if event.detail1:
            self.focus = event.source

    def _find_application(self, process: int) -> Node | None:
        desktop = pyatspi.Registry.getDesktop(0)
        named = (one for one in desktop if one is not None and one.get_process_id() == process)
        return next((one for one in named if one.childCount), None)


def take_events() -> None:
    """Take what has come over the bus."""
    while GLib.MainContext.default().iteration(False):
        pass
    time.sleep(0.05)


def is_at(node: Node, role: str, name: str) -> bool:
    """Tell if a node has this role, and a name that begins like this."""
    return node is not None and node.getRoleName() == role and node.name.startswith(name)


def told(node: Node) -> str:
    """A node in a line."""
    return f"{node.getRoleName()} “{node.name}” {node.description!r}"


def label_of(node: Node) -> str:
    """The name of the label of a node, empty without one."""
    labels = (one for one in node.getRelationSet() if one.getRelationType() == pyatspi.RELATION_LABELLED_BY)
    return next((one.getTarget(0).name for one in labels), "")


def group_of(node: Node) -> str:
    """The name of the group that a node is in."""
    above = node.parent
    while above is not None and not (above.getRoleName() == "panel" and above.name):
        above = above.parent
    return above.name if above is not None else ""


def takes_keyboard(node: Node) -> bool:
    """Tell if the keyboard can come to a node."""
    return bool(node.getState().contains(TAKES_THE_KEYBOARD))


def is_chosen(node: Node) -> bool:
    """Tell if a radio button or a check box is on, or a row is chosen."""
    state = node.getState()
    return bool(state.contains(pyatspi.STATE_CHECKED) or state.contains(pyatspi.STATE_SELECTED))


def is_usable(node: Node) -> bool:
    """Tell if a person could use it now."""
    return bool(node.getState().contains(pyatspi.STATE_ENABLED))


def _is_cell(node: Node) -> bool:
    return node.getRoleName() in ("table cell", "list item")


def _shown(node: Node) -> Iterator[Node]:
    if not node.getState().contains(pyatspi.STATE_SHOWING):
        return
    yield node
    for child in node:
        if child is not None:
            yield from _shown(child)


def _place(listed: Node, item: str) -> int | None:
    """The place of an item, counted from 1."""
    return next((place for place, one in enumerate(listed, 1) if one is not None and item in one.name), None)
