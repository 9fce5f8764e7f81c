"""A button that confirms in its own place, without changing its size."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon

from wizard.widgets.announcing import announce
from wizard.widgets.button import Button

SHOWN_MS: Final = 4_000


class TellingButton(Button):
    """Shows `done` for a few seconds after `tell`; wide enough for both texts from the start."""

    def __init__(self, icon: QIcon, text: str, done: str) -> None:
        """Create it; `text` may hold a mnemonic, `done` has none."""
        super().__init__(icon, text)
        self._usual = text
        self._done = done
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.reset)
        self.setAccessibleName(text.replace("&", ""))

    def tell(self) -> None:
        """Confirm, for a screen reader too."""
        self.setText(self._done)
        announce(self, self._done)
        self._timer.start()

    def reset(self) -> None:
        """Show the usual text again."""
        self._timer.stop()
        self.setText(self._usual)

    def _texts(self) -> tuple[str, ...]:
        """Return both texts: it is as wide as the longer one needs."""
        return self._usual, self._done
