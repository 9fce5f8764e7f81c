"""Reasons why a file cannot be written, in a few words. Window and terminal say the same."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Final

from wizard.messages.translator import Translator

_FULL: Final = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_DENIED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_IN_USE: Final = frozenset({32, 33})  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
_LOCKS: Final = ("~${name}", ".~lock.{name}#")  # what Excel and LibreOffice put beside an open file


def why_unwritten(speech: Translator, fault: Exception) -> str:
    """Return in a few words why a file cannot be written, to follow a colon."""
    number = getattr(fault, "errno", None)
    if isinstance(fault, FileExistsError):
        return speech.text("FileFault", "there is a file with the name of the folder")
    if isinstance(fault, FileNotFoundError | NotADirectoryError):
        return speech.text("FileFault", "the folder doesn’t exist")
    if getattr(fault, "winerror", None) in _IN_USE or (number in _DENIED and _is_open_elsewhere(fault)):
        return speech.text("FileFault", "another program, such as Excel, has the file open")
    if number in _DENIED or isinstance(fault, PermissionError):
        return speech.text("FileFault", "writing there is not allowed")
    if number in _FULL:
        return speech.text("FileFault", "the disk is full")
    return getattr(fault, "strerror", None) or type(fault).__name__


def _is_open_elsewhere(fault: Exception) -> bool:
    """Return True if an office program has one of the files of a fault open."""
    names = (getattr(fault, name, None) for name in ("filename", "filename2"))
    paths = [Path(name) for name in names if isinstance(name, str)]
    return any(
        path.with_name(lock.format(name=path.name)).exists() for path in paths if path.name for lock in _LOCKS
    )
