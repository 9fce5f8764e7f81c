"""A moment without a local form is in UTC."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime

import pytest

from tests.cli.program import environment
from wizard.orders.local_time import local

PROGRAM = """
from datetime import UTC, datetime
from wizard.messages.file_names import dated_name
from wizard.messages import Translator
from wizard.orders.local_time import now, today
moment = datetime(2026, 3, 1, 14, 5, tzinfo=UTC)
assert abs(now() - datetime.now(UTC)).total_seconds() < 60
assert dated_name("Fiets", "orders").startswith(today().isoformat())
print(Translator("en").time(moment))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows reads TZ in its own way")
@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("XXX-99", "2:05 PM UTC"),
        ("XXX-24", "2:05 PM UTC"),
        ("XXX-9", "11:05 PM"),
        ("UTC", "2:05 PM"),
    ],
)
def test_every_time_zone_has_a_time_to_show(zone: str, shown: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment(TZ=zone),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip().endswith(shown)


def test_local_time_is_the_same_moment() -> None:
    moment = datetime(2026, 3, 1, 14, 5, tzinfo=UTC)
    assert local(moment) == moment
