"""Settings kept between starts: the source of keys and the address of the service. Never a token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.orders.place import Place, Source

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from wizard.pages.session import Session


def remembered_address(settings: QSettings) -> str:
    """The address of the service that was used last, empty where there was none."""
    return _text(settings, "address")


def remembered_place(settings: QSettings) -> Place:
    """Return the place that was used last; practice at a first start."""
    source = _text(settings, "source")
    if source not in list(Source):
        return Place()
    return Place.of(Source(source), remembered_address(settings))


def remember(settings: QSettings, session: Session) -> None:
    """Start was left with Next: that is where the wizard begins next time."""
    settings.setValue("source", session.place.source.value)
    if session.place.source is Source.SERVICE and session.address:
        session.known_address = session.address
        settings.setValue("address", session.address)


def _text(settings: QSettings, name: str) -> str:
    value = settings.value(name)
    return value if isinstance(value, str) else ""
