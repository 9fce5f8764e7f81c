"""The modules that may be imported at start-up stay light."""

from __future__ import annotations

import subprocess
import sys

HEAVY = (
    "requests",
    "urllib3",
    "truststore",
    "msgspec",
    "ssl",
    "sqlite3",
    "falcon",
    "wizard.server",
)


def test_the_light_modules_bring_nothing_heavy_along() -> None:
    program = (
        "import sys, wizard.service, wizard.service.address, wizard.service.errors, wizard.service.protocol\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
