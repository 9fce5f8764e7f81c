"""Countdown for a page that is too busy, until support is asked."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from wizard.messages import Translator
from wizard.orders import local_time
from wizard.orders.guided_key import GuidedKey
from wizard.widgets.text import Remark, text

TICK_MS = 1000


class BusyClock(Remark):
    """Remaining time; hidden while no page is busy. `due` has the name of the key whose time is over."""

    due = Signal(str)

    def __init__(self, speech: Translator) -> None:
        super().__init__()
        self._speech = speech
        self._key: GuidedKey | None = None
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self._tick)
        self.hide()

    def watch(self, key: GuidedKey | None) -> None:
        """Count for this key, or for none."""
        self._key = key if key is not None and key.support_at is not None else None
        self._clock.stop()
        self.hide()
        if self._key is not None:
            self._clock.start()
            self._tick()

    def _tick(self) -> None:
        key = self._key
        if key is None or key.support_at is None:
            return
        left = round((key.support_at - local_time.now()).total_seconds())
        self.setVisible(left > 0)
        if left > 0:
            told = text(
                "GuidePage",
                "Try again every few minutes. If it still fails at {time} (in {left}), contact support.",
            )
            time, rest = self._speech.clock(key.support_at), self._speech.duration(left)
            self.setText(told.format(time=time, left=rest))
            return
        self.watch(None)
        self.due.emit(key.name)
