"""The folders of the program: data and logs, where the system keeps such things."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from platformdirs import user_data_path, user_log_path

_NAME: Final = "ProductKeyWizard"


def data_folder(given: Path | None) -> Path:
    """Return the folder of journal and practice data: `given`, else the user's own."""
    return user_data_path(_NAME, appauthor=False) if given is None else given


def log_folder(data: Path) -> Path:
    """Return the folder of logs: the system's, or the data folder `data` where that is not the user's own."""
    return user_log_path(_NAME, appauthor=False) if data == data_folder(None) else data
