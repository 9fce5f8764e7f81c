"""What all tests share: offscreen windows, and nobody's own settings."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

# Before Qt is first imported. A window that a test shows is nobody's to see.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("PRODUCT_KEY_TOKEN", None)
# Nobody's own keyring is read or written; a test that needs one brings its own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"


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
