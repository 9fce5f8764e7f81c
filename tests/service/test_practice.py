"""Practice is a service like any other, without a network."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.service import shapes
from tests.service.steps import dump
from wizard.contract import Code, Problem
from wizard.service.errors import ServiceError
from wizard.service.practice import PracticeService, reset_practice
from wizard.service.protocol import ActivationService


class FakeServer:
    """Answers one thing, and remembers the result."""

    opened: list[FakeServer]

    def __init__(self, folder: Path) -> None:
        if folder.name == "locked":
            raise PermissionError("no")
        self.folder = folder
        self.closed = False
        self.resets = 0
        self.aside = None
        self.seen: list[str] = []
        self.opened.append(self)

    def app(self, environ: dict[str, Any], start: Any) -> list[bytes]:
        self.seen.append(environ["HTTP_AUTHORIZATION"])
        start("200 OK", [("Content-Type", "application/json")])
        return [dump(shapes.INFO)]

    def token(self, account: str) -> str:
        return {"admin": "token-of-admin", "reader": "token-of-reader"}[account]

    def reset(self) -> None:
        self.resets += 1

    def close(self) -> None:
        self.closed = True


@pytest.fixture(autouse=True)
def opened(monkeypatch: pytest.MonkeyPatch) -> list[FakeServer]:
    """Practice runs over the fake server; gives those that were opened."""
    module = ModuleType("wizard.server.practice")
    module.PracticeServer = FakeServer  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "wizard.server.practice", module)
    FakeServer.opened = []
    return FakeServer.opened


def test_practice_answers_without_a_network(opened: list[FakeServer], tmp_path: Path) -> None:
    service: ActivationService = PracticeService(tmp_path / "new" / "folder", "reader")
    assert service.address == "practice"
    assert service.info().vendor == "Northwind"
    service.close()

    [server] = opened
    assert server.seen == ["Bearer token-of-reader"]
    assert server.folder.is_dir()
    assert server.closed


def test_a_proxy_of_the_system_does_not_matter(
    opened: list[FakeServer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    service = PracticeService(tmp_path)
    service.info()
    service.close()

    assert opened[0].seen == ["Bearer token-of-admin"]


def test_a_server_that_was_opened_in_vain_is_closed(opened: list[FakeServer], tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        PracticeService(tmp_path, "nobody")

    assert opened[0].closed


def test_starting_over_leaves_nothing_open(opened: list[FakeServer], tmp_path: Path) -> None:
    told: list[Problem] = []
    reset_practice(tmp_path, told.append)

    assert told == []
    assert opened[0].resets == 1
    assert opened[0].closed


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(ServiceError) as raised:
        PracticeService(tmp_path / "locked")

    assert raised.value.problem.code == Code.DATA_FOLDER_UNWRITABLE
    assert raised.value.problem.parameters["path"] == str(tmp_path / "locked")
