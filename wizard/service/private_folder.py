"""Data folders, and files, that only their owner can read."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

_OURS: Final = ("journal", "ledger", "practice", "product-key-wizard")
"""The beginning of the names of the product's files."""
_RECORDS: Final = ("journal", "ledger")
"""Those that hold names of customers."""
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
_PRIVATE_FOLDER: Final = 0o700
_PRIVATE_FILE: Final = 0o600


def make_private(folder: Path) -> bool:
    """Create a data folder that only its owner can read, and close one that others can.

    The folder itself is closed only where nothing but our own files is in it: one that someone chose may hold
    anything. Windows keeps a user's folders from other users by itself, so nothing is changed there.

    Returns True if others could read orders until now.

    Raises OSError.
    """
    try:
        folder.mkdir(parents=True, mode=_PRIVATE_FOLDER)
    except FileExistsError:
        if not folder.is_dir():
            raise
    if sys.platform == "win32":
        return False
    try:
        return _close(folder)
    except OSError:  # not ours to read, or changed meanwhile: opening a file there tells
        return False


def create_private(path: Path, new: Path, content: bytes) -> None:
    """Create a file that only its owner can read, first as `new`: nobody ever sees a part of it.

    Raises FileExistsError where another program was quicker, and OSError.
    """
    try:
        with os.fdopen(os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE_FILE), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(new, path)
        except FileExistsError:
            raise
        except OSError:  # a file system without links
            new.rename(path)
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)


def _close(folder: Path) -> bool:
    mode = folder.stat().st_mode
    exposed = [path for path in _files(folder) if path.lstat().st_mode & _OTHERS]
    if mode & _OTHERS and all(path.name.startswith(_OURS) for path in folder.iterdir()):
        _set_mode(folder, _PRIVATE_FOLDER)
    for path in exposed:
        _set_mode(path, _PRIVATE_FILE)
    return bool(mode & _OTHERS) and any(path.name.startswith(_RECORDS) for path in exposed)


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name.startswith(_OURS) and stat.S_ISREG(path.lstat().st_mode):
            yield path


def _set_mode(path: Path, mode: int) -> None:
    """Set the mode, where the file system has modes and the file is ours."""
    with suppress(OSError):
        path.chmod(mode)
