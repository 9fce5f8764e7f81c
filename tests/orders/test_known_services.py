"""Known services are shared by window and terminal, and a broken file costs only the memory of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.orders.steps import CUMULUS, STRATUS
from wizard.orders.destination import KnownService
from wizard.orders.known_services import FILE_NAME, forget_service, load_services, remember_service


def test_the_service_used_last_comes_first_and_each_is_there_once(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert load_services(folder) == ()
    remember_service(folder, STRATUS)
    remember_service(folder, CUMULUS)
    renamed = KnownService(STRATUS.address, "Stratus B.V.", "service")
    assert remember_service(folder, renamed) == (renamed, CUMULUS)
    assert load_services(folder) == (renamed, CUMULUS)
    assert forget_service(folder, renamed.address) == load_services(folder) == (CUMULUS,)


@pytest.mark.parametrize("content", ["", "no json", "{}", "[1]", '[{"vendor": "x"}]', "null"])
def test_a_file_that_cannot_be_read_is_as_good_as_none(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    assert load_services(tmp_path) == ()
    assert remember_service(tmp_path, CUMULUS) == load_services(tmp_path) == (CUMULUS,)


def test_a_folder_that_takes_no_file_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert remember_service(tmp_path / "file", CUMULUS) == (CUMULUS,)


def test_a_newer_version_may_add_fields(tmp_path: Path) -> None:
    content = '[{"address": "https://a.example", "vendor": "A", "key_format": "any", "logo": "a.png"}]'
    (tmp_path / FILE_NAME).write_text(content)
    assert load_services(tmp_path) == (KnownService("https://a.example", "A", "any"),)
