"""The terminal never needs a window, and what it does not need it does not import."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import NEW
from tests.cli.program import environment

PROGRAM = """
import sys
from wizard.cli import main
code = main(sys.argv[2:])
print("IMPORTED", [name for name in sys.argv[1].split(",") if name in sys.modules], code)
"""

GUI = "PySide6.QtGui,PySide6.QtWidgets,wizard.window.window,wizard.window.app"
SLOW = "requests,falcon,sqlite3,msgspec,truststore,psycopg"


def imported(unwanted: str, *words: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, unwanted, *words],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.strip().splitlines()[-1]


@pytest.mark.parametrize(
    "words",
    [["redeem", "--practice", "--action", "new", "--yes", NEW], ["customers"]],
    ids=lambda words: words[0],
)
def test_no_command_imports_a_window(words: list[str], folder: Path) -> None:
    assert imported(GUI, *words, "--data-dir", str(folder)) == "IMPORTED [] 0"


def test_a_check_needs_no_network_and_no_database(folder: Path) -> None:
    unwanted = f"{GUI},{SLOW.replace('msgspec,', '')}"
    assert imported(unwanted, "check", NEW, "--data-dir", str(folder)) == "IMPORTED [] 0"


def test_help_needs_neither_service_nor_journal() -> None:
    assert imported(f"{GUI},{SLOW},wizard.orders.journal", "--help") == "IMPORTED [] 0"


def test_importing_the_terminal_imports_no_qt_at_all() -> None:
    program = (
        "import sys, wizard.cli; print([one for one in sys.modules if 'PySide6' in one or 'wizard.' in one])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert (
        ran.stdout.strip()
        == "['wizard.cli.exit_codes', 'wizard.cli.interrupts', 'wizard.cli.plain_letters', 'wizard.cli']"
    )
