"""Every place that keeps, sends or shows text gives the same answer to "is there a key in it?"."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.keys.disguises import DISGUISES, disguised
from wizard.cli.terminal import shown
from wizard.contract import REFERENCE_LENGTH
from wizard.keys import contains_key, mask_keys, typed
from wizard.orders.redemption import fits_as_reference
from wizard.server.errors import Refused, refuse_keys
from wizard.service.codec import read_problem
from wizard.support.logs import end_log, log_file, logged

REQUEST_IDS = [
    "0724cb7d-3437-4cb7-93cb-830375d0079d",
    "D552BEFB-48CC-4327-8F39-47D2D94F987C",
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
    "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d",
    "5d41402abc4b2a76b9719d911017c592",
]


def refused_by_service(text: str) -> bool:
    try:
        refuse_keys("reference", text)
    except Refused:
        return True
    return False


def hidden_in_problem(text: str) -> bool:
    """Return True if a problem that a service sends loses the key in its detail."""
    problem = read_problem(json.dumps({"code": "not-found", "detail": text}).encode(), "")
    assert problem is not None
    assert problem.detail is not None
    return problem.detail != text and not contains_key(problem.detail)


GUARDS: dict[str, Callable[[str], bool]] = {
    "reference": lambda text: not fits_as_reference(text),
    "service": refused_by_service,
    "wire": hidden_in_problem,
    "terminal": lambda text: not contains_key(shown(text, 400)) and shown(text, 400) != text,
    "names of files": lambda text: not contains_key(mask_keys(text)) and mask_keys(text) != text,
}


@pytest.fixture(autouse=True)
def ended() -> Iterator[None]:
    yield
    end_log()


@given(disguised())
@settings(max_examples=300)
def test_whatever_the_key_field_takes_as_a_key_every_guard_calls_one(case: tuple[str, str]) -> None:
    _, text = case
    assert [name for name, calls_it_a_key in GUARDS.items() if not calls_it_a_key(text)] == []


@pytest.mark.parametrize("guard", GUARDS)
@pytest.mark.parametrize("text", DISGUISES)
def test_each_disguise_is_a_key_to_each_guard(guard: str, text: str) -> None:
    assert len(text) <= REFERENCE_LENGTH
    assert GUARDS[guard](text)


@pytest.mark.parametrize("guard", GUARDS)
@pytest.mark.parametrize("text", [*REQUEST_IDS, "PO 4711", "De Gouden Krakeling B.V.", "株式会社サクラ"])
def test_what_is_no_key_passes_each_guard(guard: str, text: str) -> None:
    assert not GUARDS[guard](text)


def test_no_disguise_gets_into_the_log_and_request_ids_do(tmp_path: Path) -> None:
    with logged(tmp_path, "a job"):
        for text in (*DISGUISES, *REQUEST_IDS):
            logging.getLogger("wizard.elsewhere").error("bad: %s", text)
    written = log_file(tmp_path).read_text(encoding="utf-8")
    assert written.count("left out") == len(DISGUISES)
    assert all(one in written for one in REQUEST_IDS)
    assert "W269NWFGWX" not in typed(written)
