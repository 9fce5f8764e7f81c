"""`product-key doctor`: what this computer has and lacks, said so that it can be sent to anybody."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from wizard.messages import Translator
from wizard.messages.diagnostics import finding
from wizard.orders.destination import KnownService
from wizard.orders.known_services import remember_service
from wizard.support.diagnostics import Fact, Found, Topic

Patch = pytest.MonkeyPatch


def test_it_looks_at_everything_once(run: Run) -> None:
    lines = run("doctor", "--json").lines
    # Without a service nobody can be signed in: that topic comes with --service.
    assert [line["topic"] for line in lines] == [topic for topic in Topic if topic is not Topic.SIGN_IN]
    assert all(line["found"] for line in lines)


def test_what_is_not_fine_has_an_advice_and_changes_the_exit_code(run: Run, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    ran = run("doctor", "--json")
    assert ran.code == (0 if all(line["fine"] for line in ran.lines) else 1)
    for line in ran.lines:
        assert bool(line["advice"]) is not line["fine"]


def test_without_a_font_for_japanese_it_says_which_to_install(
    run: Run, monkeypatch: Patch, tmp_path: Path
) -> None:
    tool = tmp_path / "fc-list"
    tool.write_text("#!/bin/sh\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    ran = run("doctor")
    assert "Font for Japanese: none" in ran.out
    assert "Install one, such as Noto Sans CJK" in ran.out
    assert ran.code == 1


def test_of_a_family_for_several_languages_the_japanese_font_is_named(
    run: Run, monkeypatch: Patch, tmp_path: Path
) -> None:
    tool = tmp_path / "fc-list"
    tool.write_text("#!/bin/sh\necho Noto Sans CJK HK\necho Noto Sans CJK JP\necho Noto Sans CJK KR\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "Font for Japanese: Noto Sans CJK JP" in run("doctor").out


def test_a_proxy_is_named_without_its_password(run: Run, monkeypatch: Patch) -> None:
    monkeypatch.setenv("https_proxy", "http://someone:swordfish@proxy.example:8080")
    ran = run("doctor")
    assert "proxy.example:8080" in ran.out
    assert "swordfish" not in ran.out + ran.err
    assert "someone" not in ran.out + ran.err


def test_the_service_used_last_is_named_by_its_host_alone(run: Run, folder: Path) -> None:
    for address in ("https://old.example", "https://someone:swordfish@keys.example/secret-path"):
        remember_service(folder, KnownService(address))
    ran = run("doctor")
    assert "Service: keys.example" in ran.out
    assert "secret-path" not in ran.out
    assert "swordfish" not in ran.out


@pytest.mark.parametrize("content", [b"\xff\xfe no services", b'[{"address": "https://["}]'])
def test_services_that_cannot_be_read_spoil_nothing(run: Run, folder: Path, content: bytes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "services.json").write_bytes(content)
    assert "Service: practice" in run("doctor").out


def test_nobody_is_named_by_a_path(run: Run, monkeypatch: Patch, folder: Path) -> None:
    monkeypatch.setenv("HOME", str(folder.parent))
    assert f"~{os.sep}{folder.name}" in run("doctor").out
    assert str(folder.parent) not in run("doctor").out


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ("Gegevensmap", "; schrijfbaar; ", "MB vrij", "Service: oefenservice")),
        ("ja", ("データ フォルダー", "; 書き込み可; ", "空き", "サービス: 練習用サービス")),
    ],
)
def test_it_speaks_the_language(run: Run, language: str, words: tuple[str, ...]) -> None:
    said = run("doctor", "--language", language).out
    assert [word for word in words if word not in said] == []


def test_of_the_findings_only_names_and_numbers_are_the_same_in_every_language() -> None:
    dutch = Translator("nl")
    for found in Found:
        fact = Fact(Topic.FOLDER, f"~/keys; {found.format(value='12')}")
        place, said = finding(dutch, fact).split("; ")
        assert place == "~/keys"
        assert said != found.format(value="12")


def test_looking_writes_nothing(run: Run, folder: Path) -> None:
    before = set(folder.rglob("*"))
    run("doctor")
    assert set(folder.rglob("*")) == before
