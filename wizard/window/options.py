"""Options of a start of the window, without Qt: they are read before a display is looked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wizard.orders.place import Source


@dataclass(frozen=True, slots=True)
class Options:
    """Options of the command line, None where not given; `dark`: dark colors, whatever the system has."""

    service: str | None = None
    language: str | None = None
    data_dir: Path | None = None
    dark: bool = False


def is_place(service: str) -> bool:
    """Tell a value of `--service` that can be used from one that cannot."""
    return service in (Source.PRACTICE, Source.MICROSOFT) or any(sign in service for sign in ".:")
