"""How far a long list is, in one line of the terminal that is written over."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from wizard.cli.layout import cells, width_of

if TYPE_CHECKING:
    from wizard.cli.terminal import Terminal
    from wizard.keys.lists import ListReader

_EVERY_SECONDS: Final = 0.2


class ProgressLine:
    """Where somebody looks at the terminal, and nothing else is written to it meanwhile."""

    def __init__(self, terminal: Terminal, *, rows_shown: bool) -> None:
        """`rows_shown`: rows are printed, which is progress enough on a terminal."""
        self._terminal = terminal
        self._reader: ListReader | None = None
        self._wanted = width_of(sys.stderr) is not None and not (
            rows_shown and width_of(sys.stdout) is not None
        )
        self._shown = 0
        self._next = time.monotonic() + _EVERY_SECONDS

    def follow(self, reader: ListReader) -> None:
        """Tell of this reader from now on."""
        self._reader = reader

    def tick(self) -> None:
        """Something was read."""
        if not self._wanted or self._reader is None or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + _EVERY_SECONDS
        progress = self._reader.progress
        text = self._terminal.speech.keys(progress.keys)
        if progress.bytes_total:
            text += f" · {100 * progress.bytes_read // progress.bytes_total} %"
        told = self._terminal.translate("Cli", "{progress} (Ctrl+C stops)")
        self._write(told.format(progress=text))

    def clear(self) -> None:
        """Take the line away, for something else to be said."""
        if self._shown:
            self._write("")

    def _write(self, text: str) -> None:
        width = cells(text)
        with suppress(OSError, ValueError, AttributeError):
            sys.stderr.write(f"\r{text}{' ' * (self._shown - width)}" + ("" if text else "\r"))
            sys.stderr.flush()
        self._shown = width
