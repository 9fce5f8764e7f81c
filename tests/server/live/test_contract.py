"""Schemathesis, which knows nothing of this program, holds a live server to the document it serves.

A bounded, seeded run; `CONTRACT_SECONDS=600` makes it a long one, `TEST_SEED` repeats one. The requests that
follow from the document alone never vary, and most of them get no further than its schema: the bounded
run sends them to PostgreSQL, which takes less than SQLite does, and random ones and their sequences to both.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.server.live.conftest import Live
from tests.server.live.running import ROOT, issue

pytestmark = pytest.mark.campaign

CONFIGURATION = Path(__file__).parent / "schemathesis.toml"
EXAMPLES = 8


def test_all_checks_find_nothing(live: Live, tmp_path: Path, seeded: random.Random) -> None:
    facts = tmp_path / "facts.json"
    facts.write_text(json.dumps({"keys": issue(live.world, 2000)}), encoding="utf-8")
    seconds = os.environ.get("CONTRACT_SECONDS")
    bounds = ["--max-examples", f"{EXAMPLES}"]
    if seconds:
        bounds = ["--max-time", seconds, "--max-examples", "100000"]
    elif live.kind == "sqlite":
        bounds += ["--phases", "fuzzing,stateful"]
    command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(CONFIGURATION)]
    command += ["run", f"{live.server.address}/v1/openapi.yaml", "--url", live.server.address]
    command += ["--checks", "all", "--no-color"]
    command += ["--seed", f"{seeded.randrange(2**32)}", "--generation-database", "none", *bounds]
    told = {"SCHEMATHESIS_HOOKS": "tests.server.live.contract_hooks", "PRODUCT_KEY_FACTS": str(facts)}
    run = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **told}, capture_output=True, text=True, check=False
    )
    print(run.stdout[-20_000:], run.stderr[-5_000:])
    assert run.returncode == 0
    assert "No issues found" in run.stdout or " passed" in run.stdout
    faults = [line for line in live.server.log.read_text(encoding="utf-8").splitlines() if '"error"' in line]
    assert faults == []
