"""The program itself, as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

PROGRAM = [sys.executable, "-X", "dev", "-W", "error", "-m", "wizard.cli"]
GIVE_UP = 60.0  # seconds after which a stuck test fails rather than hangs


def environment(**more: str) -> dict[str, str]:
    """English, UTF-8, no color and no token, on any computer."""
    dropped = ("PRODUCT_KEY_TOKEN", "PYTHONIOENCODING", "PYTHONUTF8", "LANG", "LC_ALL")
    plain = {name: value for name, value in os.environ.items() if name not in dropped}
    return {**plain, "LANGUAGE": "en", "LC_ALL": "C.UTF-8", "NO_COLOR": "1", **more}


def start(*words: str, env: Mapping[str, str] | None = None, **more: Any) -> subprocess.CompletedProcess[str]:
    """Carry out a command line in a process of its own."""
    pipes: dict[str, Any] = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
    }
    ran = subprocess.run(
        [*PROGRAM, *words],
        env=environment(**(env or {})),
        text=True,
        encoding="utf-8",
        errors="surrogateescape",
        timeout=GIVE_UP,
        check=False,
        **{**pipes, **more},
    )
    for said in (ran.stdout, ran.stderr):
        assert not any(word in (said or "") for word in ("Traceback", "Exception ignored", "Error:")), said
    return ran


def data_dir(folder: Path) -> list[str]:
    return ["--data-dir", str(folder)]
