"""Output of a command that goes nowhere: said, and told by the exit status."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.server.hosting.host import INIT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix closes the streams")

Shell = Callable[..., tuple[int, str]]


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Carry out a command of a new service in a shell: its exit status, and what it said."""
    places = {
        "PRODUCT_KEY_SERVICE_DATABASE": f"sqlite:///{tmp_path}/service.sqlite3",
        "PRODUCT_KEY_SERVICE_SECRETS": str(tmp_path / "secrets"),
    }

    def carry_out(words: str, before: str = "") -> tuple[int, str]:
        ran = subprocess.run(
            ["bash", "-c", f"{before}{sys.executable} -m wizard.server.command {words}"],
            env={**os.environ, "PYTHONUNBUFFERED": "", **places},
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Traceback" not in ran.stderr
        assert "Exception ignored" not in ran.stderr
        return ran.returncode, ran.stderr

    assert carry_out(" ".join(INIT))[0] == 0
    return carry_out


def test_nothing_is_done_where_the_answer_would_be_lost(shell: Shell) -> None:
    add = "product add P --name Cirrus"
    status, said = shell(f"{add} >&-")
    assert status == 2
    assert "Standard output is closed." in said
    assert "nothing was done" in said
    assert shell(add)[0] == 0


@pytest.mark.parametrize("buffered", ["", "PYTHONUNBUFFERED=1 "])
@pytest.mark.parametrize("words", ["product list", "--help", "--version", "issue --help"])
def test_an_answer_that_does_not_fit_on_the_disk_is_a_failure(
    words: str, buffered: str, shell: Shell
) -> None:
    status, said = shell(f"{words} >/dev/full", buffered)
    assert status == 1
    assert "The disk is full." in said
    assert "Look at what the command did" in said


def test_what_is_said_beside_the_answer_may_go_nowhere(shell: Shell) -> None:
    assert shell("product list 2>&-")[0] == 0
