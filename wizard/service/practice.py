"""The practice service: the activation service itself, inside the wizard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.contract import Code, Problem
from wizard.service.address import PRACTICE_ADDRESS
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService
from wizard.service.inprocess import InProcessAdapter
from wizard.service.private_folder import make_private
from wizard.service.tls import open_session

if TYPE_CHECKING:
    from wizard.server.practice import PracticeServer
    from wizard.server.practice_data import Example


class PracticeService(HttpService):
    """A service whose customers and keys are in a local folder; nothing leaves this computer.

    `notice` says that its data was made again, where the old file could not be used.
    """

    def __init__(self, folder: Path, account: str = "admin", language: str = "en") -> None:
        """Open the practice data in `folder`, created where there is none, as one of its accounts.

        Raises ServiceError: `data-folder-unwritable`, `data-folder-full`.
        """
        self._server, self.notice = _open_server(folder)
        try:
            session = open_session(InProcessAdapter(self._server.app))
            session.trust_env = False  # no network here, so no proxy
            super().__init__(f"https://{PRACTICE_ADDRESS}", self._server.token(account), language, session)
        except BaseException:
            self._server.close()
            raise

    @property
    def address(self) -> str:
        """`practice`."""
        return PRACTICE_ADDRESS

    def close(self) -> None:
        """Close the data too."""
        super().close()
        self._server.close()


def examples(language: str) -> list[Example]:
    """Return a key for each action and every outcome, product names in `language`."""
    from wizard.server import practice_data

    return list(practice_data.examples(language))


def reset_practice(folder: Path, notify: Callable[[Problem], None]) -> None:
    """Reset the practice data of a folder; `notify` hears of a file that could not be used.

    Raises ServiceError: `data-folder-unwritable`, `data-folder-full`.
    """
    server, notice = _open_server(folder)
    try:
        if notice is not None:
            notify(notice)
        server.reset()
    finally:
        server.close()


def _open_server(folder: Path) -> tuple[PracticeServer, Problem | None]:
    """Open the data, and say where the old file is if it could not be used."""
    import sqlite3

    from wizard.server.errors import Refused
    from wizard.server.practice import PracticeServer
    from wizard.service.storage_faults import storage_problem

    try:
        make_private(folder)
        server = PracticeServer(folder)
        make_private(folder)  # with the file that may be new
    except (OSError, sqlite3.Error) as error:
        raise ServiceError(storage_problem(error, folder)) from error
    except Refused as error:  # the file is open, but its first content could not be written
        raise ServiceError(error.problem) from error
    aside = server.aside
    if aside is None:
        return server, None
    parameters = {"kept": str(aside.path), "reason": "newer" if aside.newer else None}
    return server, Problem(Code.PRACTICE_RENEWED, parameters)
