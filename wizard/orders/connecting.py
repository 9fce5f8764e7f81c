"""Connecting to the place of an order; practice and the client are loaded only here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.contract import Problem
from wizard.orders.place import Place, Source
from wizard.service.address import parse_address
from wizard.service.credentials import Credentials

if TYPE_CHECKING:
    from wizard.service.protocol import ActivationService


def connect(
    place: Place,
    folder: Path,
    language: str,
    token: Callable[[str], str | Credentials],
    notify: Callable[[Problem], None] = lambda _: None,
) -> ActivationService:
    """Open the service of a place. Blocks. Raises ServiceError.

    `notify` hears of practice data that was made again.
    """
    if place.source is Source.PRACTICE:
        from wizard.service.practice import PracticeService

        practice = PracticeService(folder, place.account, language)
        if practice.notice is not None:
            notify(practice.notice)
        return practice
    from wizard.service.http import HttpService

    address = parse_address(place.address)
    return HttpService(address, token(address), language)
