"""A line on standard error that is overwritten, where that is a terminal, also with a list's progress."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from typing import Final

from wizard.cli.layout import cells, width_of
from wizard.cli.terminal import Terminal
from wizard.keys.lists import ListReader


class StatusLine:
    """One line of a terminal; nothing else is written while it is shown."""

    def __init__(self) -> None:
        self.wanted = width_of(sys.stderr) is not None
        self._shown = 0

    def show(self, text: str) -> None:
        """Show a text in place of the one before."""
        if self.wanted:
            self._write(text)

    def clear(self) -> None:
        """Remove the line, to make room for other text."""
        if self._shown:
            self._write("")

    def _write(self, text: str) -> None:
        width = cells(text)
        with suppress(OSError, ValueError, AttributeError):
            sys.stderr.write(f"\r{text}{' ' * (self._shown - width)}" + ("" if text else "\r"))
            sys.stderr.flush()
        self._shown = width


_EVERY_SECONDS: Final = 0.2


class ProgressLine:
    """A line on standard error; shown only on a terminal to which nothing else is written meanwhile."""

    def __init__(self, terminal: Terminal, *, rows_shown: bool) -> None:
        """Stay silent on a terminal that shows the rows themselves (`rows_shown`)."""
        self._terminal = terminal
        self._reader: ListReader | None = None
        self._line = StatusLine()
        self._wanted = self._line.wanted and not (rows_shown and width_of(sys.stdout) is not None)
        self._next = time.monotonic() + _EVERY_SECONDS

    def follow(self, reader: ListReader) -> None:
        """Show the progress of `reader` from now on."""
        self._reader = reader

    def tick(self) -> None:
        """Update the line, at most every 0.2 seconds."""
        if not self._wanted or self._reader is None or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + _EVERY_SECONDS
        progress = self._reader.progress
        text = self._terminal.speech.keys(progress.keys)
        if progress.bytes_total:
            text += f" · {100 * progress.bytes_read // progress.bytes_total} %"
        self._line.show(self._terminal.phrase("{progress} (Ctrl+C stops)", progress=text))

    def clear(self) -> None:
        """Remove the line, to make room for other text."""
        self._line.clear()
