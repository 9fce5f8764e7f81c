"""The practice service as somebody uses it who has the wizard open."""

from __future__ import annotations

from pathlib import Path

from tests.server.people import Person
from tests.server.world import SetClock
from wizard.server.practice import PracticeServer


class Practice:
    """A practice server in a folder, and the people who use it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock = folder, SetClock()
        self.server = PracticeServer(folder, self.clock)

    def person(self, account: str = "admin", language: str | None = None) -> Person:
        return Person(self.server.app, self.server.token(account), language)

    def restart(self) -> None:
        self.server.close()
        self.server = PracticeServer(self.folder, self.clock)
