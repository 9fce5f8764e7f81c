"""The operator of a command, by the system's name of the account that runs it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any

from wizard.server import audit
from wizard.server.administration.administrator import Administrator

from .open_service import open_service

if sys.platform != "win32":
    import pwd


def operator_name() -> str:
    """Return the audit name of the system's account that runs the command: `operator ada`.

    It is that of the process, not of a variable that anyone may set.
    """
    if sys.platform == "win32":
        return f"operator {os.getlogin()}"
    else:  # noqa: RET505 - so that types are checked as Windows has them
        try:
            return f"operator {pwd.getpwuid(os.getuid()).pw_name}"
        except KeyError:  # an account without a name, as in some containers
            return f"operator {os.getuid()}"


def all_pages(page_after: Callable[[str | None], Any]) -> list[Any]:
    """Return the items of all pages."""
    page = page_after(None)
    items = list(page.items)
    while page.next_cursor is not None:
        page = page_after(page.next_cursor)
        items += page.items
    return items


@contextmanager
def open_admin(options: argparse.Namespace) -> Iterator[Administrator]:
    """Open the service that the options name; its audit rows are sealed on closing. Raises CommandError."""
    service = open_service(options.database, options.secrets, connections=2)
    with closing(service.database):
        yield Administrator(service, operator_name())
        audit.seal(service.database)
