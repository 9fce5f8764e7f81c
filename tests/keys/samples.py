"""Keys to test with: those Microsoft publishes for everyone, and right ones of the service's own format."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wizard.keys import Format


@dataclass(frozen=True, slots=True)
class Published:
    """A row of published.csv. The fields are None for the keys that have no checksum."""

    printed: str
    format: Format
    fields: tuple[int, int, int] | None

    @property
    def letters(self) -> str:
        return self.printed.replace("-", "")


def _published() -> tuple[Published, ...]:
    with (Path(__file__).parent / "published.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Published(
                row["key"],
                Format("microsoft-" + row["format"]),
                (int(row["group"]), int(row["serial"]), int(row["checksum"])) if row["group"] else None,
            )
            for row in csv.DictReader(file)
        )


PUBLISHED: Final = _published()
CHECKED: Final = tuple(key for key in PUBLISHED if key.format is Format.MICROSOFT_2009)
UNCHECKED: Final = tuple(key for key in PUBLISHED if key.format is Format.MICROSOFT_2005)

SERVICE_KEYS: Final = (
    "PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF",
    "2FK44-2C22R-CKCYG-NTGYF-2NYVX",
    "6HF22-4JQFY-7D2C3-JW6YT-9PV46",
    "2VQNK-H79KD-2NXWP-8VN3D-FXT6F",
    "H9PGW-TC6D9-Y2PP7-Q3W2V-DDMQG",
)
SERVICE_LETTERS: Final = tuple(key.replace("-", "") for key in SERVICE_KEYS)

KEY: Final = "W269N-WFGWX-YVC9B-4J6C9-T83GX"
LETTERS: Final = KEY.replace("-", "")
OTHER: Final = "WM8YG-YNGDD-4JHDC-PG3F4-FC4T4"
OTHER_LETTERS: Final = OTHER.replace("-", "")


def replaced(letters: str, index: int, symbol: str) -> str:
    """`letters` with another symbol at `index`, 0 to 24."""
    return letters[:index] + symbol + letters[index + 1 :]


def swapped(letters: str, one: int, other: int) -> str:
    """`letters` with two symbols in each other's place."""
    return replaced(replaced(letters, one, letters[other]), other, letters[one])
