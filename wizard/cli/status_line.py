"""A line on standard error that is overwritten, where that is a terminal."""

from __future__ import annotations

import sys
from contextlib import suppress

from wizard.cli.layout import cells, width_of


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
