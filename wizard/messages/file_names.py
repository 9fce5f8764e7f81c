"""Names of saved files that people find again, and why a file cannot be written."""

from __future__ import annotations

import errno
import re
from datetime import date, datetime
from pathlib import Path, PurePath
from typing import Final

from wizard import keys
from wizard.contract import Receipt
from wizard.messages.text import plain
from wizard.messages.translator import Translator
from wizard.orders.local_time import local, today

_FORBIDDEN: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
_LONGEST: Final = 120  # characters; a path has room for the folder too
_LONGEST_WORD: Final = 60
_SHOWN: Final = 56  # characters of a path on a line
_LONGEST_NUMBER: Final = 40
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\.|$)", re.IGNORECASE)
"""Names of devices on Windows, which no file can have, with a suffix neither."""


def safe_name(*parts: str) -> str:
    """Return parts as one name without a suffix that every system takes; a key in it is masked."""
    words = (" ".join(plain(_FORBIDDEN.sub(" ", part)).split())[:_LONGEST_WORD] for part in parts)
    name = keys.mask_keys(" ".join(filter(None, words)))
    name = _FORBIDDEN.sub(" ", name)[:_LONGEST].strip(" .")
    return f"_{name}" if _RESERVED.match(name) else name or "product-key"


def file_stem(receipt: Receipt) -> str:
    """``2026-11-28 De Groene Fiets B.V. R-044d58b6``: the name of a receipt's file, without its type.

    Of the number everything but letters, digits and dashes is left out: it is a service's, and no path.
    """
    return receipt_stem(receipt.redeemed_at, receipt.customer.name, receipt.id)


def receipt_stem(moment: datetime, customer: str, number: str) -> str:
    """Return the name of a receipt's file, as `file_stem` does, from its parts."""
    number = re.sub(r"[^0-9A-Za-z-]+", "", number)[:_LONGEST_NUMBER].strip("-")
    return safe_name(local(moment).date().isoformat(), customer, number)


def dated_name(customer: str, what: str, day: date | None = None) -> str:
    """``2026-11-28 De Groene Fiets B.V. not redeemed``: today's date, a customer, and what it is."""
    when = day or today()
    return safe_name(when.isoformat(), customer, what)


def whole_path(path: PurePath) -> str:
    """Return where a file or folder is, with a key in it masked."""
    return plain(keys.mask_keys(str(path)))


def short_path(path: PurePath) -> str:
    """``/…/Documents/november results``: the end of a long path; a key in it is masked."""
    shown = path
    for start in range(2, len(path.parts)):
        if len(str(shown)) <= _SHOWN:
            break
        shown = type(path)(path.anchor, "…", *path.parts[start:])
    return whole_path(shown)


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
