"""Options of a start of the window, without Qt: they are read before a display is looked for."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from wizard.orders.place import Source


class Options(NamedTuple):
    """Options of the command line, None where not given; `dark`: dark colors, whatever the system has."""

    service: str | None = None
    language: str | None = None
    data_dir: Path | None = None
    dark: bool = False


def is_place(service: str) -> bool:
    """Tell a value of `--service` that can be used from one that cannot."""
    return service in (Source.PRACTICE, Source.MICROSOFT) or any(sign in service for sign in ".:")
