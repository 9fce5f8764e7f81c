"""Full disks and odd folders, as Linux and macOS can bring them about: a sentence, and no order is lost.

The largest size of a file stands for a full disk: both show when SQLite writes.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import NEW, SPARE, Run
from tests.orders.journals import entries, problem, written
from wizard.contract import Action, Code

FULL_FOR_A_JOURNAL = """
import resource, sys
from pathlib import Path
from tests.orders.journals import ORDER
from wizard.orders.errors import JournalError
from wizard.orders.journal import Journal
folder, most = Path(sys.argv[1]), int(sys.argv[2])
try:
    journal = Journal(folder)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    journal.check_writable()
    print(journal.begin(ORDER).id)
except JournalError as error:
    print(error.problem.code)
"""


@pytest.mark.parametrize("most", [0, 100, 4096, 12288])
def test_a_full_disk_is_said_before_an_order_is_begun_and_loses_none(most: int, folder: Path) -> None:
    (kept,) = written(folder)
    ran = subprocess.run(
        [sys.executable, "-c", FULL_FOR_A_JOURNAL, str(folder), str(most)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    said = ran.stdout.strip()
    assert said == Code.DATA_FOLDER_FULL or (most == 12288 and said.startswith("O-"))
    begun = [said] if said.startswith("O-") else []
    assert [entry.id for entry in entries(folder)] == [*begun, kept]


FULL_DISK = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from wizard.cli import main
most = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.parametrize("most", [0, 5000, 20_000])
def test_a_full_disk_pauses_an_order_and_keeps_the_others(
    most: int, redeem: Run, run: Run, folder: Path
) -> None:
    kept = redeem("--action", "new", NEW).json["order"]
    words = ["redeem", "--practice", "--action", "new", "--yes", "--json", SPARE[Action.NEW][0]]
    ran = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(most), *words, "--data-dir", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 3
    assert "Traceback" not in ran.stderr
    assert '"result":"paused"' in ran.stdout
    assert '"code":"data-folder-full"' in ran.stdout
    assert "busy" not in ran.stderr
    assert run("resume", kept).code == 0
    assert redeem("--action", "new", SPARE[Action.NEW][0]).json["result"] == "redeemed"


def test_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to(tmp_path / "data")
    assert problem(tmp_path / "data") == Code.DATA_FOLDER_UNWRITABLE
