"""Recognition of a file by its first bytes: text, a workbook, or nothing that holds a list."""

from __future__ import annotations

import codecs
import re
from enum import StrEnum
from typing import Final

from wizard.keys.lists.models import ListError, ListProblem
from wizard.keys.lists.streams import Stream
from wizard.keys.mail_header import is_mail

SUFFIXES: Final = (
    *("txt", "csv", "tsv", "xlsx", "xlsm", "xlsb", "xls", "ods"),
    *("eml", "pdf", "html", "htm", "json", "xml", "md"),
)
"""Ends of the names of lists; which kind a file is, its bytes say."""

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_COMPOUNDS: Final = (
    ("__properties_version1.0".encode("utf-16-le"), "message"),
    ("__nameid_version1.0".encode("utf-16-le"), "message"),
    ("WordDocument".encode("utf-16-le"), "document"),
    ("PowerPoint Document".encode("utf-16-le"), "document"),
)
_PICTURES: Final = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*")
_PICTURE_BOXES: Final = (b"heic", b"heix", b"mif1", b"avif", b"jxl ")
_ARCHIVES: Final = (
    *(b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07"),
    *(b"BZh", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd"),
)
_DRAWING: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,400}?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]", re.S
).match
# Control characters that no text holds; NUL has a rule of its own.
_CONTROLS: Final = bytes({*range(1, 0x20)} - {*b"\t\n\v\f\r\x1a\x1b\x1c\x1d\x1e\x1f"})
_SOME: Final = 8
_MOST_CONTROLS: Final = 0.05
_MOST_NULS: Final = 0.02
_WIDE: Final = re.compile(rb"(?:[\t\n\r -~]\0){12,}|(?:\0[\t\n\r -~]){12,}")
_SCANNED: Final = 8 * 1024 * 1024

MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: it begins like it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Kind(StrEnum):
    """A type of file that can be read."""

    TEXT = "text"
    MAIL = "mail"
    ZIP = "zip"
    OLD_WORKBOOK = "old-workbook"
    PDF = "pdf"


def kind_of(head: bytes, stream: Stream) -> Kind:
    """Return the type of the file that begins with `head`. Raises ListError where it cannot hold a list."""
    if not head:
        raise ListError(ListProblem.EMPTY)
    if head.startswith(_ZIP):
        return Kind.ZIP
    if head.startswith(_COMPOUND):
        return _compound(head, stream)
    if _is_picture(head):
        raise ListError(ListProblem.PICTURE)
    if head.startswith(b"%PDF-"):
        return Kind.PDF
    if head.startswith(_ARCHIVES):
        raise ListError(ListProblem.OTHER_DOCUMENT, kind="archive")
    if marked(head) is None and wide(head) is None and _is_binary(head):
        raise ListError(ListProblem.BINARY)
    return Kind.MAIL if is_mail(head.decode("latin-1")) else Kind.TEXT


def marked(head: bytes) -> tuple[bytes, str] | None:
    """Return the byte order mark at the beginning and its encoding, or None."""
    return next(((mark, name) for mark, name in MARKS if head.startswith(mark)), None)


def wide(head: bytes) -> str | None:
    """Recognize UTF-16 without a mark: a byte in ten or more is NUL, nearly all of them every second byte.

    So it is wherever some of the text is ASCII, as keys are, and line ends. One line end in ten may be none:
    other letters have such a byte too.
    """
    even, odd = head[::2].count(0), head[1::2].count(0)
    if even + odd < len(head) / 10 or max(even, odd) < 9 * min(even, odd) or even == odd:
        return None
    name, line_end = ("utf-16-le", b"\n\0") if odd > even else ("utf-16-be", b"\0\n")
    return name if head.count(line_end) >= head.count(b"\n") * 0.9 - 1 else None


def narrowed(data: bytes) -> bytes:
    """Return `data` with every stretch of UTF-16 in it as ASCII, a NUL before and behind: nothing is joined.

    Files that were put together from several have such stretches.
    """
    return _WIDE.sub(lambda match: b"\0" + match[0].replace(b"\0", b"") + b"\0", data)


def _is_binary(head: bytes) -> bool:
    head = narrowed(head)
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > _SOME + len(head) * _MOST_CONTROLS or head.count(0) > _SOME + len(head) * _MOST_NULS


def _is_picture(head: bytes) -> bool:
    return (
        head.startswith(_PICTURES)
        or (head.startswith(b"RIFF") and head[8:12] == b"WEBP")
        or (head[4:8] == b"ftyp" and head[8:12] in _PICTURE_BOXES)
        or (head.startswith(b"BM") and _is_binary(head))
        or _DRAWING(head) is not None
    )


def _compound(head: bytes, stream: Stream) -> Kind:
    """Tell what is packed into the format of old workbooks. Raises ListError for all but those."""
    names = head + (_ends(stream) if stream.seekable() else b"")
    if _ENCRYPTED in names:
        raise ListError(ListProblem.PROTECTED)
    for name, kind in _COMPOUNDS:
        if name in names:
            raise ListError(ListProblem.OTHER_DOCUMENT, kind=kind)
    return Kind.OLD_WORKBOOK


def _ends(stream: Stream) -> bytes:
    """Return the beginning and the end of a file: one of them has the names of the packed parts."""
    stream.seek(0)
    start = stream.read(_SCANNED)
    end = stream.seek(0, 2)
    stream.seek(max(0, end - _SCANNED))
    return start + stream.read(_SCANNED)
