"""Two programs with one list: what one of them redeems is not lost to the other."""

from __future__ import annotations

import io
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from wizard.cli import main


class AnswersLate(io.BytesIO):
    """Says yes once another program has redeemed the list."""

    def __init__(self, *command: str) -> None:
        super().__init__(b"yes\n")
        self._command = [sys.executable, "-m", "wizard.cli", *command]

    def read1(self, size: int | None = -1, /) -> bytes:
        subprocess.run(self._command, capture_output=True, check=False)
        return super().read1(size)


def test_a_list_that_was_redeemed_while_the_review_waited_is_not_called_refused(
    run: Run,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "november.xlsx"
    assert run("practice", "list", str(path)).code == 0
    command = ("batch", "run", str(path), "--existing", "add", "--data-dir", str(folder))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(AnswersLate(*command, "--yes")))
    assert main(list(command)) == 3
    assert "Another program has redeemed keys of this list" in capsys.readouterr().err
    totals = run("batch", "status", str(path), "--json").lines[-1]["totals"]["states"]
    assert Counter(totals)["redeemed"] > 0
    assert "refused" not in totals
