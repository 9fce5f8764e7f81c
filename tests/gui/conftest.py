"""The window and its person, as the tests of the window have them, and what a screen reader hears."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessibleAnnouncementEvent

from tests.window.conftest import nothing_is_left_behind, open_window, person

__all__ = ["nothing_is_left_behind", "open_window", "person", "said"]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The announcements that screen readers receive."""
    texts: list[str] = []

    class Told:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            texts.append(event.message())

    monkeypatch.setattr("PySide6.QtGui.QAccessible", Told)
    return texts
