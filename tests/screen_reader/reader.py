"""A window as a screen reader receives it over the accessibility bus: names, roles, states, actions, text.

Runs with the system's Python, because pyatspi is the system's; it imports nothing of the wizard's.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE_SECONDS = 30.0
Node = Any
TAKES_THE_KEYBOARD = pyatspi.STATE_FOCUSABLE


class Reader:
    """Reads one application, and does what its nodes offer."""

    def __init__(self, process: int) -> None:
        """Wait until the application with this process id is on the bus, with a window."""
        self.heard: list[str] = []
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")
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
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.05)
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
        return [
            node.getRoleName()
            for node in self._all()
            if node.getState().contains(TAKES_THE_KEYBOARD) and not node.name
        ]

    def _nodes(self, role: str, name: str) -> Iterator[Node]:
        return (one for one in self._all() if one.getRoleName() == role and one.name.startswith(name))

    def _all(self) -> Iterator[Node]:
        for window in self._application:
            if window is not None:
                yield from _shown(window)

    def _hear(self, event: Any) -> None:
        self.heard.append(str(event.any_data))

    def _find_application(self, process: int) -> Node | None:
        desktop = pyatspi.Registry.getDesktop(0)
        named = (one for one in desktop if one is not None and one.get_process_id() == process)
        return next((one for one in named if one.childCount), None)


def is_usable(node: Node) -> bool:
    """Tell if a person could use it now."""
    return bool(node.getState().contains(pyatspi.STATE_ENABLED))


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
