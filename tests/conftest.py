"""Settings of all tests: offscreen windows, nobody's own keyring, three workers for two cores."""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.patience import PatientBot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

if sys.dont_write_bytecode:
    # Otherwise each program that a test starts, and each run of the tests, compiles all modules again.
    sys.dont_write_bytecode = False
    sys.pycache_prefix = str(Path(__file__).parents[1] / ".pytest_cache" / "compiled")
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# Before Qt is first imported. A window that a test shows is nobody's to see.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("PRODUCT_KEY_TOKEN", None)
# Nobody's own keyring is read or written; a test that needs one brings its own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

# Machines are noisy: how long an example takes says nothing.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

MOST_WORKERS = 8  # each collects all tests first


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Return the number of processes for `-n auto`: three for two cores, none for named files.

    For a fourth of their time, the tests wait for servers and databases that stop and start. The tests of
    one room are over before further processes have started; `-n 2` starts them all the same.
    """
    if config.args_source is pytest.Config.ArgsSource.ARGS:
        return 0
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return min(cores * 3 // 2, MOST_WORKERS) if cores > 1 else 0


@pytest.fixture(scope="session", autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The one application of a process: a receipt made first, as PDF, would leave one without windows."""
    return qapp


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """pytest-qt's bot, for machines of any speed."""
    return PatientBot(request)


@pytest.fixture
def seeded(request: pytest.FixtureRequest) -> random.Random:
    """Randomness that can be had again: the seed is printed with a failure, and can be set."""
    seed = int(os.environ.get("TEST_SEED", random.randrange(2**32)))
    print(f"TEST_SEED={seed}")
    return random.Random(seed)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder of the test's own."""
    return tmp_path / "data"
