"""One row of a list of records, as data."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.widgets.tones import Tone


@dataclass(frozen=True, slots=True)
class Record:
    """Icon, title, detail, and a status as icon and word in a tone."""

    icon: str
    title: str
    detail: str
    status: str = ""
    tone: Tone = Tone.NEUTRAL
    faint: bool = False

    @property
    def spoken(self) -> tuple[str, ...]:
        """Its texts in the order in which a screen reader reads them."""
        return tuple(filter(None, (self.title, self.status, self.detail)))
