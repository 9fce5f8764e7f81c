"""Services that this computer knows, in one file that window and terminal share. No token and no key.

The file is a convenience: one that cannot be read or saved is as good as none.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Final

from wizard.orders.destination import KnownService

FILE_NAME: Final = "services.json"
MOST: Final = 50


def load_services(folder: Path) -> tuple[KnownService, ...]:
    """Return the known services, the last used first; empty if the file cannot be read."""
    try:
        items = json.loads((folder / FILE_NAME).read_text("utf-8"))
        found = [
            KnownService(*(str(item.get(name, "")) for name in KnownService.__slots__)) for item in items
        ]
    except (OSError, ValueError, TypeError, AttributeError):
        return ()
    return tuple(one for one in found if one.address)[:MOST]


def remember_service(folder: Path, service: KnownService) -> tuple[KnownService, ...]:
    """Put a service first in the file, and return the known services."""
    before = load_services(folder)
    others = tuple(one for one in before if one.address != service.address)
    return _save(folder, (service, *others)[:MOST], before)


def forget_service(folder: Path, address: str) -> tuple[KnownService, ...]:
    """Take the service of an address out of the file, and return the known services."""
    before = load_services(folder)
    return _save(folder, tuple(one for one in before if one.address != address), before)


def _save(
    folder: Path, services: tuple[KnownService, ...], before: tuple[KnownService, ...]
) -> tuple[KnownService, ...]:
    if services != before:
        text = json.dumps([asdict(one) for one in services], ensure_ascii=False, indent=1)
        whole = folder / f"{FILE_NAME}.new"
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            whole.write_text(text, "utf-8")
            whole.replace(folder / FILE_NAME)
    return services
